import { join } from "node:path";
import { AnnotationMetadataEntryType, type Manifest, type StackManifest } from "cdktf";
import { InvalidConfiguration } from "./invalid-configuration";

/** Says in a few lines what was written, what to know and the next command. Silent below cdktf's command line. */
export function reportSuccess(manifest: Manifest, directory: string): void {
  if (process.env.CDKTF_CONTEXT_JSON !== undefined) {
    return;
  }
  const stacks = Object.values(manifest.stacks);
  const lines = stacks.flatMap((stack) => [
    `Wrote ${join(directory, stack.synthesizedStackPath)}`,
    ...warningsOf(stack).map(({ constructPath, message }) => `  Warning [${constructPath}] ${message}`),
  ]);
  const [first] = stacks;
  if (first !== undefined) {
    const folder = join(directory, first.workingDirectory);
    lines.push(
      `Next: npm run deploy, or terraform -chdir=${folder} init and then plan (see docs/pipelines.md)`,
    );
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Says what is wrong: a mistake in what was declared without a stack trace, anything else with it. */
export function reportFailure(error: unknown): void {
  const text = error instanceof Error && !(error instanceof InvalidConfiguration) ? error.stack : undefined;
  process.stderr.write(`${text ?? (error instanceof Error ? error.message : String(error))}\n`);
}

function warningsOf(stack: StackManifest) {
  return stack.annotations.filter(({ level }) => level === AnnotationMetadataEntryType.WARN);
}
