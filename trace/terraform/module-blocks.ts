import type { Block, ModuleSource, ResourceBlock } from "./blocks";
import type { ModuleCall, Resource } from "./configuration";
import { DeclaredResource } from "./declared-resource";
import { type Scope, within } from "./evaluate/scope";
import { type Instances, none } from "./instances";
import { type Call, type Place, reportAt, type Shared } from "./module-context";
import { addressIn } from "./part-address";
import { type Instance, instancesOf, single } from "./repetition";
import { resolveJson, resolveOr } from "./resolve-body";

/** A module that another calls. */
interface CalledModule extends ModuleCall {
  resources(): Iterable<Resource>;
  modules(): Iterable<ModuleCall>;
}

const deepestModule = 20;

/** What the blocks of a module make, by their `count` and `for_each`; each is expanded when it is asked for. */
export class ModuleBlocks<M extends CalledModule> {
  private readonly expanded = new Map<string, Instances<DeclaredResource>>();
  private readonly called = new Map<string, Instances<M>>();

  constructor(
    private readonly shared: Shared,
    private readonly declared: ModuleSource | undefined,
    private readonly call: Call,
    private readonly scopeAt: (at: Place) => Scope,
    private readonly makeModule: (source: ModuleSource | undefined, call: Call) => M,
  ) {}

  /** The resources of the module and of those that it calls, in the order of the source. */
  *allResources(): Generator<Resource> {
    for (const key of this.declared?.resources.keys() ?? []) yield* this.resources(key).items;
    for (const name of this.declared?.modules.keys() ?? [])
      for (const call of this.calls(name).items) yield* call.resources();
  }

  /** The modules that it calls, and those that they call. */
  *allCalls(): Generator<ModuleCall> {
    for (const name of this.declared?.modules.keys() ?? [])
      for (const call of this.calls(name).items) {
        yield call;
        yield* call.modules();
      }
  }

  /** The instances of a resource block or data source. */
  resources(key: string): Instances<DeclaredResource> {
    const known = this.expanded.get(key);
    if (known !== undefined) return known;
    const block = this.declared?.resources.get(key);
    if (block === undefined) return none;
    const address = this.prefixed(key);
    this.expanded.set(key, none);
    const scope = this.scopeAt(block);
    const found = this.repeat(block, address, scope, (instance) =>
      this.declare(block, address, within(scope, instance.names), instance),
    );
    this.expanded.set(key, found);
    return found;
  }

  private declare(block: ResourceBlock, address: string, scope: Scope, instance: Instance): DeclaredResource {
    return new DeclaredResource(
      address + instance.suffix,
      block,
      instance.key,
      scope,
      this.shared.compute,
      (diagnostic) => this.shared.report(diagnostic),
      {
        provider: this.call.providers.ofRoot(block.body.provider),
        conditional: instance.conditional ?? this.call.conditional,
      },
    );
  }

  /** The instances of a module block. */
  calls(name: string): Instances<M> {
    const known = this.called.get(name);
    if (known !== undefined) return known;
    const block = this.declared?.modules.get(name);
    if (block === undefined) return none;
    const address = this.prefixed(`module.${name}`);
    this.called.set(name, none);
    const declared = this.enter(block, address);
    const providers = this.call.providers.passedBy(block);
    const outer = this.scopeAt(block);
    const found = this.repeat(block, address, outer, (instance) => {
      const scope = within(outer, instance.names);
      return this.makeModule(declared, {
        address: address + instance.suffix,
        block,
        input: (input) =>
          Object.hasOwn(block.body, input) ? () => resolveJson(block.body[input], scope) : undefined,
        key: instance.key,
        providers,
        depth: this.call.depth + 1,
        conditional: instance.conditional ?? this.call.conditional,
      });
    });
    this.called.set(name, found);
    return found;
  }

  private enter(block: Block, address: string): ModuleSource | undefined {
    const { source } = block.body;
    const folder =
      typeof source === "string"
        ? this.shared.folderOf(this.declared?.folder ?? ".", source, address)
        : undefined;
    if (folder === undefined || this.call.depth < deepestModule)
      return folder === undefined ? undefined : this.shared.sources.get(folder);
    reportAt(
      this.shared,
      block,
      address,
      `modules are nested more than ${deepestModule} levels deep: it is not entered`,
    );
    return undefined;
  }

  /** The instances that a block's `count` or `for_each` makes. */
  private repeat<T>(
    block: Block,
    address: string,
    scope: Scope,
    make: (instance: Instance) => T,
  ): Instances<T> {
    const { count, for_each } = block.body;
    if (count === undefined && for_each === undefined) {
      this.shared.budget.spend();
      return { repetition: "one", items: [make(single)] };
    }
    const repetition = for_each !== undefined ? "for_each" : "count";
    const report = (problem: string): void =>
      reportAt(this.shared, block, `${address}.${repetition}`, problem);
    const value = resolveOr(() => resolveJson(repetition === "count" ? count : for_each, scope), report);
    const written = typeof for_each === "string" ? for_each.replace(/^\$\{(.*)\}$/s, "$1") : address;
    const instances = instancesOf(repetition, value, this.prefixed(written), report);
    this.shared.budget.spend(instances.length);
    return { repetition, items: instances.map(make) };
  }

  private prefixed(name: string): string {
    return addressIn(this.call.address, name);
  }
}
