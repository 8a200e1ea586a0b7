/**
 * What a destination needs to accept an event. Targets use it by themselves; it is here for policies and roles of
 * your own.
 *
 * @module delivery
 */
export { type DeadLetterQueue, setDefaultDeadLetterQueue } from "../constructs/delivery/dead-letter-queue";
export { InvokeRole, type InvokeRoleProps } from "../constructs/delivery/invoke-role";
export { KeyPolicy } from "../constructs/delivery/key-policy";
export { LogGroupPolicy } from "../constructs/delivery/log-group-policy";
export type { PolicyStatement } from "../constructs/delivery/policy-statement";
export { QueuePolicy } from "../constructs/delivery/queue-policy";
export { ResourcePolicy } from "../constructs/delivery/resource-policy";
export { RuleSource } from "../constructs/delivery/rule-source";
export { TopicPolicy } from "../constructs/delivery/topic-policy";
