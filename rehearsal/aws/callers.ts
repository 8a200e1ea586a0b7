import type { AwsAnswer, AwsRequest } from "./aws-request";

/**
 * Whose account a caller is in. An access key id of 12 digits is the account itself; one that STS gave for a role is
 * the role's account; any other is the rehearsal's own.
 */
export class Callers {
  private readonly assumed = new Map<string, string>();

  /** @param home the account of all other callers */
  constructor(private readonly home: string) {}

  accountOf(accessKeyId: string): string {
    return /^\d{12}$/.test(accessKeyId) ? accessKeyId : (this.assumed.get(accessKeyId) ?? this.home);
  }

  /** Looks at what STS answers and remembers the keys of a role. */
  see({ service, action, body }: AwsRequest, answer: AwsAnswer): void {
    if (service !== "sts" || action !== "AssumeRole") {
      return;
    }
    const role = new URLSearchParams(body.toString()).get("RoleArn") ?? "";
    const account = /^arn:[^:]+:iam::(\d{12}):role\//.exec(role)?.[1];
    const key = /<AccessKeyId>([^<]+)<\/AccessKeyId>/.exec(answer.body.toString())?.[1];
    if (account !== undefined && key !== undefined) {
      this.assumed.set(key, account);
    }
  }
}
