import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

/** The parts of a rule that a permission names. */
interface SourceRule extends IConstruct {
  readonly ruleArn: string;
  readonly eventBus: { readonly rulesArn: string };
}

/**
 * A rule as the source of a delivery: what `aws:SourceArn` of a permission compares with.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export class RuleSource {
  private constructor(private readonly rule: SourceRule) {}

  /** The source that `rule` is. */
  public static of(rule: SourceRule): RuleSource {
    return new RuleSource(rule);
  }

  /** The rule's own ARN. */
  public get ruleArn(): string {
    return this.rule.ruleArn;
  }

  /** Tells rules of one bus from those of another; only of use inside one stack. */
  public get bus(): object {
    return this.rule.eventBus;
  }

  /** An ARN with a wildcard that fits every rule on the rule's bus. */
  public get busRulesArn(): string {
    return this.rule.eventBus.rulesArn;
  }

  /**
   * Tells whether `scope` stands in the rule's own stack. From another stack the rule's ARN cannot be named: the
   * rule's stack needs the destination's ARN, and Terraform knows no two stacks that need each other.
   */
  public isInStackOf(scope: IConstruct): boolean {
    return TerraformStack.of(this.rule) === TerraformStack.of(scope);
  }
}
