import { minify } from "../input/exact-json";
import { knownText, referenceOf } from "../terraform/value";
import { optional } from "../topology/reading";
import type { Destination, DestinationKind } from "../topology/topology";

/** What a destination takes of one event. */
export interface Limit {
  /** In bytes. */
  readonly most: number;
  readonly taker: string;
  /** The setting that it comes from. */
  readonly by?: string;
  /** In bytes: what a setting that the source does not show may raise it to. */
  readonly raisedTo?: number;
  /** The reference that hides the setting. */
  readonly missing?: string;
}

/** Why a payload is too large for its destination, or may be. */
export interface SizeProblem {
  readonly status: "not-delivered" | "unknown";
  readonly reason: string;
  readonly missing?: string;
}

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** A setting of the number of bytes that a destination takes, with the bounds that AWS has for it. */
export interface LimitSetting {
  readonly type: string;
  readonly attribute: string;
  readonly inBytes: number;
  /** What a resource without the setting takes. */
  readonly default: number;
  readonly highest: number;
  readonly service: string;
}

/** What destinations take by a setting of their own. */
export const limitSettings: Readonly<Partial<Record<DestinationKind, LimitSetting>>> = {
  // The AWS provider sends 256 KiB for what is left out, where SQS itself would take 1 MiB.
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
  // https://github.com/hashicorp/terraform-provider-aws/pull/43710
  queue: {
    type: "aws_sqs_queue",
    attribute: "max_message_size",
    inBytes: 1,
    default: 256 * kibibyte,
    highest: mebibyte,
    service: "SQS",
  },
  // https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html
  topic: {
    type: "aws_sns_topic",
    attribute: "maximum_message_size",
    inBytes: 1,
    default: 256 * kibibyte,
    highest: mebibyte,
    service: "SNS",
  },
  // https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html
  kinesis: {
    type: "aws_kinesis_stream",
    attribute: "max_record_size_in_kib",
    inBytes: kibibyte,
    default: mebibyte,
    highest: 10 * mebibyte,
    service: "Kinesis",
  },
};

/** What destinations take whatever their settings. */
export const fixedLimits: Readonly<Partial<Record<DestinationKind, Limit>>> = {
  // EventBridge invokes asynchronously: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  function: { most: mebibyte, taker: "Lambda" },
  // https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
  "state-machine": { most: 256 * kibibyte, taker: "Step Functions" },
  // https://docs.aws.amazon.com/firehose/latest/APIReference/API_Record.html
  firehose: { most: 1_000 * kibibyte, taker: "Firehose" },
};

/**
 * Why a destination does not take a payload for its size: undefined where it does, or AWS does not say.
 *
 * @param what what is sent
 */
export function sizeProblem(
  destination: Destination,
  payload: string,
  what: "payload" | "event" = "payload",
): SizeProblem | undefined {
  const limit = limitOf(destination);
  const excess = limit === undefined ? undefined : excessOf(payload, limit, what);
  if (limit === undefined || excess === undefined) return undefined;
  const { size, reason } = excess;
  const { most, raisedTo = most, missing } = limit;
  return missing === undefined || size > raisedTo
    ? { status: "not-delivered", reason }
    : { status: "unknown", reason: `cannot tell: ${reason}, and ${missing} is not known`, missing };
}

/** How a payload exceeds a limit, its size in bytes: undefined where it does not. */
export function excessOf(
  payload: string,
  { taker, most, by = "" }: Limit,
  what: "payload" | "event" = "payload",
): { readonly size: number; readonly reason: string } | undefined {
  // White space that a file is indented with is not sent, and quicker to count than to take out.
  if (Buffer.byteLength(payload) <= most) return undefined;
  const size = Buffer.byteLength(minify(payload));
  if (size <= most) return undefined;
  const reason = `the ${what} has ${written(size)} bytes, and ${taker} takes at most ${written(most)}${by}`;
  return { size, reason };
}

function limitOf({ kind, arn, resource }: Destination): Limit | undefined {
  const setting = limitSettings[kind];
  if (setting === undefined) return fixedLimits[kind];
  const { service: taker, attribute, highest } = setting;
  const open = { most: setting.default, taker, by: ` without a higher ${attribute}`, raisedTo: highest };
  if (resource?.type !== setting.type || resource.mode === "data")
    return { ...open, missing: `${attribute} of ${referenceOf(arn)}` };
  const value = optional(resource, attribute);
  if (value === null) return { most: setting.default, taker, by: ` without ${attribute}` };
  const number = Number(knownText(value) ?? Number.NaN);
  return Number.isNaN(number)
    ? { ...open, missing: referenceOf(value) }
    : { most: number * setting.inBytes, taker: resource.address, by: ` by its ${attribute}` };
}

function written(bytes: number): string {
  return bytes.toLocaleString("en-US");
}
