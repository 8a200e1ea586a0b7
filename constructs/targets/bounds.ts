import { isKnown } from "../validation";
import { badCount, badLength, notAllowed } from "./errors";

/** The problem of a text's length, as a list of none or one. A token passes: it is not known yet. */
export function lengthProblems(
  property: string,
  text: string | undefined,
  from: number,
  to: number,
): string[] {
  return !isKnown(text) || (text.length >= from && text.length <= to)
    ? []
    : [badLength(property, text, from, to)];
}

/** The problem of the size of a list or a map, as a list of none or one. A token passes: it is not known yet. */
export function countProblems(
  property: string,
  entries: object | undefined,
  from: number,
  to: number,
): string[] {
  if (!isKnown(entries)) {
    return [];
  }
  const count = Object.keys(entries).length;
  return count >= from && count <= to ? [] : [badCount(property, count, from, to)];
}

/** The problem of a text that must have a form, as a list of none or one. A token passes: it is not known yet. */
export function formProblems(
  property: string,
  text: string | undefined,
  form: RegExp,
  allowed: string,
): string[] {
  return !isKnown(text) || form.test(text) ? [] : [notAllowed(property, text, allowed)];
}

/** The problem of a value that must be one of a few, as a list of none or one. A token passes. */
export function choiceProblems(
  property: string,
  value: string | undefined,
  choices: readonly string[],
): string[] {
  return !isKnown(value) || choices.includes(value) ? [] : [notAllowed(property, value, choices.join(", "))];
}
