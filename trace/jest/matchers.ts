import { readEvent } from "../events/event";
import { eventTexts } from "../events/event-texts";
import { audit } from "../findings/audit";
import type { FindingId } from "../findings/finding";
import { isAtLeast, type Level } from "../findings/level";
import { findingsText } from "../report/findings-text";
import { routeText } from "../report/route-text";
import { findPlace, isAt, type Place } from "../route/expectation";
import { ruleName, targetName } from "../route/names";
import { Tracer } from "../route/trace-event";
import type { Topology } from "../topology/topology";
import { topologyOf } from "./synthesized";

/** Where an event is expected. */
export interface DeliveryPlace {
  /** The rule: its name in AWS or in Terraform, its address or its construct's path. @default - any rule */
  readonly rule?: string;
  /** The target of the rule, named in the same ways. @default - any target */
  readonly target?: string;
}

/** Which findings count. */
export interface FindingLimits {
  /** The least level that counts. @default "warning" */
  readonly level?: Level;
  /** Findings that are all right. @default - none */
  readonly except?: readonly FindingId[];
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

/** Jest's state of a matcher, as far as it is needed. */
interface MatcherState {
  readonly isNot?: boolean;
}

/** Whether the event is delivered in the synthesized stack, or in one of several, to the rule and target that are named. */
export function toDeliver(
  this: MatcherState,
  synthesized: unknown,
  event: string | object,
  place: DeliveryPlace = {},
): Result {
  const parts = topologyOf(synthesized);
  const [text] = eventTexts(typeof event === "string" ? event : JSON.stringify(event), "event");
  if (text === undefined) throw new Error("toDeliver takes one event, and got an empty list");
  const route = new Tracer(parts).trace(readEvent(text));
  const delivered =
    place.rule === undefined ? deliveredAnywhere(route.outcome) : isAt(route, placeOf(place, parts));
  const where = [place.rule, place.target].filter((name) => name !== undefined).join("/") || "any target";
  const wanted =
    this.isNot === true
      ? "expected the event not to be delivered to"
      : "expected the event to be delivered to";
  const unsure = delivered === undefined ? ", which cannot be told" : "";
  return {
    // What cannot be told is neither delivered nor not delivered: the assertion fails both ways.
    pass: delivered ?? this.isNot === true,
    message: () => `${wanted} ${where}${unsure}:\n\n${routeText(route)}`,
  };
}

function deliveredAnywhere(outcome: string): boolean | undefined {
  return outcome === "unknown" ? undefined : outcome === "delivered";
}

function placeOf({ rule = "", target }: DeliveryPlace, parts: Topology): Place {
  const written = target === undefined ? rule : `${rule}/${target}`;
  const place = findPlace(written, parts);
  if (place !== undefined) return place;
  const names = parts.rules.flatMap((one) =>
    one.targets.map((item) => `${ruleName(one)}/${targetName(item)}`),
  );
  throw new Error(`there is no ${written}; there are: ${names.join(", ") || "no rules with targets"}`);
}

/** Whether the synthesized stack, or several together, has no finding that counts. */
export function toHaveNoFindings(
  this: MatcherState,
  synthesized: unknown,
  { level = "warning", except = [] }: FindingLimits = {},
): Result {
  const findings = audit(topologyOf(synthesized)).filter(
    (finding) => isAtLeast(finding.level, level) && !except.includes(finding.id),
  );
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? "expected findings, and there are none"
        : `expected no findings:\n\n${findingsText(findings)}`,
  };
}
