import { concatenate, knownText, Unknown, type Value } from "../value";
import { textual } from "./textual";
import { withoutPart } from "./trim";

/** The end of a task definition's ARN, as a regular expression of Terraform's: its revision. */
const revision = /^\/:?(\\d|\[0-9\])\+\$\/$/;

/** Replaces text in a string, where that or what takes its place is not all known. */
export function replaceUnknown(value: Value, from: string, to: Value): Value {
  const text = knownText(value);
  if (text !== undefined && !/^\/.+\/$/.test(from)) {
    const parts = text.split(from);
    return concatenate(parts.flatMap((part, index) => (index === 0 ? [part] : [textual(to), part])));
  }
  if (value instanceof Unknown && revision.test(from)) {
    const { of } = value;
    if (of?.attribute === "arn" && /(^|\.)aws_ecs_task_definition\./.test(of.address)) {
      const attribute = "arn_without_revision";
      const family = new Unknown(`${of.address}.${attribute}`, value.exact, {
        address: of.address,
        attribute,
      });
      return concatenate([family, ...(from.startsWith("/:") ? [] : [":"]), textual(to)]);
    }
  }
  return withoutPart(value, from);
}
