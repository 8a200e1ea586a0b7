import { partitionOf } from "../terraform/data-sources";
import { textual } from "../terraform/functions/textual";
import {
  concatenate,
  derivedFrom,
  isList,
  isObject,
  knownText,
  type ObjectValue,
  referenceOf,
  Unknown,
  type Value,
} from "../terraform/value";
import { blocksOf, fieldOf, optional } from "../topology/reading";
import type { Target, Topology } from "../topology/topology";
import { routes } from "./routes";
import { type ArnBeside, passRole, runTask, sendCommand, submitJob, type Wanted } from "./wanted";

/** All that delivery to a target wants of its role, the destination's own action first. */
export function wantedOfRole(target: Target, topology: Topology): readonly Wanted[] {
  const { kind, arn } = target.destination;
  if (kind === "other" || kind === "unknown") return [];
  const wanted = routes[kind].actions.map((action) => ({ action, resource: topology.expand(arn) }));
  switch (kind) {
    case "ecs":
      return [task(target, topology), ...passRoles(target, topology)];
    case "batch":
      return [...wanted, ...jobDefinitions(target, topology)];
    case "ssm":
      return [...wanted, ...instances(target, topology)];
    default:
      return wanted;
  }
}

function task(target: Target, topology: Topology): Wanted {
  const { arn } = target.destination;
  return runTask(topology.expand(definitionOf(target) ?? arn), arn);
}

function passRoles(target: Target, topology: Topology): Wanted[] {
  const definition = target.taskDefinition;
  if (definition !== undefined)
    return ["task_role_arn", "execution_role_arn"]
      .map((attribute) => optional(definition, attribute))
      .filter((role) => role !== null)
      .map((role) => passRole(topology.expand(role)));
  const given = definitionOf(target);
  if (given === null) return [];
  const hidden = `the roles of the task definition ${referenceOf(given)}`;
  return [{ ...passRole(new Unknown(hidden, false)), neededBy: hidden }];
}

function definitionOf(target: Target): Value {
  const [block] = blocks(target, "ecs_target");
  return block === undefined ? null : fieldOf(block, "task_definition_arn");
}

function jobDefinitions(target: Target, topology: Topology): Wanted[] {
  return blocks(target, "batch_target").map((block) =>
    submitJob(topology.expand(fieldOf(block, "job_definition")), arnBeside(target, topology)),
  );
}

function instances(target: Target, topology: Topology): Wanted[] {
  return blocks(target, "run_command_targets").flatMap((block) => {
    const given = fieldOf(block, "values");
    const values = isList(given) ? given : [given];
    return sendCommand(knownText(fieldOf(block, "key")), values, arnBeside(target, topology));
  });
}

function arnBeside(target: Target, topology: Topology): ArnBeside {
  return (service, ...rest) => {
    const region = topology.configuration.region(target.provider);
    const account = topology.configuration.account(target.provider);
    const partition = partitionOf(knownText(region) ?? "");
    const parts = [`arn:${partition}:${service}:`, region, ":", account, ":", ...rest];
    return concatenate(parts.map((part) => textual(topology.expand(part))));
  };
}

/** The blocks of one kind of destination: each an object, or what hides it. */
function blocks(target: Target, name: string): readonly (ObjectValue | Unknown)[] {
  return blocksOf(target.parameters.get(name) ?? null).map((block) =>
    isObject(block) ? block : derivedFrom(block),
  );
}
