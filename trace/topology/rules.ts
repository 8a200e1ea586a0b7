import type { Resource } from "../terraform/configuration";
import { isList, isObject, knownText, textOf, Unknown, type Value } from "../terraform/value";
import { busNameOf } from "./bus-name";
import type { Destinations } from "./destinations";
import { patternOf } from "./pattern-of";
import { nearest, placeInArn, placeOf } from "./place";
import { blockOf, fieldOf, itemOf, optional, type Reading } from "./reading";
import { RuleIndex } from "./rule-index";
import { TaskDefinitions } from "./task-definitions";
import type { EventBus, Rule, Target } from "./topology";

/** The attributes of a target that have a place of their own; the other blocks are for one kind of destination. */
const parameterBlocks = [
  "appsync_target",
  "batch_target",
  "ecs_target",
  "http_target",
  "kinesis_target",
  "redshift_target",
  "run_command_targets",
  "sagemaker_pipeline_target",
  "sqs_target",
];

type Building<T extends { readonly targets: readonly Target[] }> = Omit<T, "targets"> & {
  readonly targets: Target[];
};

/** The rules with their targets, and the targets whose rule is not in the source. */
export function readRules(
  reading: Reading,
  buses: readonly EventBus[],
  destinations: Destinations,
): { readonly rules: readonly Rule[]; readonly targets: readonly Target[] } {
  const busesByName = new Map<string, EventBus[]>();
  for (const bus of buses)
    busesByName.set(textOf(bus.name), [...(busesByName.get(textOf(bus.name)) ?? []), bus]);
  const resources = reading.ofType("aws_cloudwatch_event_rule");
  const rules = resources.map((resource) => readRule(reading, resource, busesByName));
  const index = new RuleIndex<Building<Rule>>(
    rules,
    resources.map((resource) => placeOf(resource, reading.configuration)),
  );
  const tasks = new TaskDefinitions(reading);
  const targets = reading
    .ofType("aws_cloudwatch_event_target")
    .map((resource) => readTarget(reading, resource, index, destinations, tasks));
  return { rules, targets };
}

function readRule(
  reading: Reading,
  resource: Resource,
  buses: ReadonlyMap<string, readonly EventBus[]>,
): Building<Rule> {
  const { identities } = reading;
  const busName = busNameOf(resource, (value) => identities.expand(value));
  const arn = identities.expand(resource.get("arn"));
  const bus = nearest(buses.get(textOf(busName)) ?? [], placeInArn(arn), (one) => placeInArn(one.arn));
  return {
    ...itemOf(resource),
    name: identities.expand(resource.get("name")),
    busName,
    ...(bus === undefined ? {} : { bus }),
    arn,
    ...patternOf(reading, resource),
    scheduleExpression: optional(resource, "schedule_expression"),
    enabled: enabledOf(resource),
    roleArn: identities.expand(optional(resource, "role_arn")),
    targets: [],
  };
}

function enabledOf(resource: Resource): Value {
  const state = optional(resource, "state");
  if (state instanceof Unknown) return state;
  if (typeof state === "string") return state.startsWith("ENABLED");
  const enabled = optional(resource, "is_enabled");
  return enabled instanceof Unknown ? enabled : knownText(enabled) !== "false";
}

function readTarget(
  reading: Reading,
  resource: Resource,
  index: RuleIndex<Building<Rule>>,
  destinations: Destinations,
  tasks: TaskDefinitions,
): Target {
  const { identities } = reading;
  const given = resource.get("rule");
  const ruleName = identities.expand(given);
  const busName = busNameOf(resource, (value) => identities.expand(value));
  const rule = index.find(
    resource.address,
    given,
    ruleName,
    busName,
    placeOf(resource, reading.configuration),
  );
  const transformer = blockOf(resource, "input_transformer");
  const deadLetter = blockOf(resource, "dead_letter_config");
  const retry = blockOf(resource, "retry_policy");
  const ecs = blockOf(resource, "ecs_target");
  const taskDefinition = ecs === undefined ? undefined : tasks.of(fieldOf(ecs, "task_definition_arn"));
  const onBusOfRule = rule === undefined ? undefined : sameName(rule.busName, busName);
  const target: Target = {
    ...itemOf(resource),
    ...(rule === undefined ? {} : { rule }),
    ruleName,
    ...(resource.provider === undefined ? {} : { provider: resource.provider }),
    busName,
    ...(onBusOfRule === undefined ? {} : { onBusOfRule }),
    targetId: resource.get("target_id"),
    destination: destinations.of(resource.get("arn")),
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    roleArn: identities.expand(optional(resource, "role_arn")),
    input: optional(resource, "input"),
    inputPath: optional(resource, "input_path"),
    ...(transformer === undefined
      ? {}
      : {
          inputTransformer: {
            inputPaths: onlyBlock(fieldOf(transformer, "input_paths")),
            inputTemplate: fieldOf(transformer, "input_template"),
          },
        }),
    ...(deadLetter === undefined || isUnset(deadLetter, "arn")
      ? {}
      : { deadLetter: destinations.of(fieldOf(deadLetter, "arn")) }),
    ...(retry === undefined
      ? {}
      : {
          retryPolicy: {
            maximumEventAge: fieldOf(retry, "maximum_event_age_in_seconds"),
            maximumRetryAttempts: fieldOf(retry, "maximum_retry_attempts"),
          },
        }),
    parameters: new Map(
      parameterBlocks.filter((block) => resource.has(block)).map((block) => [block, resource.get(block)]),
    ),
  };
  rule?.targets.push(target);
  return target;
}

/** A map that is written as a block, as Terraform took it until 0.12. */
function onlyBlock(value: Value): Value {
  return isList(value) && value.length === 1 ? (value[0] ?? null) : value;
}

/** The provider leaves out what is "" as it does what is not set. */
function isUnset(block: Value, field: string): boolean {
  const value = isObject(block) ? (block.get(field) ?? null) : undefined;
  return value === null || value === "";
}

/** Whether two names are one: undefined where a part of them is not known. */
function sameName(one: Value, other: Value): boolean | undefined {
  if (textOf(one) === textOf(other)) return true;
  return typeof one === "string" && typeof other === "string" ? false : undefined;
}
