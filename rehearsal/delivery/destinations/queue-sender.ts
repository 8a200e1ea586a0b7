import type { SendMessageBatchRequestEntry, SQS } from "@aws-sdk/client-sqs";
import { nameIn } from "../arn";

const BATCH_MESSAGES = 10;
const BATCH_BYTES = 1_000_000;

type Message = Omit<SendMessageBatchRequestEntry, "Id">;

interface Waiting {
  message: Message;
  sent: (messageId: string) => void;
  refused: (error: unknown) => void;
}

/** Sends messages to queues, those that come at one time in one call: a burst would take minutes otherwise. */
export class QueueSender {
  private readonly urls = new Map<string, string>();
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly sqs: SQS) {}

  /**
   * Sends a message and returns its id.
   *
   * @throws an error of SQS
   */
  send(queueArn: string, message: Message): Promise<string> {
    return new Promise((sent, refused) => {
      const waiting = this.waiting.get(queueArn) ?? [];
      waiting.push({ message, sent, refused });
      if (waiting.length === 1) {
        this.waiting.set(queueArn, waiting);
        setImmediate(() => void this.flush(queueArn));
      }
    });
  }

  private async flush(queueArn: string): Promise<void> {
    const waiting = this.waiting.get(queueArn) ?? [];
    this.waiting.delete(queueArn);
    for (const batch of batchesOf(waiting)) {
      try {
        await this.sendBatch(queueArn, batch);
      } catch (error) {
        for (const { refused } of batch) {
          refused(error);
        }
      }
    }
  }

  private async sendBatch(queueArn: string, batch: Waiting[]): Promise<void> {
    const { Successful = [], Failed = [] } = await this.sqs.sendMessageBatch({
      QueueUrl: await this.urlOf(queueArn),
      Entries: batch.map(({ message }, index) => ({ Id: String(index), ...message })),
    });
    for (const { Id, MessageId } of Successful) {
      batch[Number(Id)]?.sent(MessageId ?? "");
    }
    for (const { Id, Code, Message } of Failed) {
      batch[Number(Id)]?.refused(Object.assign(new Error(Message ?? Code), { name: Code ?? "Error" }));
    }
  }

  private async urlOf(queueArn: string): Promise<string> {
    const known = this.urls.get(queueArn);
    if (known !== undefined) {
      return known;
    }
    const { QueueUrl = "" } = await this.sqs.getQueueUrl({ QueueName: nameIn(queueArn) });
    this.urls.set(queueArn, QueueUrl);
    return QueueUrl;
  }
}

function batchesOf(waiting: Waiting[]): Waiting[][] {
  const batches: Waiting[][] = [];
  let bytes = 0;
  for (const one of waiting) {
    const size = Buffer.byteLength(one.message.MessageBody ?? "");
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH_MESSAGES || bytes + size > BATCH_BYTES) {
      batches.push([one]);
      bytes = size;
    } else {
      last.push(one);
      bytes += size;
    }
  }
  return batches;
}
