import { isJson } from "./blocks";
import type { Resource } from "./configuration";
import { fromJson } from "./functions/json";
import { callOf, moduleNames, type PlanConfiguration, referencesOf } from "./plan-configuration";
import { Unknown, type Value } from "./value";

/** Where an expression stands: the module's instance, and the key of the resource's. */
export interface Place {
  readonly moduleAddress: string;
  readonly index: string | number | undefined;
}

/**
 * Attributes that name one thing whole, with the attribute of it that they take. An expression there that refers to
 * one thing is that thing; elsewhere it may be any text around it, such as `${queue.arn}/*`.
 */
const naming: Readonly<Record<string, string>> = {
  arn: "arn",
  assume_role_policy: "json",
  connection_arn: "arn",
  event_bus_name: "name",
  event_source_arn: "arn",
  event_source_name: "name",
  function_name: "function_name",
  key_id: "key_id",
  kms_key_identifier: "arn",
  kms_master_key_id: "key_id",
  policy: "json",
  policy_arn: "arn",
  policy_document: "json",
  qualifier: "version",
  queue_url: "url",
  role: "name",
  role_arn: "arn",
  rule: "name",
  target_key_id: "key_id",
  task_definition_arn: "arn",
};

const mostSteps = 30;

/** Finds what the unknown values of a plan are, from what its configuration says that they refer to. */
export class PlanReferences {
  constructor(
    private readonly configuration: PlanConfiguration,
    private readonly resource: (address: string) => Resource | undefined,
    private readonly variables: ReadonlyMap<string, Value>,
    private readonly partPrefix: string,
  ) {}

  /**
   * The value of an attribute that is known after the apply.
   *
   * @param address what it goes by where its expression names nothing: a plan has none of a `dynamic` block
   */
  valueOf(expression: unknown, attribute: string, place: Place, address: string): Value {
    const references = referencesOf(expression);
    const wanted = naming[attribute] ?? (isReference(expression, references) ? attribute : undefined);
    const found = wanted === undefined ? undefined : this.follow(references, wanted, place, 0);
    const isText = wanted === "json";
    if (found !== undefined && (!isText || !(found instanceof Unknown))) return found;
    const [first] = references.filter((reference) => !/^(each|count)\./.test(reference));
    return new Unknown(first === undefined ? address : this.nameOf(first, place), false);
  }

  private follow(
    references: readonly string[],
    wanted: string,
    place: Place,
    step: number,
  ): Value | undefined {
    const byKey = references.some((reference) => /^(each\.(key|value)|count\.index)/.test(reference));
    const named = references.filter((reference) => !/^(each|count)\./.test(reference));
    const [reference] = named;
    if (reference === undefined || named.length !== 1 || step > mostSteps) return undefined;
    const [head = "", name = "", ...rest] = stepsOf(reference);
    if (head === "var") return this.variable(name, wanted, place, step);
    if (head === "module") return this.output(name, rest, byKey, wanted, place, step);
    if (head === "local" || head === "path" || head === "terraform") return undefined;
    const isData = head === "data";
    const type = isData ? name : head;
    const [label = "", ...more] = isData ? rest : [name, ...rest];
    const written = more[0]?.startsWith("[") ? more[0] : "";
    const attribute = written === "" ? more[0] : more[1];
    const key =
      written !== "" || !byKey || place.index === undefined ? written : `[${JSON.stringify(place.index)}]`;
    const address = `${prefix(place.moduleAddress)}${isData ? "data." : ""}${type}.${label}${key}`;
    return this.resource(address)?.get(attribute ?? wanted);
  }

  private variable(name: string, wanted: string, place: Place, step: number): Value | undefined {
    const parent = parentOf(place.moduleAddress);
    if (parent === undefined) return this.variables.get(name);
    const own = moduleNames(place.moduleAddress).at(-1) ?? "";
    const module = this.configuration.module(parent);
    const call = module && callOf(module, own);
    const expression = call && isJson(call.expressions) ? call.expressions[name] : undefined;
    if (isJson(expression) && "constant_value" in expression) return fromJson(expression.constant_value);
    return this.follow(
      referencesOf(expression),
      wanted,
      { moduleAddress: parent, index: keyIn(place.moduleAddress) },
      step + 1,
    );
  }

  private output(
    name: string,
    rest: readonly string[],
    byKey: boolean,
    wanted: string,
    place: Place,
    step: number,
  ): Value | undefined {
    const written = rest[0]?.startsWith("[") ? rest[0] : "";
    const output = written === "" ? rest[0] : rest[1];
    const key =
      written !== "" || !byKey || place.index === undefined ? written : `[${JSON.stringify(place.index)}]`;
    const moduleAddress = `${prefix(place.moduleAddress)}module.${name}${key}`;
    const outputs = this.configuration.module(moduleAddress)?.outputs;
    const declared = isJson(outputs) && output !== undefined ? outputs[output] : undefined;
    const expression = isJson(declared) ? declared.expression : undefined;
    if (isJson(expression) && "constant_value" in expression) return fromJson(expression.constant_value);
    return this.follow(referencesOf(expression), wanted, { moduleAddress, index: undefined }, step + 1);
  }

  private nameOf(reference: string, place: Place): string {
    return `${this.partPrefix}${prefix(place.moduleAddress)}${reference}`;
  }
}

/** Whether an expression is a reference and nothing else. Of Terraform's JSON syntax alone a plan has its text. */
function isReference(expression: unknown, [only, ...others]: readonly string[]): boolean {
  return isJson(expression) && others.length === 0 && expression.constant_value === `\${${only}}`;
}

function prefix(moduleAddress: string): string {
  return moduleAddress === "" ? "" : `${moduleAddress}.`;
}

/** `a.b["x"].c` as `a`, `b`, `["x"]`, `c`. */
function stepsOf(reference: string): string[] {
  return reference.match(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/g) ?? [];
}

/** The address of the module that calls this one; undefined for the root. */
function parentOf(moduleAddress: string): string | undefined {
  if (moduleAddress === "") return undefined;
  return moduleAddress.replace(/\.?module\.[\w-]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/, "");
}

/** The key of a module's own instance. */
function keyIn(moduleAddress: string): string | number | undefined {
  const key = /\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]$/.exec(moduleAddress);
  return key?.[1] ?? (key?.[2] === undefined ? undefined : Number(key[2]));
}
