import type { ModuleSource } from "./blocks";
import type { ModuleCall, Resource } from "./configuration";
import type { Scope } from "./evaluate/scope";
import { collectionOf } from "./instances";
import { ModuleBlocks } from "./module-blocks";
import { type Call, reportAt, type Shared } from "./module-context";
import { lookupName, type NamedThings } from "./module-names";
import { NamedValues } from "./named-values";
import { resolveJson, resolveOr } from "./resolve-body";
import { Handle, type ObjectValue, Unknown, type Value } from "./value";
import { convertVariable } from "./variable-type";

const metaArguments = new Set(["source", "version", "count", "for_each", "providers", "depends_on", "//"]);

/** One instance of a module: the root, or what one `module` block makes. */
export class Module extends Handle implements ModuleCall {
  readonly file: string;
  declare readonly line?: number;
  declare readonly construct?: string;
  declare readonly conditional?: string;
  private readonly named = new NamedValues();
  private readonly blocks: ModuleBlocks<Module>;
  private readonly scope: Scope;

  constructor(
    private readonly shared: Shared,
    private readonly declared: ModuleSource | undefined,
    private readonly call: Call,
  ) {
    super();
    const { file, line, construct } = call.block;
    this.file = file;
    if (line !== undefined) this.line = line;
    if (construct !== undefined) this.construct = construct;
    if (call.conditional !== undefined) this.conditional = call.conditional;
    const things: NamedThings = {
      prefixed: (name) => this.prefixed(name),
      variable: (name) => this.variable(name),
      local: (name) => this.local(name),
      module: (name) => this.module(name),
      resource: (key) => this.resource(key),
      folder: declared === undefined ? "." : shared.relative(declared.folder),
    };
    this.scope = {
      lookup: (name) => lookupName(name, things),
      budget: shared.budget,
      files: shared.files,
    };
    this.blocks = new ModuleBlocks(
      shared,
      declared,
      call,
      this.scope,
      (source, inner) => new Module(shared, source, inner),
    );
  }

  get address(): string {
    return this.call.address;
  }

  get reference(): string {
    return this.call.address;
  }

  /** The key of `for_each` or the index of `count`. */
  get key(): Value {
    return this.call.key;
  }

  get entered(): boolean {
    return this.declared !== undefined;
  }

  get source(): string {
    const { source } = this.call.block.body;
    return typeof source === "string" ? source : "";
  }

  get inputs(): ObjectValue {
    const names = Object.keys(this.call.block.body).filter((name) => !metaArguments.has(name));
    return new Map(names.map((name) => [name, this.input(name) ?? null]));
  }

  /** The resources of the module and of those that it calls, in the order of the source. */
  resources(): Generator<Resource> {
    return this.blocks.allResources();
  }

  /** The modules that it calls, and those that they call. */
  modules(): Generator<ModuleCall> {
    return this.blocks.allCalls();
  }

  /** An output. */
  get(name: string): Value {
    const reference = `${this.address}.${name}`;
    const output = this.declared?.outputs.get(name);
    if (output !== undefined)
      return this.resolveOnce(`output.${name}`, reference, output, () => this.json(output.body.value));
    if (this.declared !== undefined)
      this.report(this.call.block, reference, `the module has no output "${name}"`);
    return new Unknown(reference);
  }

  private prefixed(name: string): string {
    return this.address === "" ? name : `${this.address}.${name}`;
  }

  variable(name: string): Value {
    const reference = this.prefixed(`var.${name}`);
    const declaration = this.declared?.variables.get(name);
    return this.resolveOnce(`var.${name}`, reference, declaration ?? this.call.block, () => {
      const given = this.input(name);
      const type = declaration?.body.type;
      if (given !== undefined && given !== null) return convertVariable(given, type);
      const fallback = declaration?.body.default;
      if (fallback !== undefined) return convertVariable(this.json(fallback), type);
      if (declaration === undefined) this.report(this.call.block, reference, "the variable is not declared");
      return given === null ? null : new Unknown(reference);
    });
  }

  private input(name: string): Value | undefined {
    const resolve = this.call.input(name);
    return resolve && this.resolveOnce(`input.${name}`, `${this.address}.${name}`, this.call.block, resolve);
  }

  private local(name: string): Value {
    const reference = this.prefixed(`local.${name}`);
    const local = this.declared?.locals.get(name);
    if (local === undefined) {
      this.report(this.call.block, reference, "the local value is not declared");
      return new Unknown(reference);
    }
    return this.resolveOnce(`local.${name}`, reference, local, () => this.json(local.value));
  }

  private resource(key: string): Value {
    if (this.declared?.resources.has(key))
      return collectionOf(this.prefixed(key), this.blocks.resources(key));
    const reference = this.prefixed(key);
    this.report(this.call.block, reference, "it is referred to but not declared");
    return new Unknown(reference);
  }

  private module(name: string): Value {
    const reference = this.prefixed(`module.${name}`);
    if (this.declared?.modules.has(name)) return collectionOf(reference, this.blocks.calls(name));
    this.report(this.call.block, reference, "the module is referred to but not called");
    return new Unknown(reference);
  }

  /** Resolves a value of the module's own, such as a provider's region. */
  resolveIn(value: unknown): Value {
    return resolveOr(
      () => this.json(value),
      () => undefined,
    );
  }

  private json(value: unknown): Value {
    return resolveJson(value, this.scope);
  }

  private resolveOnce(
    key: string,
    reference: string,
    at: { file: string; line?: number },
    resolve: () => Value,
  ): Value {
    return this.named.resolve(key, reference, resolve, (problem) => this.report(at, reference, problem));
  }

  private report(at: { file: string; line?: number }, address: string, message: string): void {
    reportAt(this.shared, at, address, message);
  }
}
