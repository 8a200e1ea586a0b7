import { select } from "./event-path";
import { minify, parseExactly, writeExactly } from "./exact-json";
import { isWholeEvent, type RuleFacts, type TargetInput } from "./target-input";
import { fill, insert, jsonTexts } from "./template";

/** What a target receives, and why it would receive something else than was meant, or nothing. */
export interface ReceivedInput {
  readonly payload: string;
  readonly problems: string[];
}

/**
 * Gives what EventBridge sends to a target for an event.
 *
 * @param event the event's JSON text, whose numbers then keep their text, or the event as an object
 * @throws SyntaxError where the event is a text that is not JSON
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function transformInput(target: TargetInput, event: string | object, rule: RuleFacts): ReceivedInput {
  try {
    return evaluate(target, event, rule);
  } catch (error) {
    if (error instanceof RangeError) {
      return { payload: "", problems: ["the event is nested too deeply to be evaluated"] };
    }
    throw error;
  }
}

function evaluate(target: TargetInput, event: string | object, rule: RuleFacts): ReceivedInput {
  const parsed = typeof event === "string" ? parseExactly(event) : event;
  if (target.input !== undefined) {
    return { payload: target.input, problems: [] };
  }
  if (target.inputPath !== undefined) {
    return partOf(parsed, target.inputPath);
  }
  if (target.inputTransformer !== undefined) {
    return filledTemplate(target.inputTransformer, parsed, rule);
  }
  return { payload: typeof event === "string" ? event : writeExactly(event), problems: [] };
}

function partOf(event: unknown, path: string): ReceivedInput {
  const part = select(event, path);
  return part === undefined
    ? {
        payload: "",
        problems: [`input path ${path} selects nothing in this event, so the target gets nothing`],
      }
    : { payload: writeExactly(part), problems: [] };
}

function filledTemplate(
  transformer: NonNullable<TargetInput["inputTransformer"]>,
  event: unknown,
  rule: RuleFacts,
): ReceivedInput {
  const values = variables(transformer.inputPaths ?? {}, event, rule);
  const spoilers = new Set<string>();
  const filled = fill(transformer.inputTemplate, ({ name, isInText }) => {
    if (!values.has(name)) {
      return `<${name}>`;
    }
    const value = values.get(name);
    const text = isWholeEvent(name) ? writeExactly(value) : insert(value, isInText);
    if (isInText && JSON.stringify(text) !== `"${text}"`) {
      spoilers.add(name);
    }
    return text;
  });
  const texts = jsonTexts(filled);
  return texts === undefined
    ? { payload: filled, problems: [notJson([...spoilers])] }
    : { payload: texts.map(minify).join("\n"), problems: [] };
}

function variables(
  paths: Readonly<Record<string, string>>,
  event: unknown,
  rule: RuleFacts,
): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(paths).map(([name, path]): [string, unknown] => [name, select(event, path)]),
    ["aws.events.rule-arn", rule.ruleArn],
    ["aws.events.rule-name", rule.ruleName],
    ["aws.events.event.ingestion-time", rule.ingestionTime],
    ["aws.events.event", withoutDetail(event)],
    ["aws.events.event.json", event],
  ]);
}

/** EventBridge renames detail-type in this variable. */
function withoutDetail(event: unknown): unknown {
  return typeof event === "object" && event !== null
    ? Object.fromEntries(
        Object.entries(event)
          .filter(([name]) => name !== "detail")
          .map(([name, value]) => [name === "detail-type" ? "detailType" : name, value]),
      )
    : event;
}

function notJson(spoilers: readonly string[]): string {
  const cause =
    spoilers.length === 0
      ? "check the template's quotes, commas and braces"
      : `EventBridge does not escape what it puts between quotes, and ${spoilers.map((name) => `<${name}>`).join(", ")} ` +
        "needs it; let the variable stand as a value without quotes";
  return `the input template gives no valid JSON with this event: ${cause}`;
}
