// A Terraform token, `${TfToken[TOKEN.3]}`, has dots of its own: it is one segment, or a part of one.
const SEGMENT = /(?:\$\{[^}]*\}|[^.])+/g;
const EMPTY_SEGMENT = /^\.|\.\.|\.$/;

/** The parts of a topic between its dots; undefined where one is empty. */
export function segmentsOf(topic: string): readonly string[] | undefined {
  return EMPTY_SEGMENT.test(topic) ? undefined : (topic.match(SEGMENT) ?? undefined);
}

/** Whether a value, or a part of it, is known only to Terraform. */
export function isToken(text: string): boolean {
  return text.includes("${");
}

/** Whether a name's segments are a topic's, with anything that can be an id for each `{id}`. */
export function fits(topic: readonly string[], name: readonly string[]): boolean {
  return (
    topic.length === name.length &&
    topic.every((wanted, at) => (wanted === "{id}" ? isId(name[at] ?? "") : wanted === name[at]))
  );
}

function isId(segment: string): boolean {
  return segment === "{id}" || isToken(segment) || /^[\w-]+$/.test(segment);
}
