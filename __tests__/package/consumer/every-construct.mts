import { resolve } from "node:path";
import type { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { TerraformStack } from "cdktf";
import {
  ApiDestination,
  Archive,
  Authorization,
  AWS_ACCOUNT_ID,
  AWS_REGION,
  acknowledge,
  Connection,
  EVENT_SOURCE_SUFFIX,
  EventBus,
  EventBusPolicy,
  EventField,
  EventsApp,
  type ExistingEventBus,
  HttpMethod,
  HttpParameter,
  InvalidConfiguration,
  Match,
  Rule,
  RuleTarget,
  RuleTargetInput,
  requireAwsProvider,
  SecretVariable,
  ValidatedVariable,
} from "genesys-cloud-eventbridge";
import {
  InvokeRole,
  KeyPolicy,
  LogGroupPolicy,
  QueuePolicy,
  type ResourcePolicy,
  RuleSource,
  setDefaultDeadLetterQueue,
  TopicPolicy,
} from "genesys-cloud-eventbridge/delivery";
import {
  Topic as AlertTopic,
  DeadLetterQueue,
  EventLogGroup,
  EventStorage,
  EventStream,
  NodejsFunction,
  Queue,
  StorageBucket,
} from "genesys-cloud-eventbridge/destinations";
import {
  type EventBody,
  GENESYS_EVENT_SOURCE_PREFIX,
  type GenesysEvent,
  GenesysEvents,
  GenesysIntegration,
  GenesysOrganization,
  genesysEventSourceName,
  isTopic,
  type LookedUpEventSource,
  PartnerEventSource,
  TOPICS,
  type Topic,
  topicOf,
  topicPattern,
} from "genesys-cloud-eventbridge/genesys";
import { SqsQueue as QueueTarget } from "genesys-cloud-eventbridge/targets/queue";

const AUDITS = "v2.audits.entitytype.{id}.entityid.{id}" satisfies Topic;

/** A function's handler: the body's fields have the types that the Genesys SDK gives them. */
export function handler(event: GenesysEvent<typeof AUDITS>): string | undefined {
  const body: EventBody<typeof AUDITS> = event.detail.eventBody;
  // @ts-expect-error: an audit has no such field, so the types of the SDK are there.
  body.entityKind;
  return body.propertyChanges?.[0]?.newValues?.join();
}

/** Tells a mistake in what was declared from any other error. */
export const isMistake = (error: unknown): boolean => error instanceof InvalidConfiguration;

class EveryConstruct extends TerraformStack {
  private readonly deadLetters = new SqsQueue(this, "dead_letters", { sqsManagedSseEnabled: true });

  public constructor(app: EventsApp) {
    super(app, "every-construct");
    app.addBackend(this);
    setDefaultDeadLetterQueue(this, this.deadLetters);
    const region = new ValidatedVariable(this, "region", { description: "Region.", rule: AWS_REGION });
    const account = new ValidatedVariable(this, "account", { description: "Account.", rule: AWS_ACCOUNT_ID });
    requireAwsProvider(this, region.stringValue, { tags: { app: "events" } });
    this.addRules(this.addGenesys(account.stringValue, region.stringValue));
    this.addHttp();
    this.addDestinations();
    this.addPolicies();
  }

  private addGenesys(awsAccountId: string, awsRegion: string): GenesysEvents {
    const suffix = new ValidatedVariable(this, "suffix", {
      description: "Suffix.",
      rule: EVENT_SOURCE_SUFFIX,
    });
    const common = { awsAccountId, awsRegion, topics: TOPICS.filter((topic) => topic === AUDITS) };
    const integration = new GenesysIntegration(this, "old", {
      ...common,
      eventSourceSuffix: suffix.stringValue,
    });
    new EventBus(this, "old_bus", {
      eventSource: new PartnerEventSource(this, "old_source", { integration }),
    });
    const namePrefix = "aws.partner/example.com";
    const found: LookedUpEventSource = PartnerEventSource.fromLookup(this, "found", { namePrefix });
    new EventBus(this, "found_bus", { eventSource: found });
    new EventBus(this, "named_bus", {
      eventSourceName: genesysEventSourceName(GenesysOrganization.of(this).organizationId, "given"),
    });
    return new GenesysEvents(this, "genesys", { ...common, eventSourceSuffix: "audit" });
  }

  private addRules({ eventBus, eventSource, integration }: GenesysEvents): void {
    new Archive(this, "archive", { sourceEventBus: eventBus, retentionDays: 30 });
    const rule = new Rule(this, "rule", {
      eventBus,
      eventPattern: topicPattern(eventSource.eventSourceName, AUDITS, { action: Match.prefix("Del") }),
    });
    const input = RuleTargetInput.fromObject({ id: EventField.eventId });
    rule.addTarget("queue", new QueueTarget(this.deadLetters, { input }));
    const aws: ExistingEventBus = EventBus.default(this, "default_bus");
    new RuleTarget(this, "target", {
      rule: new Rule(this, "other", { eventBus: aws, eventPattern: { source: ["aws.health"] } }),
      target: new QueueTarget(this.deadLetters),
    });
    acknowledge(rule, "no-dead-letter-queue", `${integration.topics.length} topics may be lost.`);
  }

  private addHttp(): void {
    const key = new SecretVariable(this, "key", { description: "A key." }).stringValue;
    const connection = new Connection(this, "connection", {
      authorization: Authorization.apiKey("x-api-key", key),
      headerParameters: { "x-team": HttpParameter.fromString("ops") },
    });
    new ApiDestination(this, "endpoint", {
      connection,
      endpoint: "https://example.com/events",
      httpMethod: HttpMethod.PUT,
    });
  }

  private addDestinations(): void {
    const deadLetterQueue = new DeadLetterQueue(this, "failed");
    new Queue(this, "work", { redrive: { deadLetterQueue, maxReceiveCount: 3 } });
    new AlertTopic(this, "alert_topic");
    new EventLogGroup(this, "log");
    new EventStream(this, "stream");
    new NodejsFunction(this, "triage", { code: resolve("handler") });
    const { bucket }: EventStorage = new EventStorage(this, "kept");
    new StorageBucket(this, "reports", { accessLogBucket: bucket.bucket });
  }

  private addPolicies(): void {
    const eventBus = new EventBus(this, "custom");
    EventBusPolicy.of(eventBus).allowAccounts("444455556666");
    const rule = new Rule(this, "own", {
      eventBus,
      eventPattern: { source: Match.prefix(GENESYS_EVENT_SOURCE_PREFIX) },
    });
    const source = RuleSource.of(rule);
    LogGroupPolicy.of(this).allowWrite("arn:aws:logs:eu-central-1:111122223333:log-group:/events", source);
    KeyPolicy.of(new KmsKey(this, "events_key"));
    const policies: readonly ResourcePolicy[] = [
      QueuePolicy.of(this.deadLetters),
      TopicPolicy.of(new SnsTopic(this, "alerts")),
    ];
    const role: IamRole = new InvokeRole(this, "invoke", {
      source,
      statements: policies.map(({ node }) => ({
        Sid: `Policy${node.path.length}`,
        Effect: "Allow",
        Action: "sqs:SendMessage",
        Resource: this.deadLetters.arn,
      })),
    }).resource;
    role.description = `For ${topicOf(AUDITS)}, ${isTopic(AUDITS)}`;
  }
}

const app = new EventsApp();
new EveryConstruct(app);
app.run();
