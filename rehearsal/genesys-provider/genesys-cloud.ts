import { randomUUID } from "node:crypto";
import { EventSourceSettings, type PartnerEventSourceId, type TopicCheck } from "./event-source-settings";

/** An integration as Genesys Cloud keeps it. */
export interface Integration {
  readonly id: string;
  integrationType: string;
  intendedState: string;
  name: string;
  notes: string | null;
  /** JSON, as it was given. */
  properties: string;
  /** JSON, as it was given. */
  advanced: string;
  credentials: Record<string, string> | null;
}

/** The organization that `genesyscloud_organizations_me` answers with. */
export interface Organization {
  id: string;
  name: string;
  defaultCountryCode: string;
  defaultLanguage: string;
  domain: string;
}

/** Where partner event sources come and go: the AWS side of the rehearsal. */
export interface PartnerEventSources {
  create(source: PartnerEventSourceId): void;
  delete(source: PartnerEventSourceId): void;
}

/** Settings of {@link GenesysCloud}. */
export interface GenesysCloudOptions {
  /** @default an organization with a fixed id, named "Rehearsal" */
  organization?: Organization;
  /** Told of each partner event source that an integration makes or takes away. */
  eventSources: PartnerEventSources;
  /**
   * Says what is wrong with a topic, or `undefined` if Genesys Cloud forwards it.
   *
   * @default every topic is accepted
   */
  checkTopic?: TopicCheck;
}

const REHEARSAL_ORGANIZATION: Organization = {
  id: "5a7d0a2e-6d0f-4b0e-9c39-1f6f4c1f7a10",
  name: "Rehearsal",
  defaultCountryCode: "US",
  defaultLanguage: "en-us",
  domain: "rehearsal",
};

/** What a caller sets of an integration. */
export type IntegrationSettings = Omit<Integration, "id">;

/**
 * A Genesys Cloud organization in memory: its integrations, and the partner event sources they make.
 *
 * @see https://help.mypurecloud.com/articles/about-the-amazon-eventbridge-integration/
 */
export class GenesysCloud {
  readonly organization: Organization;
  private readonly integrations = new Map<string, Integration>();
  private readonly sources = new Map<string, PartnerEventSourceId>();

  constructor(private readonly options: GenesysCloudOptions) {
    this.organization = options.organization ?? REHEARSAL_ORGANIZATION;
  }

  /** The integration with this id, if there is one. */
  find(id: string): Integration | undefined {
    return this.integrations.get(id);
  }

  /** Every integration, in the order they were made. */
  list(): Integration[] {
    return [...this.integrations.values()];
  }

  /** The partner event source of an integration; none unless it is enabled and for EventBridge. */
  eventSourceOf(id: string): PartnerEventSourceId | undefined {
    return this.sources.get(id);
  }

  /** @throws Error if Genesys Cloud would refuse the integration */
  create(settings: IntegrationSettings): Integration {
    const integration = { id: randomUUID(), ...settings };
    this.put(integration);
    return integration;
  }

  /** @throws Error if there is no such integration, or Genesys Cloud would refuse the change */
  update(id: string, settings: IntegrationSettings): Integration {
    if (!this.integrations.has(id)) {
      throw new Error(`Integration ${id} was not found (404).`);
    }
    const integration = { id, ...settings };
    this.put(integration);
    return integration;
  }

  /** Deletes an integration and its partner event source; nothing happens if it is gone already. */
  delete(id: string): void {
    this.integrations.delete(id);
    this.setSource(id, undefined);
  }

  private put(integration: Integration): void {
    const source = this.sourceFor(integration);
    this.integrations.set(integration.id, integration);
    this.setSource(integration.id, source);
  }

  private sourceFor(integration: Integration): PartnerEventSourceId | undefined {
    if (
      integration.integrationType !== "amazon-eventbridge-source" ||
      integration.intendedState !== "ENABLED"
    ) {
      return undefined;
    }
    const settings = EventSourceSettings.parse(integration.properties, this.options.checkTopic);
    const source = settings.sourceIn(this.organization.id);
    for (const [id, other] of this.sources) {
      if (id !== integration.id && other.name === source.name) {
        throw new Error(
          `The event source suffix "${settings.eventSourceSuffix}" is already used by integration ${id} of this organization. Choose another suffix.`,
        );
      }
    }
    return source;
  }

  private setSource(id: string, next: PartnerEventSourceId | undefined): void {
    const previous = this.sources.get(id);
    if (previous && next && JSON.stringify(previous) === JSON.stringify(next)) {
      return;
    }
    if (previous) {
      this.sources.delete(id);
      this.options.eventSources.delete(previous);
    }
    if (next) {
      this.sources.set(id, next);
      this.options.eventSources.create(next);
    }
  }
}
