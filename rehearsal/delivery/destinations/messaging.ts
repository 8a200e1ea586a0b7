import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import type { Deliver } from "./destination";
import type { QueueSender } from "./queue-sender";

/** Sends an event to a queue, a FIFO queue with the target's message group. */
export function queue(queues: QueueSender): Deliver {
  return async ({ payload, target }) => {
    const arn = target.Arn ?? "";
    const MessageGroupId = target.SqsParameters?.MessageGroupId;
    const messageId = await queues.send(arn, {
      MessageBody: payload,
      ...(MessageGroupId === undefined ? {} : { MessageGroupId }),
    });
    return { where: `queue ${nameIn(arn)}, message ${messageId}` };
  };
}

/** Publishes an event to a topic; moto hands it on to the topic's queues. */
export function topic({ sns }: AwsClients): Deliver {
  return async ({ payload, target }) => {
    const TopicArn = target.Arn;
    const { Subscriptions = [] } = await sns.listSubscriptionsByTopic({ TopicArn });
    const { MessageId } = await sns.publish({ TopicArn, Message: payload });
    const queues = Subscriptions.filter(({ Protocol }) => Protocol === "sqs").length;
    const others = Subscriptions.filter(({ Protocol }) => Protocol !== "sqs").map(({ Protocol }) => Protocol);
    return {
      where: `topic ${nameIn(target.Arn ?? "")}, message ${MessageId ?? ""}, on to ${queues} queue(s)`,
      ...(others.length > 0
        ? { note: `not sent on by ${others.join(", ")}: only queues are rehearsed` }
        : {}),
    };
  };
}
