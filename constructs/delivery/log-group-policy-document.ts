import type { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { CloudwatchLogResourcePolicy } from "@cdktf/provider-aws/lib/cloudwatch-log-resource-policy";
import { Lazy, Tokenization } from "cdktf";
import type { Construct } from "constructs";
import { isKnown } from "../validation";
import { type PolicyStatement, policyDocument } from "./policy-statement";
import type { RuleSource } from "./rule-source";
import { SourceCondition, unwrapped } from "./source-condition";

/** EventBridge hands events for logs to the log delivery service, so both must be let in. */
const PRINCIPAL = { Service: ["events.amazonaws.com", "delivery.logs.amazonaws.com"] };

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html */
const LIMIT = 5120;
/** What an ARN that only Terraform knows is taken to need: that of a rule on a partner bus has about as many. */
const UNKNOWN_ARN = 170;
/** What the ARN of a log group has beside its name. */
const ARN_WITHOUT_NAME = 55;
/** What two statements need beside the log groups, with the wildcards of four buses. */
const STATEMENTS = 1100;

type LogGroup = CloudwatchLogGroup | string;

/** One log resource policy: log groups, and the rules that may write to each. */
export class LogGroupPolicyDocument {
  /** The Terraform resource. */
  public readonly resource: CloudwatchLogResourcePolicy;
  private readonly scope: Construct;
  private readonly logGroups = new Map<LogGroup, SourceCondition>();
  private length = STATEMENTS;

  public constructor(scope: Construct, id: string, policyName: string) {
    this.scope = scope;
    this.resource = new CloudwatchLogResourcePolicy(scope, id, {
      policyName,
      policyDocument: Lazy.stringValue({ produce: () => policyDocument(this.statements()) }),
    });
  }

  /** Whether one more log group fits, at least with its rules named by their buses. */
  public hasRoomFor(logGroup: LogGroup): boolean {
    return this.length + lengthOf(logGroup) <= LIMIT;
  }

  /** Lets a rule write to a log group. */
  public allowWrite(logGroup: LogGroup, source: RuleSource): void {
    let sources = this.logGroups.get(logGroup);
    if (sources === undefined) {
      sources = new SourceCondition(this.scope);
      this.logGroups.set(logGroup, sources);
      this.length += lengthOf(logGroup);
    }
    sources.add(source);
  }

  /** Rules by name for each log group; where that is too long the rules' buses for all of them together. */
  private statements(): PolicyStatement[] {
    const streams = new Map([...this.logGroups.keys()].map((logGroup) => [logGroup, streamsOf(logGroup)]));
    const all = unwrapped([...streams.values()]);
    // Creating a stream carries no source ARN, so the condition stands on writing alone.
    const create: PolicyStatement = allow("logs:CreateLogStream", all);
    const byRule = [...this.logGroups].flatMap(([logGroup, sources]) =>
      sources.render().map((condition) => ({
        ...allow("logs:PutLogEvents", streams.get(logGroup) ?? all),
        Condition: condition,
      })),
    );
    if (estimatedLength([create, ...byRule]) <= LIMIT) {
      return [create, ...byRule];
    }
    const everyRule = SourceCondition.ofAll(this.scope, [...this.logGroups.values()]);
    const byBus = everyRule.render(0).map((condition) => ({
      ...allow("logs:PutLogEvents", all),
      Condition: condition,
    }));
    return [create, ...byBus];
  }
}

function allow(action: string, resource: string | readonly string[]): PolicyStatement {
  return { Effect: "Allow", Principal: PRINCIPAL, Action: action, Resource: resource };
}

function streamsOf(logGroup: LogGroup): string {
  return `${typeof logGroup === "string" ? logGroup : logGroup.arn}:*`;
}

/** Each log group stands in two statements. */
function lengthOf(logGroup: LogGroup): number {
  const known = typeof logGroup === "string" ? logGroup : logGroup.nameInput;
  if (!isKnown(known) || known.includes("${")) {
    return 2 * UNKNOWN_ARN;
  }
  return 2 * (known.length + (typeof logGroup === "string" ? 5 : ARN_WITHOUT_NAME));
}

function estimatedLength(statements: readonly PolicyStatement[]): number {
  const { literals, tokens } = Tokenization.reverseString(JSON.stringify(statements));
  return literals.reduce((sum, text) => sum + String(text).length, 0) + tokens.length * UNKNOWN_ARN;
}
