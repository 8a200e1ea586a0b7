import type { DeadLetterRoute, Declared, EventRoute, RuleRoute, TargetRoute } from "../route/event-route";
import { noColours, type Paint } from "./paint";

/** Rules that do not match are many on a big bus; this many of an event are shown. */
const mostRefusals = 50;
const longestPayload = 200;

/** An event's way as a person reads it: the event and its bus, each rule, each target. */
export function routeText(route: EventRoute, paint: Paint = noColours): string {
  if (route.refused !== undefined) return `${headline(route, paint)}\n`;
  const taken = route.rules.filter(({ result }) => result === "matched" || result === "unknown");
  const refused = route.rules.filter(({ result }) => result !== "matched" && result !== "unknown");
  const more = refused.length - mostRefusals;
  const rows = [...taken, ...refused.slice(0, mostRefusals)];
  const width = columnWidth(rows);
  return [
    headline(route, paint),
    ...busNotes(route),
    ...rows.flatMap((rule) => ruleLines(rule, width, paint)),
    ...(more > 0 ? [`  and ${more} more rules that do not match; --json has them all`] : []),
    ...(rows.length === 0 ? [`  ${paint.bad("no rule")} here is on a bus that the event comes to`] : []),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function headline({ place, detailType, source, buses, refused }: EventRoute, paint: Paint): string {
  if (refused !== undefined)
    return `${paint.strong(place)}  ${detailType}  ${paint.bad("NOT DELIVERED")}  ${refused}`;
  // A partner bus whose name is not known yet will have that of the event's source.
  const names = buses
    .map(({ name, missing }) => {
      const isSource = source.startsWith("aws.partner/") && name.includes("${") && missing === undefined;
      return isSource ? source : name;
    })
    .join(", ");
  const where = names === "" ? paint.bad(`no bus here takes events of ${source}`) : `bus ${names}`;
  return `${paint.strong(place)}  ${detailType}  ${where}`;
}

function busNotes({ buses }: EventRoute): string[] {
  return buses.flatMap(({ name, via, missing }) => [
    ...(via === undefined ? [] : [`  comes to bus ${name} by ${via}`]),
    ...(missing === undefined ? [] : [`  may come to bus ${name}: ${missing} is not known`]),
  ]);
}

function columnWidth(rules: readonly RuleRoute[]): number {
  const lengths = rules.flatMap((rule) => [
    rule.name.length,
    ...rule.targets.map(({ name }) => name.length + 2),
  ]);
  return Math.min(44, Math.max(0, ...lengths)) + 2;
}

function ruleLines(rule: RuleRoute, width: number, paint: Paint): string[] {
  const name = `  ${rule.name.padEnd(width)}`;
  const targets = rule.targets.flatMap((target) => targetLines(target, width, paint));
  switch (rule.result) {
    case "matched":
      return [
        `${name} ${paint.good("matched")}`,
        ...(targets.length > 0 ? targets : [`    ${paint.bad("it has no target")}`]),
      ];
    case "unknown":
      return [`${name} ${paint.unsure("CANNOT TELL")}  ${withoutCannotTell(rule.reason)}`, ...targets];
    case "disabled":
      return [`${name} ${paint.bad("disabled")}: it would match  ${paint.faint(placeOf(rule))}`];
    case "not-reached":
      return [`${name} ${paint.faint(`not reached: ${rule.reason}`)}`];
    case "no-match":
      return [`${name} ${paint.faint("no match:")} ${rule.reason}`];
  }
}

function targetLines(target: TargetRoute, width: number, paint: Paint): string[] {
  const { status, destination, reason, payload, transformed, deadLetterQueue } = target;
  const name = `    ${target.name.padEnd(width - 2)}`;
  const indent = " ".repeat(width + 3);
  const detail = (text: string): string => `${indent}${paint.faint(text)}`;
  const door = deadLetterQueue === undefined ? [] : [`${indent}${deadLetterText(deadLetterQueue, paint)}`];
  const receives =
    transformed && payload !== undefined && payload !== "" ? [detail(`receives ${shortened(payload)}`)] : [];
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

function deadLetterText({ queue, status, reason }: DeadLetterRoute, paint: Paint): string {
  if (status === "accepts") return paint.faint(`dead-letter queue ${queue} ok`);
  return status === "refuses"
    ? `${paint.bad("DEAD-LETTER QUEUE REFUSES")}  ${reason}`
    : `${paint.unsure("dead-letter queue: CANNOT TELL")}  ${withoutCannotTell(reason)}`;
}

/** The verdict says it already. */
function withoutCannotTell(reason: string): string {
  return reason.replace(/^cannot tell:? /, "");
}

function placeOf({ address, file, line, construct }: Declared): string {
  return `${address} (${construct ?? `${file}${line === undefined ? "" : `:${line}`}`})`;
}

function shortened(text: string): string {
  return text.length > longestPayload
    ? `${text.slice(0, longestPayload)}… (${text.length} characters)`
    : text;
}
