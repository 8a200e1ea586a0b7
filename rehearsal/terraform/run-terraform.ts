import { exitCodeOf } from "../processes/running-commands";
import { startWatched } from "../processes/watched-process";

/** What a Terraform command did. */
export interface TerraformResult {
  /** With `plan -detailed-exitcode`: 0 no changes, 1 an error, 2 changes. */
  exitCode: number;
  /** Both streams, in the order they were written. */
  output: string;
}

/** Settings of {@link runTerraform}. */
export interface RunTerraformOptions {
  /** The folder that holds the configuration. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Told of each piece of output as it comes. */
  onOutput?: (text: string) => void;
  /** Kills Terraform, as a crash would. */
  signal?: AbortSignal;
}

/** Runs one Terraform command to its end; it ends with us if we end first. */
export async function runTerraform(args: string[], options: RunTerraformOptions): Promise<TerraformResult> {
  let output = "";
  const terraform = startWatched("terraform", args, {
    cwd: options.cwd,
    env: { ...options.env, TF_IN_AUTOMATION: "1", TF_INPUT: "0", CHECKPOINT_DISABLE: "1" },
    graceSeconds: options.signal ? 0 : 30,
    onOutput: (text) => {
      output += text;
      options.onOutput?.(text);
    },
  });
  options.signal?.addEventListener("abort", () => void terraform.stop(), { once: true });
  return { exitCode: await exitCodeOf(terraform), output };
}
