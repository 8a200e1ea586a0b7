import { TerraformStack, Testing } from "cdktf";
import { requireAwsProvider } from "../../constructs/providers/aws";

type Blocks = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** The parts of `cdk.tf.json` that tests look at. */
export interface SynthesizedStack {
  readonly resource: Blocks;
  readonly data: Blocks;
  readonly module: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly variable: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly provider: Readonly<Record<string, readonly unknown[]>>;
  readonly terraform: { readonly required_providers: Readonly<Record<string, unknown>> };
}

/** The JSON of a stack with the AWS provider and what `build` adds, validations run. */
export function synthesized(build: (stack: TerraformStack) => void): SynthesizedStack {
  return JSON.parse(Testing.synth(stackWith(build), true));
}

/** What the validations say of such a stack, empty where nothing is wrong. */
export function problemsOf(build: (stack: TerraformStack) => void): string {
  try {
    Testing.synth(stackWith(build), true);
    return "";
  } catch (error) {
    return String(error);
  }
}

/** The warnings that such a stack carries. */
export function warningsOf(build: (stack: TerraformStack) => void): string[] {
  const stack = stackWith(build);
  Testing.synth(stack, true);
  return stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === "@cdktf/warn")
    .map(({ data }) => String(data));
}

/** The one resource or data source of a type, of those of a part of a stack. */
export function only(blocks: Blocks, type: string): Readonly<Record<string, unknown>> {
  const all = Object.values(blocks[type] ?? {});
  const [one] = all;
  if (one === undefined || all.length > 1) {
    throw new Error(`${all.length} blocks of ${type}, not one`);
  }
  return one;
}

function stackWith(build: (stack: TerraformStack) => void): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "events");
  requireAwsProvider(stack, "eu-central-1");
  build(stack);
  return stack;
}
