import { arnParts, partsBetweenColons, piecesOf } from "../terraform/arn-parts";
import { matchText } from "../terraform/match-text";
import { partOf } from "../terraform/part-address";
import { concatenate, hiddenBy, identityOf, textOf, Unknown, type Value } from "../terraform/value";
import type { PoliciesOn, PolicyService, ResourcePolicy } from "./access";
import { hiddenIn, isApart, isTogether, type Place, placeInArn, placeOf } from "./place";
import type { Reading } from "./reading";

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
  /** Those on a resource whose name is not known, and of these those that name it in the same way. */
  readonly unnamed: ResourcePolicy[];
  readonly byText: Map<string, ResourcePolicy[]>;
  readonly ofAccount: ResourcePolicy[];
  readonly onResources: ResourcePolicy[];
  readonly byAddress: Map<string, ResourcePolicy>;
  /** What was found before, by the identity of the ARN. */
  readonly found: Map<string, PoliciesOn>;
  /** Those of the account that hold for what is in a place and a part. */
  readonly inPlace: Map<string, readonly ResourcePolicy[]>;
}

const none: PoliciesOn = { policies: [], possible: { policies: [], conditionOf: () => undefined } };

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
    for (const policy of policies) this.add(policy);
  }

  private add(policy: ResourcePolicy): void {
    const index: OfService = this.services.get(policy.service) ?? {
      byName: new Map(),
      unnamed: [],
      byText: new Map(),
      ofAccount: [],
      onResources: [],
      byAddress: new Map(),
      found: new Map(),
      inPlace: new Map(),
    };
    this.services.set(policy.service, index);
    index.byAddress.set(policy.address, policy);
    if (policy.on === null) {
      index.ofAccount.push(policy);
      return;
    }
    index.onResources.push(policy);
    const name = this.nameOf(policy.on);
    if (name !== undefined) {
      file(index.byName, name, policy);
      return;
    }
    index.unnamed.push(policy);
    file(index.byText, textOf(policy.on), policy);
  }

  /** The policies of a resource: the same lists for the same resource, so that what is made of them can be kept. */
  find(service: PolicyService, arn: Value): PoliciesOn {
    const index = this.services.get(service);
    if (index === undefined) return none;
    const identity = identityOf(arn);
    const before = identity === undefined ? undefined : index.found.get(identity);
    if (before !== undefined) return before;
    const found = this.on(index, arn);
    if (identity !== undefined) index.found.set(identity, found);
    return found;
  }

  private on(index: OfService, arn: Value): PoliciesOn {
    const name = this.nameOf(arn);
    const named = name === undefined ? [] : (index.byName.get(name) ?? []);
    const same = index.byText.get(textOf(arn)) ?? [];
    const own = [
      ...same.filter(({ on }) => matchText(on, arn, "equal") === true),
      ...named.flatMap((policy) => {
        if (matchText(policy.on, arn, "equal") === true) return [policy];
        const conditional = this.conditionOf(policy, arn);
        return conditional === undefined ? [] : [{ ...policy, conditional }];
      }),
    ];
    const ofAccount = this.ofAccount(index, arn);
    return {
      policies: own.length === 0 ? ofAccount : [...own, ...ofAccount],
      possible: {
        policies: name === undefined ? index.onResources : index.unnamed,
        conditionOf: ({ address }) => {
          const policy = index.byAddress.get(address);
          return policy === undefined ? undefined : this.conditionOf(policy, arn);
        },
      },
    };
  }

  /** What it depends on that a policy is on the resource of an ARN; undefined where it certainly is, or is not. */
  private conditionOf(policy: ResourcePolicy, arn: Value): string | undefined {
    if (matchText(policy.on, arn, "equal") !== undefined || this.areTwo(policy.on, arn)) return undefined;
    return reason(policy, arn);
  }

  /** Policies of the whole account hold for what is in its account and region. */
  private ofAccount(index: OfService, arn: Value): readonly ResourcePolicy[] {
    if (index.ofAccount.length === 0) return index.ofAccount;
    const place = placeInArn(arn);
    const part = this.parts.get(textOf(arn));
    const key = JSON.stringify([part ?? null, place && [textOf(place.region), textOf(place.account)]]);
    const before = index.inPlace.get(key);
    if (before !== undefined) return before;
    const found = index.ofAccount.flatMap((policy) => this.inPlace(policy, place, part));
    index.inPlace.set(key, found);
    return found;
  }

  private inPlace(
    policy: ResourcePolicy,
    place: Place | undefined,
    part: string | undefined,
  ): readonly ResourcePolicy[] {
    const own = placeOf(policy.resource, this.reading.configuration);
    if (isApart(own, place)) return [];
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
    const name = partsBetweenColons(piecesOf(arn) ?? [])[arnParts - 1];
    if (name === undefined) return undefined;
    return name.every((part) => typeof part === "string" || this.isGenerated(part))
      ? textOf(concatenate(name))
      : undefined;
  }

  private isGenerated({ reference }: Unknown): boolean {
    return this.reading.identities.resource(reference.replace(/\.\w+$/, ""))?.mode === "managed";
  }
}

function file(lists: Map<string, ResourcePolicy[]>, key: string, policy: ResourcePolicy): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [policy]);
  else list.push(policy);
}

/** What a policy's being on a resource depends on. */
function reason(policy: ResourcePolicy, arn: Value): string {
  const whole = arn instanceof Unknown ? arn.reference : undefined;
  return whole ?? hiddenBy(policy.on) ?? hiddenBy(arn) ?? policy.address;
}
