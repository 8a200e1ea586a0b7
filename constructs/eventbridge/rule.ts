import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule";
import { Construct } from "constructs";
import { ruleWithoutBus, tooManyTargets } from "../errors";
import { RULE_NAME } from "../names";
import { dependenciesInStackOf } from "../stack-dependencies";
import { nameProblems, textProblems, validate } from "../validation";
import type { IEventBus } from "./event-bus-ref";
import type { EventPattern } from "./pattern/event-pattern";
import { resourceName } from "./resource-name";
import { RulePattern } from "./rule-pattern";
import type { IRule } from "./rule-ref";
import { RuleTarget } from "./rule-target";
import type { IRuleTarget } from "./rule-target-config";

const TARGET_LIMIT = 5;
const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 512;

/** What a `Rule` is made of. */
export interface RuleProps {
  /** The bus whose events the rule sees. */
  readonly eventBus: IEventBus;
  /**
   * The events that the rule selects.
   *
   * @default - what `addEventPattern` adds; a rule without any is an error
   */
  readonly eventPattern?: EventPattern;
  /**
   * The rule's name: 1 to 64 letters, digits, ".", "-" or "_", once on a bus.
   *
   * @default - the resource's name in Terraform, shortened to 64 characters
   */
  readonly ruleName?: string;
  /**
   * What the rule is for: at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Whether the rule is on.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * Tags of the rule, beside the stack's.
   *
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A rule: sends the events of a bus that match its pattern to at most five targets.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
 */
export class Rule extends Construct implements IRule {
  public readonly eventBus: IEventBus;
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventRule;
  private readonly pattern = new RulePattern(this);
  private targetCount = 0;
  /** Each reading of the resource's own attribute makes a new token; several permissions of one rule share this. */
  private arn: string | undefined;

  /** @throws at synth where the name, the pattern or the number of targets is not allowed */
  public constructor(scope: Construct, id: string, props: RuleProps) {
    super(scope, id);
    this.eventBus = props.eventBus;
    const dependsOn = dependenciesInStackOf(this, props.eventBus?.dependencies ?? []);
    const ruleName = props.ruleName ?? resourceName(this, NAME_LIMIT);
    this.resource = new CloudwatchEventRule(this, "Default", {
      name: ruleName,
      ...(props.description === undefined ? {} : { description: props.description }),
      ...(props.enabled === false ? { state: "DISABLED" } : {}),
      eventBusName: props.eventBus?.eventBusName,
      ...(props.tags === undefined ? {} : { tags: { ...props.tags } }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
    if (props.eventPattern !== undefined) {
      this.addEventPattern(props.eventPattern);
    }
    validate(this, () => [
      ...this.problems(ruleName),
      ...textProblems("description", props.description, DESCRIPTION_LIMIT),
    ]);
  }

  public get ruleName(): string {
    return this.resource.name;
  }

  public get ruleArn(): string {
    this.arn ??= this.resource.arn;
    return this.arn;
  }

  /**
   * Merges a pattern into the rule's own. A field that the rule did not have yet narrows what it selects, for all
   * fields must match; more values for a field that it has widen it, for any of them may match.
   */
  public addEventPattern(eventPattern: EventPattern): void {
    this.resource.eventPattern = this.pattern.add(eventPattern);
  }

  /**
   * Sends the rule's events to a destination as well.
   *
   * @param id names the target in EventBridge and in Terraform's addresses, so it outlives a reordering
   * @param target where the events go
   */
  public addTarget(id: string, target: IRuleTarget): RuleTarget {
    return new RuleTarget(this, id, { rule: this, target });
  }

  public countTarget(): void {
    this.targetCount += 1;
  }

  private problems(ruleName: string): string[] {
    return [
      ...nameProblems("ruleName", ruleName, RULE_NAME),
      ...(this.eventBus === undefined ? [ruleWithoutBus()] : []),
      ...this.pattern.problems(),
      ...(this.targetCount > TARGET_LIMIT ? [tooManyTargets(this.targetCount)] : []),
    ];
  }
}
