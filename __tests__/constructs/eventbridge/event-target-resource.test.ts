import {
  CloudwatchEventTarget,
  type CloudwatchEventTargetConfig,
} from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import type { Construct } from "constructs";
import { EventTargetResource } from "../../../constructs/eventbridge/event-target-resource";
import { requireAwsProvider } from "../../../constructs/providers/aws";

type Config = Omit<CloudwatchEventTargetConfig, "id" | "forceDestroy" | "region">;

/** Every attribute and block that a target can have, a token in each kind of place. */
const everything = (token: string): Config => ({
  arn: token,
  eventBusName: "bus",
  input: '{"a":1}',
  inputPath: "$.detail",
  roleArn: `${token}/role`,
  rule: "rule",
  targetId: "target",
  appsyncTarget: { graphqlOperation: "mutation" },
  batchTarget: { jobDefinition: token, jobName: "job", arraySize: 2, jobAttempts: 3 },
  deadLetterConfig: { arn: token },
  ecsTarget: {
    taskDefinitionArn: token,
    enableExecuteCommand: true,
    networkConfiguration: { subnets: ["a", token], assignPublicIp: false },
    placementConstraint: [{ type: "distinctInstance" }],
    capacityProviderStrategy: [{ capacityProvider: "FARGATE", weight: 1 }],
    tags: { team: token },
  },
  httpTarget: {
    headerParameters: { "X-A": token },
    pathParameterValues: ["a"],
    queryStringParameters: { q: "1" },
  },
  inputTransformer: { inputPaths: { a: "$.detail.a" }, inputTemplate: '{"a":<a>}' },
  kinesisTarget: { partitionKeyPath: "$.detail.id" },
  redshiftTarget: { database: "events", sql: token, withEvent: true },
  retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 0 },
  runCommandTargets: [{ key: "tag:Name", values: ["a", "b"] }],
  sagemakerPipelineTarget: { pipelineParameterList: [{ name: "a", value: "b" }] },
  sqsTarget: { messageGroupId: "group" },
});

const least = (token: string): Config => ({ arn: token, rule: "rule" });

function stackWith(
  Resource: new (scope: Construct, id: string, config: Config) => unknown,
  config: (token: string) => Config,
): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "stack");
  requireAwsProvider(stack, "us-east-1");
  new Resource(stack, "target", config(new TerraformVariable(stack, "token", {}).stringValue));
  return stack;
}

describe("the resource of a target", () => {
  it.each([
    ["everything", everything],
    ["the least", least],
  ])("writes the JSON of the provider's class, given %s", (_, config) => {
    const own = Testing.synth(stackWith(EventTargetResource, config));
    expect(own).toContain('"arn": "${var.token}"');
    expect(own).toBe(Testing.synth(stackWith(CloudwatchEventTarget, config)));
  });

  it.each([
    ["everything", everything],
    ["the least", least],
  ])("writes the HCL of the provider's class, given %s", (_, config) => {
    const own = Testing.synthHcl(stackWith(EventTargetResource, config));
    expect(own).toContain('resource "aws_cloudwatch_event_target" "target"');
    expect(own).toBe(Testing.synthHcl(stackWith(CloudwatchEventTarget, config)));
  });

  it("is found by cdktf's matchers by the provider's class and by its own", () => {
    const json = Testing.synth(stackWith(EventTargetResource, least));
    expect(Testing.toHaveResource(json, CloudwatchEventTarget.tfResourceType)).toBe(true);
    expect(EventTargetResource.tfResourceType).toBe(CloudwatchEventTarget.tfResourceType);
  });
});
