import { CommanderError } from "commander";
import { processIo } from "../../trace/command/io";
import { Ending } from "./ending";
import { program } from "./program";
import { rehearse } from "./rehearse";

const OK = 0;
const NOT_AS_IT_SHOULD = 1;
const COULD_NOT_REHEARSE = 2;

const io = { ...processIo(), isTerminal: process.stderr.isTTY === true && process.env.CI === undefined };

// Node.js 20 is enough; the SDK's advice to upgrade would stand in the middle of the report.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

async function main(): Promise<number> {
  let exitCode = OK;
  const ending = new Ending((code) => process.exit(code));
  try {
    await program(io, async (given) => {
      exitCode = (await rehearse(given, io, ending)) ? OK : NOT_AS_IT_SHOULD;
    }).parseAsync();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? OK : COULD_NOT_REHEARSE;
    }
    io.err(`event-rehearse: ${messageOf(error)}\n`);
    return COULD_NOT_REHEARSE;
  } finally {
    await ending.end();
  }
}

const FAULTS_OF_THE_CALLER =
  /^(CallError|DeploymentError|EventFileError|MissingRequirementsError|SourceError|UnknownPlaceError)$/;

/** A mistake of the caller in its own words; a fault of this program with its stack, so that it can be reported. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return FAULTS_OF_THE_CALLER.test(error.name) ? error.message : (error.stack ?? error.message);
}

void main().then((code) => {
  process.exitCode = code;
});
