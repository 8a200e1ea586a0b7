import {
  type CloudwatchEventTargetConfig,
  cloudwatchEventTargetAppsyncTargetToHclTerraform,
  cloudwatchEventTargetAppsyncTargetToTerraform,
  cloudwatchEventTargetBatchTargetToHclTerraform,
  cloudwatchEventTargetBatchTargetToTerraform,
  cloudwatchEventTargetDeadLetterConfigToHclTerraform,
  cloudwatchEventTargetDeadLetterConfigToTerraform,
  cloudwatchEventTargetEcsTargetToHclTerraform,
  cloudwatchEventTargetEcsTargetToTerraform,
  cloudwatchEventTargetHttpTargetToHclTerraform,
  cloudwatchEventTargetHttpTargetToTerraform,
  cloudwatchEventTargetInputTransformerToHclTerraform,
  cloudwatchEventTargetInputTransformerToTerraform,
  cloudwatchEventTargetKinesisTargetToHclTerraform,
  cloudwatchEventTargetKinesisTargetToTerraform,
  cloudwatchEventTargetRedshiftTargetToHclTerraform,
  cloudwatchEventTargetRedshiftTargetToTerraform,
  cloudwatchEventTargetRetryPolicyToHclTerraform,
  cloudwatchEventTargetRetryPolicyToTerraform,
  cloudwatchEventTargetRunCommandTargetsToHclTerraform,
  cloudwatchEventTargetRunCommandTargetsToTerraform,
  cloudwatchEventTargetSagemakerPipelineTargetToHclTerraform,
  cloudwatchEventTargetSagemakerPipelineTargetToTerraform,
  cloudwatchEventTargetSqsTargetToHclTerraform,
  cloudwatchEventTargetSqsTargetToTerraform,
} from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { type ITerraformDependable, listMapper, listMapperHcl, TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { dependencyAddress } from "./dependency-address";

const TYPE = "aws_cloudwatch_event_target";

/** What a target is made of: the provider's own configuration, without what only `count` and the like need. */
export type EventTargetConfig = Omit<CloudwatchEventTargetConfig, "id" | "forceDestroy" | "region">;

interface Block {
  readonly key: keyof EventTargetConfig;
  readonly attribute: string;
  readonly storageClassType: string;
  json(config: EventTargetConfig): unknown;
  hcl(config: EventTargetConfig): unknown;
}

function block<K extends keyof EventTargetConfig>(
  key: K,
  attribute: string,
  json: (value: EventTargetConfig[K]) => unknown,
  hcl: (value: EventTargetConfig[K]) => unknown,
): Block {
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return {
    key,
    attribute,
    storageClassType: `CloudwatchEventTarget${name}List`,
    json: (config) => json(config[key]),
    hcl: (config) => hcl(config[key]),
  };
}

const BLOCKS: readonly Block[] = [
  block(
    "appsyncTarget",
    "appsync_target",
    cloudwatchEventTargetAppsyncTargetToTerraform,
    cloudwatchEventTargetAppsyncTargetToHclTerraform,
  ),
  block(
    "batchTarget",
    "batch_target",
    cloudwatchEventTargetBatchTargetToTerraform,
    cloudwatchEventTargetBatchTargetToHclTerraform,
  ),
  block(
    "deadLetterConfig",
    "dead_letter_config",
    cloudwatchEventTargetDeadLetterConfigToTerraform,
    cloudwatchEventTargetDeadLetterConfigToHclTerraform,
  ),
  block(
    "ecsTarget",
    "ecs_target",
    cloudwatchEventTargetEcsTargetToTerraform,
    cloudwatchEventTargetEcsTargetToHclTerraform,
  ),
  block(
    "httpTarget",
    "http_target",
    cloudwatchEventTargetHttpTargetToTerraform,
    cloudwatchEventTargetHttpTargetToHclTerraform,
  ),
  block(
    "inputTransformer",
    "input_transformer",
    cloudwatchEventTargetInputTransformerToTerraform,
    cloudwatchEventTargetInputTransformerToHclTerraform,
  ),
  block(
    "kinesisTarget",
    "kinesis_target",
    cloudwatchEventTargetKinesisTargetToTerraform,
    cloudwatchEventTargetKinesisTargetToHclTerraform,
  ),
  block(
    "redshiftTarget",
    "redshift_target",
    cloudwatchEventTargetRedshiftTargetToTerraform,
    cloudwatchEventTargetRedshiftTargetToHclTerraform,
  ),
  block(
    "retryPolicy",
    "retry_policy",
    cloudwatchEventTargetRetryPolicyToTerraform,
    cloudwatchEventTargetRetryPolicyToHclTerraform,
  ),
  block(
    "runCommandTargets",
    "run_command_targets",
    listMapper(cloudwatchEventTargetRunCommandTargetsToTerraform, true),
    listMapperHcl(cloudwatchEventTargetRunCommandTargetsToHclTerraform, true),
  ),
  block(
    "sagemakerPipelineTarget",
    "sagemaker_pipeline_target",
    cloudwatchEventTargetSagemakerPipelineTargetToTerraform,
    cloudwatchEventTargetSagemakerPipelineTargetToHclTerraform,
  ),
  block(
    "sqsTarget",
    "sqs_target",
    cloudwatchEventTargetSqsTargetToTerraform,
    cloudwatchEventTargetSqsTargetToHclTerraform,
  ),
];

/**
 * The Terraform resource of a target.
 *
 * It writes what the provider's `CloudwatchEventTarget` writes, by the provider's own functions. That class makes an
 * object for each of its twelve possible blocks, with a stack trace each, whether a target has the block or not; that
 * is a third of the time and half of the memory of a stack with many rules. `addOverride` reaches what is not here.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_target
 */
export class EventTargetResource extends TerraformResource {
  /** The resource's type, by which cdktf's Jest matchers find it. */
  public static readonly tfResourceType = TYPE;
  private config: EventTargetConfig;
  private readonly dependencies: ITerraformDependable[];

  /** @param config the provider's own configuration */
  public constructor(scope: Construct, id: string, config: EventTargetConfig) {
    super(scope, id, { terraformResourceType: TYPE, terraformGeneratorMetadata: { providerName: "aws" } });
    this.config = config;
    this.dependencies = [...(config.dependsOn ?? [])];
  }

  /** Sends the events that could not be delivered to a queue. */
  public putDeadLetterConfig(deadLetterConfig: NonNullable<EventTargetConfig["deadLetterConfig"]>): void {
    this.config = { ...this.config, deadLetterConfig };
  }

  /** Has other resources made before the target, beside those of its configuration. */
  public addDependencies(dependencies: readonly ITerraformDependable[]): void {
    this.dependencies.push(...dependencies);
  }

  /** What every resource may have; `dependsOn` with the addresses of the dependencies. */
  public override get terraformMetaArguments(): Record<string, unknown> {
    const addresses = this.dependencies.map((dependency) => dependencyAddress(this, dependency));
    const dependsOn = [...addresses, ...(this.dependsOn ?? [])];
    return { ...super.terraformMetaArguments, ...(dependsOn.length === 0 ? {} : { dependsOn }) };
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    const blocks = BLOCKS.filter(({ key }) => this.config[key] !== undefined).map(({ attribute, json }) => [
      attribute,
      json(this.config),
    ]);
    return { ...this.texts(), ...Object.fromEntries(blocks) };
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const texts = Object.entries(this.texts()).map(([attribute, value]) => ({
      attribute,
      rendered: { value, isBlock: false, type: "simple", storageClassType: "string" },
    }));
    const blocks = BLOCKS.map(({ attribute, hcl, storageClassType }) => ({
      attribute,
      rendered: { value: hcl(this.config), isBlock: true, type: "list", storageClassType },
    }));
    return Object.fromEntries(
      [...texts, ...blocks]
        .filter(({ rendered }) => rendered.value !== undefined)
        .map(({ attribute, rendered }) => [attribute, rendered]),
    );
  }

  private texts(): Record<string, string | undefined> {
    const { arn, eventBusName, input, inputPath, roleArn, rule, targetId } = this.config;
    return {
      arn,
      event_bus_name: eventBusName,
      input,
      input_path: inputPath,
      role_arn: roleArn,
      rule,
      target_id: targetId,
    };
  }
}
