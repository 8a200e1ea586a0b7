import type { BODY_MODELS } from "./topic-list";

/** A topic of Genesys Cloud as its documentation writes it: `{id}` stands for every id. */
export type Topic = keyof typeof BODY_MODELS;

/** The template with any text in the place of each `{id}`. */
type WithIds<T extends string> = T extends `${infer Head}{id}${infer Tail}`
  ? `${Head}${string}${WithIds<Tail>}`
  : T;

type WithIdsByTopic = { [T in Topic]: WithIds<T> };

/**
 * A topic, or a topic with real ids in the place of some or all of its `{id}`.
 *
 * The intersection keeps TypeScript from folding the literals into the templates that match them: without it an
 * editor would complete only the topics that have no id.
 */
export type TopicName = Topic | (WithIdsByTopic[Topic] & Record<never, never>);

/** Whether the name is the template with one segment, free of dots, for each `{id}`. */
type Fits<Name extends string, Template extends string> = Template extends `${infer Wanted}.${infer Rest}`
  ? Name extends `${infer Got}.${infer NameRest}`
    ? Wanted extends "{id}" | Got
      ? Fits<NameRest, Rest>
      : false
    : false
  : Name extends `${string}.${string}`
    ? false
    : Template extends "{id}" | Name
      ? true
      : false;

/** The topic that a name is written after: `v2.users.1f0a.presence` gives `v2.users.{id}.presence`. */
export type TopicOf<Name extends string> = Name extends Topic
  ? Name
  : {
      [T in Topic]: Name extends WithIdsByTopic[T] ? (Fits<Name, T> extends true ? T : never) : never;
    }[Topic];
