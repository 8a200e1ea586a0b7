import type { ConnectionAuthResponseParameters, Target } from "@aws-sdk/client-eventbridge";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import type { Deliver } from "./destination";
import { type HttpRecorder, ORIGINAL_URL } from "./http-recorder";

// EventBridge gives an API destination five seconds.
const TIMEOUT_MILLISECONDS = 5000;
const RETRIED_STATUS = new Set([401, 407, 409, 429]);

/** A secret of a connection: `secretOf("pager", "ApiKeyAuthParameters", "ApiKeyValue")`. */
type SecretOfConnection = (connectionName: string, group: string, name: string) => string;

/**
 * Sends an event to an API destination, with its connection's headers; the recorder takes it in place of the address.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
export function apiDestination(
  { events }: AwsClients,
  recorder: HttpRecorder,
  secretOf: SecretOfConnection,
): Deliver {
  return async ({ payload, target }) => {
    const Name = nameIn(target.Arn ?? "");
    const destination = await events.describeApiDestination({ Name });
    const connection = await events.describeConnection({
      Name: nameIn(destination.ConnectionArn ?? "").split("/")[0],
    });
    const url = addressOf(destination.InvocationEndpoint ?? "", target, connection.AuthParameters);
    const response = await fetch(recorder.url, {
      method: destination.HttpMethod ?? "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Amazon/EventBridge/ApiDestinations",
        ...target.HttpParameters?.HeaderParameters,
        // A connection's headers go before a target's.
        ...headersOf(connection.AuthParameters, (group, name) =>
          secretOf(connection.Name ?? "", group, name),
        ),
        [ORIGINAL_URL]: url,
      },
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(/^(GET|HEAD)$/.test(destination.HttpMethod ?? "") ? {} : { body: payload }),
    });
    const { status } = response;
    if (!response.ok) {
      throw new DeliveryFailure(
        status === 429 ? "THROTTLING" : "ERROR_FROM_TARGET",
        `${url} answered ${status}.`,
        status >= 500 || RETRIED_STATUS.has(status),
      );
    }
    return { where: `${destination.HttpMethod ?? "POST"} ${url} (recorded here, not sent)` };
  };
}

function addressOf(
  endpoint: string,
  target: Target,
  auth: ConnectionAuthResponseParameters | undefined,
): string {
  const values = [...(target.HttpParameters?.PathParameterValues ?? [])];
  const url = new URL(endpoint.replace(/\*/g, () => encodeURIComponent(values.shift() ?? "")));
  for (const [name, value] of Object.entries(target.HttpParameters?.QueryStringParameters ?? {})) {
    url.searchParams.set(name, value);
  }
  for (const { Key, Value } of auth?.InvocationHttpParameters?.QueryStringParameters ?? []) {
    url.searchParams.set(Key ?? "", Value ?? "");
  }
  return url.href;
}

/** The headers that a connection adds, secrets included. */
function headersOf(
  auth: ConnectionAuthResponseParameters | undefined,
  secretOf: (group: string, name: string) => string,
): Record<string, string> {
  const { ApiKeyAuthParameters: apiKey, BasicAuthParameters: basic, OAuthParameters: oauth } = auth ?? {};
  const headers = Object.fromEntries(
    (auth?.InvocationHttpParameters?.HeaderParameters ?? []).map(({ Key, Value }) => [
      Key ?? "",
      Value ?? "",
    ]),
  );
  if (apiKey?.ApiKeyName !== undefined) {
    headers[apiKey.ApiKeyName] = secretOf("ApiKeyAuthParameters", "ApiKeyValue");
  }
  if (basic?.Username !== undefined) {
    const credentials = Buffer.from(
      `${basic.Username}:${secretOf("BasicAuthParameters", "Password")}`,
    ).toString("base64");
    headers.authorization = `Basic ${credentials}`;
  }
  if (oauth !== undefined) {
    headers.authorization = "Bearer rehearsal";
  }
  return headers;
}
