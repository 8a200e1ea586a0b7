import { Construct } from "constructs";
import { EventBus, type EventBusOptions } from "../eventbridge/event-bus";
import type { EventPattern } from "../eventbridge/pattern/event-pattern";
import { validate } from "../validation";
import { topicNotForwarded } from "./errors";
import { GenesysIntegration, type GenesysIntegrationProps } from "./integration";
import { PartnerEventSource } from "./partner-event-source";
import type { BodyPattern } from "./topics/body-pattern";
import type { Topic, TopicName } from "./topics/topic";
import { topicPattern } from "./topics/topic-pattern";

/** What `GenesysEvents` are made of: an integration, and the options of its bus. */
export interface GenesysEventsProps extends GenesysIntegrationProps, EventBusOptions {
  /**
   * The id of the Genesys Cloud organization, a UUID in small letters.
   *
   * @default - read by Terraform: the organization of the genesyscloud provider's OAuth client
   */
  readonly organizationId?: string;
}

/**
 * Genesys Cloud's events on a bus of their own: the integration that forwards them, its partner event source by full
 * name, and the bus, which waits for the integration.
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
 */
export class GenesysEvents extends Construct {
  /** The integration in Genesys Cloud. */
  public readonly integration: GenesysIntegration;
  /** What the integration makes in the AWS account. */
  public readonly eventSource: PartnerEventSource;
  /** The bus for rules on the events. */
  public readonly eventBus: EventBus;
  private readonly selected = new Set<string>();

  /** @throws at synth where a property is not allowed, or a pattern's topic is not forwarded */
  public constructor(scope: Construct, id: string, props: GenesysEventsProps) {
    super(scope, id);
    const { organizationId } = props;
    this.integration = new GenesysIntegration(this, "integration", props);
    this.eventSource = new PartnerEventSource(this, "event_source", {
      integration: this.integration,
      ...(organizationId === undefined ? {} : { organizationId }),
    });
    this.eventBus = new EventBus(this, "event_bus", { ...props, eventSource: this.eventSource });
    validate(this, () => this.problems());
  }

  /**
   * The pattern that selects a topic's events. A topic that the integration does not forward is an error at synth.
   *
   * @param topic a topic with `{id}` for every id, or with real ids
   * @param body what `detail.eventBody` must hold: only fields that the topic's events have
   */
  public pattern<const Name extends string>(
    topic: Topic | (Name extends TopicName ? Name : never),
    body?: BodyPattern<Name>,
  ): EventPattern {
    this.selected.add(topic);
    return topicPattern<Name>(this.eventSource.eventSourceName, topic, body);
  }

  private problems(): string[] {
    const { integration } = this;
    return [...this.selected]
      .filter((topic) => !integration.forwards(topic))
      .map((topic) => topicNotForwarded(topic, integration.node.path, integration.topics));
  }
}
