import { show } from "../errors";

/**
 * One factory an error of a target. Each says which property, the value given, what is allowed and what to do; cdktf
 * puts the construct's path in front of it.
 */

/** An ARN of another kind of resource. */
export function badArn(property: string, value: string, allowed: string): string {
  return `${property} is ${show(value)}; allowed: ${allowed}. Pass that resource or its ARN.`;
}

/** A value that is none of those allowed. */
export function notAllowed(property: string, value: unknown, allowed: string): string {
  return `${property} is ${show(value)}; allowed: ${allowed}. Change it to such a value.`;
}

/** A text that is too short or too long. */
export function badLength(property: string, text: string, from: number, to: number): string {
  return (
    `${property} is ${show(text)} with ${text.length} characters; allowed: ${from} to ${to} characters. ` +
    "Change its length."
  );
}

/** A list or a map with too few or too many entries. */
export function badCount(property: string, count: number, from: number, to: number): string {
  return `${property} has ${count} entries; allowed: ${from} to ${to}. Add or remove some.`;
}

/** A path whose wildcards and values do not pair. */
export function unpairedPathParameters(path: string, wildcards: number, values: number): string {
  return (
    `pathParameterValues has ${values} values for the ${wildcards} wildcards of ${show(path)}; allowed: one value a ` +
    '"*", in their order. Add or remove values.'
  );
}

/** A partition key path that is no path. */
export function badPartitionKeyPath(path: string): string {
  return (
    `partitionKeyPath is ${show(path)}; allowed: a JSON path into the event such as "$.detail.eventBody.id", at most ` +
    "256 characters. Write it in that form, or leave it out: the event's id is the partition key then."
  );
}

/** A stream whose key the role may not use. */
export function streamKeyNotNamed(keyId: string): string {
  return (
    `encryptionKey is missing while the stream has the KMS key ${show(keyId)}; allowed: the key's ARN or resource, for ` +
    "the role that writes must be let use it. Set encryptionKey."
  );
}

/** A task definition that names roles which only its author knows. */
export function taskRolesNotNamed(taskDefinitionArn: string): string {
  return (
    `passRoles is missing while taskDefinition is ${show(taskDefinitionArn)}, only an ARN; allowed: the ARNs of the ` +
    "task role and the execution role that the definition names, [] where it names none. Without iam:PassRole on " +
    "them no task starts. Set passRoles, or pass the task definition's resource."
  );
}

/** An AppSync endpoint without the API that a permission names. */
export function graphqlApiNotNamed(endpointArn: string): string {
  return (
    `graphqlApiArn is missing while the API is ${show(endpointArn)}, the ARN of its endpoint; allowed: the ARN of the ` +
    'API, "arn:aws:appsync:<region>:<account>:apis/<id>", which the permission names. Set graphqlApiArn.'
  );
}

/** An AppSync API that refuses the signed calls of a role. */
export function graphqlApiWithoutIam(authenticationType: string): string {
  return (
    `authenticationType of the GraphQL API is ${show(authenticationType)} without another provider; allowed: AWS_IAM ` +
    "as one of them, for EventBridge signs its calls with a role. Add additionalAuthenticationProvider AWS_IAM to it."
  );
}

/** A bus that only its partner may send to. */
export function partnerBusAsTarget(eventBus: string): string {
  return (
    `eventBus is ${show(eventBus)}, a partner event bus; allowed: a custom bus or a default one, for a partner bus ` +
    "takes events from its partner alone. Choose another bus."
  );
}

/** A target whose permission nobody has stated, or two have. */
export function permissionNotStated(given: readonly string[]): string {
  return (
    `permission is given by ${given.length === 0 ? "nothing" : given.join(" and ")}; allowed: exactly one of ` +
    "statements (a role is made that may do these), eventRole (a role that you keep) and permittedBy (where the " +
    "destination's own policy lets EventBridge in). State one."
  );
}

/** A FIFO queue without the group that it needs. */
export function noMessageGroup(): string {
  return (
    "messageGroupId is missing while the queue is a FIFO queue; allowed: 1 to 128 letters, digits and punctuation. " +
    "Set it: a FIFO queue refuses messages without one."
  );
}

/** A FIFO queue that waits for an id which EventBridge does not send. */
export function noContentBasedDeduplication(): string {
  return (
    "contentBasedDeduplication of the FIFO queue is not true; allowed: true, for EventBridge sends no deduplication " +
    "id. Set it on the queue."
  );
}

/** A FIFO topic, which EventBridge cannot publish to. */
export function fifoTopic(): string {
  return (
    "topic is a FIFO topic; allowed: a standard topic, for EventBridge has no message group to give. Use a standard " +
    "topic, or a FIFO queue."
  );
}

/** A qualifier beside an alias or a version. */
export function twoQualifiers(qualifier: string): string {
  return (
    `qualifier is ${show(qualifier)} beside an alias or a version; allowed: one of the two. Pass the function, or ` +
    "leave qualifier out."
  );
}

/** A log group that only AWS's own delivery writes to. */
export function deliveryClass(): string {
  return (
    'logGroupClass of the log group is "DELIVERY"; allowed: "STANDARD" or "INFREQUENT_ACCESS", for events cannot be ' +
    "written to the other. Choose one of these."
  );
}
