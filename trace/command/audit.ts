import { closest } from "fastest-levenshtein";
import { type Acknowledgement, acknowledge, acknowledgedInCode } from "../findings/acknowledgement";
import { audit } from "../findings/audit";
import { definitions } from "../findings/definitions";
import { isAtLeast, type Level, levels } from "../findings/level";
import { findingsText } from "../report/findings-text";
import { paintFor } from "../report/paint";
import { sarif } from "../report/sarif";
import { sourceJson } from "../report/trace-json";
import { diagnosticsText } from "./diagnostics";
import { CallError, type ExitCode, exitCode } from "./exit-code";
import { Input } from "./input-text";
import type { Io } from "./io";
import { readAssumptionArgument, readSourceArguments, type SourceArguments } from "./source-options";

export interface AuditArguments extends SourceArguments {
  readonly level?: string;
  readonly acknowledge?: readonly string[];
  readonly json?: boolean;
  readonly sarif?: boolean;
}

/** `event-trace audit [SOURCE]`: every finding without an event. */
export async function auditCommand(given: AuditArguments, io: Io): Promise<ExitCode> {
  const least = levelOf(given.level ?? "warning");
  const acknowledged = (given.acknowledge ?? []).map(acknowledgementOf);
  if (given.json === true && given.sarif === true) throw new CallError("name one of --json and --sarif");
  const topology = await readSourceArguments(given, new Input(io));
  const findings = acknowledge(audit(topology, readAssumptionArgument(given)), [
    ...acknowledged,
    ...acknowledgedInCode(topology.configuration),
  ]);
  if (given.sarif === true) io.out(`${JSON.stringify(sarif(findings, process.cwd()), null, 2)}\n`);
  else if (given.json === true) io.out(`${JSON.stringify({ ...sourceJson(topology), findings }, null, 2)}\n`);
  else {
    io.out(findingsText(findings, paintFor(io.colours)));
    io.err(diagnosticsText(topology));
  }
  const counts = findings.some(
    ({ level, acknowledged: reason }) => reason === undefined && isAtLeast(level, least),
  );
  return counts ? exitCode.no : exitCode.yes;
}

function levelOf(text: string): Level {
  const level = levels.find((one) => one === text);
  if (level === undefined) throw new CallError(`--level is "${text}"; allowed: ${levels.join(", ")}`);
  return level;
}

/** Reads `ID[@ADDRESS][=REASON]`. */
function acknowledgementOf(text: string): Acknowledgement {
  const [, id = "", at, reason] = /^([^@=]*)(?:@([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
  if (!Object.hasOwn(definitions, id)) {
    const nearest = closest(id, Object.keys(definitions));
    throw new CallError(
      `--acknowledge ${text}: there is no finding "${id}", the nearest is "${nearest}"; docs/findings.md lists them`,
    );
  }
  return {
    id,
    ...(at === undefined || at === "" ? {} : { at }),
    reason: reason === undefined || reason === "" ? "no reason given" : reason,
  };
}
