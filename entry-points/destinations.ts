/**
 * Destinations that are ready for events: encrypted, closed to the public, with what they need to be kept and read.
 *
 * @module destinations
 */
export { DeadLetterQueue, type DeadLetterQueueProps } from "../constructs/destinations/dead-letter-queue";
export type { EncryptionKey } from "../constructs/destinations/encryption-key";
export { EventLogGroup, type EventLogGroupProps } from "../constructs/destinations/event-log-group";
export { EventStorage, type EventStorageProps } from "../constructs/destinations/event-storage";
export { EventStream, type EventStreamProps } from "../constructs/destinations/event-stream";
export type { LogRetention } from "../constructs/destinations/log-retention";
export { NodejsFunction, type NodejsFunctionProps } from "../constructs/destinations/nodejs-function";
export { Queue, type QueueProps } from "../constructs/destinations/queue";
export { StorageBucket, type StorageBucketProps } from "../constructs/destinations/storage-bucket";
export { Topic, type TopicProps } from "../constructs/destinations/topic";
