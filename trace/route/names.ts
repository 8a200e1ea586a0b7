import { addressIn, partOf, withoutPart } from "../terraform/part-address";
import { knownText } from "../terraform/value";
import type { Item } from "../topology/item";
import type { Rule, Target } from "../topology/topology";
import type { Declared } from "./event-route";

export function declared({ address, file, line, construct }: Item): Declared {
  return {
    address,
    file,
    ...(line === undefined ? {} : { line }),
    ...(construct === undefined ? {} : { construct }),
  };
}

/**
 * What a rule is called: its name in AWS, or in Terraform where the provider makes one up. The name of its part stands
 * before it, where there are several.
 */
export function ruleName(rule: Rule): string {
  return addressIn(partPrefixOf(rule.address), knownText(rule.name) ?? resourceName(rule));
}

function partPrefixOf(address: string): string {
  const part = partOf(address);
  return part === undefined ? "" : `${part}:`;
}

/** What a target is called: its id, or its name in Terraform where the provider makes one up. */
export function targetName(target: Target): string {
  return knownText(target.targetId) ?? resourceName(target);
}

/** All that a person may call a rule or a target by: with the name of its part before a colon, or without. */
export function namesOf(item: Item, name: string): readonly string[] {
  const { address, construct } = item;
  const names = [
    withoutPart(name),
    withoutPart(address),
    resourceName(item),
    ...(construct === undefined ? [] : [construct, construct.replace(/\/(Default|Resource)$/, "")]),
  ];
  const prefix = partPrefixOf(address);
  return prefix === "" ? names : [...names, ...names.map((one) => addressIn(prefix, one))];
}

/** The last part of an address, as `rule["a"]` of `module.m.aws_cloudwatch_event_rule.rule["a"]`. */
function resourceName({ address }: Item): string {
  return /[^.[\]]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?$/.exec(address)?.[0] ?? address;
}
