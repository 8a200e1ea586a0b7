import type { Branch, FieldCondition } from "../../constructs/eventbridge/pattern/field-test";
import { areConsistent } from "./array-consistency";
import { Condition } from "./condition";
import { EventFields } from "./event-fields";
import { addressKeys, type EventValue, valueKey } from "./event-value";
import { type FieldNode, fieldTree } from "./field-tree";

/** A branch of a rule: all its conditions must hold. They are in the order of the fields' names. */
interface RuleBranch {
  readonly rule: number;
  readonly conditions: readonly Condition[];
}

/**
 * Finds the rules that an event matches without trying each. A branch is filed under the exact values of one of its
 * fields, the one whose values fewest other branches share; an event's value leads to the few branches filed there.
 * A branch without such a field waits behind a condition that it shares with others where it can, tested once an event.
 */
export class RuleIndex {
  private readonly paths: string[] = [];
  private readonly branches: RuleBranch[] = [];
  private readonly tree: FieldNode;
  /** By field: the branches filed under each exact value. */
  private readonly byValue = new Map<number, Map<string, number[]>>();
  /** The fields where an exact value is an IP address. */
  private readonly addressFields = new Set<number>();
  private readonly byCondition = new Map<Condition, number[]>();

  /** @param rules the branches of each rule */
  constructor(rules: readonly (readonly Branch[])[]) {
    const register = new ConditionRegister(this.paths);
    rules.forEach((branches, rule) => {
      for (const branch of branches) {
        const fields = [...branch].sort(([a], [b]) => (a < b ? -1 : 1));
        this.branches.push({
          rule,
          conditions: fields.map(([path, condition]) => register.condition(path, condition)),
        });
      }
    });
    this.tree = fieldTree(this.paths);
    this.file();
  }

  /**
   * The numbers of the rules that match, in order.
   *
   * @throws EventError for an event that is not a JSON object, or is nested too deep
   */
  match(event: string | object): number[] {
    const fields = new EventFields(event, this.tree);
    const known = new Map<Condition, boolean>();
    const canHold = (condition: Condition): boolean => {
      let result = known.get(condition);
      if (result === undefined) {
        result = condition.canHold(fields);
        known.set(condition, result);
      }
      return result;
    };

    const matched = new Set<number>();
    // Two values of an event can lead to one branch.
    for (const number of new Set(this.candidates(fields, canHold))) {
      const branch = this.branches[number];
      if (branch === undefined || matched.has(branch.rule) || !branch.conditions.every(canHold)) continue;
      if (holdTogether(branch.conditions, fields)) matched.add(branch.rule);
    }
    return [...matched].sort((a, b) => a - b);
  }

  private *candidates(fields: EventFields, canHold: (condition: Condition) => boolean): Generator<number> {
    for (const field of fields.present) {
      const filed = this.byValue.get(field);
      if (filed === undefined) continue;
      for (const { value } of fields.occurrences(field)) {
        for (const key of this.addressFields.has(field) ? keysOf(value) : [valueKey(value)]) {
          yield* filed.get(key) ?? [];
        }
      }
    }
    for (const [condition, branches] of this.byCondition) {
      if (canHold(condition)) yield* branches;
    }
  }

  private file(): void {
    const uses = new Uses(this.branches);
    this.branches.forEach(({ conditions }, branch) => {
      const anchor = uses.rarestExact(conditions);
      if (anchor === undefined) {
        const shared = uses.mostShared(conditions);
        if (shared !== undefined) append(this.byCondition, shared, branch);
        return;
      }
      const filed = this.byValue.get(anchor.field) ?? new Map<string, number[]>();
      this.byValue.set(anchor.field, filed);
      for (const key of anchor.keys) append(filed, key, branch);
      if (anchor.hasAddresses) this.addressFields.add(anchor.field);
    });
  }
}

/** Whether conditions that can each hold do so with all of them; only elements of arrays can set them apart. */
function holdTogether(conditions: readonly Condition[], event: EventFields): boolean {
  if (!event.hasElements) return true;
  const inElements = conditions.filter(({ field }) => event.isInElements(field));
  return inElements.length > 1
    ? areConsistent(conditions, event)
    : inElements.every((one) => one.holds(event));
}

function keysOf(value: EventValue): string[] {
  return [valueKey(value), ...addressKeys(value)];
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Gives fields their numbers, and the same condition on the same field one object: it is tested once an event. */
class ConditionRegister {
  private readonly fields = new Map<string, number>();
  private readonly conditions = new Map<string, Condition>();

  constructor(private readonly paths: string[]) {}

  condition(path: string, parsed: FieldCondition): Condition {
    let field = this.fields.get(path);
    if (field === undefined) {
      field = this.paths.push(path) - 1;
      this.fields.set(path, field);
    }
    const identity = JSON.stringify([field, parsed.absent, parsed.tests]);
    const condition = this.conditions.get(identity) ?? new Condition(field, parsed);
    this.conditions.set(identity, condition);
    return condition;
  }
}

/** How many branches use each condition and each exact value. */
class Uses {
  private readonly ofCondition = new Map<Condition, number>();
  private readonly ofValue = new Map<string, number>();

  constructor(branches: readonly RuleBranch[]) {
    for (const condition of branches.flatMap(({ conditions }) => conditions)) {
      count(this.ofCondition, condition);
      if (condition.isExact)
        for (const key of condition.keys) count(this.ofValue, `${condition.field} ${key}`);
    }
  }

  /** The condition on exact values whose most used value fewest branches use. */
  rarestExact(conditions: readonly Condition[]): Condition | undefined {
    let rarest: Condition | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const condition of conditions) {
      if (!condition.isExact) continue;
      let uses = 0;
      for (const key of condition.keys)
        uses = Math.max(uses, this.ofValue.get(`${condition.field} ${key}`) ?? 0);
      if (uses < fewest) [rarest, fewest] = [condition, uses];
    }
    return rarest;
  }

  /** The condition that most branches use. */
  mostShared(conditions: readonly Condition[]): Condition | undefined {
    const uses = (condition: Condition) => this.ofCondition.get(condition) ?? 0;
    return [...conditions].sort((a, b) => uses(b) - uses(a))[0];
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
