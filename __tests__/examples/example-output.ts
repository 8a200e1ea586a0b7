import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const EXAMPLES = join(__dirname, "..", "..", "examples");

/** The names of the examples. */
export const exampleNames: readonly string[] = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Blocks = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** The parts of a stack's JSON that tests look at. */
export interface ExampleStack {
  readonly resource: Blocks;
  readonly module: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly variable: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly annotations: readonly { readonly level: string }[] }>>;
}

/** What an example writes when cdktf's command line runs it. */
export class ExampleOutput {
  /** The folder that the example wrote. */
  public readonly folder = mkdtempSync(join(tmpdir(), "example-"));

  private constructor() {}

  /** Runs an example, validations included. */
  public static async of(name: string): Promise<ExampleOutput> {
    const output = new ExampleOutput();
    process.env.CDKTF_OUTDIR = output.folder;
    // The command line prints what the app has to say; the app itself is silent then.
    process.env.CDKTF_CONTEXT_JSON = "{}";
    await import(join(EXAMPLES, name, "main"));
    return output;
  }

  /** The names of the stacks. */
  public get stacks(): string[] {
    return readdirSync(join(this.folder, "stacks"));
  }

  /** The folder of a stack. */
  public stackFolder(stack: string): string {
    return join(this.folder, "stacks", stack);
  }

  /** The JSON of a stack. */
  public stack(name: string): ExampleStack {
    return JSON.parse(readFileSync(join(this.stackFolder(name), "cdk.tf.json"), "utf8"));
  }

  /** The warnings that the stacks carry. */
  public get warnings(): unknown[] {
    const { stacks }: Manifest = JSON.parse(readFileSync(join(this.folder, "manifest.json"), "utf8"));
    return Object.values(stacks).flatMap(({ annotations }) =>
      annotations.filter(({ level }) => level === "@cdktf/warn"),
    );
  }

  /** Removes the folder. */
  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The one resource of a type in a stack. */
export function only({ resource }: ExampleStack, type: string): Readonly<Record<string, unknown>> {
  const all = Object.values(resource[type] ?? {});
  const [one] = all;
  if (one === undefined || all.length > 1) {
    throw new Error(`${all.length} resources of ${type}, not one`);
  }
  return one;
}
