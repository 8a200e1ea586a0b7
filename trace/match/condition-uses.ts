import type { Condition } from "./condition";

/** How many branches use each condition and each exact value. */
export class ConditionUses {
  private readonly ofCondition = new Map<Condition, number>();
  private readonly ofValue = new Map<string, number>();

  constructor(conditions: Iterable<Condition>) {
    for (const condition of conditions) {
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
