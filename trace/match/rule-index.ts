import type { Branch } from "../../constructs/eventbridge/pattern/field-test";
import { areConsistent } from "./array-consistency";
import type { Condition } from "./condition";
import { ConditionRegister } from "./condition-register";
import { ConditionUses } from "./condition-uses";
import { EventFields } from "./event-fields";
import { addressKeys, valueKey } from "./event-value";
import { type FieldNode, fieldTree } from "./field-tree";

/** A branch of a rule: all its conditions must hold. They are in the order of the fields' names. */
interface RuleBranch {
  readonly rule: number;
  readonly conditions: readonly Condition[];
}

/** A branch where it is filed. */
interface FiledBranch extends RuleBranch {
  /** The conditions that are still open when an event has led to the branch. */
  readonly open: readonly Condition[];
}

/** The branches filed under exact values of a field. */
interface FiledByValue {
  readonly byKey: Map<string, FiledBranch[]>;
  /** Whether one of the values is an IP address. */
  hasAddresses: boolean;
}

/**
 * Finds the rules that an event matches without trying each. A branch is filed under the exact values of one of its
 * fields, the one whose values fewest other branches share; an event's value leads to the few branches filed there.
 * A branch without such a field waits behind a condition that it shares with others where it can, tested once an event.
 */
export class RuleIndex {
  private readonly tree: FieldNode;
  private readonly fieldCount: number;
  /** By the field's number. */
  private readonly byValue: (FiledByValue | undefined)[];
  private readonly byCondition = new Map<Condition, FiledBranch[]>();

  /** @param rules the branches of each rule */
  constructor(rules: readonly (readonly Branch[])[]) {
    const register = new ConditionRegister();
    const branches = rules.flatMap((ofRule, rule) =>
      ofRule.map((branch): RuleBranch => {
        const fields = [...branch].sort(([a], [b]) => (a < b ? -1 : 1));
        return { rule, conditions: fields.map(([path, condition]) => register.condition(path, condition)) };
      }),
    );
    this.tree = fieldTree(register.paths);
    this.fieldCount = register.paths.length;
    this.byValue = new Array(this.fieldCount);
    const uses = new ConditionUses(branches.flatMap(({ conditions }) => conditions));
    for (const branch of branches) this.file(branch, uses);
  }

  /**
   * The numbers of the rules that match, in order.
   *
   * @throws EventError for an event that is not a JSON object, or is nested too deep
   */
  match(event: string | object): number[] {
    const fields = new EventFields(event, this.tree, this.fieldCount);
    const answers = new Answers(fields);
    const candidates = this.candidates(fields, answers);
    const [only] = candidates;
    if (only === undefined) return [];
    if (candidates.length === 1) return isMet(only, fields, answers) ? [only.rule] : [];

    const matched = new Set<number>();
    for (const branch of candidates) {
      if (!matched.has(branch.rule) && isMet(branch, fields, answers)) matched.add(branch.rule);
    }
    return [...matched].sort((a, b) => a - b);
  }

  private candidates(fields: EventFields, answers: Answers): readonly FiledBranch[] {
    const found: FiledBranch[][] = [];
    for (const field of fields.present) {
      const filed = this.byValue[field];
      if (filed === undefined) continue;
      for (const { value } of fields.occurrences(field)) {
        const branches = filed.byKey.get(valueKey(value));
        if (branches !== undefined) found.push(branches);
        if (filed.hasAddresses) for (const key of addressKeys(value)) found.push(filed.byKey.get(key) ?? []);
      }
    }
    for (const [condition, branches] of this.byCondition) {
      if (answers.canHold(condition)) found.push(branches);
    }
    if (found.length < 2) return found[0] ?? [];
    // An event can have a value many times, and two of its values can lead to one branch.
    return [...new Set([...new Set(found)].flat())];
  }

  private file(branch: RuleBranch, uses: ConditionUses): void {
    const { conditions } = branch;
    const anchor = uses.rarestExact(conditions) ?? uses.mostShared(conditions);
    if (anchor === undefined) return;
    // A number can lead to an address that the condition does not take.
    const open = anchor.hasAddresses ? conditions : conditions.filter((one) => one !== anchor);
    const filed = { ...branch, open };
    if (!anchor.isExact) {
      append(this.byCondition, anchor, filed);
      return;
    }
    const { field, keys, hasAddresses } = anchor;
    const byValue = this.byValue[field] ?? { byKey: new Map<string, FiledBranch[]>(), hasAddresses: false };
    this.byValue[field] = byValue;
    for (const key of keys) append(byValue.byKey, key, filed);
    byValue.hasAddresses ||= hasAddresses;
  }
}

/** Which conditions an event can meet, each asked once. */
class Answers {
  private readonly known = new Map<Condition, boolean>();

  constructor(private readonly fields: EventFields) {}

  canHold(condition: Condition): boolean {
    let result = this.known.get(condition);
    if (result === undefined) {
      result = condition.canHold(this.fields);
      this.known.set(condition, result);
    }
    return result;
  }
}

function isMet({ conditions, open }: FiledBranch, fields: EventFields, answers: Answers): boolean {
  for (const condition of open) if (!answers.canHold(condition)) return false;
  return holdTogether(conditions, fields);
}

/** Whether conditions that can each hold do so with all of them; only elements of arrays can set them apart. */
function holdTogether(conditions: readonly Condition[], event: EventFields): boolean {
  if (!event.hasElements) return true;
  const inElements = conditions.filter(({ field }) => event.isInElements(field));
  return inElements.length > 1
    ? areConsistent(conditions, event)
    : inElements.every((one) => one.holds(event));
}

function append<K>(lists: Map<K, FiledBranch[]>, key: K, branch: FiledBranch): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [branch]);
  else list.push(branch);
}
