import { excessOf, fixedLimits, limitSettings } from "../../../trace/route/payload-limit";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import { kindOf } from "./permissions";

/**
 * Says whether a destination takes a payload for its size, by the trace's figures: moto has few of them. Settings are
 * read through the APIs, each once until {@link forget}.
 */
export class PayloadLimits {
  private readonly set = new Map<string, Promise<number | undefined>>();

  constructor(private readonly clients: Pick<AwsClients, "kinesis" | "sns" | "sqs">) {}

  /** Reads all again at the next question: Terraform may have changed it. */
  forget(): void {
    this.set.clear();
  }

  /** @throws DeliveryFailure if the payload is too large; to try again would change nothing */
  async require(targetArn: string, payload: string): Promise<void> {
    const kind = kindOf(targetArn);
    if (kind === undefined) {
      return;
    }
    const setting = limitSettings[kind];
    const limit =
      setting === undefined
        ? fixedLimits[kind]
        : { most: (await this.setAt(targetArn)) ?? setting.default, taker: setting.service, by: " here" };
    const excess = limit === undefined ? undefined : excessOf(payload, limit);
    if (excess !== undefined) {
      throw new DeliveryFailure("SDK_CLIENT_ERROR", `${excess.reason}.`);
    }
  }

  private setAt(arn: string): Promise<number | undefined> {
    const known = this.set.get(arn) ?? this.read(arn);
    this.set.set(arn, known);
    return known;
  }

  /** In bytes; none where the service does not tell. */
  private async read(arn: string): Promise<number | undefined> {
    const { kinesis, sns, sqs } = this.clients;
    switch (kindOf(arn)) {
      case "queue": {
        const { QueueUrl } = await sqs.getQueueUrl({ QueueName: nameIn(arn) });
        const AttributeNames = ["MaximumMessageSize" as const];
        return number(
          (await sqs.getQueueAttributes({ QueueUrl, AttributeNames })).Attributes?.MaximumMessageSize,
        );
      }
      case "topic":
        return number((await sns.getTopicAttributes({ TopicArn: arn })).Attributes?.MaximumMessageSize);
      case "kinesis": {
        const { StreamDescriptionSummary } = await kinesis.describeStreamSummary({ StreamName: nameIn(arn) });
        const kibibytes = StreamDescriptionSummary?.MaxRecordSizeInKiB;
        return kibibytes === undefined ? undefined : kibibytes * 1024;
      }
      default:
        return undefined;
    }
  }
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
