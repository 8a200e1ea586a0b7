import { partOf } from "./part-address";
import type { Diagnostic } from "./source-error";
import type { ObjectValue, Value } from "./value";

/** Where something was read. */
export interface Location {
  readonly file: string;
  /** Counted from 1, where the reader knows it. */
  readonly line?: number;
  /** The path of the construct that made it, where CDK for Terraform says so. */
  readonly construct?: string;
}

/** One instance of a resource or data source, with its values resolved. */
export interface Resource extends Location {
  /** As Terraform writes it: `module.m.aws_sqs_queue.q["a"]`. */
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  /** The provider configuration it names, such as `aws.frankfurt`; undefined for the default one. */
  readonly provider?: string;
  /** What decides whether it exists, where that is not known (an unknown `count` or `for_each`). */
  readonly conditional?: string;
  /**
   * An attribute or nested block; blocks are a list of objects, or one object. One that only the provider knows
   * is an exact `Unknown` that names it; null where the source says that it is not set.
   */
  get(attribute: string): Value;
  /** Whether the source sets the attribute or block, to something other than null. */
  has(attribute: string): boolean;
  /** Whether Terraform leaves an attribute as it is once it was made, whatever the source sets: `ignore_changes`. */
  isLeftAsItIs(attribute: string): boolean;
}

/** One instance of a module call. */
export interface ModuleCall extends Location {
  readonly address: string;
  readonly source: string;
  readonly inputs: ObjectValue;
  /** Whether its folder was read: a remote module is known by its source and inputs only. */
  readonly entered: boolean;
  readonly conditional?: string;
}

/** What was read: a stack, a folder, a plan or a state. */
export interface SourcePart {
  /** What the addresses in it begin with, before a colon; empty for the only source. */
  readonly name: string;
  readonly kind: "stack" | "directory" | "plan" | "state";
  /** The file or folder that was read. */
  readonly path: string;
}

/** What a source says, in one form for each kind of source. */
export interface Configuration {
  /** `several` where several sources are read as one. */
  readonly kind: SourcePart["kind"] | "several";
  /** The file or folder that was read. */
  readonly path: string;
  readonly parts: readonly SourcePart[];
  readonly resources: readonly Resource[];
  readonly modules: readonly ModuleCall[];
  /** What could not be read or resolved. */
  readonly diagnostics: readonly Diagnostic[];
  /** The region of a provider configuration (`aws` or `aws.alias`): a string where it is known. */
  region(provider?: string): Value;
  /** The account of a provider configuration: a string where it is known. */
  account(provider?: string): Value;
}

/** The part that an address is in. */
export function sourcePartOf({ parts }: Configuration, address: string): SourcePart | undefined {
  const name = partOf(address) ?? "";
  return parts.find((part) => part.name === name);
}

/** What the caller knows about the source beyond what it says. */
export interface SourceOptions {
  /** Values of root variables, as `terraform -var` takes them: text, or HCL where the variable's type is not a string. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Files of values of root variables, as `terraform -var-file` takes them; those that a source does not declare are
   * passed over. `variables` wins over them. A plan has its values and needs none.
   *
   * @default - the `tfvars` files that Terraform reads by itself
   */
  readonly variableFiles?: readonly string[];
  /** The account of the default AWS provider, 12 digits. */
  readonly accountId?: string;
  /** The region of the default AWS provider, such as `us-east-1`. @default the provider block's, where known */
  readonly region?: string;
  /**
   * `terraform.workspace`: letters, digits and any of `- _ . ~ $ & + : = @`. A plan has it in its values and needs none.
   *
   * @default - it is unknown
   */
  readonly workspace?: string;
}

/** What the caller knows about one of several sources. */
export interface PartOptions extends SourceOptions {
  /** What holds where the source does not say it itself. */
  readonly otherwise?: Pick<SourceOptions, "accountId" | "region">;
}
