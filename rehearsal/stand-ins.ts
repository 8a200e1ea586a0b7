import { AwsFront } from "./aws/aws-front";
import { startMoto } from "./aws/moto-server";
import { HttpRecorder } from "./delivery/destinations/http-recorder";
import { EventDelivery } from "./delivery/event-delivery";
import type { TopicCheck } from "./genesys-provider/event-source-settings";
import { GenesysCloud } from "./genesys-provider/genesys-cloud";
import { GenesysProviderServer } from "./genesys-provider/provider-server";
import { createRemoteModuleRepository } from "./genesys-provider/remote-module-repository";
import type { JsonObject } from "./json/json-object";
import { temporaryFolder } from "./processes/temporary-folder";
import { findProviderMirror, useProviderMirror } from "./terraform/provider-mirror";

/** Settings of {@link startStandIns}. */
export interface StandInOptions {
  /** The AWS account that stands in. @default 123456789012 */
  accountId?: string;
  /** @default us-east-1 */
  region?: string;
  /** Says what is wrong with a topic, or `undefined`. @default every topic is accepted */
  checkTopic?: TopicCheck;
  /** Says what is wrong with an event pattern, or `undefined`. @default any JSON passes */
  checkEventPattern?: (pattern: JsonObject) => string | undefined;
  /** A folder to install Terraform's providers from. @default the one found on the machine, if any */
  providerMirror?: string;
}

/** Everything that stands for Genesys Cloud and AWS in one rehearsal. */
export interface StandIns {
  genesysCloud: GenesysCloud;
  front: AwsFront;
  delivery: EventDelivery;
  recorder: HttpRecorder;
  /** What to add to the environment of Terraform, `cdktf` or `aws`. */
  environment: Record<string, string>;
  /** Ends every process and server, and removes what was written. */
  stop(): Promise<void>;
}

/**
 * Starts the stand-ins. They end with this process, however it ends.
 *
 * @throws Error if moto or git is not on the machine
 */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const { accountId, region = "us-east-1", checkTopic, checkEventPattern } = options;
  const ends: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) {
      await end();
    }
  };
  try {
    const { path: folder, remove } = temporaryFolder("rehearsal-");
    ends.push(remove);
    const moto = await startMoto();
    ends.push(() => moto.stop());
    const front = await AwsFront.start({
      motoUrl: moto.url,
      ...(accountId === undefined ? {} : { accountId }),
      ...(checkEventPattern === undefined ? {} : { checkEventPattern }),
    });
    ends.push(() => front.stop());
    const recorder = await HttpRecorder.start();
    ends.push(() => recorder.stop());
    const delivery = new EventDelivery({ front, region, recorder, folder });
    ends.push(() => delivery.stop());
    const genesysCloud = new GenesysCloud({
      eventSources: front.eventSources,
      ...(checkTopic === undefined ? {} : { checkTopic }),
    });
    const provider = await GenesysProviderServer.start(genesysCloud, folder);
    ends.push(() => provider.stop());
    const mirror = options.providerMirror ?? findProviderMirror();
    const environment = {
      ...front.environment(region),
      ...provider.environment(),
      ...createRemoteModuleRepository(folder),
      ...(mirror === undefined ? {} : useProviderMirror(mirror, folder)),
    };
    return { genesysCloud, front, delivery, recorder, environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
