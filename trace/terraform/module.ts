import type { ModuleSource } from "./blocks";
import type { ModuleCall, Resource } from "./configuration";
import type { Scope } from "./evaluate/scope";
import { collectionOf } from "./instances";
import { ModuleBlocks } from "./module-blocks";
import { type Call, type Place, reportAt, type Shared } from "./module-context";
import { lookupName, type NamedThings } from "./module-names";
import { NamedValues } from "./named-values";
import { addressIn } from "./part-address";
import { resolveJson, resolveOr } from "./resolve-body";
import { Handle, type ObjectValue, Unknown, type Value } from "./value";
import { convertVariable, variableType } from "./variable-type";

const metaArguments = new Set(["source", "version", "count", "for_each", "providers", "depends_on", "//"]);

/** One instance of a module: the root, or what one `module` block makes. */
export class Module extends Handle implements ModuleCall {
  readonly file: string;
  declare readonly line?: number;
  declare readonly construct?: string;
  declare readonly conditional?: string;
  private readonly named = new NamedValues();
  private readonly blocks: ModuleBlocks<Module>;

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
    this.blocks = new ModuleBlocks(
      shared,
      declared,
      call,
      (at) => this.scopeAt(at),
      (source, inner) => new Module(shared, source, inner),
    );
  }

  /** What names mean in a block; one that is not declared is reported there. */
  private scopeAt(at: Place): Scope {
    const things: NamedThings = {
      prefixed: (name) => this.prefixed(name),
      variable: (name) => this.variable(name, at),
      variableType: (name) => variableType(this.declared?.variables.get(name)?.body.type),
      local: (name) => this.local(name, at),
      module: (name) => this.module(name, at),
      resource: (key) => this.resource(key, at),
      folder: this.declared === undefined ? "." : this.shared.relative(this.declared.folder),
      root: this.shared.root,
      workspace: this.shared.workspace,
    };
    return {
      lookup: (name) => lookupName(name, things),
      budget: this.shared.budget,
      files: this.shared.files,
    };
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
    const reference = addressIn(this.address, name);
    const output = this.declared?.outputs.get(name);
    if (output !== undefined)
      return this.resolveOnce(`output.${name}`, reference, output, () =>
        this.json(output.body.value, output),
      );
    if (this.declared !== undefined)
      this.report(this.call.block, reference, `the module has no output "${name}"`);
    return new Unknown(reference);
  }

  /** Whether the module declares an output. */
  hasOutput(name: string): boolean {
    return this.declared?.outputs.has(name) ?? false;
  }

  private prefixed(name: string): string {
    return addressIn(this.address, name);
  }

  private variable(name: string, at: Place): Value {
    const reference = this.prefixed(`var.${name}`);
    const declaration = this.declared?.variables.get(name);
    return this.resolveOnce(`var.${name}`, reference, declaration ?? this.call.block, () => {
      const given = this.input(name);
      const type = declaration?.body.type;
      if (given !== undefined && given !== null) return convertVariable(given, type);
      const fallback = declaration?.body.default;
      if (fallback !== undefined) return convertVariable(this.json(fallback, declaration ?? at), type);
      if (declaration === undefined) this.report(at, reference, "the variable is not declared");
      return given === null ? null : convertVariable(new Unknown(reference), type);
    });
  }

  private input(name: string): Value | undefined {
    const resolve = this.call.input(name);
    return resolve && this.resolveOnce(`input.${name}`, this.prefixed(name), this.call.block, resolve);
  }

  private local(name: string, at: Place): Value {
    const reference = this.prefixed(`local.${name}`);
    const local = this.declared?.locals.get(name);
    if (local === undefined) {
      this.report(at, reference, "the local value is not declared");
      return new Unknown(reference);
    }
    return this.resolveOnce(`local.${name}`, reference, local, () => this.json(local.value, local));
  }

  private resource(key: string, at: Place): Value {
    if (this.declared?.resources.has(key))
      return collectionOf(this.prefixed(key), this.blocks.resources(key));
    const reference = this.prefixed(key);
    this.report(at, reference, "it is referred to but not declared");
    return new Unknown(reference);
  }

  private module(name: string, at: Place): Value {
    const reference = this.prefixed(`module.${name}`);
    if (this.declared?.modules.has(name)) return collectionOf(reference, this.blocks.calls(name));
    this.report(at, reference, "the module is referred to but not called");
    return new Unknown(reference);
  }

  /** Resolves a value of the module's own, such as a provider's region. */
  resolveIn(value: unknown): Value {
    return resolveOr(
      () => this.json(value, this.call.block),
      () => undefined,
    );
  }

  private json(value: unknown, at: Place): Value {
    return resolveJson(value, this.scopeAt(at));
  }

  private resolveOnce(key: string, reference: string, at: Place, resolve: () => Value): Value {
    return this.named.resolve(key, reference, resolve, (problem) => this.report(at, reference, problem));
  }

  private report(at: Place, address: string, message: string): void {
    reportAt(this.shared, at, address, message);
  }
}
