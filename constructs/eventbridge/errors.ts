import { show } from "../errors";

/** One factory an error of buses, archives, connections and API destinations. */

/** A custom bus with the name of the account's default bus. */
export function defaultBusIsTaken(): string {
  return (
    'eventBusName is "default"; allowed: any other name, for each account has that bus already. Use ' +
    "EventBus.default(scope, id) for it, or choose another name."
  );
}

/** Two event sources for one bus. */
export function twoEventSources(name: string, other: string): string {
  return (
    `eventSourceName is ${show(name)} beside eventSource ${show(other)}; allowed: one of the two. Leave ` +
    "eventSourceName out."
  );
}

/** A policy on a bus that takes none. */
export function partnerBusPolicy(eventBusName: string): string {
  return (
    `policy: ${show(eventBusName)} is a partner event bus; allowed: a policy on a custom bus only, for none but the ` +
    "partner puts events on a partner bus. Send its events by a rule to a custom bus, and share that one."
  );
}

/** Two statements of a bus policy with one id. */
export function repeatedStatementId(sid: string): string {
  return `policy has the Sid ${show(sid)} twice; allowed: each once. Give one of them another.`;
}

/** A bus policy over EventBridge's limit. */
export function busPolicyTooLong(length: number, limit: number): string {
  return (
    `policy has ${length} characters; allowed: at most ${limit}. Name an organization by aws:PrincipalOrgID in place ` +
    "of its accounts."
  );
}

/** A queue whose policy is kept elsewhere, as the dead-letter queue of a bus. */
export function unknownBusQueuePolicy(arn: string): string {
  return (
    `deadLetterQueue is ${show(arn)}, only an ARN, so its policy is kept elsewhere. Add a statement there, or dead ` +
    'letters are lost: {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage",' +
    '"Resource":<the queue\'s ARN>,"Condition":{"ArnEquals":{"aws:SourceArn":<the bus\'s ARN>}}}'
  );
}

/** A key whose policy is kept elsewhere. */
export function busKeyPolicy(key: string): string {
  return (
    `kmsKey is ${show(key)}, only an ARN, so its policy is kept elsewhere. Pass the KmsKey, or add these statements ` +
    'there, or the bus is refused: {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},' +
    '"Action":"kms:DescribeKey","Resource":"*"}, {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},' +
    '"Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"*","Condition":{"StringEquals":' +
    '{"kms:EncryptionContext:aws:events:event-bus:arn":<the bus\'s ARN, as text>}}}'
  );
}

/** An encrypted bus that would lose what it cannot decrypt. */
export function encryptedBusWithoutDeadLetterQueue(): string {
  return (
    "kmsKey is set and deadLetterQueue is not: while the key is disabled or its policy wrong, every event is lost. Set " +
    "deadLetterQueue."
  );
}

/** A secret that would stand in the synthesized JSON, readable to all. */
export function literalSecret(property: string): string {
  return (
    `${property} is written out; allowed: a sensitive Terraform variable or a reference, for the text would stand in ` +
    `cdk.tf.json and in version control. Use new SecretVariable(scope, id).stringValue, or a data source.`
  );
}

/** A secret in a variable that Terraform would print. */
export function secretInPlainVariable(property: string, variable: string): string {
  return (
    `${property} is the variable ${show(variable)}, which is not sensitive, so that Terraform prints its value; ` +
    "allowed: a sensitive variable. Use SecretVariable, or set sensitive: true."
  );
}

/** A secret in a variable with a default, which stands in the JSON. */
export function secretInDefault(property: string, variable: string): string {
  return (
    `${property} is the variable ${show(variable)}, whose default stands in cdk.tf.json; allowed: a sensitive ` +
    "variable without a default. Remove the default and pass the value by TF_VAR_ or a secret store."
  );
}

/** A value that is none of a few. */
export function notOneOf(property: string, value: unknown, allowed: readonly string[]): string {
  return `${property} is ${show(value)}; allowed: ${allowed.join(", ")}. Choose one of them.`;
}
