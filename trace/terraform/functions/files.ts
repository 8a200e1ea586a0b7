import { isUtf8 } from "node:buffer";
import { EvaluationError, type Scope, within } from "../evaluate/scope";
import { parseTemplate } from "../expression/parse";
import { type Expression, ExpressionError } from "../expression/syntax";
import { derivedFrom, isObject, knownText, type ObjectValue, Unknown, type Value } from "../value";
import { hashes } from "./encodings";
import { fileSet } from "./file-set";

export type Evaluate = (expression: Expression, scope: Scope) => Value;

type FileFunction = (args: readonly Value[], scope: Scope, evaluate: Evaluate) => Value;

/** Functions that read files of the folder: one that is not there may be made before Terraform runs. */
export const fileFunctions: ReadonlyMap<string, FileFunction> = new Map<string, FileFunction>([
  ["file", ([path], scope) => ofFile("file", path, scope, asText)],
  ["fileexists", ([path], scope) => exists(path ?? null, scope)],
  ["fileset", fileSet],
  ["templatefile", templateFile],
  [
    "templatestring",
    ([text, names], scope, evaluate) => templateString(text ?? null, names ?? null, scope, evaluate),
  ],
  ["filebase64", ([path], scope) => ofFile("filebase64", path, scope, (bytes) => bytes.toString("base64"))],
  ...[...hashes].map(([hash, hashOf]): [string, FileFunction] => {
    const name = `file${hash}`;
    return [name, ([path], scope) => ofFile(name, path, scope, hashOf)];
  }),
]);

function ofFile(
  name: string,
  path: Value | undefined,
  scope: Scope,
  read: (bytes: Buffer, file: string) => string,
): Value {
  const file = knownText(path);
  if (file === undefined) return derivedFrom(path ?? null);
  const bytes = scope.files.read(file);
  return bytes === undefined ? new Unknown(`${name}("${file}")`) : read(bytes, file);
}

function asText(bytes: Buffer, file: string): string {
  if (!isUtf8(bytes)) throw new EvaluationError(`the file ${file} is not UTF-8`);
  return bytes.toString("utf8").normalize();
}

function exists(path: Value, scope: Scope): Value {
  const file = knownText(path);
  return file === undefined ? derivedFrom(path) : scope.files.read(file) !== undefined;
}

function templateFile([path, names = null]: readonly Value[], scope: Scope, evaluate: Evaluate): Value {
  return templateString(ofFile("file", path, scope, asText), names, scope, evaluate);
}

function templateString(content: Value, names: Value, scope: Scope, evaluate: Evaluate): Value {
  if (typeof content !== "string") return content instanceof Unknown ? content : derivedFrom(content);
  if (!isObject(names)) return derivedFrom(names);
  return renderTemplate(content, names, scope, evaluate);
}

/** A template file's text with the values of its variables. */
export function renderTemplate(
  content: string,
  names: ObjectValue,
  { budget, files }: Pick<Scope, "budget" | "files">,
  evaluate: Evaluate,
): Value {
  try {
    return evaluate(parseTemplate(content), within({ budget, files, lookup: () => undefined }, names));
  } catch (error) {
    if (error instanceof ExpressionError) throw new EvaluationError(`in the template: ${error.message}`);
    throw error;
  }
}
