import { Command } from "commander";
import { commanderOutput } from "./commander-output";
import type { ExitCode } from "./exit-code";
import { examples, examplesOf } from "./help-texts";
import type { Io } from "./io";
import { packageVersion } from "./package-version";
import { refuseStrayOptions } from "./stray-options";
import type { TraceArguments } from "./trace";

/** Each command is loaded when it is called: reading Terraform or drawing takes time that `match` need not wait for. */
const load = {
  graph: () => require("./graph") as typeof import("./graph"),
  match: () => require("./match") as typeof import("./match"),
  audit: () => require("./audit") as typeof import("./audit"),
  trace: () => require("./trace") as typeof import("./trace"),
  sample: () => require("./sample") as typeof import("./sample"),
};

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The options that name SOURCE. */
function withSource(command: Command): Command {
  return command
    .option("--stack <name>", "a synthesized stack in cdktf.out (default: the only one); * for any", collect)
    .option("--out <dir>", "the folder of synthesized stacks, instead of cdktf.out")
    .option("--plan <file>", "what terraform show -json gives of a plan or a state; or -", collect)
    .option("--dir <dir>", "a Terraform folder; with one --plan, the one that the plan is of", collect)
    .option("--var <[part:]name=value>", "the value of a Terraform variable", collect)
    .option(
      "--var-file <[part:]file>",
      "a file of values of Terraform variables; --var wins over it",
      collect,
    )
    .option("--account <[part=]id>", "the account of the default AWS provider, 12 digits", collect)
    .option(
      "--region <[part=]name>",
      "the region of the default AWS provider, where the source does not say",
      collect,
    )
    .option("--workspace <[part=]name>", "the workspace that terraform.workspace names", collect)
    .option("--assume <file>", "policies that are outside the source, as docs/trace.md shows");
}

/** The command line, with `done` told how a command ended. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const root = new Command("event-trace")
    .description("Tells where an event goes, and why not, before anything is deployed.")
    .version(packageVersion())
    .exitOverride()
    // Else an option after a subcommand would be taken for one of the root's, and count for nothing.
    .enablePositionalOptions()
    .hook("preAction", refuseStrayOptions)
    .configureOutput(commanderOutput("event-trace", io));

  withSource(root)
    .argument("<event...>", "files with one event, an array or one a line; JSON; or - for the standard input")
    .option("--source <name>", "the partner event source of Genesys Cloud notifications, to wrap them")
    .option(
      "--expect <rule[/target]>",
      "fail unless each event matches the rule, or is delivered to its target",
      collect,
    )
    .option("--expect-not <rule[/target]>", "fail unless no event does", collect)
    .option("--json", "print JSON, as docs/trace.schema.json describes it")
    .action(async (events: string[], options: TraceArguments) =>
      done(await load.trace().traceCommand(events, options, io)),
    );

  withSource(root.command("audit"))
    .description("list every finding without an event; docs/findings.md explains each")
    .option("--level <level>", "the least level that fails: error, warning or note (default: warning)")
    .option(
      "--acknowledge <id[@address][=reason]>",
      "let a finding be, everywhere or at one address",
      collect,
    )
    .option("--json", "print JSON, as docs/trace.schema.json describes it")
    .option("--sarif", "print SARIF 2.1.0 for code scanning")
    .action(async (_: unknown, command: Command) =>
      done(await load.audit().auditCommand(command.optsWithGlobals(), io)),
    )
    .addHelpText("after", examplesOf.audit);

  withSource(root.command("graph"))
    .description("draw the topology; with events their way is marked, and what is broken is red")
    .argument("[event...]", "files with one event, an array or one a line; JSON; or -")
    .option("--format <format>", "mermaid, svg or dot (default: mermaid)")
    .option("--source <name>", "the partner event source of Genesys Cloud notifications, to wrap them")
    .action(async (events: string[], _: unknown, command: Command) =>
      done(await load.graph().graphCommand(events, command.optsWithGlobals(), io)),
    )
    .addHelpText("after", examplesOf.graph);

  root
    .command("match")
    .description("match events against one pattern: prints true or false for each")
    .argument("<pattern>", "a file with the pattern, its JSON, or - for the standard input")
    .argument("<event...>", "files with one event, an array or one a line; JSON; or -")
    .action((pattern: string, events: string[]) => done(load.match().matchCommand(pattern, events, io)))
    .addHelpText("after", examplesOf.match);

  root
    .command("sample")
    .description("print a well-formed event of a topic")
    .argument("<topic>", "such as v2.users.{id}.presence; real ids may stand for {id}")
    .option("--set <path=value>", "give a field a value, as detail.eventBody.action=Delete", collect)
    .option("--source <name>", "the partner event source")
    .action((topic: string, _: unknown, command: Command) =>
      done(load.sample().sampleCommand(topic, command.optsWithGlobals(), io)),
    )
    .addHelpText("after", examplesOf.sample);
  return root.addHelpText("after", examples);
}
