import { cpSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readFolders } from "../../trace/terraform/folder";
import { readSource } from "../../trace/terraform/read-source";
import { SourceError } from "../../trace/terraform/source-error";
import { topology } from "../../trace/topology/read-topology";
import type { Topology } from "../../trace/topology/topology";
import type { DeployedPart, Deployment, OnDeclared, SecondPlan } from "./deployment";
import { DeploymentError } from "./deployment-error";
import { type GivenValues, readGivenValues, variableArguments } from "./given-values";
import { type Place, placeOf } from "./place";
import { overridesOfCredentials } from "./provider-credentials";
import { rehearsalValues } from "./rehearsal-values";
import { TerraformCommands } from "./terraform-commands";

/** Which Terraform folder. */
export interface FolderDeploymentOptions extends GivenValues {
  /** A folder with `*.tf` or `*.tf.json`. It is copied, never written to. */
  readonly dir: string;
  /** A folder of the rehearsal's own, for the copy and the state. */
  readonly folder: string;
  /** Whether providers come from a mirror: a lock file of the registry's does not fit those. */
  readonly usesMirror: boolean;
  readonly onDeclared?: OnDeclared;
}

// Modules that a folder calls by "../modules/name" lie a few levels above it at most.
const LEVELS = 3;
const GENESYS_MODULE = /aws-event-bridge-module/i;

/** A Terraform folder, deployed with `terraform` itself from a copy. */
export class FolderDeployment implements Deployment {
  private readonly copy: string;
  private values = new Map<string, string>();
  private given: ReadonlyMap<string, string> = new Map();
  private declared: Topology | undefined;

  constructor(private readonly options: FolderDeploymentOptions) {
    this.copy = join(options.folder, "terraform", ...namesAbove(resolve(options.dir)));
  }

  get folders(): string[] {
    return [this.copy];
  }

  get variables(): ReadonlyMap<string, string> {
    return new Map([...this.values, ...this.given]);
  }

  async prepare(): Promise<Place> {
    this.copyFolder();
    try {
      return await this.readCopy();
    } catch (error) {
      if (!(error instanceof SourceError)) {
        throw error;
      }
      // A person knows the folder, not its copy.
      throw new DeploymentError(error.message.replaceAll(this.copy, resolve(this.options.dir)));
    }
  }

  private async readCopy(): Promise<Place> {
    const { root, variables: set } = await readFolders(this.copy, () => undefined);
    this.writeOverride(root.providers);
    const inFolder = { declared: new Set(root.variables.keys()), set: new Set(set.keys()) };
    this.given = await readGivenValues(this.options, inFolder);
    this.values = await rehearsalValues(this.copy, new Set(this.given.keys()));
    const variables = Object.fromEntries(this.variables);
    const place = placeOf([topology(await readSource({ dir: this.copy }, { variables }))]);
    this.declared = topology(await readSource({ dir: this.copy }, { variables, ...place }));
    if (!hasUnreadModules(this.declared)) {
      this.options.onDeclared?.([this.declared]);
    }
    return place;
  }

  async deploy(env: NodeJS.ProcessEnv): Promise<void> {
    await this.terraform.init(env);
    const { file, declared } = await this.terraform.plan(this.with(env));
    // A folder tells more than its plan, which computes nothing, but a plan has what is in modules from elsewhere.
    if (this.declared !== undefined && hasUnreadModules(this.declared)) {
      this.declared = declared;
      this.options.onDeclared?.([declared]);
    }
    await this.terraform.apply(this.with(env), file);
  }

  async parts(env: NodeJS.ProcessEnv): Promise<DeployedPart[]> {
    if (this.declared === undefined) {
      throw new DeploymentError("Nothing was read yet.");
    }
    return [{ declared: this.declared, deployed: await this.terraform.deployed(env) }];
  }

  secondPlan(env: NodeJS.ProcessEnv): Promise<SecondPlan> {
    return this.terraform.secondPlan(this.with(env));
  }

  async destroy(env: NodeJS.ProcessEnv): Promise<string[]> {
    await this.terraform.destroy(this.with(env));
    return this.terraform.left(env);
  }

  private get terraform(): TerraformCommands {
    return new TerraformCommands(this.copy, variableArguments(this.options, "-"));
  }

  private with(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const values = [...this.values].map(([name, value]) => [`TF_VAR_${name}`, value]);
    return { ...env, ...Object.fromEntries(values) };
  }

  /** Lays over the folder what is the rehearsal's: whatever backend it has, HCP Terraform's too, and credentials. */
  private writeOverride(providers: Parameters<typeof overridesOfCredentials>[0]): void {
    writeFileSync(
      join(this.copy, "rehearsal_override.tf.json"),
      JSON.stringify({
        terraform: { backend: { local: { path: "terraform.tfstate" } } },
        ...overridesOfCredentials(providers),
      }),
    );
  }

  /** Copies the folder to where its neighbours can be reached by the same relative paths. */
  private copyFolder(): void {
    const { usesMirror } = this.options;
    const original = resolve(this.options.dir);
    const there = statSync(original, { throwIfNoEntry: false });
    if (there?.isDirectory() !== true) {
      const problem = there === undefined ? "does not exist" : "is no folder";
      throw new DeploymentError(`${original} ${problem}; --dir names a Terraform folder.`);
    }
    mkdirSync(dirname(this.copy), { recursive: true });
    cpSync(original, this.copy, {
      recursive: true,
      filter: (file) => !isLeftOut(basename(file), usesMirror),
    });
    let [from, to] = [original, this.copy];
    for (const _ of namesAbove(original)) {
      for (const neighbour of readdirSync(dirname(from))) {
        if (neighbour !== basename(from)) {
          symlinkSync(join(dirname(from), neighbour), join(dirname(to), neighbour));
        }
      }
      [from, to] = [dirname(from), dirname(to)];
    }
  }
}

/** Whether rules may be in modules that Terraform has yet to fetch; the Genesys module has none. */
function hasUnreadModules({ unreadModules }: Topology): boolean {
  return unreadModules.some(({ source }) => !GENESYS_MODULE.test(source));
}

/** The folder's name and those of the few folders above it. */
function namesAbove(folder: string): string[] {
  return folder
    .split("/")
    .filter((name) => name !== "")
    .slice(-LEVELS);
}

function isLeftOut(name: string, usesMirror: boolean): boolean {
  return (
    name === ".terraform" ||
    name === "terraform.tfstate.d" ||
    /\.tfstate(\.|$)/.test(name) ||
    (usesMirror && name === ".terraform.lock.hcl")
  );
}
