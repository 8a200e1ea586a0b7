import type { AwsError, AwsRequest } from "./aws-request";

/** A call that fails on purpose. */
export interface Fault {
  /** As in the signature: `events`, `logs`, `sqs`, ... */
  service: string;
  /** The operation's name, or the method and path of services that have none on the wire. */
  action: string | RegExp;
  /**
   * Which call fails first, counted from 1.
   *
   * @default 1
   */
  call?: number;
  /**
   * How many calls fail.
   *
   * @default 1
   */
  times?: number;
  error: AwsError;
}

/** What AWS answers a caller that is too fast. */
export const THROTTLED: AwsError = { code: "ThrottlingException", message: "Rate exceeded" };

/** What AWS answers when it is at fault itself. The AWS provider retries it. */
export const UNAVAILABLE: AwsError = {
  code: "InternalFailure",
  message: "The rehearsal made this call fail.",
  status: 500,
};

/** What AWS answers a caller without permission. The AWS provider gives up. */
export const DENIED: AwsError = {
  code: "AccessDeniedException",
  message: "The rehearsal made this call fail.",
  status: 400,
};

/** The faults that a rehearsal injects. */
export class Faults {
  private pending: { fault: Fault; calls: number }[] = [];

  /** Lets calls fail from now on. */
  inject(fault: Fault): void {
    this.pending.push({ fault, calls: 0 });
  }

  /** Drops the faults that have not happened. */
  clear(): void {
    this.pending = [];
  }

  /** The error that a call gets, if it is to fail. */
  next({ service, action }: Pick<AwsRequest, "service" | "action">): AwsError | undefined {
    for (const entry of this.pending) {
      const { fault } = entry;
      const wanted = typeof fault.action === "string" ? fault.action === action : fault.action.test(action);
      if (fault.service === service && wanted) {
        entry.calls += 1;
        const first = fault.call ?? 1;
        if (entry.calls >= first && entry.calls < first + (fault.times ?? 1)) {
          return fault.error;
        }
      }
    }
    return undefined;
  }
}
