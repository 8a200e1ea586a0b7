import type { IncomingHttpHeaders } from "node:http";
import type { Place } from "./place";

/** A call of an AWS API, whichever of AWS's protocols it came in. */
export interface AwsRequest extends Place {
  /** As in the signature: `events`, `logs`, `sqs`, ... */
  service: string;
  /** The operation's name; of services that have none on the wire (Lambda, S3), method and path. */
  action: string;
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What the caller gets. */
export interface AwsAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** An error as an AWS API answers it. */
export interface AwsError {
  /** @default 400 */
  status?: number;
  /** `ThrottlingException`, `ResourceNotFoundException`, ... */
  code: string;
  message: string;
}

/**
 * Reads which operation of which service a request calls.
 *
 * @param accountOf the account that a caller with an access key id is in
 */
export function toAwsRequest(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
  accountOf: (accessKeyId: string) => string = () => "123456789012",
): AwsRequest {
  // AWS4-HMAC-SHA256 Credential=<key>/<day>/<region>/<service>/aws4_request, ...
  const scope = /Credential=([^/]*)\/[^/]*\/([^/]*)\/([^/]*)\//.exec(headers.authorization ?? "");
  const region = scope?.[2] ?? "us-east-1";
  const service = scope?.[3] ?? "unsigned";
  const accountId = accountOf(scope?.[1] ?? "");
  const action = actionOf(method, url, headers, body);
  return { service, action, accountId, region, method, url, headers, body };
}

function actionOf(method: string, url: string, headers: IncomingHttpHeaders, body: Buffer): string {
  const target = headers["x-amz-target"];
  if (typeof target === "string") {
    return target.slice(target.lastIndexOf(".") + 1);
  }
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
    const action = new URLSearchParams(body.toString()).get("Action");
    if (action !== null) {
      return action;
    }
  }
  const operation = /\/operation\/(\w+)$/.exec(url)?.[1];
  return operation ?? `${method} ${url.replace(/\?.*/, "")}`;
}

/** A JSON answer. */
export function jsonAnswer(value: unknown, status = 200): AwsAnswer {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1" },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** An error in the protocol that the request came in. */
export function errorAnswer(request: AwsRequest, { code, message, status = 400 }: AwsError): AwsAnswer {
  const isXml =
    request.service === "s3" ||
    request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  if (!isXml) {
    const answer = jsonAnswer({ __type: code, message, Message: message }, status);
    return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": code } };
  }
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
  const body =
    request.service === "s3"
      ? error
      : `<ErrorResponse>${error}<RequestId>rehearsal</RequestId></ErrorResponse>`;
  return { status, headers: { "content-type": "text/xml" }, body: Buffer.from(body) };
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
