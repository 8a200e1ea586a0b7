import { assumedAccount } from "./assumed-account";
import { bodies, isJson, type Json } from "./blocks";
import type { Configuration, ModuleCall, PartOptions, SourceOptions } from "./configuration";
import { computedByData } from "./data-sources";
import { onceEach } from "./each-provider";
import { Budget } from "./evaluate/scope";
import { readText } from "./files";
import { fromJson } from "./functions/json";
import { PlanConfiguration, referencesOf } from "./plan-configuration";
import { emptyState, instancesOf, parsePlan, planKind } from "./plan-json";
import { PlanReferences } from "./plan-references";
import { PlannedResource } from "./planned-resource";
import { accountAmong } from "./same-login";
import { shownPlace } from "./shown-place";
import { knownText, Unknown, type Value } from "./value";

/**
 * Reads the JSON that `terraform show -json` gives of a plan or a state.
 *
 * @throws SourceError when it is neither, or of a format version that is not known.
 */
export function readPlan(file: string, options: SourceOptions = {}): Configuration {
  return planConfiguration(parsePlan(readText(file), file), file, options);
}

/** What a plan tells of the folder that it was made in: the values of the variables, the account and the region. */
export function knownByPlan(json: unknown, file: string): SourceOptions {
  const configuration = planConfiguration(json, file);
  const [accountId, region] = [knownText(configuration.account()), knownText(configuration.region())];
  const variables = isJson(json) && isJson(json.variables) ? Object.entries(json.variables) : [];
  return {
    variables: Object.fromEntries(
      variables.flatMap(([name, variable]) => {
        const value = isJson(variable) ? variable.value : undefined;
        return value === undefined ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]];
      }),
    ),
    ...(accountId === undefined ? {} : { accountId }),
    ...(region === undefined ? {} : { region }),
  };
}

/**
 * @param declared the folder that the plan was made in, for what is known only after the apply
 * @param name what addresses begin with, where the plan is a part of what is read
 * @throws SourceError when the value is neither a plan nor a state.
 */
export function planConfiguration(
  json: unknown,
  file: string,
  options: PartOptions = {},
  declared?: Configuration,
  name = "",
): Configuration {
  const prefix = name === "" ? "" : `${name}:`;
  const kind = planKind(json, file);
  const plan = isJson(json) ? json : {};
  const configuration = new PlanConfiguration(plan.configuration);
  const variables = new Map(Object.entries(isJson(plan.variables) ? plan.variables : {}).map(variableOf));
  const resources = new Map<string, PlannedResource>();
  const references = new PlanReferences(
    configuration,
    (address) => resources.get(address),
    variables,
    prefix,
  );
  const budget = new Budget();
  const where = providersOf(configuration, resources, variables, options, prefix);
  const declarations = new Map(declared?.resources.map((resource) => [resource.address, resource]));
  for (const instance of instancesOf(plan)) {
    const block = configuration.resource(instance.moduleAddress, instance.mode, instance.type, instance.name);
    const expressions = block !== undefined && isJson(block.expressions) ? block.expressions : {};
    const resource = new PlannedResource(instance, {
      file,
      prefix,
      expressions,
      references,
      provider: providerOf(block, prefix),
      declared: declarations.get(prefix + instance.address),
      compute: (of, attribute) => computedByData(of, attribute, where, budget),
    });
    resources.set(instance.address, resource);
  }
  return {
    kind,
    path: file,
    parts: [{ name, kind, path: file }],
    resources: [...resources.values()],
    modules: [...configuration.calls()].map(({ address, call }) =>
      moduleCall(prefix + address, call, file, variables),
    ),
    diagnostics: [...emptyState(kind, plan, file), ...(declared?.diagnostics ?? [])],
    ...where,
  };
}

function variableOf([name, variable]: [string, unknown]): readonly [string, Value] {
  return [name, fromJson(isJson(variable) ? (variable.value ?? null) : null)];
}

function providerOf(block: Json | undefined, prefix: string): string | undefined {
  const key = block?.provider_config_key;
  const name = typeof key === "string" ? key.replace(/^.*:/, "") : "aws";
  return name === "aws" && prefix === "" ? undefined : prefix + name;
}

/** What the plan says of a call; the resources of its module are in the plan, so it counts as entered. */
function moduleCall(
  address: string,
  call: Json,
  file: string,
  variables: ReadonlyMap<string, Value>,
): ModuleCall {
  const expressions = isJson(call.expressions) ? call.expressions : {};
  const inputs = Object.entries(expressions).map(
    ([name, expression]) => [name, constantOr(expression, `${address}.${name}`, variables)] as const,
  );
  const source = typeof call.source === "string" ? call.source : "";
  return { address, file, source, inputs: new Map(inputs), entered: true };
}

function constantOr(expression: unknown, reference: string, variables: ReadonlyMap<string, Value>): Value {
  if (isJson(expression) && "constant_value" in expression) {
    const constant = expression.constant_value;
    // Of Terraform's JSON syntax a plan gives the expression itself as the constant.
    const name = typeof constant === "string" ? /^\$\{var\.([\w-]+)\}$/.exec(constant)?.[1] : undefined;
    return name === undefined ? fromJson(constant) : (variables.get(name) ?? new Unknown(`var.${name}`));
  }
  const [only, ...others] = referencesOf(expression);
  const variable = others.length === 0 && only?.startsWith("var.") ? variables.get(only.slice(4)) : undefined;
  return variable ?? new Unknown(only ?? reference, false);
}

/** The region and account of the provider configurations: as configured, or as the data sources or the ARNs show. */
function providersOf(
  configuration: PlanConfiguration,
  resources: ReadonlyMap<string, PlannedResource>,
  variables: ReadonlyMap<string, Value>,
  options: PartOptions,
  prefix: string,
): Pick<Configuration, "region" | "account"> {
  const isOf = (resource: PlannedResource, provider: string): boolean =>
    (resource.provider ?? "aws") === prefix + provider;
  const shown = (part: 3 | 4, provider: string): string | undefined =>
    shownPlace(
      [...resources.values()].filter((resource) => isOf(resource, provider)),
      part,
    );
  const looked = (type: string, attribute: string, provider: string): string | undefined => {
    for (const resource of resources.values())
      if (resource.mode === "data" && resource.type === type && isOf(resource, provider))
        if (resource.has(attribute)) return knownText(resource.get(attribute));
    return undefined;
  };
  return {
    region: onceEach(prefix, (name) => {
      const { region: given, otherwise } = name === "aws" ? options : {};
      const configured = constantOr(configuration.providerArgument(name, "region"), "", variables);
      const region =
        given ??
        knownText(configured) ??
        looked("aws_region", "name", name) ??
        shown(3, name) ??
        otherwise?.region;
      return region ?? new Unknown(`the region of provider ${prefix}${name}`);
    }),
    account: onceEach(prefix, (name) =>
      accountAmong(
        name,
        configuration.logins(),
        (one) => {
          const { accountId: given, otherwise } = one === "aws" ? options : {};
          const assumed = assumedAccount((block) =>
            bodies(configuration.providerArgument(one, block)).map(({ role_arn }) =>
              role_arn === undefined ? null : constantOr(role_arn, "", variables),
            ),
          );
          const found = looked("aws_caller_identity", "account_id", one) ?? assumed ?? shown(4, one);
          return given ?? found ?? otherwise?.accountId;
        },
        prefix,
      ),
    ),
  };
}
