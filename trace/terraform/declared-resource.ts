import type { Json, ResourceBlock } from "./blocks";
import type { Resource } from "./configuration";
import { EvaluationError, type Scope } from "./evaluate/scope";
import { ignoresChangesOf } from "./ignored-changes";
import { nestedIn } from "./nested-block";
import { expandDynamic, resolveJson } from "./resolve-body";
import type { Diagnostic } from "./source-error";
import { withoutType } from "./types/type";
import { Handle, isList, isObject, Unknown, type Value } from "./value";

/** Gives the attributes that a provider computes and that can be told without it: a policy document's JSON. */
export type ComputeAttribute = (resource: Resource, attribute: string) => Value | undefined;

/** One instance of a resource block in a folder or a synthesized stack; it resolves an attribute when asked. */
export class DeclaredResource extends Handle implements Resource {
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly file: string;
  declare readonly line?: number;
  declare readonly construct?: string;
  declare readonly provider?: string;
  declare readonly conditional?: string;
  private readonly body: Json;
  private readonly resolved = new Map<string, Value | typeof resolving>();

  constructor(
    readonly address: string,
    block: ResourceBlock,
    /** The key of `for_each` or the index of `count`. */
    readonly key: Value,
    private readonly scope: Scope,
    private readonly compute: ComputeAttribute,
    private readonly report: (diagnostic: Diagnostic) => void,
    more: { readonly provider: string | undefined; readonly conditional: string | undefined },
  ) {
    super();
    this.mode = block.mode;
    this.type = block.type;
    this.name = block.name;
    this.file = block.file;
    this.body = block.body;
    if (block.line !== undefined) this.line = block.line;
    if (block.construct !== undefined) this.construct = block.construct;
    if (more.provider !== undefined) this.provider = more.provider;
    if (more.conditional !== undefined) this.conditional = more.conditional;
  }

  get reference(): string {
    return this.address;
  }

  has(attribute: string): boolean {
    return this.configured(attribute) !== null;
  }

  get(attribute: string): Value {
    const configured = this.configured(attribute);
    if (configured !== null) return configured;
    return this.compute(this, attribute) ?? this.unknown(attribute);
  }

  isLeftAsItIs(attribute: string): boolean {
    return ignoresChangesOf(this.body, attribute);
  }

  private unknown(attribute: string): Unknown {
    return new Unknown(`${this.address}.${attribute}`, true, { address: this.address, attribute });
  }

  /** The value that the block sets, or null. */
  private configured(attribute: string): Value {
    // Most of what is asked for is not set: that is not worth an entry.
    if (!Object.hasOwn(this.body, attribute) && !Object.hasOwn(this.body, "dynamic")) return null;
    const known = this.resolved.get(attribute);
    if (known === resolving) {
      this.problem(attribute, "it refers to itself, through what it refers to");
      return new Unknown(`${this.address}.${attribute}`, false);
    }
    if (known !== undefined) return known;
    this.resolved.set(attribute, resolving);
    const value = this.resolve(attribute);
    this.resolved.set(attribute, value);
    return value;
  }

  private resolve(attribute: string): Value {
    try {
      const own = Object.hasOwn(this.body, attribute)
        ? withoutType(resolveJson(this.body[attribute], this.scope))
        : null;
      const dynamic = Object.hasOwn(this.body, "dynamic") ? this.dynamic(attribute) : undefined;
      if (dynamic === undefined)
        return typeof this.body[attribute] === "string" ? own : this.withBlocks(own, attribute);
      const all = own === null ? dynamic : [...blockList(own), ...blockList(dynamic)];
      return this.withBlocks(all, attribute);
    } catch (error) {
      if (!(error instanceof EvaluationError || error instanceof RangeError)) throw error;
      this.problem(
        attribute,
        error instanceof RangeError ? "what it refers to is nested too deeply" : error.message,
      );
      return new Unknown(`${this.address}.${attribute}`, false);
    }
  }

  private withBlocks(value: Value, attribute: string): Value {
    return nestedIn(value, { address: this.address, attribute });
  }

  private dynamic(attribute: string): Value | undefined {
    const blocks = this.body.dynamic;
    const named = (Array.isArray(blocks) ? blocks : [blocks]).filter(
      (labels: unknown) => typeof labels === "object" && labels !== null && Object.hasOwn(labels, attribute),
    );
    return named.length === 0
      ? undefined
      : withoutType(expandDynamic(named, this.scope).get(attribute) ?? null);
  }

  private problem(attribute: string, message: string): void {
    const line = this.line === undefined ? {} : { line: this.line };
    this.report({ file: this.file, ...line, address: `${this.address}.${attribute}`, message });
  }
}

const resolving = Symbol("resolving");

function blockList(value: Value): readonly Value[] {
  return isList(value) && !isObject(value) ? value : [value];
}
