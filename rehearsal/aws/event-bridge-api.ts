import { isJsonObject, type JsonObject, parseJsonObject } from "../json/json-object";
import { type AwsAnswer, type AwsError, type AwsRequest, errorAnswer, jsonAnswer } from "./aws-request";
import { fromMotoAnswer, isPartnerName, toMotoRequest } from "./partner-bus-name";
import type { PartnerEventSource, PartnerEventSourceRegistry } from "./partner-event-source-registry";
import { ResourceTags } from "./resource-tags";

/** Sends a request to moto. */
export type Forward = (request: AwsRequest) => Promise<AwsAnswer>;

/** One entry's answer of `PutEvents`. */
export type PutEventsResult = { EventId: string } | { ErrorCode: string; ErrorMessage: string };

/** Settings of {@link EventBridgeApi}. */
export interface EventBridgeApiOptions {
  accountId: string;
  eventSources: PartnerEventSourceRegistry;
  forward: Forward;
  /**
   * Says what is wrong with an event pattern, or `undefined`.
   *
   * @default moto's judgement: any JSON passes
   */
  checkEventPattern?: (pattern: JsonObject) => string | undefined;
}

/** An API error to answer with. */
class EventBridgeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Action = (input: JsonObject, request: AwsRequest) => Promise<AwsAnswer> | AwsAnswer;

/**
 * EventBridge's API as moto lacks it: partner event sources and their buses, tags, `PutEvents` to the rehearsal's
 * delivery. What it does not name goes to moto, with partner bus names spelled so that moto keeps them whole.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html
 */
export class EventBridgeApi {
  /** Takes the entries that `PutEvents` sends to a bus; none is delivered until this is set. */
  onPutEvents: ((entries: JsonObject[], region: string) => Promise<PutEventsResult[]>) | undefined;
  /** Adds what the rehearsal's delivery put into an archive to what moto says of it. */
  archived: (archiveName: string) => { EventCount: number; SizeBytes: number } = () => ({
    EventCount: 0,
    SizeBytes: 0,
  });

  private readonly tags = new ResourceTags();
  // moto cannot update a bus: what changed since it was made, by ARN.
  private readonly busChanges = new Map<string, JsonObject>();
  private readonly actions: Record<string, Action> = {
    ListEventSources: (input, request) => this.listEventSources(input, request),
    DescribeEventSource: (input, request) => jsonAnswer(toApi(this.findSource(input.Name, request))),
    CreateEventBus: (input, request) => this.createEventBus(input, request),
    DescribeEventBus: (input, request) => this.describeEventBus(input, request),
    UpdateEventBus: (input, request) => this.updateEventBus(input, request),
    DeleteEventBus: (input, request) => this.deleteEventBus(input, request),
    PutPermission: (input, request) => this.putPermission(input, request),
    PutRule: (input, request) => this.putRule(input, request),
    DeleteRule: (input, request) => this.deleteRule(input, request),
    PutEvents: (input, request) => this.putEvents(input, request),
    DescribeArchive: (input, request) => this.describeArchive(input, request),
    TagResource: (input) => jsonAnswer(this.tags.add(input.ResourceARN, input.Tags)),
    UntagResource: (input) => jsonAnswer(this.tags.remove(input.ResourceARN, input.TagKeys)),
    ListTagsForResource: (input) => jsonAnswer({ Tags: this.tags.list(input.ResourceARN) }),
  };

  constructor(private readonly options: EventBridgeApiOptions) {}

  async answer(request: AwsRequest): Promise<AwsAnswer> {
    const input = parseJsonObject(request.body.toString());
    const action = this.actions[request.action] ?? ((other) => this.toMoto(other, request));
    try {
      return await action(input, request);
    } catch (error) {
      if (error instanceof EventBridgeError) {
        return errorAnswer(request, { code: error.code, message: error.message } satisfies AwsError);
      }
      throw error;
    }
  }

  private async toMoto(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const body = Buffer.from(JSON.stringify(toMotoRequest(input)));
    const answer = await this.options.forward({ ...request, body });
    const text = answer.body.toString();
    return text.trim() === ""
      ? { ...answer, body: Buffer.from("{}") }
      : { ...answer, body: Buffer.from(JSON.stringify(fromMotoAnswer(JSON.parse(text)))) };
  }

  private listEventSources(input: JsonObject, { region }: AwsRequest): AwsAnswer {
    const prefix = typeof input.NamePrefix === "string" ? input.NamePrefix : "";
    const sources = this.options.eventSources.list(this.options.accountId, region, prefix);
    return jsonAnswer({ EventSources: sources.map(toApi) });
  }

  private findSource(name: unknown, { region }: AwsRequest): PartnerEventSource {
    const { accountId, eventSources } = this.options;
    const source = eventSources.find({ accountId, region, name: String(name) });
    if (!source) {
      throw new EventBridgeError("ResourceNotFoundException", `Event source ${String(name)} does not exist.`);
    }
    return source;
  }

  private async createEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const { EventSourceName: sourceName, Tags: tags, ...rest } = input;
    if (sourceName === undefined && isPartnerName(input.Name)) {
      throw new EventBridgeError("ValidationException", "A partner event bus needs the EventSourceName.");
    }
    if (sourceName !== undefined) {
      if (sourceName !== input.Name) {
        throw new EventBridgeError(
          "ValidationException",
          `The name of a partner event bus must be that of its event source, ${String(sourceName)}.`,
        );
      }
      const source = this.findSource(sourceName, request);
      if (source.state !== "PENDING") {
        throw new EventBridgeError(
          source.state === "DELETED" ? "InvalidStateException" : "ResourceAlreadyExistsException",
          `Event source ${source.name} is ${source.state}.`,
        );
      }
    }
    const answer = await this.toMoto(rest, request);
    if (answer.status === 200) {
      this.tags.add(parseJsonObject(answer.body.toString()).EventBusArn, tags);
      this.options.eventSources.associate(this.sourceId(sourceName, request));
    }
    return answer;
  }

  private async describeEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.toMoto(input, request);
    const bus = parseJsonObject(answer.body.toString());
    return answer.status === 200 ? jsonAnswer({ ...bus, ...this.busChanges.get(String(bus.Arn)) }) : answer;
  }

  private async updateEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const { Name, ...changes } = input;
    const describe = {
      ...request,
      headers: { ...request.headers, "x-amz-target": "AWSEvents.DescribeEventBus" },
    };
    const answer = await this.toMoto({ Name }, describe);
    if (answer.status === 200) {
      this.busChanges.set(String(parseJsonObject(answer.body.toString()).Arn), changes);
      return this.describeEventBus({ Name }, describe);
    }
    return answer;
  }

  private async deleteEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.toMoto(input, request);
    if (answer.status === 200) {
      const name = String(input.Name);
      const arn = `arn:aws:events:${request.region}:${this.options.accountId}:event-bus/${name}`;
      this.tags.forget(arn);
      this.busChanges.delete(arn);
      this.options.eventSources.dissociate(this.sourceId(name, request));
    }
    return answer;
  }

  private sourceId(name: unknown, { region }: AwsRequest) {
    return { accountId: this.options.accountId, region, name: String(name) };
  }

  private putPermission(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    if (isPartnerName(input.EventBusName)) {
      throw new EventBridgeError(
        "OperationDisabledException",
        `Event bus ${input.EventBusName} is a partner event bus; it takes no policy.`,
      );
    }
    return this.toMoto(input, request);
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
    const answer = await this.toMoto(rest, request);
    if (answer.status === 200) {
      this.tags.add(parseJsonObject(answer.body.toString()).RuleArn, tags);
    }
    return answer;
  }

  private async deleteRule(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.toMoto(input, request);
    if (answer.status === 200) {
      const bus =
        input.EventBusName === undefined || input.EventBusName === "default"
          ? ""
          : `${String(input.EventBusName)}/`;
      const rule = `arn:aws:events:${request.region}:${this.options.accountId}:rule/${bus}${String(input.Name)}`;
      this.tags.forget(rule);
    }
    return answer;
  }

  private async putEvents(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const entries = Array.isArray(input.Entries) ? input.Entries.filter(isJsonObject) : [];
    const results: PutEventsResult[] = [];
    for (const entry of entries) {
      const bus = String(entry.EventBusName ?? "default").replace(/^arn:.*:event-bus\//, "");
      if (isPartnerName(bus)) {
        results.push({
          ErrorCode: "NotAuthorizedForSourceException",
          ErrorMessage: "Not authorized for the source.",
        });
      } else if (this.onPutEvents) {
        results.push(...(await this.onPutEvents([{ ...entry, EventBusName: bus }], request.region)));
      } else {
        results.push({ ErrorCode: "InternalFailure", ErrorMessage: "Nothing delivers events yet." });
      }
    }
    const FailedEntryCount = results.filter((result) => "ErrorCode" in result).length;
    return jsonAnswer({ FailedEntryCount, Entries: results });
  }

  private async describeArchive(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.toMoto(input, request);
    if (answer.status !== 200) {
      return answer;
    }
    return jsonAnswer({
      ...parseJsonObject(answer.body.toString()),
      ...this.archived(String(input.ArchiveName)),
    });
  }
}

function toApi(source: PartnerEventSource): JsonObject {
  return {
    Arn: `arn:aws:events:${source.region}::event-source/${source.name}`,
    CreatedBy: source.name.split("/").slice(0, 2).join("/"),
    CreationTime: source.createdOn.getTime() / 1000,
    Name: source.name,
    State: source.state,
  };
}
