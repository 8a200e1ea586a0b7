import { excessOf, fixedLimits, limitSettings } from "../../../trace/route/payload-limit";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import { kindOf } from "./destination-kind";
import { queueAttribute } from "./queue-attribute";
import { ReadOnce } from "./read-once";

/**
 * Says whether a destination takes a payload for its size, by the trace's figures: moto has few of them. Settings are
 * read through the APIs, each once until {@link forget}.
 */
export class PayloadLimits {
  private readonly set = new ReadOnce((arn) => this.read(arn));

  constructor(private readonly clients: Pick<AwsClients, "kinesis" | "sns" | "sqs">) {}

  /** Reads all again at the next question: Terraform may have changed it. */
  forget(): void {
    this.set.forget();
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
        : { most: (await this.set.of(targetArn)) ?? setting.default, taker: setting.service, by: " here" };
    const excess = limit === undefined ? undefined : excessOf(payload, limit);
    if (excess !== undefined) {
      throw new DeliveryFailure("SDK_CLIENT_ERROR", `${excess.reason}.`);
    }
  }

  /** In bytes; none where the service does not tell. */
  private async read(arn: string): Promise<number | undefined> {
    const { kinesis, sns, sqs } = this.clients;
    switch (kindOf(arn)) {
      case "queue":
        return number(await queueAttribute(sqs, arn, "MaximumMessageSize"));
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
