import { type ITerraformDependable, Lazy, type TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { validate } from "../validation";
import { policyOverwritten } from "./errors";
import { type EncryptingService, keyPolicyOf, keyProblems } from "./key-grant";
import type { KeyPolicy } from "./key-policy";
import { type PolicyStatement, policyDocument } from "./policy-statement";
import { policiesOf } from "./references";
import type { RuleSource } from "./rule-source";
import { SourceCondition } from "./source-condition";

const ID = "EventsPolicy";

/** A queue or a topic. */
interface PolicyHolder extends TerraformResource {
  readonly arn: string;
  readonly kmsMasterKeyIdInput: string | undefined;
  readonly policyInput: string | undefined;
}

/**
 * The one policy of a queue or a topic. The Terraform resource replaces whatever the destination had, so every
 * statement goes through here: those for rules, and those that a person adds.
 */
export abstract class ResourcePolicy extends Construct {
  /** The id of the policy below its queue or topic. */
  protected static readonly ID = ID;
  /** The Terraform resource. */
  public abstract readonly resource: TerraformResource;
  private readonly added: PolicyStatement[] = [];
  private readonly sources: SourceCondition;
  /** Read once: a token that is made while cdktf resolves others records a long stack trace. */
  private readonly holderArn: string;
  /** The policy's text, until a statement comes: cdktf asks for it several times. */
  private text: string | undefined;
  private keyPolicy: { readonly of: KeyPolicy | undefined } | undefined;

  protected constructor(
    private readonly holder: PolicyHolder,
    private readonly service: EncryptingService,
    private readonly action: string,
  ) {
    super(holder, ID);
    this.sources = new SourceCondition(this);
    this.holderArn = holder.arn;
    validate(this, () => this.problems());
  }

  /** Adds statements of your own. */
  public addStatements(...statements: PolicyStatement[]): void {
    this.added.push(...statements);
    this.text = undefined;
  }

  /** Lets a rule deliver, and use the key. */
  protected allow(source: RuleSource): ITerraformDependable[] {
    this.sources.add(source);
    this.text = undefined;
    this.keyPolicy ??= { of: keyPolicyOf(this.holder, this.service) };
    const key = this.keyPolicy.of;
    key?.allowDelivery(this.service, source);
    const policies = key === undefined ? [this] : [this, key];
    return policies.filter((policy) => source.isInStackOf(policy)).map(({ resource }) => resource);
  }

  /** The policy's text, complete when the stack is synthesized. */
  protected document(first: readonly PolicyStatement[] = []): string {
    return Lazy.stringValue({
      produce: () => {
        this.text ??= policyDocument([...first, ...this.added, ...this.granted()]);
        return this.text;
      },
    });
  }

  private granted(): PolicyStatement[] {
    return this.sources.render().map((condition) => ({
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: this.action,
      Resource: this.holderArn,
      Condition: condition,
    }));
  }

  private problems(): string[] {
    const others = policiesOf(TerraformStack.of(this), this.holder)
      .filter((policy) => policy !== this.resource)
      .map(({ node }) => node.path);
    const inline = this.holder.policyInput === undefined ? [] : [`policy of ${this.holder.node.path}`];
    return [...[...others, ...inline].map(policyOverwritten), ...keyProblems(this.holder, this.service)];
  }
}
