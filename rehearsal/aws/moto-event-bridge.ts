import type { JsonObject } from "../json/json-object";
import type { AwsAnswer, AwsRequest } from "./aws-request";
import { fromMotoAnswer, toMotoRequest } from "./partner-bus-name";

/** Sends a request to moto. */
export type Forward = (request: AwsRequest) => Promise<AwsAnswer>;

/** moto's EventBridge, with partner bus names spelled so that it keeps them whole. */
export class MotoEventBridge {
  constructor(private readonly forward: Forward) {}

  /** Calls the action that `request` calls, with another input. */
  async call(input: JsonObject, request: AwsRequest): Promise<AwsAnswer> {
    const body = Buffer.from(JSON.stringify(toMotoRequest(input)));
    const answer = await this.forward({ ...request, body });
    const text = answer.body.toString();
    return text.trim() === ""
      ? { ...answer, body: Buffer.from("{}") }
      : { ...answer, body: Buffer.from(JSON.stringify(fromMotoAnswer(JSON.parse(text)))) };
  }
}
