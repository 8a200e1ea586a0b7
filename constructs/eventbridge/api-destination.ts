import { CloudwatchEventApiDestination } from "@cdktf/provider-aws/lib/cloudwatch-event-api-destination";
import type { CloudwatchEventConnection } from "@cdktf/provider-aws/lib/cloudwatch-event-connection";
import { Construct } from "constructs";
import { API_DESTINATION_NAME, CONNECTION_ARN, HTTPS_ENDPOINT } from "../names";
import { isKnown, nameProblems, rangeProblems, textProblems, validate } from "../validation";
import type { Connection } from "./connection";
import { notOneOf } from "./errors";
import { HttpMethod } from "./http-method";
import { resourceName } from "./resource-name";

const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 512;
const HIGHEST_RATE = 300;

/** What an `ApiDestination` is made of. */
export interface ApiDestinationProps {
  /** How to call the endpoint: a connection of ours, one of the provider, or an ARN. */
  readonly connection: Connection | CloudwatchEventConnection | string;
  /**
   * The address: "https://" and at most 2,048 characters. A `*` in its path stands for what the target gives in
   * `pathParameterValues`.
   */
  readonly endpoint: string;
  /**
   * The name: 1 to 64 letters, digits, ".", "-" or "_", once in an account and region.
   *
   * @default - the resource's name in Terraform, shortened to 64 characters
   */
  readonly apiDestinationName?: string;
  /**
   * What the API destination is for: at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The method of the call.
   *
   * @default HttpMethod.POST
   */
  readonly httpMethod?: HttpMethod;
  /**
   * The most calls a second: 1 to 300. Events that wait longer than a day for their turn are lost, or go to the
   * target's dead-letter queue.
   *
   * @default 300
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
   */
  readonly rateLimitPerSecond?: number;
}

/**
 * An HTTPS endpoint that rules send events to, by `targets.ApiDestination`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
export class ApiDestination extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventApiDestination;

  /** @throws at synth where the name, endpoint, method or rate is not allowed */
  public constructor(scope: Construct, id: string, props: ApiDestinationProps) {
    super(scope, id);
    const { connection, endpoint, description, httpMethod = HttpMethod.POST, rateLimitPerSecond } = props;
    const name = props.apiDestinationName ?? resourceName(this, NAME_LIMIT);
    const connectionArn = arnOf(connection);
    this.resource = new CloudwatchEventApiDestination(this, "Default", {
      name,
      connectionArn,
      invocationEndpoint: endpoint,
      httpMethod,
      ...(description === undefined ? {} : { description }),
      ...(rateLimitPerSecond === undefined ? {} : { invocationRateLimitPerSecond: rateLimitPerSecond }),
    });
    validate(this, () => [
      ...nameProblems("apiDestinationName", name, API_DESTINATION_NAME),
      ...nameProblems("connection", connectionArn, CONNECTION_ARN),
      ...nameProblems("endpoint", endpoint, HTTPS_ENDPOINT),
      ...textProblems("description", description, DESCRIPTION_LIMIT),
      ...(isKnown(httpMethod) && !Object.hasOwn(HttpMethod, httpMethod)
        ? [notOneOf("httpMethod", httpMethod, Object.keys(HttpMethod))]
        : []),
      ...rangeProblems("rateLimitPerSecond", rateLimitPerSecond, 1, HIGHEST_RATE, "calls a second"),
    ]);
  }

  /** The API destination's name. */
  public get apiDestinationName(): string {
    return this.resource.name;
  }

  /** The API destination's ARN. */
  public get apiDestinationArn(): string {
    return this.resource.arn;
  }
}

function arnOf(connection: ApiDestinationProps["connection"]): string {
  if (typeof connection === "string") {
    return connection;
  }
  return "resource" in connection ? connection.resource.arn : connection.arn;
}
