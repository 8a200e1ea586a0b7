import { Command } from "commander";
import { commanderOutput } from "../../trace/command/commander-output";
import type { Io } from "../../trace/command/io";
import { packageVersion } from "../../trace/command/package-version";
import type { RehearseArguments } from "./rehearse";

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The command line, with `run` given what it was called with. */
export function program(io: Io, run: (given: RehearseArguments) => Promise<void>): Command {
  return new Command("event-rehearse")
    .description(
      "Deploys a stack with the real cdktf, Terraform and AWS provider against local stand-ins for Genesys Cloud and AWS, sends events through, and shows where each arrived.",
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput(commanderOutput("event-rehearse", io))
    .option("--stack <name>", "a stack of the app (default: the only one); again for another", collect)
    .option("--app <command>", "the command that runs the app (default: the one in cdktf.json)")
    .option("--dir <dir>", "a Terraform folder instead of an app")
    .option("--event <file...>", "files of events (default: a sample of each topic that is forwarded)")
    .option("--var <name=value>", "the value of a Terraform variable (default: one made up)", collect)
    .option("--var-file <file>", "a file of values of Terraform variables", collect)
    .option(
      "--account <[stack=]id>",
      "the AWS account that a stack is for (default: what it says, else one made up)",
      collect,
    )
    .option("--expect <rule[/target]>", "fail unless each event comes there", collect)
    .option("--expect-not <rule[/target]>", "fail if an event comes there; it may be lost there", collect)
    .option("--provider-mirror <dir>", "where Terraform gets providers from, instead of its registry")
    .option("--keep", "leave all up, print how to use it by hand, and go on at Ctrl-C")
    .option("--json", "print JSON instead of the table")
    .action((_: unknown, command: Command) => run(command.opts<RehearseArguments>()));
}
