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
import { SourceCondition } from "./source-condition";

const ID = "EventsPolicy";

const USE = {
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
} as const;

/**
 * The one policy of a KMS key, with what EventBridge needs to write to the key's queues and topics.
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

  private statements(): unknown[] {
    const toQueues = this.queueSources.render().map((condition, index) => ({
      Sid: `EventBridgeToQueues${index === 0 ? "" : index + 1}`,
      ...USE,
      Condition: condition,
    }));
    const toTopics = this.isUsedByTopics ? [{ Sid: "EventBridgeToTopics", ...USE }] : [];
    return [...this.kept, ...this.added, ...toQueues, ...toTopics];
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
  const policy = key.policyInput;
  if (!isKnown(policy) || /[$%]\{/.test(policy)) {
    return undefined;
  }
  const document: unknown = JSON.parse(policy);
  if (typeof document !== "object" || document === null || !("Statement" in document)) {
    return undefined;
  }
  key.resetPolicy();
  return [document.Statement].flat();
}
