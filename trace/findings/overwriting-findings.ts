import { matchText } from "../terraform/match-text";
import { identityOf, textOf, type Value } from "../terraform/value";
import type { Item } from "../topology/item";
import type { Rule, Target, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

/**
 * Rules of one name on a bus, and targets of one id at a rule: EventBridge puts the one that is made last in the place
 * of the other, and Terraform does not ask before.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
 */
export function overwritingFindings({ rules, targets }: Topology): Finding[] {
  return [
    ...overwriting(rules, ({ arn }) => identityOf(arn), ruleContent).map(([rule, other]) =>
      found(
        "rule-overwritten",
        rule,
        `${other.address} makes a rule of the same name on the same bus; the one that is made last takes the other's place`,
      ),
    ),
    ...overwriting(targets, placeAtRule, targetContent).map(([target, other]) =>
      found(
        "target-overwritten",
        target,
        `${other.address} puts a target of the same id, ${textOf(target.targetId)}, at the same rule; the one that is made last takes the other's place`,
      ),
    ),
  ];
}

/** Each that has the place of one before it, whose content is another. What may not exist at all is not told of. */
function overwriting<T extends Item>(
  all: readonly T[],
  placeOf: (one: T) => string | undefined,
  contentOf: (one: T) => readonly Value[],
): (readonly [later: T, first: T])[] {
  const firsts = new Map<string, T>();
  return all.flatMap((one) => {
    const place = one.conditional === undefined ? placeOf(one) : undefined;
    if (place === undefined) return [];
    const first = firsts.get(place);
    if (first === undefined) firsts.set(place, one);
    return first !== undefined && differ(contentOf(one), contentOf(first)) ? [[one, first] as const] : [];
  });
}

function placeAtRule({ rule, targetId }: Target): string | undefined {
  const [at, id] = [rule && identityOf(rule.arn), targetId === null ? undefined : identityOf(targetId)];
  return at === undefined || id === undefined ? undefined : `${at} ${id}`;
}

function ruleContent({ patternText, scheduleExpression, enabled }: Rule): readonly Value[] {
  return [patternText, scheduleExpression, enabled];
}

function targetContent({ destination, input, inputPath, inputTransformer }: Target): readonly Value[] {
  return [destination.arn, input, inputPath, inputTransformer?.inputTemplate ?? null];
}

/** Whether two contents are certain to differ: what is not known may turn out to be the same. */
function differ(one: readonly Value[], other: readonly Value[]): boolean {
  return one.some((value, index) => {
    const against = other[index] ?? null;
    return textOf(value) !== textOf(against) && matchText(value, against, "equal") === false;
  });
}
