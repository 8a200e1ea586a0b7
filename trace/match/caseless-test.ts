import type { ValueTest } from "./event-value";

/** The two forms of one character that are taken for it. */
interface Forms {
  readonly lower: string;
  readonly upper: string;
}

/**
 * Compares as event-ruler does: each UTF-16 unit of the pattern stands for its lower and its upper case form ("ß" for
 * "ß" and "SS"), whatever other forms Unicode knows. Half a surrogate pair becomes "?", so that an emoji in a pattern
 * finds "??" and not itself.
 */
export function caselessTest(part: "whole" | "prefix" | "suffix", text: string): ValueTest {
  const forms = text.split("").map(formsOf);
  if (part === "suffix") {
    forms.reverse();
    return (value) => endOfMatch(value, forms, value.length, formBefore) !== undefined;
  }
  return (value) => {
    const end = endOfMatch(value, forms, 0, formAfter);
    return part === "whole" ? end === value.length : end !== undefined;
  };
}

function formsOf(unit: string): Forms {
  if (/[\ud800-\udfff]/.test(unit)) return { lower: "?", upper: "?" };
  return { lower: unit.toLowerCase(), upper: unit.toUpperCase() };
}

type Step = (value: string, form: string, at: number) => number | undefined;

const formAfter: Step = (value, form, at) => (value.startsWith(form, at) ? at + form.length : undefined);
const formBefore: Step = (value, form, at) => (value.endsWith(form, at) ? at - form.length : undefined);

function endOfMatch(value: string, forms: readonly Forms[], start: number, step: Step): number | undefined {
  let at: number | undefined = start;
  for (const { lower, upper } of forms) {
    // Neither form of a character begins or ends with the other: the first that fits is the only one.
    at = step(value, lower, at) ?? step(value, upper, at);
    if (at === undefined) return undefined;
  }
  return at;
}
