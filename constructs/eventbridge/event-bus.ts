import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import type { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { Fn, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import {
  type DeadLetterQueue,
  deadLetterQueueArn,
  deadLetterQueueProblems,
} from "../delivery/dead-letter-queue";
import { busNameIsNotItsSource } from "../errors";
import { EVENT_BUS_NAME, KMS_KEY_ARN, PARTNER_EVENT_SOURCE_NAME } from "../names";
import { dependenciesInStackOf } from "../stack-dependencies";
import { isKnown, nameProblems, textProblems, validate } from "../validation";
import { warn } from "../warnings";
import { Archive, type ArchiveOptions } from "./archive";
import { allowBusDeadLetters } from "./bus-dead-letters";
import { allowBusKey, keyArnOf } from "./bus-key";
import { defaultBusIsTaken, encryptedBusWithoutDeadLetterQueue, twoEventSources } from "./errors";
import { EventBusPolicy, type EventBusPolicyStatement } from "./event-bus-policy";
import type { IEventBus } from "./event-bus-ref";
import { ExistingEventBus } from "./existing-event-bus";
import type { IPartnerEventSource } from "./partner-event-source-ref";

/** What a partner bus and a custom bus both take. */
export interface EventBusOptions {
  /**
   * What the bus is for: at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * A symmetric KMS key of your own that encrypts the events: a key of the provider, whose policy then lets
   * EventBridge use it, or an ARN.
   *
   * @default - a key that AWS owns
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
   */
  readonly kmsKey?: KmsKey | string;
  /**
   * A standard queue that takes the events which the bus itself cannot process, as when its KMS key is disabled: a
   * queue of the provider or its ARN. The permission to write there is added. Targets have queues of their own.
   *
   * @default - none: such events are lost
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html
   */
  readonly deadLetterQueue?: DeadLetterQueue;
  /**
   * Tags of the bus, beside the stack's.
   *
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/** What an `EventBus` is made of. */
export interface EventBusProps extends EventBusOptions {
  /**
   * The name of a custom bus: 1 to 256 letters, digits, ".", "-" or "_", not "default".
   *
   * @default - the partner event source's name, which a partner bus must have; else the construct's id
   */
  readonly eventBusName?: string;
  /**
   * The partner event source that the bus receives. The bus waits for what makes it.
   *
   * @default - none: a custom bus
   */
  readonly eventSource?: IPartnerEventSource;
  /**
   * The full name of the partner event source that the bus receives, where there is no `eventSource`: `aws.partner/`
   * and at least two parts.
   *
   * @default - none: a custom bus
   */
  readonly eventSourceName?: string;
  /**
   * What must exist before the bus is made, where no reference says so by itself.
   *
   * @default - nothing
   */
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * An event bus: a partner bus with `eventSource` or `eventSourceName`, else a custom one.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
 */
export class EventBus extends Construct implements IEventBus {
  public readonly eventBusName: string;
  public readonly dependencies: readonly ITerraformDependable[];
  /** Whether a partner sends the events: such a bus takes none from elsewhere, and no policy. */
  public readonly isPartnerBus: boolean;
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventBus;

  /** @throws at synth where a name is not allowed, or a partner bus is not called as its source */
  public constructor(scope: Construct, id: string, props: EventBusProps = {}) {
    super(scope, id);
    const { description, kmsKey, deadLetterQueue, tags } = props;
    const eventSourceName = props.eventSource?.eventSourceName ?? props.eventSourceName;
    const name = props.eventBusName ?? eventSourceName ?? id;
    const dependsOn = dependenciesInStackOf(this, [
      ...(props.eventSource?.dependencies ?? []),
      ...(props.dependsOn ?? []),
      ...(kmsKey === undefined ? [] : allowBusKey(this, kmsKey, name)),
    ]);
    this.resource = new CloudwatchEventBus(this, "Default", {
      name,
      ...(eventSourceName === undefined ? {} : { eventSourceName }),
      ...(description === undefined ? {} : { description }),
      ...(kmsKey === undefined ? {} : { kmsKeyIdentifier: keyArnOf(kmsKey) }),
      ...(deadLetterQueue === undefined
        ? {}
        : { deadLetterConfig: { arn: deadLetterQueueArn(deadLetterQueue) } }),
      ...(tags === undefined ? {} : { tags: { ...tags } }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
    this.isPartnerBus = eventSourceName !== undefined;
    // A partner bus takes its name from the event source, so a rule that names it does not refer to the bus itself.
    this.eventBusName = eventSourceName ?? this.resource.name;
    this.dependencies = this.isPartnerBus ? [this.resource] : [];
    if (deadLetterQueue !== undefined) {
      allowBusDeadLetters(this, deadLetterQueue);
    }
    if (kmsKey !== undefined && deadLetterQueue === undefined) {
      warn(this, "no-dead-letter-queue", encryptedBusWithoutDeadLetterQueue());
    }
    validate(this, () => [
      ...this.problemsOfName(props, name),
      ...textProblems("description", description, 512),
      ...(typeof kmsKey === "string" ? nameProblems("kmsKey", kmsKey, KMS_KEY_ARN) : []),
      ...deadLetterQueueProblems(deadLetterQueue),
    ]);
  }

  /** The account's default bus, where AWS services send their own events. No Genesys Cloud event comes by there. */
  public static default(scope: Construct, id: string): ExistingEventBus {
    return ExistingEventBus.default(scope, id);
  }

  /** A bus that exists already, by its name. Terraform looks it up. */
  public static fromEventBusName(scope: Construct, id: string, eventBusName: string): ExistingEventBus {
    return ExistingEventBus.fromEventBusName(scope, id, eventBusName);
  }

  /** A bus of the stack's own account and region that exists already, by its ARN. Terraform looks it up. */
  public static fromEventBusArn(scope: Construct, id: string, eventBusArn: string): ExistingEventBus {
    return ExistingEventBus.fromEventBusArn(scope, id, eventBusArn);
  }

  public get eventBusArn(): string {
    return this.resource.arn;
  }

  public get rulesArn(): string {
    return `${Fn.replace(this.eventBusArn, ":event-bus/", ":rule/")}/*`;
  }

  /**
   * Lets other AWS accounts put events on a custom bus.
   *
   * @param accountIds 12 digits each
   */
  public allowAccounts(...accountIds: string[]): void {
    EventBusPolicy.of(this).allowAccounts(...accountIds);
  }

  /** Adds a statement to the policy of a custom bus, such as one for an organization. */
  public addToResourcePolicy(statement: EventBusPolicyStatement): void {
    EventBusPolicy.of(this).addStatements(statement);
  }

  /** Keeps the bus's events for a replay. */
  public archive(id: string, options: ArchiveOptions = {}): Archive {
    return new Archive(this, id, { ...options, sourceEventBus: this });
  }

  private problemsOfName({ eventSource, eventSourceName }: EventBusProps, name: string): string[] {
    const sourceName = eventSource?.eventSourceName ?? eventSourceName;
    if (sourceName === undefined) {
      return name === "default" ? [defaultBusIsTaken()] : nameProblems("eventBusName", name, EVENT_BUS_NAME);
    }
    const problems = nameProblems("eventSourceName", sourceName, PARTNER_EVENT_SOURCE_NAME);
    if (eventSource !== undefined && eventSourceName !== undefined) {
      problems.push(twoEventSources(eventSourceName, eventSource.eventSourceName));
    }
    if (name !== sourceName && isKnown(name) && isKnown(sourceName)) {
      problems.push(busNameIsNotItsSource(name, sourceName));
    }
    return problems;
  }
}
