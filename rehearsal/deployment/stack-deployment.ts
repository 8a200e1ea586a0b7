import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PartValues } from "../../trace/command/part-values";
import { type PartSource, readSource } from "../../trace/terraform/read-source";
import { topology } from "../../trace/topology/read-topology";
import type { Topology } from "../../trace/topology/topology";
import { isJsonObject, parseJsonObject } from "../json/json-object";
import { runCommand } from "../processes/run-command";
import { chosenStacks } from "./chosen-stacks";
import type { DeployedPart, Deployment, OnDeclared, SecondPlan } from "./deployment";
import { DeploymentError, failed } from "./deployment-error";
import { type GivenValues, readGivenValues, variableArguments } from "./given-values";
import { keepStateIn } from "./local-state";
import { requireNamesOfTheirOwn } from "./names-of-their-own";
import { type Place, placeOf, placeOfStack } from "./place";
import { rehearsalValues } from "./rehearsal-values";
import { inGivenAccount, requireNamedStacks, workInAccounts } from "./stack-accounts";
import { withDependencies } from "./stack-dependencies";
import { TerraformCommands } from "./terraform-commands";

/** Which stacks of which app. */
export interface StackDeploymentOptions extends GivenValues {
  /** The folder of `cdktf.json`. */
  readonly project: string;
  /** The command that runs the app. @default the one in cdktf.json */
  readonly app?: string;
  /** @default the only stack of the app */
  readonly stacks: readonly string[];
  /** A folder of the rehearsal's own, for what is synthesized and for the state. */
  readonly folder: string;
  /** The account of each stack that is named, and of the others where none names itself: 12 digits. */
  readonly accounts?: PartValues;
  readonly onDeclared?: OnDeclared;
}

/** The stacks of a CDK for Terraform app, deployed with `cdktf` itself, with their output and state kept apart. */
export class StackDeployment implements Deployment {
  private readonly output: string;
  private stacks: readonly string[] = [];
  private declared: Topology[] = [];
  private values = new Map<string, string>();
  private given: ReadonlyMap<string, string> = new Map();
  private places: readonly Place[] = [];

  constructor(private readonly options: StackDeploymentOptions) {
    this.output = join(options.folder, "cdktf.out");
  }

  get folders(): string[] {
    return this.stacks.map((stack) => join(this.output, "stacks", stack));
  }

  get variables(): ReadonlyMap<string, string> {
    return new Map([...this.values, ...this.given]);
  }

  get cdktfOptions(): string {
    return `--skip-synth --skip-provider-lock --output '${this.output}' ${this.stacks.join(" ")}`;
  }

  async prepare(): Promise<Place> {
    const { app, env } = this.options;
    await this.cdktf(["synth", ...(app === undefined ? [] : ["--app", app])], env);
    this.stacks = withDependencies(chosenStacks(this.options.stacks, this.output), this.output);
    requireNamedStacks(this.options.accounts, this.stacks);
    this.given = await readGivenValues(this.options);
    for (const stack of this.stacks) {
      keepStateIn(this.options.folder, stack, join(this.output, "stacks", stack, "cdk.tf.json"));
    }
    for (const folder of this.folders) {
      for (const [name, value] of await rehearsalValues(folder, new Set(this.given.keys()))) {
        this.values.set(name, value);
      }
    }
    this.declared = await this.read();
    const place = placeOf(this.declared);
    this.places = this.declared.map((stack, index) =>
      inGivenAccount(placeOfStack(stack, place), this.stacks[index], this.options.accounts),
    );
    this.declared = await this.read();
    const stacks = this.places.map((of, index) => {
      const file = join(this.folders[index] ?? "", "cdk.tf.json");
      return {
        name: this.stacks[index] ?? "",
        place: of,
        file,
        json: parseJsonObject(readFileSync(file, "utf8")),
      };
    });
    requireNamesOfTheirOwn(stacks);
    workInAccounts(stacks, place.accountId);
    this.options.onDeclared?.(this.declared);
    return place;
  }

  async deploy(env: NodeJS.ProcessEnv): Promise<void> {
    await this.cdktf(["deploy", ...this.stacks, ...this.unattended()], env);
  }

  async parts(env: NodeJS.ProcessEnv): Promise<DeployedPart[]> {
    const parts: DeployedPart[] = [];
    const whole = this.stacks.length < 2 ? undefined : topology(await readSource(this.sources()));
    for (const [index, declared] of this.declared.entries()) {
      const folder = this.folders[index];
      const name = this.stacks[index];
      if (folder !== undefined && name !== undefined) {
        parts.push({
          declared,
          deployed: await this.terraform(folder).deployed(this.with(env)),
          ...(whole === undefined ? {} : { among: { name, whole } }),
        });
      }
    }
    return parts;
  }

  async secondPlan(env: NodeJS.ProcessEnv): Promise<SecondPlan> {
    const plans: SecondPlan[] = [];
    for (const folder of this.folders) {
      plans.push(await this.terraform(folder).secondPlan(this.with(env)));
    }
    return {
      isEmpty: plans.every(({ isEmpty }) => isEmpty),
      output: plans.map(({ output }) => output).join("\n"),
    };
  }

  async destroy(env: NodeJS.ProcessEnv): Promise<string[]> {
    await this.cdktf(["destroy", ...this.stacks, ...this.unattended()], env);
    const left: string[] = [];
    for (const folder of this.folders) {
      left.push(...(await this.terraform(folder).left(env)));
    }
    return left;
  }

  private async read(): Promise<Topology[]> {
    const topologies: Topology[] = [];
    for (const source of this.sources()) {
      topologies.push(topology(await readSource([source])));
    }
    return topologies;
  }

  /** The stacks, each with what is known of it. */
  private sources(): PartSource[] {
    return this.stacks.map((stack, index) => {
      const file = join(this.folders[index] ?? "", "cdk.tf.json");
      const { variable } = parseJsonObject(readFileSync(file, "utf8"));
      const declared = new Set(Object.keys(isJsonObject(variable) ? variable : {}));
      const variables = [...this.variables].filter(([name]) => declared.has(name));
      return { stack, outdir: this.output, variables: Object.fromEntries(variables), ...this.places[index] };
    });
  }

  private unattended(): string[] {
    return [
      "--skip-synth",
      "--skip-provider-lock",
      "--auto-approve",
      "--no-color",
      ...variableArguments(this.options, "--"),
    ];
  }

  private terraform(folder: string): TerraformCommands {
    return new TerraformCommands(folder, variableArguments(this.options, "-"));
  }

  private with(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const values = [...this.values].map(([name, value]) => [`TF_VAR_${name}`, value]);
    return { ...env, ...Object.fromEntries(values) };
  }

  private async cdktf(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const { project } = this.options;
    if (!existsSync(join(project, "cdktf.json"))) {
      throw new DeploymentError(
        `${project} has no cdktf.json: call the rehearsal in the folder of a CDK for Terraform project, or name a Terraform folder with --dir.`,
      );
    }
    const { exitCode, output } = await runCommand(
      "npx",
      ["--no-install", "cdktf", ...args, "--output", this.output],
      { cwd: project, env: { ...this.with(env), CHECKPOINT_DISABLE: "1", CI: "1" } },
    );
    if (exitCode !== 0) {
      throw failed(`cdktf ${args[0]}`, exitCode, output);
    }
  }
}
