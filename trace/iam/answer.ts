/** Why a question cannot be answered: the reference that hides what it depends on. */
export class Hidden {
  constructor(readonly reference: string) {}
}

/** Yes, no, or it depends on what is not known. */
export type Answer = boolean | Hidden;

/** Yes if all are; no as soon as one is. */
export function all(answers: Iterable<Answer>): Answer {
  let hidden: Hidden | undefined;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer !== true) hidden ??= answer;
  }
  return hidden ?? true;
}

/** Yes as soon as one is; no if none is. */
export function some(answers: Iterable<Answer>): Answer {
  let hidden: Hidden | undefined;
  for (const answer of answers) {
    if (answer === true) return true;
    if (answer !== false) hidden ??= answer;
  }
  return hidden ?? false;
}

export function not(answer: Answer): Answer {
  return typeof answer === "boolean" ? !answer : answer;
}

/** The answers to a question about each item, asked one by one: none after the one that decides. */
export function* each<T>(items: Iterable<T>, ask: (item: T) => Answer): Generator<Answer> {
  for (const item of items) yield ask(item);
}
