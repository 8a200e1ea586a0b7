import {
  type DeadLetterRoute,
  type Declared,
  type EventRoute,
  isTaken,
  type RuleRoute,
  type TargetRoute,
} from "../route/event-route";
import { noColours, type Paint } from "./paint";
import { printable } from "./printable";

/** Rules that do not match are many on a big bus; this many of an event are shown. */
export const mostRefusals = 50;
const longestPayload = 200;

/** What the text of one event tells of all rules. */
export interface AllRules {
  readonly count: number;
  /** The names that several rules have, as in several regions: their addresses tell them apart. */
  readonly repeated: ReadonlySet<string>;
}

export function allRules(names: readonly string[]): AllRules {
  const seen = new Set<string>();
  const repeated = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return { count: names.length, repeated };
}

/**
 * An event's way as a person reads it: the event and its bus, each rule, each target.
 *
 * @param all the rules there are, where the route leaves out some that refuse the event
 */
export function routeText(
  route: EventRoute,
  paint: Paint = noColours,
  all: AllRules = allRules(route.rules.map(({ name }) => name)),
): string {
  if (route.refused !== undefined) return `${headline(route, paint)}\n`;
  const taken = route.rules.filter(isTaken);
  const refused = route.rules.filter((rule) => !isTaken(rule));
  const rows = [...taken, ...refused.slice(0, mostRefusals)];
  const more = all.count - rows.length;
  const width = columnWidth(rows);
  return [
    headline(route, paint),
    ...busNotes(route),
    ...rows.flatMap((rule) => ruleLines(rule, width, all.repeated.has(rule.name), paint)),
    ...(more > 0 ? [`  and ${more} more rules that do not match; --json has them all`] : []),
    ...(rows.length === 0 ? [`  ${paint.bad("no rule")} here is on a bus that the event comes to`] : []),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function headline({ place, detailType, source, buses, refused }: EventRoute, paint: Paint): string {
  const title = `${paint.strong(printable(place))}  ${printable(detailType)}`;
  if (refused !== undefined) return `${title}  ${paint.bad("NOT DELIVERED")}  ${refused}`;
  // A partner bus whose name is not known yet will have that of the event's source.
  const names = buses
    .map(({ name, missing }) => {
      const isSource = source.startsWith("aws.partner/") && name.includes("${") && missing === undefined;
      return printable(isSource ? source : name);
    })
    .join(", ");
  const where = names === "" ? paint.bad(printable(`no bus here takes events of ${source}`)) : `bus ${names}`;
  return `${title}  ${where}`;
}

function busNotes({ buses }: EventRoute): string[] {
  return buses.flatMap(({ name, via, missing }) => [
    ...(via === undefined ? [] : [printable(`  comes to bus ${name} by ${via}`)]),
    ...(missing === undefined ? [] : [printable(`  may come to bus ${name}: ${missing} is not known`)]),
  ]);
}

function columnWidth(rules: readonly RuleRoute[]): number {
  const lengths = rules.flatMap((rule) => [
    rule.name.length,
    ...rule.targets.map(({ name }) => name.length + 2),
  ]);
  return Math.min(44, Math.max(0, ...lengths)) + 2;
}

function ruleLines(rule: RuleRoute, width: number, isRepeated: boolean, paint: Paint): string[] {
  const name = printable(`  ${rule.name.padEnd(width)}`);
  const reason = printable(rule.reason);
  const targets = rule.targets.flatMap((target) => targetLines(target, width, paint));
  const which = isRepeated ? `  ${paint.faint(placeOf(rule))}` : "";
  switch (rule.result) {
    case "matched":
      return [
        `${name} ${paint.good("matched")}${which}`,
        ...(targets.length > 0 ? targets : [`    ${paint.bad("it has no target")}`]),
      ];
    case "unknown":
      return [`${name} ${paint.unsure("CANNOT TELL")}  ${withoutCannotTell(reason)}${which}`, ...targets];
    case "disabled":
      return [`${name} ${paint.bad("disabled")}: it would match  ${paint.faint(placeOf(rule))}`];
    case "not-reached":
      return [`${name} ${paint.faint(`not reached: ${reason}`)}${which}`];
    case "no-match":
      return [`${name} ${paint.faint("no match:")} ${reason}${which}`];
  }
}

function targetLines(target: TargetRoute, width: number, paint: Paint): string[] {
  const { status, payload, transformed, deadLetterQueue } = target;
  const name = printable(`    ${target.name.padEnd(width - 2)}`);
  const [destination, reason] = [printable(target.destination), printable(target.reason)];
  const indent = " ".repeat(width + 3);
  const detail = (text: string): string => `${indent}${paint.faint(text)}`;
  const door = deadLetterQueue === undefined ? [] : [`${indent}${deadLetterText(deadLetterQueue, paint)}`];
  const receives =
    transformed && payload !== undefined && payload !== ""
      ? [detail(printable(`receives ${shortened(payload)}`))]
      : [];
  if (status === "delivered")
    return [
      `${name} ${paint.good("delivered")} to ${destination}  ${paint.faint(reason)}`,
      ...receives,
      ...door,
    ];
  const verdict = status === "unknown" ? paint.unsure("CANNOT TELL") : paint.bad("NOT DELIVERED");
  return [
    `${name} ${verdict}  ${withoutCannotTell(reason)}`,
    detail(`at ${placeOf(target)}`),
    ...receives,
    ...door,
  ];
}

function deadLetterText({ queue, status, ...said }: DeadLetterRoute, paint: Paint): string {
  const reason = printable(said.reason);
  if (status === "accepts") return paint.faint(printable(`dead-letter queue ${queue} ok`));
  return status === "refuses"
    ? `${paint.bad("DEAD-LETTER QUEUE REFUSES")}  ${reason}`
    : `${paint.unsure("dead-letter queue: CANNOT TELL")}  ${withoutCannotTell(reason)}`;
}

/** The verdict says it already. */
function withoutCannotTell(reason: string): string {
  return reason.replace(/^cannot tell:? /, "");
}

function placeOf({ address, file, line, construct }: Declared): string {
  return printable(`${address} (${construct ?? `${file}${line === undefined ? "" : `:${line}`}`})`);
}

function shortened(text: string): string {
  return text.length > longestPayload
    ? `${text.slice(0, longestPayload)}… (${text.length} characters)`
    : text;
}
