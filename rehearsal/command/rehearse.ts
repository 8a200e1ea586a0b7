import { topicProblem } from "../../constructs/genesys/topics/topic-problem";
import { CallError } from "../../trace/command/exit-code";
import { Input } from "../../trace/command/input-text";
import type { Io } from "../../trace/command/io";
import { partValues } from "../../trace/command/part-values";
import { paintFor } from "../../trace/report/paint";
import type { Deployment, OnDeclared } from "../deployment/deployment";
import { FolderDeployment } from "../deployment/folder-deployment";
import { StackDeployment } from "../deployment/stack-deployment";
import { namesRepository } from "../genesys-provider/remote-module-repository";
import { stopCommands } from "../processes/running-commands";
import { temporaryFolder } from "../processes/temporary-folder";
import { startStandIns } from "../stand-ins";
import { findProviderMirror, givenProviderMirror } from "../terraform/provider-mirror";
import { type ExpectedPlace, expectedPlaces } from "../verdict/expected-places";
import { Predictions } from "../verdict/predictions";
import { rehearseEvents } from "../verdict/rehearse-events";
import { eventsFrom, sampleEvents, writtenEvents } from "../verdict/rehearsed-events";
import { tableText } from "../verdict/table";
import { faultsOf } from "../verdict/verdict";
import { emptyBuckets } from "./empty-buckets";
import type { Ending } from "./ending";
import { keptText } from "./kept-text";
import { requireRoomForSockets, requireTools } from "./requirements";
import { Steps } from "./steps";
import { whatIsLeft } from "./what-is-left";

/** What `event-rehearse` is called with. */
export interface RehearseArguments {
  readonly stack?: readonly string[];
  readonly app?: string;
  readonly dir?: string;
  readonly event?: readonly string[];
  readonly var?: readonly string[];
  readonly varFile?: readonly string[];
  readonly account?: readonly string[];
  readonly expect?: readonly string[];
  readonly expectNot?: readonly string[];
  readonly providerMirror?: string;
  readonly keep?: boolean;
  readonly json?: boolean;
}

/** How a rehearsal reaches the outside. */
export interface RehearsalIo extends Io {
  /** Whether steps are shown while they run. */
  readonly isTerminal: boolean;
}

/**
 * Deploys against the stand-ins, sends events, holds what happened against the prediction, plans again, destroys.
 *
 * @returns whether all went as it should
 * @throws DeploymentError, MissingRequirementsError, UnknownPlaceError or an error of the trace's readers
 */
export async function rehearse(given: RehearseArguments, io: RehearsalIo, ending: Ending): Promise<boolean> {
  requireTools();
  const input = new Input(io);
  const written = given.event && writtenEvents(given.event.map((file) => input.read(file)));
  const steps = new Steps({ write: io.err, isTerminal: io.isTerminal });
  const { path: folder, remove } = temporaryFolder("event-rehearse-");
  ending.add(remove);
  requireRoomForSockets(folder);
  const mirror =
    given.providerMirror === undefined ? findProviderMirror() : givenProviderMirror(given.providerMirror);
  let expected: ExpectedPlace[] = [];
  const deployment = deploymentOf(given, folder, mirror !== undefined, (declared) => {
    expected = [
      ...expectedPlaces(given.expect ?? [], true, declared),
      ...expectedPlaces(given.expectNot ?? [], false, declared),
    ];
  });

  const place = await steps.run("read what is to be deployed", () => deployment.prepare());
  const standIns = await steps.run("start Genesys Cloud and AWS", () =>
    startStandIns({
      ...place,
      checkTopic: topicProblem,
      ...(mirror === undefined ? {} : { providerMirror: mirror }),
    }),
  );
  ending.add(() => standIns.stop());
  ending.add(stopCommands);
  const env: NodeJS.ProcessEnv = { ...environment(), ...standIns.environment, TMPDIR: folder };
  if (mirror !== undefined) {
    env.CDKTF_DISABLE_PLUGIN_CACHE_ENV = "true";
  }

  await steps.run("deploy", () => deployment.deploy(env));
  const parts = await steps.run("read what was deployed", () => deployment.parts(env));
  const events =
    written === undefined ? sampleEvents(standIns.genesysCloud) : eventsFrom(written, standIns.genesysCloud);
  const rehearsed = await steps.run(`send ${events.length} event${events.length === 1 ? "" : "s"}`, (tell) =>
    rehearseEvents(events, new Predictions(parts), standIns.delivery, (index) =>
      tell(`${index} of ${events.length}`),
    ),
  );
  const paint = paintFor(io.colours);
  const table = `\n${tableText(rehearsed, paint)}\n`;
  if (given.json !== true) {
    io.out(table);
  }
  if (given.keep === true) {
    io.err(keptText(standIns.environment, deployment, leftOut()));
    await ending.nextSignal();
  }

  const secondPlan = await steps.run("plan again", () => deployment.secondPlan(env));
  io.err(secondPlan.isEmpty ? "    No changes.\n" : `${secondPlan.output}\n`);
  const inState = await steps.run("destroy", async () => {
    await emptyBuckets(standIns);
    return deployment.destroy(env);
  });
  const left = [...inState, ...(await whatIsLeft(standIns))];
  const totals = standIns.delivery.ledger.totals();
  const faults = faultsOf({
    events: rehearsed,
    totals,
    expected,
    secondPlanIsEmpty: secondPlan.isEmpty,
    left,
  });
  if (given.json === true) {
    const report = {
      version: 1,
      steps: steps.done,
      events: rehearsed,
      totals,
      secondPlan: { isEmpty: secondPlan.isEmpty },
      destroy: { left },
      faults,
      ok: faults.length === 0,
    };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    io.out(
      faults.length === 0
        ? `${paint.good("ok")}  every event fared as predicted, none was lost unexpectedly, nothing is left\n`
        : faults.map((fault) => `${paint.bad("FAILED")}  ${fault}\n`).join(""),
    );
  }
  return faults.length === 0;
}

function deploymentOf(
  given: RehearseArguments,
  folder: string,
  usesMirror: boolean,
  onDeclared: OnDeclared,
): Deployment {
  if (given.dir !== undefined && given.account !== undefined) {
    throw new CallError("--account is for stacks: a folder is rehearsed in the account that it names itself");
  }
  if (given.dir !== undefined && (given.stack !== undefined || given.app !== undefined)) {
    throw new CallError("name a Terraform folder with --dir, or stacks with --stack and --app, not both");
  }
  const values = { vars: given.var ?? [], varFiles: given.varFile ?? [], env: environment(), onDeclared };
  return given.dir === undefined
    ? new StackDeployment({
        ...values,
        project: process.cwd(),
        stacks: given.stack ?? [],
        accounts: partValues({ account: given.account ?? [] }),
        folder,
        ...(given.app === undefined ? {} : { app: given.app }),
      })
    : new FolderDeployment({ ...values, dir: given.dir, folder, usesMirror });
}

/** The user's environment without what would lead Terraform, a provider or git to the user's own accounts or state. */
function environment(): NodeJS.ProcessEnv {
  const without = new Set(leftOut());
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.has(name)));
}

function leftOut(): string[] {
  return Object.keys(process.env).filter(
    (name) =>
      namesRepository(name) ||
      /^(AWS_(?!SDK_JS_)|GENESYSCLOUD_|TF_(CLI_ARGS|DATA_DIR|WORKSPACE|REATTACH|LOG)|CDKTF_)/.test(name),
  );
}
