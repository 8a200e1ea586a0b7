import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { EvaluationError } from "../evaluate/scope";
import { Unknown, type Value } from "../value";
import { type TerraformFunction, text } from "./arguments";

/** The functions that hash a text; before `file` and a path they hash what is in that file. */
export const hashes: ReadonlyMap<string, (bytes: Buffer) => string> = new Map([
  ["md5", hash("md5", "hex")],
  ["sha1", hash("sha1", "hex")],
  ["sha256", hash("sha256", "hex")],
  ["sha512", hash("sha512", "hex")],
  ["base64sha256", hash("sha256", "base64")],
  ["base64sha512", hash("sha512", "base64")],
]);

/** Functions that write a text in another way; every argument is known. */
export const encodingFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["urlencode", ([value]) => urlEncode(text(value))],
  ["base64encode", ([value]) => Buffer.from(text(value), "utf8").toString("base64")],
  ["base64decode", ([value]) => base64Decode(text(value))],
  ["textencodebase64", ([value, encoding]) => encodeText(text(value), text(encoding))],
  ["textdecodebase64", ([value, encoding]) => decodeText(text(value), text(encoding))],
  ...[...hashes].map(([name, hashOf]): [string, TerraformFunction] => [
    name,
    ([value]) => hashOf(Buffer.from(text(value), "utf8")),
  ]),
]);

function hash(algorithm: string, as: "hex" | "base64"): (bytes: Buffer) => string {
  return (bytes) => createHash(algorithm).update(bytes).digest(as);
}

function urlEncode(value: string): string {
  const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value)
    .replaceAll("%20", "+")
    .replace(/[!'()*]/g, escaped);
}

/** Of the hundreds of encodings that Terraform has, those that documents for AWS and Windows are in. */
function isUtf16(encoding: string): boolean | undefined {
  const name = encoding.toUpperCase();
  return name === "UTF-16LE" ? true : name === "UTF-8" ? false : undefined;
}

function encodeText(value: string, encoding: string): Value {
  const wide = isUtf16(encoding);
  if (wide === undefined) return new Unknown("textencodebase64(...)", false);
  return Buffer.from(value, wide ? "utf16le" : "utf8").toString("base64");
}

function decodeText(value: string, encoding: string): Value {
  const wide = isUtf16(encoding);
  if (wide === undefined) return new Unknown("textdecodebase64(...)", false);
  if (!wide) return base64Decode(value);
  const bytes = Buffer.from(value, "base64");
  const result = bytes.toString("utf16le");
  if (bytes.toString("base64") !== value || bytes.length % 2 === 1 || /\p{Cs}/u.test(result))
    throw new EvaluationError("expected text in base64");
  return result.normalize();
}

function base64Decode(value: string): string {
  const bytes = Buffer.from(value, "base64");
  if (bytes.toString("base64") !== value || !isUtf8(bytes))
    throw new EvaluationError("expected text in base64");
  return bytes.toString("utf8").normalize();
}
