import type { Value } from "../terraform/value";

/** Who asks: a service of AWS, or a role that one has assumed. */
export type Principal =
  | { readonly service: Value }
  /** `alone`: what names the role itself counts, and not what names its account. */
  | { readonly role: Value; readonly alone?: true };

/** One thing that a principal wants to do. */
export interface Request {
  readonly principal: Principal;
  /** Such as `sqs:SendMessage`. */
  readonly action: string;
  /** The ARN of what it is done to. */
  readonly resource: Value;
  /** The ARN of what the service acts for, the rule: `aws:SourceArn`. */
  readonly sourceArn?: Value;
  /** The account of what the service acts for: `aws:SourceAccount`. */
  readonly sourceAccount?: Value;
  /** What a service tells KMS of the thing that it encrypts: `kms:EncryptionContext:`, by the names after it. */
  readonly encryptionContext?: ReadonlyMap<string, Value>;
  /** The ECS cluster that a task is run in: `ecs:cluster`. */
  readonly cluster?: Value;
  /** The service that a role is handed to: `iam:PassedToService`. */
  readonly passedTo?: string;
  /** The tag that what it is done to is chosen by: `aws:ResourceTag/KEY`. */
  readonly tag?: { readonly key: string; readonly value: Value };
}
