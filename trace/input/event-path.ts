import { NumberText } from "./exact-json";

const STEP = String.raw`\.(?:[\w/-]+|\*)|\[(?:\d+|\*)\]`;
const PATH = new RegExp(`^\\$((?:${STEP})*)$`);

/** Whether EventBridge evaluates a path: dot notation, indices and "*" are all that it documents. */
export function isEventPath(path: string): boolean {
  return PATH.test(path);
}

/**
 * What a path selects: a value, or with "*" in it the list of all values. Undefined where the event has no such field.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export function select(event: unknown, path: string): unknown {
  const steps = path.match(PATH)?.[1]?.match(new RegExp(STEP, "g"));
  if (steps === undefined) {
    return undefined;
  }
  const found = (steps ?? []).reduce(
    (values: unknown[], step) => values.flatMap((value) => children(value, step)),
    [event],
  );
  return path.includes("*") ? found : found[0];
}

function children(value: unknown, step: string): unknown[] {
  if (typeof value !== "object" || value === null || value instanceof NumberText) {
    return [];
  }
  const name = step.replace(/^[.[]|\]$/g, "");
  if (name === "*") {
    return Object.values(value);
  }
  const isIndex = step.startsWith("[");
  return Array.isArray(value) === isIndex && Object.hasOwn(value, name) ? [Reflect.get(value, name)] : [];
}
