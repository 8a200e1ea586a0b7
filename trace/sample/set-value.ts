import { closest } from "fastest-levenshtein";
import { eventShape, namesOf, type Shape, shapeAt } from "./event-shape";

/** A value as it is written on a command line: its field's type tells how to read it. */
export class WrittenValue {
  constructor(readonly text: string) {}

  /** JSON where it parses as such, else the text; a number, too, is the text where the field is one, as an account is. */
  at(shape: Shape | undefined): unknown {
    const value = jsonOrText(this.text);
    const isWord = typeof value === "number" || typeof value === "boolean";
    return isWord && shape?.kind === "string" ? this.text : value;
  }
}

/**
 * Reads `path=value`.
 *
 * @throws when there is no path or no `=`
 */
export function parseAssignment(assignment: string): readonly [path: string, value: WrittenValue] {
  const equals = assignment.indexOf("=");
  if (equals < 1) {
    throw new Error(`"${assignment}" sets nothing: write path=value, such as detail.eventBody.action=Delete`);
  }
  return [assignment.slice(0, equals), new WrittenValue(assignment.slice(equals + 1))];
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Sets one value of a sample event in place, at a path of names and array indices: `a.0.b` or `a[0].b`.
 *
 * @throws when events with such a body have no such path
 */
export function setValue(
  event: Record<string, unknown>,
  bodyModel: string,
  path: string,
  value: unknown,
): void {
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  const shapes = shapesAlong(keys, path, bodyModel);
  let place = event;
  keys.forEach((key, at) => {
    const here = keys.slice(0, at).join(".");
    if (Array.isArray(place) && Number(key) > place.length) {
      throw new Error(`cannot set "${path}": the next index of "${here}" is ${place.length}`);
    }
    if (at === keys.length - 1) {
      place[key] = value instanceof WrittenValue ? value.at(shapes[at]) : value;
      return;
    }
    const next = Object.hasOwn(place, key) ? place[key] : emptyOf(shapes[at]);
    if (!isContainer(next))
      throw new Error(`cannot set "${path}": "${here}.${key}" holds ${JSON.stringify(next)}`);
    place[key] = next;
    place = next;
  });
}

/** The shape under each key of a path. */
function shapesAlong(keys: readonly string[], path: string, bodyModel: string): Shape[] {
  let shape = eventShape(bodyModel);
  return keys.map((key, at) => {
    const inner = shapeAt(shape, key);
    if (!inner) throw new Error(noSuchPath(path, shape, keys.slice(0, at).join("."), key));
    shape = inner;
    return inner;
  });
}

function emptyOf(shape: Shape | undefined): unknown {
  return shape?.kind === "array" ? [] : {};
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function noSuchPath(path: string, shape: Shape, parent: string, key: string): string {
  const start = `the event has no "${path}"`;
  if (shape.kind === "array") return `${start}: "${parent}" is an array, write an index as in "${parent}.0"`;
  const names = namesOf(shape);
  if (!names) return `${start}: "${key}" cannot be a name`;
  if (names.length === 0) return `${start}: "${parent}" is a ${shape.kind} and has no fields`;
  const nearest = closest(key, names);
  return `${start}: ${parent === "" ? "an event" : `"${parent}"`} has no "${key}", the nearest is "${nearest}"`;
}
