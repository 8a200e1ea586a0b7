import { largestEntry } from "../../trace/events/entry-size";
import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import { type AwsAnswer, type AwsError, type AwsRequest, errorAnswer, jsonAnswer } from "./aws-request";
import { EventBridgeError } from "./event-bridge-error";
import { EventBuses } from "./event-buses";
import { type Forward, MotoEventBridge } from "./moto-event-bridge";
import { isPartnerName } from "./partner-bus-name";
import type { PartnerEventSourceRegistry } from "./partner-event-source-registry";
import type { Place } from "./place";
import { ResourceTags } from "./resource-tags";

/** One entry's answer of `PutEvents`. */
export type PutEventsResult = { EventId: string } | { ErrorCode: string; ErrorMessage: string };

/** Settings of {@link EventBridgeApi}. */
export interface EventBridgeApiOptions {
  eventSources: PartnerEventSourceRegistry;
  forward: Forward;
  /**
   * Says what is wrong with an event pattern, or `undefined`.
   *
   * @default moto's judgement: any JSON passes
   */
  checkEventPattern?: (pattern: JsonObject) => string | undefined;
}

const MOST_ENTRIES = 10;

type Action = (input: JsonObject, request: AwsRequest) => Promise<AwsAnswer> | AwsAnswer;

/**
 * EventBridge's API as moto lacks it: partner event sources and their buses, tags, `PutEvents` to the rehearsal's
 * delivery. What it does not name goes to moto, with partner bus names spelled so that moto keeps them whole.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html
 */
export class EventBridgeApi {
  /** Takes the entries that `PutEvents` sends to a bus; none is delivered until this is set. */
  onPutEvents: ((entries: JsonObject[], place: Place) => Promise<PutEventsResult[]>) | undefined;
  /** Adds what the rehearsal's delivery put into an archive to what moto says of it. */
  archived: (archiveName: string, place: Place) => { EventCount: number; SizeBytes: number } = () => ({
    EventCount: 0,
    SizeBytes: 0,
  });

  private readonly tags = new ResourceTags();
  private readonly actions: Record<string, Action> = {
    ListEventSources: (input, request) => this.buses.listEventSources(input, request),
    DescribeEventSource: (input, request) => this.buses.describeEventSource(input, request),
    CreateEventBus: (input, request) => this.buses.createEventBus(input, request),
    DescribeEventBus: (input, request) => this.buses.describeEventBus(input, request),
    UpdateEventBus: (input, request) => this.buses.updateEventBus(input, request),
    DeleteEventBus: (input, request) => this.buses.deleteEventBus(input, request),
    PutPermission: (input, request) => this.buses.putPermission(input, request),
    PutRule: (input, request) => this.putRule(input, request),
    DeleteRule: (input, request) => this.deleteRule(input, request),
    PutEvents: (input, request) => this.putEvents(input, request),
    DescribeArchive: (input, request) => this.describeArchive(input, request),
    TagResource: (input) => jsonAnswer(this.tags.add(input.ResourceARN, input.Tags)),
    UntagResource: (input) => jsonAnswer(this.tags.remove(input.ResourceARN, input.TagKeys)),
    ListTagsForResource: (input) => jsonAnswer({ Tags: this.tags.list(input.ResourceARN) }),
  };

  private readonly moto: MotoEventBridge;
  private readonly buses: EventBuses;

  constructor(private readonly options: EventBridgeApiOptions) {
    this.moto = new MotoEventBridge(options.forward);
    this.buses = new EventBuses(options.eventSources, this.moto, this.tags);
  }

  async answer(request: AwsRequest): Promise<AwsAnswer> {
    const input = parseJsonObject(request.body.toString());
    const action = this.actions[request.action] ?? ((other) => this.moto.call(other, request));
    try {
      return await action(input, request);
    } catch (error) {
      if (error instanceof EventBridgeError) {
        return errorAnswer(request, { code: error.code, message: error.message } satisfies AwsError);
      }
      throw error;
    }
  }

  private async putRule(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const { Tags: tags, ...rest } = input;
    if (typeof input.EventPattern === "string") {
      const problem = this.options.checkEventPattern?.(parseJsonObject(input.EventPattern));
      if (problem) {
        throw new EventBridgeError(
          "InvalidEventPatternException",
          `Event pattern is not valid. Reason: ${problem}`,
        );
      }
    }
    const answer = await this.moto.call(rest, request);
    if (answer.status === 200) {
      this.tags.add(parseJsonObject(answer.body.toString()).RuleArn, tags);
    }
    return answer;
  }

  private async deleteRule(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.moto.call(input, request);
    if (answer.status === 200) {
      const bus =
        input.EventBusName === undefined || input.EventBusName === "default"
          ? ""
          : `${String(input.EventBusName)}/`;
      const rule = `arn:aws:events:${request.region}:${request.accountId}:rule/${bus}${String(input.Name)}`;
      this.tags.forget(rule);
    }
    return answer;
  }

  private async putEvents(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const entries = Array.isArray(input.Entries) ? input.Entries.filter(isJsonObject) : [];
    requireFitting(entries);
    const results: PutEventsResult[] = [];
    for (const entry of entries) {
      const bus = String(entry.EventBusName ?? "default").replace(/^arn:.*:event-bus\//, "");
      if (isPartnerName(bus)) {
        results.push({
          ErrorCode: "NotAuthorizedForSourceException",
          ErrorMessage: "Not authorized for the source.",
        });
      } else if (this.onPutEvents) {
        results.push(...(await this.onPutEvents([{ ...entry, EventBusName: bus }], request)));
      } else {
        results.push({ ErrorCode: "InternalFailure", ErrorMessage: "Nothing delivers events yet." });
      }
    }
    const FailedEntryCount = results.filter((result) => "ErrorCode" in result).length;
    return jsonAnswer({ FailedEntryCount, Entries: results });
  }

  private async describeArchive(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.moto.call(input, request);
    if (answer.status !== 200) {
      return answer;
    }
    return jsonAnswer({
      ...parseJsonObject(answer.body.toString()),
      ...this.archived(String(input.ArchiveName), request),
    });
  }
}

/**
 * @throws EventBridgeError for more than one call of `PutEvents` takes
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
 */
function requireFitting(entries: readonly JsonObject[]): void {
  if (entries.length === 0 || entries.length > MOST_ENTRIES) {
    throw new EventBridgeError("ValidationException", `PutEvents takes 1 to ${MOST_ENTRIES} entries.`);
  }
  const texts = entries.flatMap(({ Source, DetailType, Detail, Resources }) =>
    [Source, DetailType, Detail, Resources].flat().filter((text) => typeof text === "string"),
  );
  if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > largestEntry) {
    throw new EventBridgeError(
      "ValidationException",
      `Total size of the entries in the request is over the limit of ${largestEntry} bytes.`,
    );
  }
}
