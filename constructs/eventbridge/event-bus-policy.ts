import { CloudwatchEventBusPolicy } from "@cdktf/provider-aws/lib/cloudwatch-event-bus-policy";
import { Lazy, Token } from "cdktf";
import { Construct } from "constructs";
import { type PolicyStatement, policyDocument } from "../delivery/policy-statement";
import { AWS_ACCOUNT_ID } from "../names";
import { isKnown, nameProblems, validate } from "../validation";
import { busPolicyTooLong, partnerBusPolicy, repeatedStatementId } from "./errors";
import type { IEventBus } from "./event-bus-ref";

const ID = "Policy";
const ACCOUNTS_SID = "AllowPutEventsFromAccounts";

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
const LIMIT = 10_240;

/** A statement of a bus's policy; its `Sid` names it, once in a bus. */
export interface EventBusPolicyStatement extends PolicyStatement {
  readonly Sid: string;
}

/** A bus as its policy sees it. */
interface PolicyHolder extends IEventBus, Construct {
  readonly isPartnerBus: boolean;
}

/**
 * The one policy of a custom bus: `aws_cloudwatch_event_bus_policy` replaces whatever the bus had, so every statement
 * goes through here.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html
 */
export class EventBusPolicy extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventBusPolicy;
  private readonly added: EventBusPolicyStatement[] = [];
  private readonly accounts = new Set<string>();

  private constructor(private readonly eventBus: PolicyHolder) {
    super(eventBus, ID);
    this.resource = new CloudwatchEventBusPolicy(this, "Default", {
      eventBusName: eventBus.eventBusName,
      policy: Lazy.stringValue({ produce: () => policyDocument(this.statements()) }),
    });
    validate(this, () => this.problems());
  }

  /** The policy of `eventBus`, made when it is first asked for. */
  public static of(eventBus: PolicyHolder): EventBusPolicy {
    const existing = eventBus.node.tryFindChild(ID);
    return existing instanceof EventBusPolicy ? existing : new EventBusPolicy(eventBus);
  }

  /** Adds statements of your own. */
  public addStatements(...statements: EventBusPolicyStatement[]): void {
    this.added.push(...statements);
  }

  /** Lets other accounts put events on the bus. */
  public allowAccounts(...accountIds: string[]): void {
    for (const accountId of accountIds) {
      this.accounts.add(accountId);
    }
  }

  private statements(): EventBusPolicyStatement[] {
    const granted: EventBusPolicyStatement = {
      Sid: ACCOUNTS_SID,
      Effect: "Allow",
      Principal: { AWS: [...this.accounts] },
      Action: "events:PutEvents",
      Resource: this.eventBus.eventBusArn,
    };
    return [...this.added, ...(this.accounts.size === 0 ? [] : [granted])];
  }

  private problems(): string[] {
    const { eventBus } = this;
    if (eventBus.isPartnerBus) {
      return [partnerBusPolicy(eventBus.eventBusName)];
    }
    const sids = this.statements().map(({ Sid }) => Sid);
    const policy = policyDocument(this.statements());
    return [
      ...[...this.accounts].flatMap((account) => nameProblems("accountIds", account, AWS_ACCOUNT_ID)),
      ...sids.filter((sid, at) => isKnown(sid) && sids.indexOf(sid) < at).map(repeatedStatementId),
      ...(policy.length > LIMIT && !Token.isUnresolved(policy)
        ? [busPolicyTooLong(policy.length, LIMIT)]
        : []),
    ];
  }
}
