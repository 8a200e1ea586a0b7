import type { QueueAttributeName, SQS } from "@aws-sdk/client-sqs";
import { nameIn } from "../arn";

/** An attribute of the queue that an ARN names; undefined where it is not set. */
export async function queueAttribute(
  sqs: Pick<SQS, "getQueueUrl" | "getQueueAttributes">,
  arn: string,
  name: QueueAttributeName,
): Promise<string | undefined> {
  const { QueueUrl } = await sqs.getQueueUrl({ QueueName: nameIn(arn) });
  const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames: [name] });
  return Attributes?.[name];
}
