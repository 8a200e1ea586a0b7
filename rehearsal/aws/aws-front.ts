import { Agent, createServer, request as httpRequest, type IncomingMessage, type Server } from "node:http";
import { devNull } from "node:os";
import { type JsonObject, parseJsonObject } from "../json/json-object";
import { type AwsAnswer, type AwsRequest, errorAnswer, toAwsRequest } from "./aws-request";
import { Callers } from "./callers";
import { ConnectionSecrets } from "./connection-secrets";
import { EventBridgeApi } from "./event-bridge-api";
import { Faults } from "./faults";
import { FunctionCodes } from "./function-code";
import { FunctionSettings } from "./function-settings";
import { readBody, withoutTransport } from "./http-message";
import { PartnerEventSourceRegistry } from "./partner-event-source-registry";
import { type Place, placeKey } from "./place";

/** Settings of {@link AwsFront}. */
export interface AwsFrontOptions {
  /** moto's server: `http://127.0.0.1:<port>` */
  motoUrl: string;
  /** The account of callers whose keys are of no other. @default 123456789012 */
  accountId?: string;
  /** Says what is wrong with an event pattern, or `undefined`. @default any JSON passes */
  checkEventPattern?: (pattern: JsonObject) => string | undefined;
}

/** The address that stands for AWS: passes calls on to moto, and answers itself what moto lacks. */
export class AwsFront {
  readonly accountId: string;
  readonly eventSources = new PartnerEventSourceRegistry();
  readonly faults = new Faults();
  readonly functionCodes = new FunctionCodes();
  readonly connectionSecrets = new ConnectionSecrets();
  readonly eventBridge: EventBridgeApi;
  /** Told of each call; the answer waits for it. */
  onCall: ((request: AwsRequest) => void | Promise<void>) | undefined;

  /** Where EventBridge was called, in the order of the first calls. */
  get places(): Place[] {
    return [...this.eventPlaces.values()];
  }

  private readonly eventPlaces = new Map<string, Place>();
  private readonly callers: Callers;
  private readonly functionSettings = new FunctionSettings();
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });
  private readonly moto: URL;
  private readonly server: Server;

  private constructor({ motoUrl, accountId = "123456789012", checkEventPattern }: AwsFrontOptions) {
    this.accountId = accountId;
    this.callers = new Callers(accountId);
    this.moto = new URL(motoUrl);
    this.eventBridge = new EventBridgeApi({
      eventSources: this.eventSources,
      forward: (request) => this.forward(request),
      ...(checkEventPattern ? { checkEventPattern } : {}),
    });
    this.server = createServer((incoming, outgoing) => {
      void this.receive(incoming).then(({ status, headers, body }) => {
        // A HEAD's answer says the length of what it does not carry.
        const length = incoming.method === "HEAD" ? headers["content-length"] : body.length;
        outgoing.writeHead(status, { ...headers, "content-length": length ?? 0 });
        outgoing.end(body);
      });
    });
  }

  /** Listens on a free port of 127.0.0.1. */
  static async start(options: AwsFrontOptions): Promise<AwsFront> {
    const front = new AwsFront(options);
    await new Promise<void>((resolve, reject) => {
      front.server.once("error", reject);
      front.server.listen(0, "127.0.0.1", resolve);
    });
    return front;
  }

  /** `http://127.0.0.1:<port>` */
  get url(): string {
    const address = this.server.address();
    if (typeof address !== "object" || address === null) {
      throw new Error("The stand-in for AWS was stopped.");
    }
    return `http://127.0.0.1:${address.port}`;
  }

  /** The environment that makes the AWS provider, the SDKs and `aws` call this address, with made-up credentials. */
  environment(region = "us-east-1"): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.url,
      AWS_ACCESS_KEY_ID: "rehearsal",
      AWS_SECRET_ACCESS_KEY: "rehearsal",
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_EC2_METADATA_DISABLED: "true",
      // A profile of the user's own may lead to a real account: a role is assumed at AWS's own address.
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
    };
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(incoming: IncomingMessage): Promise<AwsAnswer> {
    const { method = "GET", url = "/", headers } = incoming;
    const request = toAwsRequest(method, url, headers, await readBody(incoming), (key) =>
      this.callers.accountOf(key),
    );
    try {
      return await this.answer(request);
    } catch (error) {
      const message = `The stand-in for AWS failed: ${error instanceof Error ? error.message : String(error)}`;
      return errorAnswer(request, { code: "InternalFailure", message, status: 500 });
    }
  }

  private async answer(request: AwsRequest): Promise<AwsAnswer> {
    await this.onCall?.(request);
    if (request.service === "events") {
      this.eventPlaces.set(placeKey(request), { accountId: request.accountId, region: request.region });
    }
    const fault = this.faults.next(request);
    if (fault) {
      return errorAnswer(request, fault);
    }
    const answer = await (request.service === "events"
      ? this.eventBridge.answer(request)
      : this.forward(request));
    if (answer.status >= 300) {
      return answer;
    }
    this.callers.see(request, answer);
    this.functionCodes.see(request);
    this.functionSettings.see(request);
    this.connectionSecrets.see(request);
    await this.tagNewStream(request);
    return this.functionSettings.completed(request, answer);
  }

  /** moto forgets the tags that a stream is created with. */
  private async tagNewStream(request: AwsRequest): Promise<void> {
    if (request.service === "kinesis" && request.action === "CreateStream") {
      const { StreamName, Tags } = parseJsonObject(request.body.toString());
      if (Tags !== undefined) {
        await this.forward({
          ...request,
          headers: { ...request.headers, "x-amz-target": "Kinesis_20131202.AddTagsToStream" },
          body: Buffer.from(JSON.stringify({ StreamName, Tags })),
        });
      }
    }
  }

  private forward({ accountId, method, url, headers, body }: AwsRequest): Promise<AwsAnswer> {
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(
        {
          host: this.moto.hostname,
          port: this.moto.port,
          agent: this.agent,
          method,
          path: url,
          // The caller's host stays: moto makes queue addresses of it, and they must lead here.
          headers: {
            ...withoutTransport(headers),
            "content-length": body.length,
            "x-moto-account-id": accountId,
          },
        },
        (answer) => {
          readBody(answer).then(
            (content) =>
              resolve({
                status: answer.statusCode ?? 500,
                headers: {
                  ...withoutTransport(answer.headers),
                  "content-length": answer.headers["content-length"],
                },
                body: content,
              }),
            reject,
          );
        },
      );
      outgoing.once("error", reject);
      outgoing.end(body);
    });
  }
}
