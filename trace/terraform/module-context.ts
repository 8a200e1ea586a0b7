import type { Block, ModuleSource } from "./blocks";
import type { Location } from "./configuration";
import type { ComputeAttribute } from "./declared-resource";
import type { Budget, SourceFiles } from "./evaluate/scope";
import type { ProviderNames } from "./provider-names";
import type { Diagnostic } from "./source-error";
import type { Value } from "./value";

/** What all the modules of one source share. */
export interface Shared {
  readonly budget: Budget;
  readonly compute: ComputeAttribute;
  /** The folders that were read, by their path. */
  readonly sources: ReadonlyMap<string, ModuleSource>;
  /** The folder of a call's module, by its `source` or its address, if it is at hand. */
  folderOf(from: string, source: string, address: string): string | undefined;
  readonly files: SourceFiles;
  /** The absolute path of the root folder. */
  readonly root: string;
  /** The workspace that the caller names. */
  readonly workspace: string | undefined;
  /** The path of a folder as `path.module` has it: relative to the root. */
  relative(folder: string): string;
  report(diagnostic: Diagnostic): void;
}

/** Where a block or a value is written. */
export type Place = Pick<Location, "file" | "line">;

/** Reports a problem of a block or an attribute. */
export function reportAt(shared: Shared, { file, line }: Place, address: string, message: string): void {
  shared.report({ file, ...(line === undefined ? {} : { line }), address, message });
}

/** How one instance of a module is called. */
export interface Call {
  /** `module.m["a"]`; empty for the root. */
  readonly address: string;
  readonly block: Block;
  /** What gives a variable its value. */
  readonly input: (name: string) => (() => Value) | undefined;
  readonly key: Value;
  readonly providers: ProviderNames;
  readonly depth: number;
  readonly conditional: string | undefined;
}
