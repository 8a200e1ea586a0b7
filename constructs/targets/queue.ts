import type { SqsQueue as QueueResource } from "@cdktf/provider-aws/lib/sqs-queue";
import type { Construct } from "constructs";
import { unknownTargetPolicy } from "../delivery/errors";
import { QueuePolicy } from "../delivery/queue-policy";
import { RuleSource } from "../delivery/rule-source";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { warn } from "../warnings";
import { formProblems } from "./bounds";
import { bindAcrossAccounts, type PolicyTargetOptions } from "./cross-account";
import { arnForm, arnOf, arnProblems, type Destination, resourceOf } from "./destination";
import { noContentBasedDeduplication, noMessageGroup } from "./errors";

const ARN = arnForm("an SQS queue", "sqs", "<name>");
const ACTION = "sqs:SendMessage";

/** What an `SqsQueue` target takes. */
export interface SqsQueueProps extends PolicyTargetOptions {
  /**
   * The message group: 1 to 128 letters, digits and punctuation. A FIFO queue needs one and keeps the order within
   * it; a standard queue shares its consumers fairly between groups.
   *
   * @default - none
   * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
   */
  readonly messageGroupId?: string;
}

/**
 * Sends each event as a message to an SQS queue. The queue's policy lets the rule in; of a queue that is only an ARN
 * a warning shows the statement to add.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class SqsQueue implements IRuleTarget {
  /** @param queue a queue of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly queue: Destination<QueueResource>,
    private readonly props: SqsQueueProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { messageGroupId, crossAccount = false, ...options } = this.props;
    const { queue } = this;
    const target = {
      arn: arnOf(queue),
      ...(messageGroupId === undefined ? {} : { parameters: { sqsTarget: { messageGroupId } } }),
      problems: () => this.problems(),
    };
    if (crossAccount) {
      return bindAcrossAccounts(scope, rule, options, "queue", { ...target, action: ACTION });
    }
    const config = { ...options, ...target };
    if (typeof queue === "string") {
      warn(scope, "queue-policy", unknownTargetPolicy("queue", queue, ACTION));
      return config;
    }
    return { ...config, dependsOn: QueuePolicy.of(resourceOf(queue)).allowSend(RuleSource.of(rule)) };
  }

  private problems(): string[] {
    const { queue } = this;
    const { messageGroupId } = this.props;
    return [
      ...arnProblems("queue", queue, ARN),
      ...formProblems(
        "messageGroupId",
        messageGroupId,
        /^[\x21-\x7e]{1,128}$/,
        "1 to 128 letters, digits and punctuation, no space",
      ),
      ...(messageGroupId === undefined && isFifo(queue) ? [noMessageGroup()] : []),
      ...(lacksDeduplication(queue) ? [noContentBasedDeduplication()] : []),
    ];
  }
}

function isFifo(queue: Destination<QueueResource>): boolean {
  return typeof queue === "string"
    ? isKnown(queue) && queue.endsWith(".fifo")
    : resourceOf(queue).fifoQueueInput === true;
}

/** EventBridge sends no deduplication id, so a FIFO queue has to make one of the content. */
function lacksDeduplication(queue: Destination<QueueResource>): boolean {
  if (typeof queue === "string" || !isFifo(queue)) {
    return false;
  }
  const setting = resourceOf(queue).contentBasedDeduplicationInput;
  return setting === undefined || setting === false;
}
