import type { Configuration, Resource } from "../terraform/configuration";
import { textOf, type Value } from "../terraform/value";
import { isTogether, placeOf } from "./place";

/** The parameters of Systems Manager that a source makes, through which stacks tell each other names and ARNs. */
export class SsmParameters {
  private byName: ReadonlyMap<string, readonly Resource[]> | undefined;

  constructor(private readonly configuration: Configuration) {}

  /**
   * What a lookup of a parameter gives; undefined where the source does not make that parameter in the same region and
   * account, or not alone, or does not hold its value.
   */
  valueOf(lookup: Resource, attribute: string): Value | undefined {
    if (lookup.type !== "aws_ssm_parameter" || lookup.mode !== "data") return undefined;
    if (attribute !== "value" && attribute !== "insecure_value") return undefined;
    this.byName ??= parametersByName(this.configuration);
    const place = placeOf(lookup, this.configuration);
    const [made, ...others] = (this.byName.get(textOf(lookup.get("name"))) ?? []).filter((one) =>
      isTogether(placeOf(one, this.configuration), place),
    );
    if (made === undefined || others.length > 0 || made.conditional !== undefined) return undefined;
    const set = ["value", "insecure_value"].find((name) => made.has(name));
    // A value that somebody else writes stands in the source as a placeholder.
    return set === undefined || made.isLeftAsItIs(set) ? undefined : made.get(set);
  }
}

function parametersByName({ resources }: Configuration): ReadonlyMap<string, readonly Resource[]> {
  const byName = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.type !== "aws_ssm_parameter" || resource.mode === "data") continue;
    const name = textOf(resource.get("name"));
    byName.set(name, [...(byName.get(name) ?? []), resource]);
  }
  return byName;
}
