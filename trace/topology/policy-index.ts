import { matchText } from "../terraform/match-text";
import { concatenate, hiddenBy, Template, textOf, Unknown, type Value } from "../terraform/value";
import type { Identities } from "./identities";
import type { PolicyService, ResourcePolicy } from "./topology";

interface OfService {
  readonly byName: Map<string, ResourcePolicy[]>;
  /** Those of the account, and those on a resource whose name is not known. */
  readonly others: ResourcePolicy[];
  readonly all: ResourcePolicy[];
}

/** Finds the policies of a resource without going through all: a source may have tens of thousands. */
export class PolicyIndex {
  private readonly services = new Map<PolicyService, OfService>();

  constructor(
    policies: readonly ResourcePolicy[],
    private readonly identities: Identities,
  ) {
    for (const policy of policies) {
      const index: OfService = this.services.get(policy.service) ?? {
        byName: new Map(),
        others: [],
        all: [],
      };
      this.services.set(policy.service, index);
      index.all.push(policy);
      const name = policy.on === null ? undefined : this.nameOf(policy.on);
      const same = name === undefined ? index.others : index.byName.get(name);
      if (same !== undefined) same.push(policy);
      else if (name !== undefined) index.byName.set(name, [policy]);
    }
  }

  find(service: PolicyService, arn: Value): readonly ResourcePolicy[] {
    const index = this.services.get(service);
    if (index === undefined) return [];
    const name = this.nameOf(arn);
    const candidates = name === undefined ? index.all : [...(index.byName.get(name) ?? []), ...index.others];
    return candidates.flatMap((policy) => {
      if (policy.on === null) return [policy];
      const same = matchText(policy.on, arn, "equal");
      if (same === true) return [policy];
      return same === false ? [] : [{ ...policy, conditional: reason(policy, arn) }];
    });
  }

  /**
   * The name in an ARN, where it is known or made up by the provider for a resource of the source: two of those
   * are never one name.
   */
  private nameOf(arn: Value): string | undefined {
    const parts = arn instanceof Template ? arn.parts : [arn];
    if (!parts.every((part) => typeof part === "string" || part instanceof Unknown)) return undefined;
    let colons = 0;
    const name: (string | Unknown)[] = [];
    for (const part of parts) {
      if (part instanceof Unknown) {
        if (colons >= resourceColon) name.push(part);
        continue;
      }
      const before = part.split(":");
      const from = Math.max(0, resourceColon - colons);
      if (before.length > from) name.push(before.slice(from).join(":"));
      colons += before.length - 1;
    }
    if (colons < resourceColon) return undefined;
    return name.every((part) => typeof part === "string" || this.isGenerated(part))
      ? textOf(concatenate(name))
      : undefined;
  }

  private isGenerated({ reference }: Unknown): boolean {
    return this.identities.resource(reference.replace(/\.\w+$/, ""))?.mode === "managed";
  }
}

/** What a policy's being on a resource depends on. */
function reason(policy: ResourcePolicy, arn: Value): string {
  const whole = arn instanceof Unknown ? arn.reference : undefined;
  return whole ?? hiddenBy(policy.on) ?? hiddenBy(arn) ?? policy.address;
}

/** The colons of an ARN before its resource part. */
const resourceColon = 5;
