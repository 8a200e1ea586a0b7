import { ApiDestination, type ApiDestinationProps } from "../../../constructs/targets/api-destination";
import { ApiGateway, type ApiGatewayProps } from "../../../constructs/targets/api-gateway";
import { AppSync } from "../../../constructs/targets/app-sync";
import { BatchJob, type BatchJobProps } from "../../../constructs/targets/batch-job";
import { Custom } from "../../../constructs/targets/custom";
import { EcsTask, type EcsTaskProps } from "../../../constructs/targets/ecs-task";
import { KinesisStream, type KinesisStreamProps } from "../../../constructs/targets/kinesis-stream";
import { RedshiftQuery, type RedshiftQueryProps } from "../../../constructs/targets/redshift-query";
import { SageMakerPipeline } from "../../../constructs/targets/sage-maker-pipeline";
import { SsmRunCommand } from "../../../constructs/targets/ssm-run-command";
import { delivering, problemsOf, token } from "../../contracts/delivering-stack";

const IN_ACCOUNT = "us-east-1:123456789012";
const ROLE = "arn:aws:iam::123456789012:role/worker";
const long = (length: number) => "a".repeat(length);

const apiDestination = (props: ApiDestinationProps) =>
  new ApiDestination(`arn:aws:events:${IN_ACCOUNT}:api-destination/a/b`, props);
const apiGateway = (props: Partial<ApiGatewayProps>) =>
  new ApiGateway(`arn:aws:execute-api:${IN_ACCOUNT}:abc`, { stage: "prod", ...props });
const batchJob = (props: BatchJobProps, definition = "job-definition/work:1") =>
  new BatchJob(
    `arn:aws:batch:${IN_ACCOUNT}:job-queue/work`,
    `arn:aws:batch:${IN_ACCOUNT}:${definition}`,
    props,
  );
const ecsTask = (props: Partial<EcsTaskProps>) =>
  new EcsTask({
    cluster: `arn:aws:ecs:${IN_ACCOUNT}:cluster/work`,
    taskDefinition: `arn:aws:ecs:${IN_ACCOUNT}:task-definition/work:1`,
    passRoles: [],
    ...props,
  });
const kinesis = (props: KinesisStreamProps) =>
  new KinesisStream(`arn:aws:kinesis:${IN_ACCOUNT}:stream/a`, props);
const redshift = (props: Partial<RedshiftQueryProps>) =>
  new RedshiftQuery(`arn:aws:redshift:${IN_ACCOUNT}:cluster:a`, {
    database: "db",
    sql: "select 1",
    ...props,
  });
const sageMaker = (pipelineParameters: Record<string, string>) =>
  new SageMakerPipeline(`arn:aws:sagemaker:${IN_ACCOUNT}:pipeline/a`, { pipelineParameters });
const runCommand = (...instances: { key: string; values: string[] }[]) =>
  new SsmRunCommand(`arn:aws:ssm:${IN_ACCOUNT}:document/a`, { instances });
const appSync = (graphQLOperation: string) =>
  new AppSync(`arn:aws:appsync:${IN_ACCOUNT}:endpoints/graphql-api/a`, {
    graphQLOperation,
    graphqlApiArn: `arn:aws:appsync:${IN_ACCOUNT}:apis/a`,
  });

it.each([
  ["pathParameterValues[0]", apiDestination({ pathParameterValues: [" "] })],
  ["headerParameters.A", apiDestination({ headerParameters: { A: "é" } })],
  ["headerParameters.A", apiDestination({ headerParameters: { A: long(513) } })],
  ["queryStringParameters.a", apiDestination({ queryStringParameters: { a: "\u0000" } })],
  ["stage", apiGateway({ stage: "a b" })],
  ["path", apiGateway({ path: "events" })],
  ["method", apiGateway({ method: "post" })],
  ["graphQLOperation", appSync(`mutation ${long(1_048_576)}`)],
  ["jobDefinition", batchJob({}, "job-definition/work")],
  ["jobName", batchJob({ jobName: "a.b" })],
  ["jobName", batchJob({ jobName: long(129) })],
  ["size", batchJob({ size: 10_001 })],
  ["attempts", batchJob({ attempts: 0 })],
  ["attempts", batchJob({ attempts: 11 })],
  ["taskCount", ecsTask({ taskCount: 0 })],
  ["subnets", ecsTask({ subnets: [] })],
  ["subnets", ecsTask({ securityGroups: ["sg-1"] })],
  ["securityGroups", ecsTask({ subnets: ["subnet-1"], securityGroups: Array(6).fill("sg-1") })],
  ["assignPublicIp", ecsTask({ subnets: ["subnet-1"], launchType: "EC2", assignPublicIp: true })],
  ["platformVersion", ecsTask({ launchType: "EC2", platformVersion: "1.4.0" })],
  [
    "launchType",
    ecsTask({ launchType: "EC2", capacityProviderStrategy: [{ capacityProvider: "FARGATE_SPOT" }] }),
  ],
  [
    "capacityProviderStrategy[0].weight",
    ecsTask({ capacityProviderStrategy: [{ capacityProvider: "a", weight: 1001 }] }),
  ],
  ["group", ecsTask({ group: long(256) })],
  ["tags.a", ecsTask({ tags: { a: long(257) } })],
  ["passRoles[0]", ecsTask({ passRoles: ["worker"] })],
  ["partitionKeyPath", kinesis({ partitionKeyPath: `$.${long(255)}` })],
  ["encryptionKey", kinesis({ encryptionKey: "alias/events" })],
  ["dbUser", redshift({ dbUser: long(129) })],
  ["dbUser", redshift({ dbUser: "a", secret: `arn:aws:secretsmanager:${IN_ACCOUNT}:secret:a` })],
  ["secret", redshift({ secret: "a" })],
  ["statementName", redshift({ statementName: long(501) })],
  ["pipelineParameters", sageMaker(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`p${i}`, ""])))],
  ["pipelineParameters.a", sageMaker({ a: long(1025) })],
  ["instances", runCommand()],
  ["instances[0].values", runCommand({ key: "InstanceIds", values: [] })],
  ["instances[0].values[0]", runCommand({ key: "tag:Team", values: [long(257)] })],
  ["permission", new Custom(ROLE, { eventRole: ROLE, permittedBy: "its policy" })],
  ["destination", new Custom("queue", { permittedBy: "its policy" })],
])("a wrong %s is refused in one message that names it and says what is allowed", (property, target) => {
  const [message, ...others] = problemsOf(target);
  expect(message?.startsWith(property)).toBe(true);
  expect(message).toContain("; allowed: ");
  expect(others).toEqual([]);
});

it("passes the values at their bounds", () => {
  const targets = [
    apiDestination({ headerParameters: { A: long(512) }, queryStringParameters: { a: "$.detail.id" } }),
    apiGateway({ path: "/a/*", pathParameterValues: ["$.detail.id"], method: "*" }),
    appSync("# the first line is a comment\nmutation { publish }"),
    batchJob({ size: 2, attempts: 10, jobName: long(128) }),
    ecsTask({ taskCount: 10, launchType: "FARGATE", subnets: ["subnet-1"], assignPublicIp: true }),
    kinesis({ partitionKeyPath: `$.${long(254)}` }),
    redshift({ database: long(64), dbUser: long(128), statementName: long(500) }),
    sageMaker({ "a-b": long(1024) }),
    runCommand({ key: "InstanceIds", values: Array(50).fill("i-0123") }),
  ];
  for (const target of targets) {
    expect(problemsOf(target)).toEqual([]);
  }
});

it("passes tokens in the place of values and keeps them", () => {
  const synthesized = delivering((stack) => {
    const given = token(stack, "given");
    return new ApiGateway(given, {
      stage: given,
      path: given,
      method: given,
      headerParameters: { A: given },
      queryStringParameters: { a: given },
    });
  });
  expect(synthesized.only("aws_cloudwatch_event_target")).toMatchObject({
    arn: `\${var.given}/\${var.given}/\${var.given}\${var.given}`,
    http_target: {
      header_parameters: { A: `\${var.given}` },
      query_string_parameters: { a: `\${var.given}` },
    },
  });
});
