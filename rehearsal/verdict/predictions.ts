import type { Event } from "../../trace/events/event";
import type { DeadLetterRoute, RuleRoute, TargetRoute } from "../../trace/route/event-route";
import { Tracer } from "../../trace/route/trace-event";
import { partOf, withoutPart } from "../../trace/terraform/part-address";
import { textOf } from "../../trace/terraform/value";
import type { Topology } from "../../trace/topology/topology";
import { placeKey } from "../aws/place";
import type { DeployedPart } from "../deployment/deployment";
import type { Fate } from "./event-row";

/** What the trace says of an event at one target, under the names that were deployed. */
export interface Prediction {
  readonly bus: string;
  /** Account and region of the rule, where it was deployed: two may have buses and rules of one name. */
  readonly place?: string;
  readonly rule: string;
  readonly target: string;
  readonly ruleAddress: string;
  /** None for a rule without targets. */
  readonly address?: string;
  readonly fate: Fate;
  readonly reason: string;
}

/**
 * Predicts, from what was declared, what will become of events, and finds the names under which that was deployed.
 * Several parts are read as one source.
 */
export class Predictions {
  private readonly tracers: readonly Tracer[];
  private readonly names = new Map<string, DeployedNames>();

  constructor(parts: readonly DeployedPart[]) {
    const topologies = parts.map(({ declared, among }) => among?.whole ?? declared);
    this.tracers = [...new Set(topologies)].map((topology) => new Tracer(topology));
    for (const { deployed, among } of parts) {
      this.names.set(among?.name ?? "", new DeployedNames(deployed));
    }
  }

  /** What is predicted of an event at every target that may get it, and whether any bus takes it. */
  of(event: Event): { predictions: Prediction[]; comesToBus: boolean } {
    const routes = this.tracers.map((tracer) => tracer.trace(event));
    return {
      comesToBus: routes.some(({ buses }) => buses.length > 0),
      predictions: routes.flatMap(({ refused, rules }) =>
        refused === undefined
          ? rules.flatMap((rule) => predictionsAt(rule, (address) => this.namesAt(address)))
          : [],
      ),
    };
  }

  private namesAt(address: string): DeployedNames | undefined {
    return this.names.get(partOf(address) ?? "");
  }
}

function predictionsAt(
  rule: RuleRoute,
  namesAt: (address: string) => DeployedNames | undefined,
): Prediction[] {
  const ruleAddress = withoutPart(rule.address);
  const at = namesAt(rule.address)?.ofRule(ruleAddress) ?? { bus: rule.bus, rule: rule.name };
  const fate = rule.result === "unknown" ? "cannot tell" : undefined;
  switch (rule.result) {
    case "not-reached":
    case "no-match":
    case "disabled":
      return [];
    default:
      return rule.targets.length === 0
        ? [{ ...at, target: "", ruleAddress, fate: fate ?? "no target", reason: "the rule has no target" }]
        : rule.targets.map((target) => ({
            ...at,
            target: namesAt(target.address)?.ofTarget(withoutPart(target.address)) ?? target.name,
            ruleAddress,
            address: withoutPart(target.address),
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

type DeployedRuleName = Pick<Prediction, "bus" | "place" | "rule">;

/** The names in AWS of what Terraform knows by address. */
class DeployedNames {
  private readonly rules = new Map<string, DeployedRuleName>();
  private readonly targets = new Map<string, string>();

  constructor({ rules, targets }: Topology) {
    for (const rule of rules) {
      const place = placeOf(textOf(rule.arn));
      this.rules.set(rule.address, {
        bus: busName(textOf(rule.busName)),
        rule: textOf(rule.name),
        ...(place === undefined ? {} : { place }),
      });
    }
    for (const target of targets) {
      this.targets.set(target.address, textOf(target.targetId));
    }
  }

  ofRule(address: string): DeployedRuleName | undefined {
    return this.rules.get(address);
  }

  ofTarget(address: string): string | undefined {
    return this.targets.get(address);
  }
}

/** A rule may name its bus by its ARN. */
function busName(text: string): string {
  return text.replace(/^arn:[^:]*:events:[^:]*:[^:]*:event-bus\//, "");
}

/** The account and region in an ARN. */
function placeOf(arn: string): string | undefined {
  const [, region, accountId] = /^arn:[^:]*:events:([^:]+):(\d{12}):/.exec(arn) ?? [];
  return region === undefined || accountId === undefined ? undefined : placeKey({ accountId, region });
}
