import type { IAM } from "@aws-sdk/client-iam";
import type { AwsFront } from "../aws/aws-front";
import type { Place } from "../aws/place";
import { ArchiveStore } from "./archive-store";
import { AwsClients } from "./aws-clients";
import { type DeployedBus, readBuses } from "./deployed/deployment";
import { PayloadLimits } from "./deployed/payload-limits";
import { Permissions } from "./deployed/permissions";
import { Destinations } from "./destinations/destinations";
import type { HttpRecorder } from "./destinations/http-recorder";
import { QueueSender } from "./destinations/queue-sender";

/** What every place works with. */
export interface DeliveryPlaceParts {
  front: AwsFront;
  /** IAM of the account that a role is in: a rule may be in another account than its target. */
  iamOf: (roleArn: string) => IAM;
  /** Takes what API destinations send. */
  recorder: HttpRecorder;
  /** A temporary folder, for the code of functions. */
  folder: string;
}

/** What is deployed in one account and region, and what hands events over there. */
export class DeliveryPlace {
  readonly archives = new ArchiveStore();
  readonly clients: AwsClients;
  readonly destinations: Destinations;
  readonly limits: PayloadLimits;
  readonly permissions: Permissions;
  readonly queues: QueueSender;
  private buses: Promise<Map<string, DeployedBus>> | undefined;

  constructor(place: Place, { front, iamOf, recorder, folder }: DeliveryPlaceParts) {
    this.clients = new AwsClients(front.url, place);
    this.limits = new PayloadLimits(this.clients);
    this.permissions = new Permissions(this.clients, iamOf);
    this.queues = new QueueSender(this.clients.sqs);
    this.destinations = new Destinations(this.clients, {
      front,
      place,
      recorder,
      folder,
      queues: this.queues,
    });
  }

  /** A bus of this place as it was deployed, with its rules. */
  async bus(name: string): Promise<DeployedBus | undefined> {
    this.buses ??= readBuses(this.clients);
    return (await this.buses).get(name);
  }

  /** Reads all again at the next event. */
  refresh(): void {
    this.buses = undefined;
    this.limits.forget();
    this.permissions.forget();
  }
}
