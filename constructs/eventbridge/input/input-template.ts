import { Token } from "cdktf";
import { encodeToken, escapeTemplate } from "../../json/terraform-json";
import { type JsonPart, jsonParts } from "../../json/token-text";
import { EventField } from "./event-field";
import type { InputContent, RenderedInput } from "./input-content";
import { InputPaths } from "./input-paths";
import { fieldInName, fixedVariable, inputTooLong, notAnObject, wholeEventInText } from "./input-problems";

const LENGTH_LIMIT = 8192;
const VARIABLE = /<aws\.events\.[\w.-]+>/g;

/**
 * Text or an object, in which fields of the event may stand. Without any it is a constant.
 *
 * A placeholder that is a whole value has no quotes: EventBridge adds them where the value is a string. Fixed `<` is
 * written as JSON's `\u003c`, so that it opens no placeholder.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export class InputTemplate implements InputContent {
  /** A text a line; EventBridge takes each line for a string of its own. */
  public static ofLines(lines: readonly string[]): InputTemplate {
    const parts = lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ text: "\n" }]),
      ...jsonParts(line).flatMap(keepQuotes),
    ]);
    return new InputTemplate(parts, lines.length > 1);
  }

  /** An object, or a list where it is a constant. */
  public static ofObject(object: object): InputTemplate {
    return new InputTemplate(jsonParts(object), false, object);
  }

  private readonly paths = new InputPaths();
  private readonly isConstant: boolean;

  private constructor(
    private readonly parts: readonly JsonPart[],
    /** Several lines are no JSON text, so a constant `input` cannot hold them. */
    hasLines: boolean,
    private readonly object?: object,
  ) {
    this.isConstant = !hasLines && fieldsOf(parts).length === 0;
    for (const field of fieldsOf(parts)) {
      this.paths.nameOf(field);
    }
  }

  public get fieldNames(): readonly string[] | undefined {
    return this.object === undefined || Array.isArray(this.object) ? undefined : Object.keys(this.object);
  }

  public render(): RenderedInput {
    const isFixed = this.parts.every((part) => "text" in part || part.token instanceof EventField);
    const text = this.parts
      .map((part) => {
        if ("text" in part) {
          return escapeTemplate(this.fixed(part.text), isFixed);
        }
        return part.token instanceof EventField
          ? `<${this.paths.nameOf(part.token)}>`
          : encodeToken(part.token, part.position);
      })
      .join("");
    return this.isConstant
      ? { input: text }
      : { inputTransformer: { inputPaths: this.paths.render(), inputTemplate: text } };
  }

  public problems(): string[] {
    const known = this.parts.map((part) => ("text" in part ? this.fixed(part.text) : this.placeholder(part)));
    const length = known.join("").length;
    return [
      ...(length > LENGTH_LIMIT ? [inputTooLong(length)] : []),
      ...(this.isConstant ? [] : this.templateProblems(known.join(""))),
    ];
  }

  private templateProblems(template: string): string[] {
    const inText = this.parts.filter((part) => "token" in part && part.position === "inside");
    const fixedText = this.parts.map((part) => ("text" in part ? part.text : "")).join("\n");
    return [
      ...this.paths.problems(),
      ...fieldsOf(jsonParts(namesIn(this.object))).map((field) => fieldInName(field.label)),
      ...fieldsOf(inText)
        .filter((field) => field.isWholeEvent)
        .map((field) => wholeEventInText(field.label)),
      ...(fixedText.match(VARIABLE) ?? []).map(fixedVariable),
      ...(this.object !== undefined && !template.startsWith("{") ? [notAnObject(template)] : []),
    ];
  }

  private fixed(json: string): string {
    return this.isConstant ? json : json.replaceAll("<", "\\u003c");
  }

  /** What is known of a token's length: a placeholder's, and nothing of Terraform's. */
  private placeholder(part: Extract<JsonPart, { token: unknown }>): string {
    return part.token instanceof EventField ? `<${this.paths.nameOf(part.token)}>` : "";
  }
}

/** In a text a token stays inside quotes even where it is all of the text. */
function keepQuotes(part: JsonPart): JsonPart[] {
  return "token" in part && part.position === "value"
    ? [{ text: '"' }, { token: part.token, position: "inside" }, { text: '"' }]
    : [part];
}

function fieldsOf(parts: readonly JsonPart[]): EventField[] {
  return parts.flatMap((part) => ("token" in part && part.token instanceof EventField ? [part.token] : []));
}

/** The names of all fields of an object, at any depth. A token's are not known, and its own parts may form a cycle. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Token.isUnresolved(value)) {
    return [];
  }
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}
