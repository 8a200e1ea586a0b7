import { isDeepStrictEqual } from "node:util";
import type { Document } from "yaml";
import { Unknown, type Value } from "../value";
import { fromJson } from "./json";

/**
 * The value of YAML text. Terraform reads scalars by rules of YAML 1.1 and 1.2 both, so what the two versions read
 * differently (`yes`, `010`, dates, `<<`) is unknown, and so is what is no YAML, or has tags.
 */
export function decodeYaml(text: string): Value {
  const { isScalar, parseDocument, visit } = require("yaml") as typeof import("yaml");
  const unknown = new Unknown("yamldecode(...)", false);
  const [older, newer] = (["1.1", "1.2"] as const).map((version) => parseDocument(text, { version }));
  if (older === undefined || newer === undefined || newer.contents === null) return unknown;
  if ([older, newer].some(({ errors, warnings }) => errors.length + warnings.length > 0)) return unknown;
  let isPlain = true;
  visit(newer, {
    Collection: (_, { tag }) => {
      isPlain &&= tag === undefined;
    },
    Scalar: (_, { tag, value }) => {
      isPlain &&= tag === undefined && (typeof value !== "number" || isWrittenAlike(value));
    },
    Pair: (_, { key }) => {
      isPlain &&= isScalar(key) && key.value !== null;
    },
  });
  const content = contentOf(newer);
  return isPlain && content !== undefined && isDeepStrictEqual(content, contentOf(older))
    ? fromJson(content)
    : unknown;
}

/** What a document holds; undefined where aliases would make it grow without bounds. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Whether a number has so few digits that Terraform and JavaScript write it alike. */
function isWrittenAlike(value: number): boolean {
  return Number.isFinite(value) && String(value).length < 16;
}
