import type { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { type ITerraformDependable, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { resolved } from "../resolved";
import { validate } from "../validation";
import { tooManyLogGroups } from "./errors";
import { LogGroupPolicyDocument } from "./log-group-policy-document";
import type { RuleSource } from "./rule-source";

const ID = "log_delivery_policy";
/** What an account may have in a region. */
const POLICIES = 10;

/**
 * The log resource policies of a stack, which let rules write to its log groups: one as long as it fits into CloudWatch
 * Logs' 5,120 characters, about 25 log groups, then a second one. An account has ten in a region, so one a target
 * would soon use them up.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-cloudwatchlogs-permissions
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export class LogGroupPolicy extends Construct {
  private readonly documents: LogGroupPolicyDocument[] = [];
  private readonly documentOf = new Map<CloudwatchLogGroup | string, LogGroupPolicyDocument>();

  private constructor(stack: TerraformStack) {
    super(stack, ID);
    validate(this, () =>
      this.documents.length > POLICIES ? [tooManyLogGroups(this.documents.length, POLICIES)] : [],
    );
  }

  /** The policies of the stack that `scope` stands in, made when they are first asked for. */
  public static of(scope: IConstruct): LogGroupPolicy {
    const stack = TerraformStack.of(scope);
    const existing = stack.node.tryFindChild(ID);
    return existing instanceof LogGroupPolicy ? existing : new LogGroupPolicy(stack);
  }

  /**
   * Lets a rule of the same stack write to a log group.
   *
   * @param logGroup the provider's class, or an ARN without the `:*` that stands for its streams
   * @returns what must stand before events flow
   */
  public allowWrite(logGroup: CloudwatchLogGroup | string, source: RuleSource): ITerraformDependable {
    // One log group may be given by several tokens; resolved they are one text.
    const key = typeof logGroup === "string" ? String(resolved(this, logGroup)) : logGroup;
    let document = this.documentOf.get(key);
    if (document === undefined) {
      document = this.documentFor(logGroup);
      this.documentOf.set(key, document);
    }
    document.allowWrite(key, source);
    return document.resource;
  }

  private documentFor(logGroup: CloudwatchLogGroup | string): LogGroupPolicyDocument {
    const last = this.documents.at(-1);
    if (last?.hasRoomFor(logGroup)) {
      return last;
    }
    const number = this.documents.length + 1;
    const name = `${TerraformStack.of(this).node.id}-log-delivery`;
    const document =
      number === 1
        ? new LogGroupPolicyDocument(this, "Default", name)
        : new LogGroupPolicyDocument(this, String(number), `${name}-${number}`);
    this.documents.push(document);
    return document;
  }
}
