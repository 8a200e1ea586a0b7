import type { Topic } from "../../constructs/genesys/topics/topic";
import { BODY_MODELS } from "../../constructs/genesys/topics/topic-list";
import { topicOf } from "../../constructs/genesys/topics/topic-of";
import { topicProblem } from "../../constructs/genesys/topics/topic-problem";
import { sampleBody } from "./sample-body";
import { SampleIds } from "./sample-ids";
import { setValue } from "./set-value";

export interface SampleEventOptions {
  /**
   * Values by their path in the event, such as `detail.eventBody.propertyChanges.0.property`.
   *
   * @default - every field has a made-up value
   */
  readonly set?: Readonly<Record<string, unknown>>;
  /**
   * The partner event source's name.
   *
   * @default - one of a made-up organization, with the suffix `sample`
   */
  readonly source?: string;
  /** @default 123456789012 */
  readonly account?: string;
  /** @default us-east-1 */
  readonly region?: string;
  /** @default 2026-01-05T09:00:00.000Z, so that a sample is the same on every run */
  readonly time?: Date;
}

/**
 * An event of a topic as EventBridge delivers it, with every field of its body.
 *
 * Real ids in the topic are kept, and stand in the body too where a field is named after them.
 *
 * @throws when the topic is unknown, or a path of `set` is not one of the event
 */
export function sampleEvent(topic: string, options: SampleEventOptions = {}): Record<string, unknown> {
  const template = topicOf(topic);
  if (!template)
    throw new Error(topicProblem(topic) ?? `topic "${topic}" is not known before Terraform runs`);
  const time = options.time ?? new Date("2026-01-05T09:00:00.000Z");
  const ids = new SampleIds(template);
  const topicName = withRealIds(template, topic, ids);
  const model = BODY_MODELS[template];
  const event: Record<string, unknown> = {
    version: "0",
    id: ids.get("event"),
    "detail-type": template,
    source: options.source ?? `aws.partner/genesys.com/cloud/${ids.get("organizationId")}/sample`,
    account: options.account ?? "123456789012",
    time: time.toISOString().replace(/\.\d+Z$/, "Z"),
    region: options.region ?? "us-east-1",
    resources: [],
    detail: {
      topicName,
      version: "2",
      eventBody: sampleBody(model, ids, time),
      metadata: { CorrelationId: ids.get("correlation") },
      timestamp: time.toISOString(),
    },
  };
  for (const [path, value] of Object.entries(options.set ?? {})) setValue(event, model, path, value);
  return event;
}

/**
 * The topic with an id for each `{id}`, and all of them stated for the body's fields of their name: `users.{id}` is
 * the `userId`.
 */
function withRealIds(template: Topic, topic: string, ids: SampleIds): string {
  const words = template.split(".");
  const given = topic.split(".");
  const real = words.map((word, at) => {
    if (word !== "{id}") return word;
    const name = nameOfId(words[at - 1] ?? "");
    const written = given[at] ?? "{id}";
    const id = written !== "{id}" ? written : name === "entityType" ? "User" : ids.get(name);
    ids.state(name, id);
    // What a topic ends with is what its events are about, but an audit has an id of its own.
    if (at === words.length - 1 && name !== "entityId") ids.state("id", id);
    return id;
  });
  return real.join(".");
}

function nameOfId(wordBefore: string): string {
  if (wordBefore === "entitytype") return "entityType";
  if (wordBefore === "entityid") return "entityId";
  return `${wordBefore.replace(/s$/, "")}Id`;
}
