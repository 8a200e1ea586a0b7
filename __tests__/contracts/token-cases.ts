import type { TerraformStack } from "cdktf";
import { ApiDestination } from "../../constructs/eventbridge/api-destination";
import { Archive, type ArchiveOptions } from "../../constructs/eventbridge/archive";
import { Authorization } from "../../constructs/eventbridge/authorization";
import { Connection, type ConnectionProps } from "../../constructs/eventbridge/connection";
import { EventBus, type EventBusProps } from "../../constructs/eventbridge/event-bus";
import { HttpParameter } from "../../constructs/eventbridge/http-parameter";
import { RuleTargetInput } from "../../constructs/eventbridge/input/rule-target-input";
import type { EventPattern } from "../../constructs/eventbridge/pattern/event-pattern";
import { Match } from "../../constructs/eventbridge/pattern/match";
import { Rule, type RuleProps } from "../../constructs/eventbridge/rule";
import { RuleTarget } from "../../constructs/eventbridge/rule-target";
import type { IRuleTarget, RuleTargetOptions } from "../../constructs/eventbridge/rule-target-config";
import { GenesysIntegration, type GenesysIntegrationProps } from "../../constructs/genesys/integration";
import { PartnerEventSource } from "../../constructs/genesys/partner-event-source";
import { ApiDestination as ApiDestinationTarget } from "../../constructs/targets/api-destination";
import { ApiGateway, type ApiGatewayProps } from "../../constructs/targets/api-gateway";
import { AppSync, type AppSyncProps } from "../../constructs/targets/app-sync";
import { BatchJob, type BatchJobProps } from "../../constructs/targets/batch-job";
import { Custom } from "../../constructs/targets/custom";
import { EcsTask, type EcsTaskProps } from "../../constructs/targets/ecs-task";
import { LambdaFunction } from "../../constructs/targets/function";
import type { HttpParameters } from "../../constructs/targets/http-parameters";
import { KinesisStream, type KinesisStreamProps } from "../../constructs/targets/kinesis-stream";
import { SqsQueue } from "../../constructs/targets/queue";
import { RedshiftQuery } from "../../constructs/targets/redshift-query";
import type { RedshiftStatementProps } from "../../constructs/targets/redshift-statement";
import type { RoleTargetOptions } from "../../constructs/targets/role-target";
import { SageMakerPipeline } from "../../constructs/targets/sage-maker-pipeline";
import { SsmAutomation, type SsmAutomationProps } from "../../constructs/targets/ssm-automation";
import { SsmRunCommand } from "../../constructs/targets/ssm-run-command";
import { newRule } from "./delivering-stack";
import type { GivenTokens } from "./given-tokens";
import { TARGETS } from "./target-cases";

/** A construct or target with a token in every property that takes one. */
export interface TokenCase {
  readonly name: string;
  readonly build: (stack: TerraformStack, tokens: GivenTokens) => void;
}

/** All properties of a kind but those that are given as no token; the compiler sees that none is missing. */
type Every<Props, Left extends keyof Props = never> = Required<Omit<Props, Left>>;
/** What every target shares: the case of each type covers it. */
type Own<Props> = Omit<Props, keyof RoleTargetOptions>;

const QUEUE = "arn:aws:sqs:us-east-1:123456789012:orders";

const logEvent = (tokens: GivenTokens) =>
  RuleTargetInput.fromObject({ timestamp: tokens.number("time"), message: tokens.text("message") });

const shared = (tokens: GivenTokens): Every<RuleTargetOptions, "input"> => ({
  deadLetterQueue: tokens.text("dead_letter_queue"),
  retryAttempts: tokens.number("retry_attempts"),
  maxEventAge: tokens.number("max_event_age"),
});

const http = (tokens: GivenTokens): Every<HttpParameters> => ({
  pathParameterValues: [tokens.text("path_parameter")],
  headerParameters: { "x-team": tokens.text("header") },
  queryStringParameters: { q: tokens.text("query") },
});

const statement = (tokens: GivenTokens): Every<Own<RedshiftStatementProps>, "sendEventBridgeEvent"> => ({
  database: tokens.text("database"),
  sql: tokens.text("sql"),
  statementName: tokens.text("statement_name"),
  secret: tokens.text("secret_arn"),
});

/** Every type of target, by its ARN, with what all of them share. */
const EVERY_TARGET: TokenCase[] = TARGETS.map(({ name, ofArn, takesInput, permission }) => ({
  name,
  build: (stack, tokens) => {
    const role = permission === "aws_iam_role" ? { eventRole: tokens.text("event_role") } : {};
    const input = takesInput ? { input: logEvent(tokens) } : {};
    newRule(stack).addTarget("target", ofArn(tokens.text("arn"), { ...shared(tokens), ...role, ...input }));
    // Without a role of the caller's the ARN stands in a policy of its own too.
    newRule(stack, "by_own_role").addTarget("target", ofArn(tokens.text("other_arn")));
  },
}));

/** What one type of target takes beside. */
const OWN_PROPERTIES: Record<string, (tokens: GivenTokens) => IRuleTarget> = {
  "ApiDestination's parameters": (tokens) => new ApiDestinationTarget(tokens.text("arn"), http(tokens)),
  "ApiGateway's call": (tokens) =>
    new ApiGateway(tokens.text("arn"), {
      stage: tokens.text("stage"),
      path: tokens.text("path"),
      method: tokens.text("method"),
      ...http(tokens),
    } satisfies Every<Own<ApiGatewayProps>>),
  "AppSync's operation": (tokens) =>
    new AppSync(tokens.text("arn"), {
      graphQLOperation: tokens.text("operation"),
      mutationFields: [tokens.text("field")],
      graphqlApiArn: tokens.text("api_arn"),
    } satisfies Every<Own<AppSyncProps>>),
  "BatchJob's job": (tokens) =>
    new BatchJob(tokens.text("arn"), tokens.text("definition"), {
      jobName: tokens.text("job_name"),
      size: tokens.number("size"),
      attempts: tokens.number("attempts"),
    } satisfies Every<Own<BatchJobProps>>),
  "Custom's statement": (tokens) =>
    new Custom(tokens.text("arn"), {
      statements: [{ Effect: "Allow", Action: tokens.text("action"), Resource: tokens.list("resources") }],
    }),
  "EcsTask's task": (tokens) =>
    new EcsTask({
      cluster: tokens.text("arn"),
      taskDefinition: tokens.text("definition"),
      passRoles: [tokens.text("pass_role")],
      containerOverrides: [
        {
          containerName: tokens.text("container"),
          command: [tokens.text("command")],
          environment: [{ name: tokens.text("variable"), value: tokens.text("value") }],
          cpu: tokens.number("cpu"),
          memoryLimit: tokens.number("memory_limit"),
          memoryReservation: tokens.number("memory_reservation"),
        },
      ],
      taskCount: tokens.number("task_count"),
      launchType: "FARGATE",
      platformVersion: tokens.text("platform"),
      subnets: tokens.list("subnets"),
      securityGroups: tokens.list("security_groups"),
      group: tokens.text("group"),
      tags: { team: tokens.text("tag") },
    } satisfies Every<
      Own<EcsTaskProps>,
      | "assignPublicIp"
      | "capacityProviderStrategy"
      | "propagateTags"
      | "enableEcsManagedTags"
      | "enableExecuteCommand"
    >),
  "KinesisStream's key": (tokens) =>
    new KinesisStream(tokens.text("arn"), {
      partitionKeyPath: tokens.text("partition_key"),
      encryptionKey: tokens.text("key"),
    } satisfies Every<Own<KinesisStreamProps>>),
  "LambdaFunction's qualifier": (tokens) =>
    new LambdaFunction(tokens.text("arn"), { qualifier: tokens.text("qualifier") }),
  "RedshiftQuery's secret": (tokens) => new RedshiftQuery(tokens.text("arn"), statement(tokens)),
  "RedshiftQuery's user": (tokens) =>
    new RedshiftQuery(tokens.text("arn"), {
      database: tokens.text("database"),
      sql: tokens.text("sql"),
      dbUser: tokens.text("user"),
    }),
  "SageMakerPipeline's parameters": (tokens) =>
    new SageMakerPipeline(tokens.text("arn"), { pipelineParameters: { Id: tokens.text("parameter") } }),
  "SqsQueue's group": (tokens) => new SqsQueue(tokens.text("arn"), { messageGroupId: tokens.text("group") }),
  "SqsQueue in another account": (tokens) => new SqsQueue(tokens.text("arn"), { crossAccount: true }),
  "SsmAutomation's runbook": (tokens) =>
    new SsmAutomation(tokens.text("arn"), {
      documentVersion: tokens.text("version"),
      assumeRole: tokens.text("assume_role"),
    } satisfies Every<Own<SsmAutomationProps>>),
  "SsmRunCommand's instances": (tokens) =>
    new SsmRunCommand(tokens.text("arn"), {
      instances: [
        { key: "InstanceIds", values: [tokens.text("instance")] },
        { key: "tag:team", values: tokens.list("tag_values") },
      ],
    }),
};

const INPUTS: Record<string, (tokens: GivenTokens) => RuleTargetInput> = {
  "an input of text": (tokens) => RuleTargetInput.fromText(`Dear "${tokens.text("name")}"`),
  "an input of lines": (tokens) => RuleTargetInput.fromMultilineText(`a\n${tokens.text("line")}`),
  "an input that is an object": (tokens) =>
    RuleTargetInput.fromObject({
      [tokens.text("key")]: [tokens.number("number"), `x ${tokens.text("inside")}`],
      list: tokens.list("list"),
    }),
  "an input that is a path": (tokens) => RuleTargetInput.fromEventPath(tokens.text("path")),
};

const pattern = (tokens: GivenTokens): EventPattern => ({
  source: [tokens.text("source")],
  detailType: Match.prefix(tokens.text("prefix")),
  account: tokens.list("accounts"),
  detail: {
    count: Match.greaterThan(tokens.number("count")),
    name: Match.anythingBut(`"${tokens.text("name")}"`),
    address: Match.ipAddressRange(tokens.text("range")),
    $or: [{ a: Match.wildcard(`*${tokens.text("wild")}`) }, { b: Match.suffix(tokens.text("suffix")) }],
  },
});

const integration = (tokens: GivenTokens): Every<GenesysIntegrationProps, "moduleRef" | "topics"> => ({
  awsAccountId: tokens.text("account_id"),
  awsRegion: tokens.text("region"),
  eventSourceSuffix: tokens.text("event_source_suffix"),
  integrationName: tokens.text("integration_name"),
  unlistedTopics: tokens.list("topics"),
});

const CONSTRUCTS: Record<string, TokenCase["build"]> = {
  Rule: (stack, tokens) => {
    new Rule(stack, "rule", {
      eventBus: EventBus.fromEventBusName(stack, "bus", tokens.text("bus_name")),
      eventPattern: pattern(tokens),
      ruleName: tokens.text("rule_name"),
      description: tokens.text("description"),
      tags: { team: tokens.text("tag") },
    } satisfies Every<RuleProps, "enabled">);
  },
  RuleTarget: (stack, tokens) => {
    new RuleTarget(stack, "target", {
      rule: newRule(stack),
      target: new SqsQueue(QUEUE),
      targetId: tokens.text("target_id"),
    });
  },
  "EventBus of its own": (stack, tokens) => {
    const bus = new EventBus(stack, "bus", {
      eventBusName: tokens.text("bus_name"),
      description: tokens.text("description"),
      kmsKey: tokens.text("key"),
      deadLetterQueue: tokens.text("dead_letter_queue"),
      tags: tokens.map("tags"),
    } satisfies Every<EventBusProps, "eventSource" | "eventSourceName" | "dependsOn">);
    bus.allowAccounts(tokens.text("account"));
    bus.addToResourcePolicy({
      Sid: "own",
      Effect: "Allow",
      Principal: "*",
      Action: "events:PutEvents",
      Resource: bus.eventBusArn,
      Condition: { StringEquals: { "aws:PrincipalOrgID": tokens.text("organization") } },
    });
  },
  "EventBus of a partner": (stack, tokens) => {
    new EventBus(stack, "bus", { eventSourceName: tokens.text("event_source_name") });
  },
  "EventBus by ARN": (stack, tokens) => {
    EventBus.fromEventBusArn(stack, "bus", tokens.text("bus_arn"));
  },
  Archive: (stack, tokens) => {
    new Archive(stack, "archive", {
      sourceEventBus: new EventBus(stack, "bus"),
      archiveName: tokens.text("archive_name"),
      description: tokens.text("description"),
      eventPattern: pattern(tokens),
      retentionDays: tokens.number("retention_days"),
    } satisfies Every<ArchiveOptions> & { sourceEventBus: EventBus });
  },
  Connection: (stack, tokens) => {
    new Connection(stack, "connection", {
      authorization: Authorization.oauth({
        authorizationEndpoint: tokens.text("authorization_endpoint"),
        clientId: tokens.text("client_id"),
        clientSecret: tokens.secret("client_secret"),
      }),
      connectionName: tokens.text("connection_name"),
      description: tokens.text("description"),
      bodyParameters: { a: HttpParameter.fromSecret(tokens.secret("body_secret")) },
      headerParameters: { b: HttpParameter.fromString(tokens.text("header")) },
      queryStringParameters: { c: HttpParameter.fromString(tokens.text("query")) },
    } satisfies Every<ConnectionProps>);
    new Connection(stack, "by_key", {
      authorization: Authorization.apiKey(tokens.text("key_name"), tokens.secret("key")),
    });
    new Connection(stack, "by_password", {
      authorization: Authorization.basic(tokens.text("user"), tokens.secret("password")),
    });
  },
  ApiDestination: (stack, tokens) => {
    new ApiDestination(stack, "destination", {
      connection: tokens.text("connection"),
      endpoint: tokens.text("endpoint"),
      apiDestinationName: tokens.text("api_destination_name"),
      description: tokens.text("description"),
      rateLimitPerSecond: tokens.number("rate"),
    });
  },
  "PartnerEventSource of a GenesysIntegration": (stack, tokens) => {
    const eventSource = new PartnerEventSource(stack, "source", {
      integration: new GenesysIntegration(stack, "integration", {
        ...integration(tokens),
        topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
      }),
      organizationId: tokens.text("organization_id"),
    });
    new EventBus(stack, "bus", { eventSource });
  },
  "PartnerEventSource by lookup": (stack, tokens) => {
    PartnerEventSource.fromLookup(stack, "source", { namePrefix: tokens.text("name_prefix") });
  },
};

export const TOKEN_CASES: readonly TokenCase[] = [
  ...EVERY_TARGET,
  ...Object.entries(OWN_PROPERTIES).map(([name, target]) => ({
    name,
    build: (stack: TerraformStack, tokens: GivenTokens) => {
      newRule(stack).addTarget("target", target(tokens));
    },
  })),
  ...Object.entries(INPUTS).map(([name, input]) => ({
    name,
    build: (stack: TerraformStack, tokens: GivenTokens) => {
      newRule(stack).addTarget("target", new SqsQueue(QUEUE, { input: input(tokens) }));
    },
  })),
  ...Object.entries(CONSTRUCTS).map(([name, build]) => ({ name, build })),
];
