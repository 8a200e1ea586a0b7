/**
 * What lives in Genesys Cloud: integrations, topics, events.
 *
 * @module genesys
 */
export { GENESYS_EVENT_SOURCE_PREFIX, genesysEventSourceName } from "../constructs/genesys/event-source-name";
export { GenesysEvents, type GenesysEventsProps } from "../constructs/genesys/genesys-events";
export { GenesysIntegration, type GenesysIntegrationProps } from "../constructs/genesys/integration";
export {
  LookedUpEventSource,
  type PartnerEventSourceLookup,
} from "../constructs/genesys/looked-up-event-source";
export { GenesysOrganization } from "../constructs/genesys/organization";
export { PartnerEventSource, type PartnerEventSourceProps } from "../constructs/genesys/partner-event-source";
export type { BodyPattern } from "../constructs/genesys/topics/body-pattern";
export type { EventBody, GenesysEvent } from "../constructs/genesys/topics/event";
export type { Topic, TopicName, TopicOf } from "../constructs/genesys/topics/topic";
export { isTopic, TOPICS, topicOf } from "../constructs/genesys/topics/topic-of";
export { topicPattern } from "../constructs/genesys/topics/topic-pattern";
