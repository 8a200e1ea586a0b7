import type { IConstruct } from "constructs";
import { callerAccountId } from "../providers/caller-identity";
import type { PolicyStatement } from "./policy-statement";
import type { RuleSource } from "./rule-source";

/**
 * How many rules one permission names by their own ARNs. Policies have a size (5,120 characters for logs, 8,192
 * bytes for a queue), and a rule's ARN may take 400 of them.
 */
const NAMED_RULES = 10;

type Condition = NonNullable<PolicyStatement["Condition"]>;

/** The rules that may deliver to one destination, as the condition of a statement. */
export class SourceCondition {
  private readonly sources: RuleSource[] = [];

  /** @param destination what the rules deliver to */
  public constructor(private readonly destination: IConstruct) {}

  /** Lets one more rule deliver. */
  public add(source: RuleSource): void {
    this.sources.push(source);
  }

  /** Whether no rule delivers. */
  public get isEmpty(): boolean {
    return this.sources.length === 0;
  }

  /**
   * The conditions, one a statement: the rules by their ARNs, or with many by their buses'; rules of another stack
   * by their account, for naming them would make two stacks that need each other.
   */
  public render(): Condition[] {
    const near = this.sources.filter((source) => source.isInStackOf(this.destination));
    const conditions: Condition[] = [];
    if (near.length > 0) {
      conditions.push(near.length <= NAMED_RULES ? byRule(near) : byBus(near));
    }
    if (near.length < this.sources.length) {
      conditions.push({ StringEquals: { "aws:SourceAccount": callerAccountId(this.destination) } });
    }
    return conditions;
  }
}

function byRule(sources: readonly RuleSource[]): Condition {
  return { ArnEquals: { "aws:SourceArn": unwrapped(sources.map((source) => source.ruleArn)) } };
}

function byBus(sources: readonly RuleSource[]): Condition {
  const buses = new Map(sources.map((source) => [source.bus, source]));
  return { ArnLike: { "aws:SourceArn": unwrapped([...buses.values()].map((source) => source.busRulesArn)) } };
}

function unwrapped(values: readonly string[]): string | readonly string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
