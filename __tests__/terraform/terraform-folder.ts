import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { insteadOf } from "../../rehearsal/genesys-provider/remote-module-repository";
import { findProviderMirror, useProviderMirror } from "../../rehearsal/terraform/provider-mirror";
import { runTerraform, type TerraformResult } from "../../rehearsal/terraform/run-terraform";

const REMOTE_MODULE = "https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git";

/** Terraform on a folder of its own, with the machine's AWS provider and a local stand-in for the remote module. */
export class TerraformFolder {
  /** The folder that Terraform runs in. */
  public readonly path: string;
  private readonly root = mkdtempSync(join(tmpdir(), "terraform-"));
  private readonly env: NodeJS.ProcessEnv;

  /** @param env what Terraform and its providers need to know, such as the endpoint of AWS */
  public constructor(env: NodeJS.ProcessEnv = {}) {
    this.path = join(this.root, "one", "two", "three");
    mkdirSync(this.path, { recursive: true });
    const mirror = findProviderMirror();
    this.env = {
      ...process.env,
      ...(mirror === undefined ? {} : useProviderMirror(mirror, this.root)),
      ...insteadOf(process.env, pathToFileURL(remoteModuleRepository(this.root)).href, REMOTE_MODULE),
      ...env,
    };
  }

  /**
   * Puts synthesized JSON in the folder, as it is but for the requirement of the genesyscloud provider, which is on
   * no mirror here.
   */
  public writeStack(json: string): void {
    const stack = JSON.parse(json) as { terraform: { required_providers: Record<string, unknown> } };
    delete stack.terraform.required_providers.genesyscloud;
    this.writeFile("cdk.tf.json", JSON.stringify(stack));
  }

  /** Puts a file in the folder. */
  public writeFile(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }

  /** Runs a Terraform command that must succeed. */
  public async run(...args: string[]): Promise<string> {
    const { exitCode, output } = await this.try(...args);
    if (exitCode !== 0) {
      throw new Error(`terraform ${args.join(" ")} ended with ${exitCode}:\n${output}`);
    }
    return output;
  }

  /** Runs a Terraform command, whatever comes of it. */
  public try(...args: string[]): Promise<TerraformResult> {
    return runTerraform([...args, "-no-color"], { cwd: this.path, env: this.env });
  }

  /** Initializes without the backend and lets Terraform judge the configuration. */
  public async validate(): Promise<string> {
    await this.run("init", "-backend=false");
    return this.run("validate");
  }

  /** Removes the folder. */
  public remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A git repository with the variables and the output of the remote module, below `folder`. */
export function remoteModuleRepository(folder: string): string {
  const repository = join(folder, "module");
  cpSync(join(__dirname, "remote-module"), repository, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], {
      cwd: repository,
    });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=Stand-in");
  return repository;
}

/** The text of a file below the project's root. */
export function projectFile(name: string): string {
  return readFileSync(join(__dirname, "..", "..", name), "utf8");
}
