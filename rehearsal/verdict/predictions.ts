import type { Event } from "../../trace/events/event";
import type { DeadLetterRoute, RuleRoute, TargetRoute } from "../../trace/route/event-route";
import { Tracer } from "../../trace/route/trace-event";
import { textOf } from "../../trace/terraform/value";
import type { Topology } from "../../trace/topology/topology";
import type { DeployedPart } from "../deployment/deployment";
import type { Fate } from "./event-row";

/** What the trace says of an event at one target, under the names that were deployed. */
export interface Prediction {
  readonly bus: string;
  readonly rule: string;
  readonly target: string;
  readonly ruleAddress: string;
  /** None for a rule without targets. */
  readonly address?: string;
  readonly fate: Fate;
  readonly reason: string;
}

/** Predicts, from what was declared, what will become of events, and finds the names under which that was deployed. */
export class Predictions {
  private readonly parts: readonly { tracer: Tracer; names: DeployedNames; isOnlyPart: boolean }[];

  constructor(parts: readonly DeployedPart[]) {
    this.parts = parts.map(({ declared, deployed }) => ({
      tracer: new Tracer(declared),
      names: new DeployedNames(deployed),
      isOnlyPart: parts.length === 1,
    }));
  }

  /** What is predicted of an event at every target that may get it, and whether any bus takes it. */
  of(event: Event): { predictions: Prediction[]; comesToBus: boolean } {
    const routes = this.parts.map((part) => ({ ...part, route: part.tracer.trace(event) }));
    return {
      comesToBus: routes.some(({ route }) => route.buses.length > 0),
      predictions: routes.flatMap(({ route, names, isOnlyPart }) =>
        route.refused === undefined
          ? route.rules.flatMap((rule) => predictionsAt(rule, names, isOnlyPart))
          : [],
      ),
    };
  }
}

function predictionsAt(rule: RuleRoute, names: DeployedNames, isOnlyPart: boolean): Prediction[] {
  const { address: ruleAddress, reason } = rule;
  const at = names.ofRule(ruleAddress) ?? { bus: rule.bus, rule: rule.name };
  const fate = rule.result === "unknown" ? "cannot tell" : undefined;
  switch (rule.result) {
    case "not-reached":
      // Another stack's rules may hand the event on to this one's bus.
      return isOnlyPart
        ? []
        : names.targetsOf(ruleAddress).map((target) => ({
            ...at,
            ...target,
            ruleAddress,
            fate: "cannot tell",
            reason,
          }));
    case "no-match":
    case "disabled":
      return [];
    default:
      return rule.targets.length === 0
        ? [{ ...at, target: "", ruleAddress, fate: fate ?? "no target", reason: "the rule has no target" }]
        : rule.targets.map((target) => ({
            ...at,
            target: names.ofTarget(target.address) ?? target.name,
            ruleAddress,
            address: target.address,
            fate: fate ?? fateOf(target),
            reason: target.reason,
          }));
  }
}

function fateOf({ status, deadLetterQueue }: TargetRoute): Fate {
  if (status !== "not-delivered") {
    return status === "delivered" ? "delivered" : "cannot tell";
  }
  return deadLetterQueue === undefined ? "lost" : DEAD_LETTER_FATES[deadLetterQueue.status];
}

const DEAD_LETTER_FATES: Readonly<Record<DeadLetterRoute["status"], Fate>> = {
  accepts: "dead-lettered",
  refuses: "lost",
  unknown: "cannot tell",
};

/** The names in AWS of what Terraform knows by address. */
class DeployedNames {
  private readonly rules = new Map<string, { bus: string; rule: string }>();
  private readonly targets = new Map<string, string>();
  private readonly byRule = new Map<string, { address: string; target: string }[]>();

  constructor({ rules, targets }: Topology) {
    for (const rule of rules) {
      this.rules.set(rule.address, { bus: busName(textOf(rule.busName)), rule: textOf(rule.name) });
    }
    for (const target of targets) {
      this.targets.set(target.address, textOf(target.targetId));
      const rule = rules.find(
        ({ name, busName: bus }) =>
          textOf(name) === textOf(target.ruleName) && textOf(bus) === textOf(target.busName),
      );
      const same = this.byRule.get(rule?.address ?? "") ?? [];
      this.byRule.set(rule?.address ?? "", [
        ...same,
        { address: target.address, target: textOf(target.targetId) },
      ]);
    }
  }

  ofRule(address: string): { bus: string; rule: string } | undefined {
    return this.rules.get(address);
  }

  ofTarget(address: string): string | undefined {
    return this.targets.get(address);
  }

  targetsOf(ruleAddress: string): readonly { address: string; target: string }[] {
    return this.byRule.get(ruleAddress) ?? [];
  }
}

/** A rule may name its bus by its ARN. */
function busName(text: string): string {
  return text.replace(/^arn:[^:]*:events:[^:]*:[^:]*:event-bus\//, "");
}
