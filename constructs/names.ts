/** What a name may look like: one definition for the check at synth and for Terraform's own `validation`. */
export interface NameRule {
  /** An anchored expression in the syntax that JavaScript and Terraform's `regex` share. */
  readonly pattern: string;
  /** The same in words, for messages. */
  readonly allowed: string;
}

/** @see https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
export const AWS_ACCOUNT_ID: NameRule = { pattern: "^[0-9]{12}$", allowed: "12 digits" };

/** @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const AWS_REGION: NameRule = {
  pattern: "^[a-z]{2,4}(-[a-z]+){1,3}-[0-9]{1,2}$",
  allowed: 'a region code such as "us-east-1" or "us-gov-west-1"',
};

/** @see https://help.genesys.cloud/articles/about-the-amazon-eventbridge-integration/ */
export const EVENT_SOURCE_SUFFIX: NameRule = {
  pattern: "^[A-Za-z0-9._-]{1,64}$",
  allowed: '1 to 64 letters, digits, ".", "-" or "_"',
};

/** @see https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-organizations-me */
export const GENESYS_ORGANIZATION_ID: NameRule = {
  pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
  allowed: 'the organization\'s id, a UUID in small letters such as "d0a1b2c3-0000-4000-8000-000000000000"',
};

/** @see https://git-scm.com/docs/git-check-ref-format */
export const GIT_REF: NameRule = {
  pattern: "^[A-Za-z0-9_][A-Za-z0-9._/-]{0,254}$",
  allowed: 'a branch, tag or commit of letters, digits, ".", "_", "-" or "/"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
export const PARTNER_EVENT_SOURCE_NAME: NameRule = {
  pattern: "^aws\\.partner(/[A-Za-z0-9._-]+){2,}$",
  allowed: '"aws.partner/" and at least two parts of letters, digits, ".", "-" or "_", separated by "/"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
export const EVENT_BUS_NAME: NameRule = {
  pattern: "^[A-Za-z0-9._-]{1,256}$",
  allowed: '1 to 256 letters, digits, ".", "-" or "_"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const RULE_NAME: NameRule = {
  pattern: "^[A-Za-z0-9._-]{1,64}$",
  allowed: '1 to 64 letters, digits, ".", "-" or "_"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html */
export const TARGET_ID: NameRule = RULE_NAME;

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html */
export const ARCHIVE_NAME: NameRule = {
  pattern: "^[A-Za-z0-9._-]{1,48}$",
  allowed: '1 to 48 letters, digits, ".", "-" or "_"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html */
export const CONNECTION_NAME: NameRule = RULE_NAME;

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html */
export const API_DESTINATION_NAME: NameRule = RULE_NAME;

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html */
export const HTTPS_ENDPOINT: NameRule = {
  pattern: "^https://(%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@&=+$,A-Za-z0-9]){1,2040}$",
  allowed:
    'an address that begins with "https://", at most 2,048 characters, others than URL characters as %XX',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Connection.html */
export const CONNECTION_ARN: NameRule = {
  pattern: "^arn:aws[a-z-]*:events:[a-z0-9-]+:[0-9]{12}:connection/[A-Za-z0-9._-]+/[A-Za-z0-9-]+$",
  allowed: "the ARN of an EventBridge connection",
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EventBus.html */
export const EVENT_BUS_ARN: NameRule = {
  pattern: "^arn:aws[a-z-]*:events:[a-z0-9-]+:[0-9]{12}:event-bus/[A-Za-z0-9._/-]{1,256}$",
  allowed: 'the ARN of an event bus, such as "arn:aws:events:us-east-1:111122223333:event-bus/orders"',
};

/** @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html */
export const KMS_KEY_ARN: NameRule = {
  pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/[A-Za-z0-9/_-]+$",
  allowed: 'a KMS key or the ARN of one, "arn:aws:kms:<region>:<account>:key/<id>"',
};

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
export const QUEUE_ARN: NameRule = {
  pattern: "^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}(\\.fifo)?$",
  allowed: 'a queue or the ARN of one, such as "arn:aws:sqs:us-east-1:111122223333:dead-letters"',
};

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
export const LOG_GROUP_NAME: NameRule = {
  pattern: "^[A-Za-z0-9._/#-]{1,512}$",
  allowed: '1 to 512 letters, digits, ".", "-", "_", "/" or "#"',
};

const compiled = new Map<string, RegExp>();

/** Tells whether `name` obeys `rule`. */
export function obeys(rule: NameRule, name: string): boolean {
  let expression = compiled.get(rule.pattern);
  if (expression === undefined) {
    expression = new RegExp(rule.pattern);
    compiled.set(rule.pattern, expression);
  }
  return expression.test(name);
}
