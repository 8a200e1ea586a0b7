import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import { Lazy, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { resolved } from "../resolved";
import { type PolicyStatement, policyDocument } from "./policy-statement";
import type { RuleSource } from "./rule-source";
import { SourceCondition } from "./source-condition";

const ID = "log_delivery_policy";

/** EventBridge hands events for logs to the log delivery service, so both must be let in. */
const PRINCIPAL = { Service: ["events.amazonaws.com", "delivery.logs.amazonaws.com"] };

/**
 * The one log resource policy of a stack, which lets rules write to its log groups. An account has ten such
 * policies in a region, so one a target would soon use them up.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-cloudwatchlogs-permissions
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export class LogGroupPolicy extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchLogResourcePolicy;
  private readonly logGroups = new Map<string, { arn: string; sources: SourceCondition }>();

  private constructor(stack: TerraformStack) {
    super(stack, ID);
    this.resource = new CloudwatchLogResourcePolicy(this, "Default", {
      policyName: `${stack.node.id}-log-delivery`,
      policyDocument: Lazy.stringValue({ produce: () => policyDocument(this.statements()) }),
    });
  }

  /** The policy of the stack that `scope` stands in, made when it is first asked for. */
  public static of(scope: IConstruct): LogGroupPolicy {
    const stack = TerraformStack.of(scope);
    const existing = stack.node.tryFindChild(ID);
    return existing instanceof LogGroupPolicy ? existing : new LogGroupPolicy(stack);
  }

  /**
   * Lets a rule of the same stack write to a log group.
   *
   * @param logGroupArn without the `:*` that stands for its streams
   */
  public allowWrite(logGroupArn: string, source: RuleSource): void {
    // One log group may be given by several tokens; resolved they are one text.
    const key = String(resolved(this, logGroupArn));
    const logGroup = this.logGroups.get(key) ?? { arn: logGroupArn, sources: new SourceCondition(this) };
    logGroup.sources.add(source);
    this.logGroups.set(key, logGroup);
  }

  /** Creating a stream carries no source ARN, so the condition stands on writing alone. */
  private statements(): PolicyStatement[] {
    const logGroups = [...this.logGroups.values()].map(({ arn, sources }) => ({
      streams: `${arn}:*`,
      sources,
    }));
    const create: PolicyStatement = {
      Effect: "Allow",
      Principal: PRINCIPAL,
      Action: "logs:CreateLogStream",
      Resource: logGroups.map(({ streams }) => streams),
    };
    const write = logGroups.flatMap(({ streams, sources }) =>
      sources.render().map(
        (condition): PolicyStatement => ({
          Effect: "Allow",
          Principal: PRINCIPAL,
          Action: "logs:PutLogEvents",
          Resource: streams,
          Condition: condition,
        }),
      ),
    );
    return [create, ...write];
  }
}
