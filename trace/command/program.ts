import { Command } from "commander";
import type { ExitCode } from "./exit-code";
import type { Io } from "./io";

/** Each command is loaded when it is called: reading Terraform or drawing takes time that `match` need not wait for. */
const load = {
  match: () => require("./match") as typeof import("./match"),
  sample: () => require("./sample") as typeof import("./sample"),
};

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The command line, with `done` told how a command ended. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const root = new Command("event-trace")
    .description("Tells where an event goes, and why not, before anything is deployed.")
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHasColors: () => io.colours });

  root
    .command("match")
    .description("match events against one pattern: prints true or false for each")
    .argument("<pattern>", "a file with the pattern, its JSON, or - for the standard input")
    .argument("<event...>", "files with one event, an array or one a line; JSON; or -")
    .action((pattern: string, events: string[]) => done(load.match().matchCommand(pattern, events, io)));

  root
    .command("sample")
    .description("print a well-formed event of a topic")
    .argument("<topic>", "such as v2.users.{id}.presence; real ids may stand for {id}")
    .option("--set <path=value>", "give a field a value, as detail.eventBody.action=Delete", collect)
    .option("--source <name>", "the partner event source")
    .action((topic: string, _: unknown, command: Command) =>
      done(load.sample().sampleCommand(topic, command.optsWithGlobals(), io)),
    );
  return root;
}
