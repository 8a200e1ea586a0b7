import { planConfiguration } from "../../trace/terraform/read-plan";
import { topology } from "../../trace/topology/read-topology";
import type { Topology } from "../../trace/topology/topology";
import { runTerraform } from "../terraform/run-terraform";
import type { SecondPlan } from "./deployment";
import { failed } from "./deployment-error";

const KEY = /\["(?:[^"\\]|\\.)*"\]/g;

/** The addresses in what `terraform state list` says, data sources and warnings left out. */
export function managedAddresses(output: string): string[] {
  const addresses = output.split("\n").map((line) => line.trim());
  return addresses.filter((address) => {
    // `module.m["any key"].aws_sqs_queue.q[0]`
    const withoutKeys = address.replace(KEY, "");
    return /^[\w-]+(\[\d+\])?(\.[\w-]+(\[\d+\])?)+$/.test(withoutKeys) && !/(^|\.)data\./.test(withoutKeys);
  });
}

/** Terraform in one folder. */
export class TerraformCommands {
  constructor(
    readonly folder: string,
    private readonly variableArguments: readonly string[],
  ) {}

  async init(env: NodeJS.ProcessEnv): Promise<void> {
    await this.run(["init"], env);
  }

  /** Makes a plan and reads it. @returns the plan's file, to apply, and what it declares */
  async plan(env: NodeJS.ProcessEnv): Promise<{ file: string; declared: Topology }> {
    const file = "rehearsal.tfplan";
    await this.run(["plan", `-out=${file}`, ...this.variableArguments], env);
    return { file, declared: await this.show(env, file) };
  }

  async apply(env: NodeJS.ProcessEnv, plan: string): Promise<void> {
    await this.run(["apply", "-auto-approve", plan], env);
  }

  async destroy(env: NodeJS.ProcessEnv): Promise<void> {
    await this.run(["destroy", "-auto-approve", ...this.variableArguments], env);
  }

  async secondPlan(env: NodeJS.ProcessEnv): Promise<SecondPlan> {
    const args = ["plan", "-detailed-exitcode", "-no-color", ...this.variableArguments];
    const { exitCode, output } = await runTerraform(args, { cwd: this.folder, env });
    if (exitCode !== 0 && exitCode !== 2) {
      throw failed("terraform plan", exitCode, output);
    }
    return { isEmpty: exitCode === 0, output };
  }

  /** What is in the state. */
  deployed(env: NodeJS.ProcessEnv): Promise<Topology> {
    return this.show(env);
  }

  /** The addresses in the state, data sources left out. */
  async left(env: NodeJS.ProcessEnv): Promise<string[]> {
    const { exitCode, output } = await runTerraform(["state", "list"], { cwd: this.folder, env });
    return exitCode === 0 ? managedAddresses(output) : [];
  }

  private async show(env: NodeJS.ProcessEnv, ...plan: string[]): Promise<Topology> {
    const output = await this.run(["show", "-json", ...plan], env);
    // A warning may stand before or after it.
    const json: unknown = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
    return topology(planConfiguration(json, plan[0] ?? "the state"));
  }

  private async run(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
    const all = args[0] === "show" || args[0] === "state" ? args : [...args, "-no-color"];
    const { exitCode, output } = await runTerraform(withPlanLast(all), { cwd: this.folder, env });
    if (exitCode !== 0) {
      throw failed(`terraform ${args[0]}`, exitCode, output);
    }
    return output;
  }
}

/** Terraform takes options before a plan's file only. */
function withPlanLast(args: string[]): string[] {
  const isOption = (arg: string) => arg.startsWith("-");
  const [command = "", ...rest] = args;
  return [command, ...rest.filter(isOption), ...rest.filter((arg) => !isOption(arg))];
}
