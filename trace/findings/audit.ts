import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { Buses } from "../route/buses";
import type { Topology } from "../topology/topology";
import { archiveFindings } from "./archive-findings";
import { busFindings } from "./bus-findings";
import { busDeadLetterFindings, deliveryFindings } from "./delivery-findings";
import type { Finding } from "./finding";
import { judgeRule } from "./judged-rule";
import { levels } from "./level";
import { logPolicyFindings } from "./log-policy-findings";
import { takenOutOfSight } from "./out-of-sight";
import { overwritingFindings } from "./overwriting-findings";
import { patternFindings } from "./pattern-findings";
import { roleFindings } from "./role-findings";
import { isWithoutRule, ruleFindings, targetFindings, withoutRule } from "./rule-findings";
import { secretFindings } from "./secret-findings";
import { topicFindings } from "./topic-findings";

/** All that can be found in a source without an event, the worst first. */
export function audit(topology: Topology, assumptions: Assumptions = noAssumptions): Finding[] {
  const buses = new Buses(topology);
  const judged = topology.rules.map((rule) => judgeRule(rule, buses.of(rule)));
  const isTaken = takenOutOfSight(
    topology.targets.filter(({ rule }) => rule === undefined).map(({ ruleName }) => ruleName),
    topology,
  );
  const findings = [
    ...busFindings(topology, buses),
    ...topology.eventBuses.flatMap((bus) => busDeadLetterFindings(bus, topology, assumptions)),
    ...logPolicyFindings(topology),
    ...archiveFindings(topology, buses),
    ...topicFindings(topology, judged),
    ...judged.flatMap((rule) => [...patternFindings(rule), ...ruleFindings(rule.rule, isTaken)]),
    ...topology.targets.flatMap((target) => [
      ...deliveryFindings(target, topology, assumptions),
      ...roleFindings(target, topology),
      ...targetFindings(target),
    ]),
    ...overwritingFindings(topology),
    ...topology.targets.filter(isWithoutRule(topology)).map(withoutRule),
    ...secretFindings(topology),
  ];
  const order = (finding: Finding): number => levels.indexOf(finding.level);
  return findings.sort((a, b) => order(a) - order(b));
}
