import { textOf, Unknown, type Value } from "../terraform/value";
import { isApart, isTogether, type Place } from "./place";
import type { Rule } from "./topology";

const ruleAddress =
  /(?:[^\s:"[]+:)?(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_cloudwatch_event_rule\.[\w-]+(?:\[[^\]]*\])?/g;

/** Finds the rule that a target names. */
export class RuleIndex<R extends Pick<Rule, "address" | "name" | "busName">> {
  private readonly byName = new Map<string, R[]>();
  private readonly byAddress = new Map<string, R>();
  private readonly places: ReadonlyMap<R, Place | undefined>;

  /** @param places where each of the rules is */
  constructor(rules: readonly R[], places: readonly Place[]) {
    this.places = new Map(rules.map((rule, at) => [rule, places[at]]));
    for (const rule of rules) {
      this.byAddress.set(rule.address, rule);
      const name = textOf(rule.name);
      const same = this.byName.get(name);
      if (same === undefined) this.byName.set(name, [rule]);
      else same.push(rule);
    }
  }

  /** The rule whose attribute it is, or is made of: `split("/", aws_cloudwatch_event_rule.r.id)[1]`. */
  private referredTo(given: Value): R | undefined {
    if (!(given instanceof Unknown)) return undefined;
    if (given.of !== undefined) return this.byAddress.get(given.of.address);
    const [address, ...others] = new Set([...given.reference.matchAll(ruleAddress)].flat());
    if (address === undefined || others.length > 0) return undefined;
    // One stands for all the instances of a for_each that is not known.
    return this.byAddress.get(address) ?? this.byAddress.get(`${address}[each.key]`);
  }

  /**
   * The rule of the bus first, where each region has one of the name that of the target's, where several modules name
   * one alike that of its own; else, where only one has the name, that one, on whatever bus. One that is known to be in
   * another region or account is none.
   */
  find(target: string, given: Value, name: Value, busName: Value, place: Place): R | undefined {
    const byReference = this.referredTo(given);
    if (byReference !== undefined) return byReference;
    const text = textOf(name);
    const all = this.byName.get(text) ?? this.byName.get(text.replace(/^.*\//, "")) ?? [];
    const named = all.filter((rule) => !isApart(this.places.get(rule), place));
    const bus = textOf(busName);
    const [only, ...others] = named;
    const isOnBus = (rule: R): boolean => textOf(rule.busName) === bus;
    const near = named.filter((rule) => isOnBus(rule) && isTogether(this.places.get(rule), place));
    const own = near.find(({ address }) => moduleOf(address) === moduleOf(target));
    return own ?? near[0] ?? named.find(isOnBus) ?? (others.length === 0 ? only : undefined);
  }
}

/** The address of the module that something is in: what stands before its type. */
function moduleOf(address: string): string {
  return address.slice(0, Math.max(0, address.search(/aws_cloudwatch_event_(rule|target)\./)));
}
