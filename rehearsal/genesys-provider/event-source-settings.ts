/** A partner event source: its name and the AWS account and region it appears in. */
export interface PartnerEventSourceId {
  /** `aws.partner/genesys.com/cloud/<organization id>/<suffix>` */
  name: string;
  accountId: string;
  region: string;
}

/** Says what is wrong with a topic, or `undefined` if nothing is. */
export type TopicCheck = (topic: string) => string | undefined;

/**
 * What an `amazon-eventbridge-source` integration's properties say. The names are those that the remote module
 * writes: `eventSourceSuffix`, `awsAccountId`, `awsAccountRegion`, `eventFilter`.
 *
 * @see https://github.com/GenesysCloudDevOps/aws-event-bridge-module
 * @see https://help.mypurecloud.com/articles/configure-the-amazon-eventbridge-integration/
 */
export class EventSourceSettings {
  private constructor(
    readonly eventSourceSuffix: string,
    readonly awsAccountId: string,
    readonly awsAccountRegion: string,
    readonly eventFilter: string[],
  ) {}

  /** @throws Error naming the property, its value and what is allowed */
  static parse(properties: string, checkTopic: TopicCheck = () => undefined): EventSourceSettings {
    const given: unknown = JSON.parse(properties);
    const values = typeof given === "object" && given !== null ? new Map(Object.entries(given)) : new Map();
    const topics: unknown = values.get("eventFilter");
    return new EventSourceSettings(
      requireText(
        values,
        "eventSourceSuffix",
        /^[A-Za-z0-9._-]{1,64}$/,
        "1 to 64 letters, digits, dots, dashes or underscores",
      ),
      requireText(values, "awsAccountId", /^\d{12}$/, "the 12 digits of an AWS account id"),
      requireText(values, "awsAccountRegion", /^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as "us-east-1"'),
      requireTopics(topics, checkTopic),
    );
  }

  /** The partner event source that these settings make for an organization. */
  sourceIn(organizationId: string): PartnerEventSourceId {
    return {
      name: `aws.partner/genesys.com/cloud/${organizationId}/${this.eventSourceSuffix}`,
      accountId: this.awsAccountId,
      region: this.awsAccountRegion,
    };
  }
}

function requireText(values: Map<string, unknown>, name: string, pattern: RegExp, allowed: string): string {
  const value = values.get(name);
  if (typeof value !== "string" || !pattern.test(value)) {
    throw new Error(`Property ${name} is ${JSON.stringify(value)}; it must be ${allowed}.`);
  }
  return value;
}

function requireTopics(topics: unknown, checkTopic: TopicCheck): string[] {
  if (!Array.isArray(topics) || topics.length === 0) {
    throw new Error(
      `Property eventFilter is ${JSON.stringify(topics)}; it must be a list of at least one topic.`,
    );
  }
  return topics.map((topic: unknown) => {
    if (typeof topic !== "string") {
      throw new Error(`Property eventFilter holds ${JSON.stringify(topic)}; a topic is text.`);
    }
    const problem = checkTopic(topic);
    if (problem) {
      throw new Error(`Property eventFilter holds the topic "${topic}": ${problem}`);
    }
    return topic;
  });
}
