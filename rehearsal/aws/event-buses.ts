import { type JsonObject, parseJsonObject } from "../json/json-object";
import { type AwsAnswer, type AwsRequest, jsonAnswer } from "./aws-request";
import { EventBridgeError } from "./event-bridge-error";
import type { MotoEventBridge } from "./moto-event-bridge";
import { isPartnerName } from "./partner-bus-name";
import type { PartnerEventSource, PartnerEventSourceRegistry } from "./partner-event-source-registry";
import type { ResourceTags } from "./resource-tags";

/** Event buses and the partner event sources they are associated with. */
export class EventBuses {
  // moto cannot update a bus: what changed since it was made, by ARN.
  private readonly busChanges = new Map<string, JsonObject>();

  constructor(
    private readonly eventSources: PartnerEventSourceRegistry,
    private readonly moto: MotoEventBridge,
    private readonly tags: ResourceTags,
  ) {}

  listEventSources(input: JsonObject, { accountId, region }: AwsRequest): AwsAnswer {
    const prefix = typeof input.NamePrefix === "string" ? input.NamePrefix : "";
    const sources = this.eventSources.list(accountId, region, prefix);
    return jsonAnswer({ EventSources: sources.map(toApi) });
  }

  private findSource(name: unknown, request: AwsRequest): PartnerEventSource {
    const source = this.eventSources.find(sourceId(name, request));
    if (!source) {
      throw new EventBridgeError("ResourceNotFoundException", `Event source ${String(name)} does not exist.`);
    }
    return source;
  }

  describeEventSource(input: JsonObject, request: AwsRequest): AwsAnswer {
    return jsonAnswer(toApi(this.findSource(input.Name, request)));
  }

  async createEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
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
    const answer = await this.moto.call(rest, request);
    if (answer.status === 200) {
      this.tags.add(parseJsonObject(answer.body.toString()).EventBusArn, tags);
      this.eventSources.associate(sourceId(sourceName, request));
    }
    return answer;
  }

  async describeEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.moto.call(input, request);
    const bus = parseJsonObject(answer.body.toString());
    return answer.status === 200 ? jsonAnswer({ ...bus, ...this.busChanges.get(String(bus.Arn)) }) : answer;
  }

  async updateEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const { Name, ...changes } = input;
    const describe = {
      ...request,
      headers: { ...request.headers, "x-amz-target": "AWSEvents.DescribeEventBus" },
    };
    const answer = await this.moto.call({ Name }, describe);
    if (answer.status === 200) {
      this.busChanges.set(String(parseJsonObject(answer.body.toString()).Arn), changes);
      return this.describeEventBus({ Name }, describe);
    }
    return answer;
  }

  async deleteEventBus(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const answer = await this.moto.call(input, request);
    if (answer.status === 200) {
      const name = String(input.Name);
      const arn = `arn:aws:events:${request.region}:${request.accountId}:event-bus/${name}`;
      this.tags.forget(arn);
      this.busChanges.delete(arn);
      this.eventSources.dissociate(sourceId(name, request));
    }
    return answer;
  }

  putPermission(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    if (isPartnerName(input.EventBusName)) {
      throw new EventBridgeError(
        "OperationDisabledException",
        `Event bus ${input.EventBusName} is a partner event bus; it takes no policy.`,
      );
    }
    return this.moto.call(input, request);
  }
}

function sourceId(name: unknown, { accountId, region }: AwsRequest) {
  return { accountId, region, name: String(name) };
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
