import { matchText } from "../terraform/match-text";
import { partOf } from "../terraform/part-address";
import { concatenate, hiddenBy, identityOf, Template, textOf, Unknown, type Value } from "../terraform/value";
import { hiddenIn, isApart, isTogether, placeInArn, placeOf } from "./place";
import type { Reading } from "./reading";
import type { PolicyService, ResourcePolicy } from "./topology";

/** The resources that policies are on. */
const withPolicies = [
  "aws_cloudwatch_event_bus",
  "aws_cloudwatch_log_group",
  "aws_kms_key",
  "aws_lambda_function",
  "aws_sns_topic",
  "aws_sqs_queue",
];

interface OfService {
  readonly byName: Map<string, ResourcePolicy[]>;
  /** Those of the account, and those on a resource whose name is not known. */
  readonly others: ResourcePolicy[];
  readonly all: ResourcePolicy[];
  /** What was found before, by the identity of the ARN. */
  readonly found: Map<string, readonly ResourcePolicy[]>;
}

/** Finds the policies of a resource without going through all: a source may have tens of thousands. */
export class PolicyIndex {
  private readonly services = new Map<PolicyService, OfService>();
  /** The part that makes the resource of an ARN, by its text. */
  private readonly parts: ReadonlyMap<string, string>;

  constructor(
    policies: readonly ResourcePolicy[],
    private readonly reading: Reading,
  ) {
    this.parts = new Map(
      reading
        .ofType(...withPolicies)
        .filter(({ mode }) => mode === "managed")
        .map((resource) => [
          textOf(reading.identities.expand(resource.get("arn"))),
          partOf(resource.address) ?? "",
        ]),
    );
    for (const policy of policies) {
      const index: OfService = this.services.get(policy.service) ?? {
        byName: new Map(),
        others: [],
        all: [],
        found: new Map(),
      };
      this.services.set(policy.service, index);
      index.all.push(policy);
      const name = policy.on === null ? undefined : this.nameOf(policy.on);
      const same = name === undefined ? index.others : index.byName.get(name);
      if (same !== undefined) same.push(policy);
      else if (name !== undefined) index.byName.set(name, [policy]);
    }
  }

  /** The policies of a resource: the same list for the same resource, so that what is made of it can be kept. */
  find(service: PolicyService, arn: Value): readonly ResourcePolicy[] {
    const index = this.services.get(service);
    if (index === undefined) return [];
    const identity = identityOf(arn);
    const before = identity === undefined ? undefined : index.found.get(identity);
    if (before !== undefined) return before;
    const found = this.on(index, arn);
    if (identity !== undefined) index.found.set(identity, found);
    return found;
  }

  private on(index: OfService, arn: Value): readonly ResourcePolicy[] {
    const name = this.nameOf(arn);
    const candidates = name === undefined ? index.all : [...(index.byName.get(name) ?? []), ...index.others];
    return candidates.flatMap((policy) => {
      if (policy.on === null) return this.ofAccount(policy, arn);
      const same = matchText(policy.on, arn, "equal");
      if (same === true) return [policy];
      return same === false || this.areTwo(policy.on, arn)
        ? []
        : [{ ...policy, conditional: reason(policy, arn) }];
    });
  }

  /** A policy of the whole account holds for what is in its account and region. */
  private ofAccount(policy: ResourcePolicy, arn: Value): readonly ResourcePolicy[] {
    const own = placeOf(policy.resource, this.reading.configuration);
    const place = placeInArn(arn);
    if (isApart(own, place)) return [];
    const part = this.parts.get(textOf(arn));
    if (part === undefined || part === (partOf(policy.address) ?? "") || isTogether(own, place))
      return [policy];
    return [{ ...policy, conditional: hiddenIn(own) ?? hiddenIn(place) ?? policy.address }];
  }

  /** Whether two ARNs are those of two things that the source makes, which are never one. */
  private areTwo(one: Value, other: Value): boolean {
    const [text, otherText] = [textOf(one), textOf(other)];
    return text !== otherText && this.parts.has(text) && this.parts.has(otherText);
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
    return this.reading.identities.resource(reference.replace(/\.\w+$/, ""))?.mode === "managed";
  }
}

/** What a policy's being on a resource depends on. */
function reason(policy: ResourcePolicy, arn: Value): string {
  const whole = arn instanceof Unknown ? arn.reference : undefined;
  return whole ?? hiddenBy(policy.on) ?? hiddenBy(arn) ?? policy.address;
}

/** The colons of an ARN before its resource part. */
const resourceColon = 5;
