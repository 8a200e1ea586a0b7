import type { Branch, FieldCondition, FieldTest } from "../../constructs/eventbridge/pattern/field-test";
import { jsonText } from "../../constructs/eventbridge/pattern/json-node";
import { hiddenBy, referenceOf } from "../terraform/value";
import type { EventBus, Rule } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";
import { type JudgedPattern, type JudgedRule, takes } from "./judged-rule";

const longestPattern = 4096;
const defaultQuota = 2048;

/** The fields of every event; `replay-name` is there in a replay. */
const envelope = new Set([
  "version",
  "id",
  "detail-type",
  "source",
  "account",
  "time",
  "region",
  "resources",
  "detail",
  "replay-name",
]);

/** The fields that Genesys Cloud puts in the detail. */
const genesysDetail = new Set(["topicName", "version", "eventBody", "metadata", "timestamp"]);

/** What is wrong with a rule's pattern, whatever the event. */
export function patternFindings(judged: JudgedRule): Finding[] {
  const { rule, problems, branches, text } = judged;
  const length =
    text.length > longestPattern
      ? [
          found(
            "pattern-too-long",
            rule,
            `the pattern has ${text.length} characters; at most ${longestPattern} are allowed`,
          ),
        ]
      : text.length > defaultQuota
        ? [
            found(
              "pattern-over-default-quota",
              rule,
              `the pattern has ${text.length} characters; the default quota is ${defaultQuota}`,
            ),
          ]
        : [];
  if (problems.length > 0) return [...length, found("pattern-invalid", rule, problems.join("; "))];
  if (rule.pattern === null) return [];
  if (isForGenesys(judged) && rule.busName === "default")
    return [
      ...length,
      found("rule-on-default-bus", rule, "the rule is on the default bus, where Genesys events do not come"),
    ];
  return [...length, ...(branches === undefined ? [unknownPattern(rule)] : matchFindings(judged, branches))];
}

function unknownPattern(rule: Rule): Finding {
  const missing = hiddenBy(rule.pattern) ?? referenceOf(rule.pattern);
  return found("pattern-unknown", rule, `cannot tell which events match, for ${missing} is not known`);
}

function isForGenesys({ text }: JudgedRule): boolean {
  return /aws\.partner\/genesys|"v2\.[a-z]|"eventBody"|"topicName"/.test(text);
}

function matchFindings(judged: JudgedRule, branches: readonly Branch[]): Finding[] {
  const { rule, hasUnknowns } = judged;
  const obstacle = obstacleTo(judged, rule.bus);
  if (obstacle !== undefined) return [found(obstacle.id, rule, obstacle.cause)];
  const takesAll =
    !hasUnknowns &&
    branches.some((branch) => [...branch].every(([path, condition]) => alwaysHolds(path, condition, judged)));
  return takesAll
    ? [found("pattern-matches-everything", rule, "every event on its bus matches the pattern")]
    : [];
}

interface Obstacle {
  readonly id: "pattern-never-matches" | "source-never-matches";
  readonly cause: string;
}

/** What keeps every event on a bus from matching. */
export function obstacleTo(judged: JudgedPattern, bus: EventBus | undefined): Obstacle | undefined {
  const obstacles = (judged.branches ?? []).map((branch) => obstacleOf(branch, judged, bus));
  return obstacles.includes(undefined) ? undefined : obstacles[0];
}

function obstacleOf(branch: Branch, judged: JudgedPattern, bus: EventBus | undefined): Obstacle | undefined {
  for (const [path, condition] of branch) {
    if (path === "source" && !mayBeSource(condition, judged, bus)) {
      const wanted = condition.wanted.map(jsonText).join(", ");
      return { id: "source-never-matches", cause: `no Genesys event has the source ${wanted}` };
    }
    const cause = condition.absent ? undefined : missingField(path, judged);
    if (cause !== undefined) return { id: "pattern-never-matches", cause };
  }
  return undefined;
}

function missingField(path: string, { genesysSource }: JudgedPattern): string | undefined {
  const [top = "", inner] = path.split(".");
  if (!envelope.has(top)) return `no event has a field "${top}"`;
  if (genesysSource === undefined || top !== "detail" || inner === undefined || genesysDetail.has(inner))
    return undefined;
  return `no Genesys event has a field "detail.${inner}"; what happened is in detail.eventBody`;
}

const genesysSourceName = /^aws\.partner\/genesys\.com\/cloud\/[^/]+\/.+$/;

function mayBeSource(
  condition: FieldCondition,
  { genesysSource }: JudgedPattern,
  bus: EventBus | undefined,
): boolean {
  if (genesysSource === undefined) return condition.tests.some((test) => !isMistakenGenesys(test));
  // The bus takes one source only, where its name is known.
  const isKnown = bus !== undefined && bus.eventSourceName === genesysSource;
  if (isKnown) return condition.absent || takes(condition, genesysSource);
  return condition.absent || condition.tests.some(mayTakeSource);
}

function mayTakeSource(test: FieldTest): boolean {
  const text = textIn(test);
  if (text === undefined) return true;
  if (test.kind === "exact") return genesysSourceName.test(text);
  const start = "aws.partner/genesys.com/cloud/";
  return start.startsWith(text) || text.startsWith(start);
}

/** An exact source that is meant for Genesys Cloud and is not the name of an event source. */
function isMistakenGenesys(test: FieldTest): boolean {
  const text = test.kind === "exact" ? textIn(test) : undefined;
  return text !== undefined && /genesys/i.test(text) && !genesysSourceName.test(text);
}

/** The text of a test that is exact or of a prefix, without its quotes. */
function textIn(test: FieldTest): string | undefined {
  if (test.kind === "exact") return test.key.startsWith('"') ? test.key.slice(1, -1) : undefined;
  return test.kind === "prefix" ? test.text.slice(1) : undefined;
}

/** Fields that every event has as a text. */
const texts = new Set(["version", "id", "detail-type", "source", "account", "time", "region"]);

function alwaysHolds(path: string, condition: FieldCondition, { genesysSource }: JudgedRule): boolean {
  if (!texts.has(path)) return false;
  if (condition.tests.some((test) => test.kind === "exists" || textIn(test) === "")) return true;
  return path === "source" && genesysSource !== undefined && takes(condition, genesysSource);
}
