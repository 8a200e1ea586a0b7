import type { Event } from "../events/event";
import { isJson } from "../input/exact-json";
import { inputProblems } from "../input/input-problems";
import type { TargetInput } from "../input/target-input";
import { fill, jsonTexts } from "../input/template";
import { transformInput } from "../input/transform-input";
import { hiddenBy, isObject, knownText, textOf, type Value } from "../terraform/value";
import type { Target } from "../topology/topology";

/** What a target is sent, where the source tells. */
export interface TargetPayload {
  readonly payload?: string;
  readonly transformed: boolean;
  /** Why the target gets nothing, or not what was meant. */
  readonly problem?: string;
  readonly missing?: string;
}

/** A target's input as far as it is known: the reference that hides it otherwise. */
export function targetInputOf(target: Target): TargetInput | { readonly missing: string } {
  const { input, inputPath, inputTransformer } = target;
  const parts: readonly Value[] = [
    input,
    inputPath,
    inputTransformer?.inputPaths ?? null,
    inputTransformer?.inputTemplate ?? null,
  ];
  for (const part of parts) {
    const missing = hiddenBy(part);
    if (missing !== undefined) return { missing };
  }
  return {
    ...(input === null ? {} : { input: textOf(input) }),
    ...(inputPath === null ? {} : { inputPath: textOf(inputPath) }),
    ...(inputTransformer === undefined
      ? {}
      : {
          inputTransformer: {
            inputPaths: pathsOf(inputTransformer.inputPaths),
            inputTemplate: knownText(inputTransformer.inputTemplate) ?? "",
          },
        }),
  };
}

function pathsOf(value: Value): Readonly<Record<string, string>> {
  return isObject(value) ? Object.fromEntries([...value].map(([name, path]) => [name, textOf(path)])) : {};
}

/** What is wrong with a target's input whatever the event. */
export function targetInputProblems(target: Target): string[] {
  const input = targetInputOf(target);
  if ("missing" in input) return [];
  return [...inputProblems(input), ...(target.destination.kind === "log-group" ? logProblems(input) : [])];
}

export function targetPayload(target: Target, event: Event): TargetPayload {
  const input = targetInputOf(target);
  const transformed =
    target.input !== null || target.inputPath !== null || target.inputTransformer !== undefined;
  if ("missing" in input) return { transformed, missing: input.missing };
  const { payload, problems } = transformInput(input, event.text, {
    ruleArn: textOf(target.rule?.arn ?? null),
    ruleName: textOf(target.rule?.name ?? target.ruleName),
    ingestionTime: event.time,
  });
  const [problem] = [...problems, ...targetInputProblems(target)];
  return { payload, transformed, ...(problem === undefined ? {} : { problem }) };
}

/**
 * CloudWatch Logs takes the event itself, or exactly a timestamp and a message.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
function logProblems({ input, inputPath, inputTransformer }: TargetInput): string[] {
  const text = input ?? inputTransformer?.inputTemplate;
  if (text === undefined && inputPath === undefined) return [];
  const names = text === undefined ? undefined : namesOf(text);
  const isLogEvent = names?.length === 2 && names.includes("timestamp") && names.includes("message");
  return isLogEvent
    ? []
    : ['CloudWatch Logs drops an input that is not exactly {"timestamp": ..., "message": ...}'];
}

/** The names of a JSON object with variables in it; undefined where it is none. */
function namesOf(template: string): string[] | undefined {
  const [text = ""] = jsonTexts(fill(template, ({ isInText }) => (isInText ? "" : "0"))) ?? [];
  if (!isJson(text)) return undefined;
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? Object.keys(value) : undefined;
}
