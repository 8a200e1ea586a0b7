/**
 * A code that EventBridge gives a dead-lettered event.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
export type FailureCode =
  | "CONNECTION_FAILURE"
  | "ERROR_FROM_TARGET"
  | "FAILED_TO_ASSUME_ROLE"
  | "INTERNAL_ERROR"
  | "INVALID_JSON"
  | "INVALID_PARAMETER"
  | "NO_PERMISSIONS"
  | "NO_RESOURCE"
  | "SDK_CLIENT_ERROR"
  | "THROTTLING"
  | "TIMEOUT";

// What may be different at the next attempt. The others go to the dead-letter queue at once.
const RETRIABLE: ReadonlySet<FailureCode> = new Set([
  "CONNECTION_FAILURE",
  "ERROR_FROM_TARGET",
  "INTERNAL_ERROR",
  "THROTTLING",
  "TIMEOUT",
]);

/** Why an attempt to deliver failed. */
export class DeliveryFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly isRetriable = RETRIABLE.has(code),
  ) {
    super(message);
  }

  /** What an error of an AWS SDK, or of the network, means for delivery. */
  static of(error: unknown): DeliveryFailure {
    if (error instanceof DeliveryFailure) {
      return error;
    }
    const { name, message, status } = facts(error);
    return new DeliveryFailure(codeOf(name, status), message);
  }
}

function facts(error: unknown): { name: string; message: string; status: number | undefined } {
  if (!(error instanceof Error)) {
    return { name: "", message: String(error), status: undefined };
  }
  const metadata: unknown = "$metadata" in error ? error.$metadata : undefined;
  const status =
    typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
      ? metadata.httpStatusCode
      : undefined;
  return {
    name: "code" in error && typeof error.code === "string" ? error.code : error.name,
    message: error.message,
    status: typeof status === "number" ? status : undefined,
  };
}

function codeOf(name: string, status: number | undefined): FailureCode {
  if (/NotFound|NonExistent|NoSuch|DoesNotExist/i.test(name)) return "NO_RESOURCE";
  if (/AccessDenied|Unauthorized|AuthorizationError/i.test(name)) return "NO_PERMISSIONS";
  if (/Thrott|TooManyRequests|ThroughputExceeded|SlowDown/i.test(name)) return "THROTTLING";
  if (/^E[A-Z]+$/.test(name)) return "CONNECTION_FAILURE";
  if (/Timeout/i.test(name)) return "TIMEOUT";
  return status !== undefined && status >= 500 ? "INTERNAL_ERROR" : "SDK_CLIENT_ERROR";
}
