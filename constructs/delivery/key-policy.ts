import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { KmsKeyPolicy } from "@cdktf/provider-aws/lib/kms-key-policy";
import { Lazy, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { terraformJson } from "../json/terraform-json";
import { callerAccountId } from "../providers/caller-identity";
import { isKnown, validate } from "../validation";
import { policyOverwritten } from "./errors";
import type { PolicyStatement } from "./policy-statement";
import { policiesOf } from "./references";
import type { RuleSource } from "./rule-source";
import { SourceCondition, unwrapped } from "./source-condition";

const ID = "EventsPolicy";

const USE = {
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
} as const;

/**
 * The one policy of a KMS key, with what EventBridge needs to encrypt the key's buses and to write to
 * its queues and topics.
 *
 * A resource of its own, not the key's `policy`: it names rules, and these may need the key through their bus. What
 * the key had as `policy` moves in here; without one the account keeps the key, as by AWS's default policy.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export class KeyPolicy extends Construct {
  /** The Terraform resource. */
  public readonly resource: KmsKeyPolicy;
  private readonly kept: readonly unknown[];
  private readonly added: PolicyStatement[] = [];
  private readonly queueSources: SourceCondition;
  private readonly busArns = new Set<string>();
  private isUsedByTopics = false;

  private constructor(private readonly key: KmsKey) {
    super(key, ID);
    this.queueSources = new SourceCondition(this);
    this.kept = takeStatements(key) ?? [ownedByAccount(callerAccountId(this))];
    this.resource = new KmsKeyPolicy(this, "Default", {
      keyId: key.keyId,
      policy: Lazy.stringValue({
        produce: () => terraformJson({ Version: "2012-10-17", Statement: this.statements() }),
      }),
    });
    validate(this, () => this.problems());
  }

  /** The policy of `key`, made when it is first asked for. */
  public static of(key: KmsKey): KeyPolicy {
    const existing = key.node.tryFindChild(ID);
    return existing instanceof KeyPolicy ? existing : new KeyPolicy(key);
  }

  /** Adds statements of your own. */
  public addStatements(...statements: PolicyStatement[]): void {
    this.added.push(...statements);
  }

  /**
   * Lets a rule write to what the key encrypts. SNS takes no condition on the source: with one every event is
   * refused. The topic's policy says which rules may publish.
   *
   * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
   */
  public allowDelivery(service: "sqs" | "sns", source: RuleSource): void {
    if (service === "sqs") {
      this.queueSources.add(source);
    } else {
      this.isUsedByTopics = true;
    }
  }

  /**
   * Lets EventBridge encrypt the events of a bus. A bus waits for this policy, so the policy may not refer to the bus
   * or to rules on it: the bus's ARN stands there as text, and the account in place of the rules.
   *
   * @param eventBusName the name, not a reference to the bus
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
   */
  public allowBus(eventBusName: string): void {
    this.busArns.add(`arn:*:events:*:${callerAccountId(this)}:event-bus/${eventBusName}`);
  }

  private statements(): unknown[] {
    return [...this.kept, ...this.added, ...this.toBuses(), ...this.toQueues(), ...this.toTopics()];
  }

  /** A look at the key carries no encryption context that a condition could compare. */
  private toBuses(): unknown[] {
    const arns = unwrapped([...this.busArns]);
    const isOfBus = { ArnLike: { "kms:EncryptionContext:aws:events:event-bus:arn": arns } };
    return this.busArns.size === 0
      ? []
      : [
          { Sid: "EventBridgeLook", ...USE, Action: "kms:DescribeKey" },
          { Sid: "EventBridgeToBuses", ...USE, Condition: isOfBus },
        ];
  }

  private toQueues(): unknown[] {
    const byRule = this.queueSources.render();
    const conditions =
      this.busArns.size > 0 && byRule.length > 0
        ? [{ StringEquals: { "aws:SourceAccount": callerAccountId(this) } }]
        : byRule;
    return conditions.map((condition, index) => ({
      Sid: `EventBridgeToQueues${index === 0 ? "" : index + 1}`,
      ...USE,
      Condition: condition,
    }));
  }

  private toTopics(): unknown[] {
    return this.isUsedByTopics ? [{ Sid: "EventBridgeToTopics", ...USE }] : [];
  }

  private problems(): string[] {
    const others = policiesOf(TerraformStack.of(this), this.key)
      .filter((policy) => policy !== this.resource)
      .map(({ node }) => node.path);
    const inline = this.key.policyInput === undefined ? [] : [`policy of ${this.key.node.path}`];
    return [...others, ...inline].map(policyOverwritten);
  }
}

function ownedByAccount(accountId: string): PolicyStatement {
  return {
    Sid: "Account",
    Effect: "Allow",
    Principal: { AWS: accountId },
    Action: "kms:*",
    Resource: "*",
  };
}

/** The statements of the key's own policy, which it then has no more; undefined where they cannot be read. */
function takeStatements(key: KmsKey): unknown[] | undefined {
  const document = parsed(key.policyInput);
  if (typeof document !== "object" || document === null || !("Statement" in document)) {
    return undefined;
  }
  key.resetPolicy();
  return [document.Statement].flat();
}

/** A text with Terraform's expressions is not known yet, and one that is no JSON is left to be reported. */
function parsed(policy: string | undefined): unknown {
  if (!isKnown(policy) || /[$%]\{/.test(policy)) {
    return undefined;
  }
  try {
    return JSON.parse(policy);
  } catch {
    return undefined;
  }
}
