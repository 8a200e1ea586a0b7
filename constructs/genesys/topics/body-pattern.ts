import type { DetailPattern } from "../../eventbridge/pattern/event-pattern";
import type { FieldPattern } from "../../eventbridge/pattern/matcher";
import type { EventBody } from "./event";

/**
 * What an event's `detail.eventBody` must hold: only fields that the topic's body has, at any depth.
 *
 * Each field takes an array of allowed values and matchers, of the kind of value that the field holds: the text "5"
 * and the number 5 differ. EventBridge looks into an array as if its elements were
 * the field itself, so a pattern for an array of objects is written as one for the object.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export type BodyPattern<Name extends string> = ObjectPattern<EventBody<Name>>;

type ObjectPattern<Body> = string extends keyof Body
  ? { readonly [key: string]: ValuePattern<Body[keyof Body]> }
  : { readonly [Field in keyof Body]?: ValuePattern<NonNullable<Body[Field]>> } & {
      /** At least one of these patterns, two or more, must match. */
      readonly $or?: readonly ObjectPattern<Body>[];
    };

type ValuePattern<Value> = Value extends readonly (infer Element)[]
  ? ValuePattern<Element>
  : Value extends string
    ? FieldPattern<string>
    : Value extends number
      ? FieldPattern<number>
      : Value extends boolean
        ? FieldPattern<boolean>
        : // Of some fields the SDK knows only that they hold an object: they may hold any.
          [keyof Value] extends [never]
          ? FieldPattern | DetailPattern
          : ObjectPattern<Value>;
