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
  private readonly sources = new Map<IConstruct, RuleSource>();

  /** @param destination what the rules deliver to */
  public constructor(private readonly destination: IConstruct) {}

  /** The rules of several conditions as one. */
  public static ofAll(destination: IConstruct, conditions: readonly SourceCondition[]): SourceCondition {
    const all = new SourceCondition(destination);
    for (const source of conditions.flatMap(({ sources }) => [...sources.values()])) {
      all.add(source);
    }
    return all;
  }

  /** Lets one more rule deliver. */
  public add(source: RuleSource): void {
    this.sources.set(source.origin, source);
    if (!source.isInStackOf(this.destination)) {
      // Rendering comes too late to add the data source to the stack.
      callerAccountId(this.destination);
    }
  }

  /**
   * The conditions, one a statement: the rules by their ARNs, or with many by their buses'; rules of another stack
   * by their account, for naming them would make two stacks that need each other.
   *
   * @param namedRules with how many rules their buses stand for them
   */
  public render(namedRules = NAMED_RULES): Condition[] {
    const near = [...this.sources.values()].filter((source) => source.isInStackOf(this.destination));
    const conditions: Condition[] = [];
    if (near.length > 0) {
      conditions.push(near.length <= namedRules ? byRule(near) : byBus(near));
    }
    if (near.length < this.sources.size) {
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

/** A list of one as that one: shorter, and what IAM itself keeps. */
export function unwrapped(values: readonly string[]): string | readonly string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
