import type { AwsFront } from "../../aws/aws-front";
import { nameIn, parseArn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { kindOf } from "../deployed/permissions";
import { apiDestination } from "./api-destination";
import type { Deliver, Receipt, Shipment } from "./destination";
import { lambdaFunction } from "./function";
import type { HttpRecorder } from "./http-recorder";
import { logGroup } from "./log-group";
import { queue, topic } from "./messaging";
import type { QueueSender } from "./queue-sender";
import { firehose, kinesis } from "./streams";

/** The services that the rehearsal can hand events to; what others take is said to be accepted and not run. */
export class Destinations {
  private readonly deliveries: Readonly<Record<string, Deliver>>;

  constructor(
    clients: AwsClients,
    private readonly front: AwsFront,
    recorder: HttpRecorder,
    queues: QueueSender,
    folder: string,
  ) {
    this.deliveries = {
      "log-group": logGroup(clients),
      queue: queue(queues),
      topic: topic(clients),
      kinesis: kinesis(clients),
      firehose: firehose(clients),
      function: lambdaFunction(clients, (name) => front.functionCodes.of(name), front.url, folder),
      "api-destination": apiDestination(clients, recorder, front.connectionSecrets),
    };
  }

  /** The bus that an ARN names, if it is one of this account. */
  busIn(targetArn: string): string | undefined {
    const isBus = kindOf(targetArn) === "event-bus" && parseArn(targetArn).accountId === this.front.accountId;
    return isBus ? nameIn(targetArn) : undefined;
  }

  async deliver(shipment: Shipment): Promise<Receipt> {
    const arn = shipment.target.Arn ?? "";
    const kind = kindOf(arn);
    const deliver = this.deliveries[kind ?? ""];
    return deliver === undefined
      ? { where: arn, isRun: false, note: `accepted; a target of the kind ${kind ?? "unknown"} is not run` }
      : deliver(shipment);
  }
}
