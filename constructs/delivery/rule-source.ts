import { TerraformStack } from "cdktf";
import type { Construct, IConstruct } from "constructs";

/** The parts of a rule that a permission names. */
interface SourceRule extends Construct {
  readonly ruleArn: string;
  readonly eventBus: { readonly rulesArn: string };
}

/** The parts of a bus that a permission names. */
interface SourceBus extends Construct {
  readonly eventBusArn: string;
}

/**
 * What delivers: a rule, or a bus with its own dead letters. `aws:SourceArn` of a permission compares with it.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export class RuleSource {
  private constructor(
    /** The rule or bus itself: the same for one that delivers twice. */
    public readonly origin: Construct,
    /** Tells rules of one bus from those of another; only of use inside one stack. */
    public readonly bus: object,
    private readonly ownArn: () => string,
    private readonly wideArn: () => string,
  ) {}

  /** The source that `rule` is. */
  public static of(rule: SourceRule): RuleSource {
    return new RuleSource(
      rule,
      rule.eventBus,
      () => rule.ruleArn,
      () => rule.eventBus.rulesArn,
    );
  }

  /** The source that a bus is for the events which it cannot process itself. */
  public static ofBus(eventBus: SourceBus): RuleSource {
    const arn = () => eventBus.eventBusArn;
    // No rule's wildcard fits a bus, so it shares none with the rules on it.
    return new RuleSource(eventBus, {}, arn, arn);
  }

  /** The rule's own ARN. */
  public get ruleArn(): string {
    return this.ownArn();
  }

  /** An ARN with a wildcard that fits every rule on the rule's bus. */
  public get busRulesArn(): string {
    return this.wideArn();
  }

  /**
   * Tells whether `scope` stands in the rule's own stack. From another stack the rule's ARN cannot be named: the
   * rule's stack needs the destination's ARN, and Terraform knows no two stacks that need each other.
   */
  public isInStackOf(scope: IConstruct): boolean {
    return TerraformStack.of(this.origin) === TerraformStack.of(scope);
  }
}
