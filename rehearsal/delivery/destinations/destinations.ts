import type { AwsFront } from "../../aws/aws-front";
import type { Place } from "../../aws/place";
import { nameIn, parseArn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { kindOf } from "../deployed/destination-kind";
import { apiDestination } from "./api-destination";
import type { Deliver, Receipt, Shipment } from "./destination";
import { lambdaFunction } from "./function";
import type { HttpRecorder } from "./http-recorder";
import { logGroup } from "./log-group";
import { queue, topic } from "./messaging";
import type { QueueSender } from "./queue-sender";
import { firehose, kinesis } from "./streams";

/** What {@link Destinations} works with. */
export interface DestinationsParts {
  front: AwsFront;
  /** Where the destinations are. */
  place: Place;
  /** Takes what API destinations send. */
  recorder: HttpRecorder;
  /** A temporary folder, for the code of functions. */
  folder: string;
  queues: QueueSender;
}

/** The services that the rehearsal can hand events to; what others take is said to be accepted and not run. */
export class Destinations {
  private readonly deliveries: Readonly<Record<string, Deliver>>;

  constructor(
    clients: AwsClients,
    private readonly parts: DestinationsParts,
  ) {
    const { front, place, recorder, folder, queues } = parts;
    this.deliveries = {
      "log-group": logGroup(clients),
      queue: queue(queues),
      topic: topic(clients),
      kinesis: kinesis(clients),
      firehose: firehose(clients),
      function: lambdaFunction(
        clients,
        (name) => front.functionCodes.of(name, place),
        { url: front.url, accountId: place.accountId },
        folder,
      ),
      "api-destination": apiDestination(clients, recorder, (...of) =>
        front.connectionSecrets.secretOf(place, ...of),
      ),
    };
  }

  /** The bus that an ARN names, if it is in an account that is rehearsed. */
  busIn(targetArn: string): string | undefined {
    const { accountId } = parseArn(targetArn);
    const { front } = this.parts;
    const isRehearsed =
      accountId === front.accountId || front.places.some((place) => place.accountId === accountId);
    return kindOf(targetArn) === "event-bus" && isRehearsed ? nameIn(targetArn) : undefined;
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
