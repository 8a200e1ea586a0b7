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
  Template,
  Unknown,
  type Value,
} from "../terraform/value";
import { blocksOf, fieldOf, optional } from "../topology/reading";
import type { Target, Topology } from "../topology/topology";
import type { Request } from "./request";
import { routes } from "./routes";

/** Something that delivery wants a target's role to be allowed. */
export interface Wanted extends Omit<Request, "principal"> {
  /** Another way to write the resource, which AWS takes too. */
  readonly orResource?: Value;
  /** What hides whether it is needed at all. */
  readonly neededBy?: string;
}

/** All that delivery to a target wants of its role, the destination's own action first. */
export function wantedOfRole(target: Target, topology: Topology): readonly Wanted[] {
  const { kind, arn } = target.destination;
  if (kind === "other" || kind === "unknown") return [];
  const wanted = routes[kind].actions.map((action) => ({ action, resource: topology.expand(arn) }));
  switch (kind) {
    case "ecs":
      return [...runTask(target, topology), ...passRoles(target, topology)];
    case "batch":
      return [...wanted, ...jobDefinitions(target, topology)];
    case "ssm":
      return [...wanted, ...instances(target, topology)];
    default:
      return wanted;
  }
}

function runTask(target: Target, topology: Topology): Wanted[] {
  const [block] = blocks(target, "ecs_target");
  const task = block === undefined ? null : fieldOf(block, "task_definition_arn");
  const { arn } = target.destination;
  return [{ action: "ecs:RunTask", resource: topology.expand(task ?? arn), cluster: arn }];
}

/**
 * A task takes on the roles of its definition, which the target's role must be allowed to hand over.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html
 */
function passRoles(target: Target, topology: Topology): Wanted[] {
  const pass = { action: "iam:PassRole", passedTo: "ecs-tasks.amazonaws.com" };
  const task = target.taskDefinition;
  if (task !== undefined)
    return ["task_role_arn", "execution_role_arn"]
      .map((attribute) => optional(task, attribute))
      .filter((role) => role !== null)
      .map((role) => ({ ...pass, resource: topology.expand(role) }));
  const [block] = blocks(target, "ecs_target");
  const given = block === undefined ? null : fieldOf(block, "task_definition_arn");
  if (given === null) return [];
  const hidden = `the roles of the task definition ${referenceOf(given)}`;
  return [{ ...pass, resource: new Unknown(hidden, false), neededBy: hidden }];
}

/**
 * A job is submitted with its definition, on which the action must be allowed beside the queue.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
 */
function jobDefinitions(target: Target, topology: Topology): Wanted[] {
  return blocks(target, "batch_target").map((block) => {
    const given = topology.expand(fieldOf(block, "job_definition"));
    const name = knownText(given);
    const resource =
      name === undefined || name.startsWith("arn:")
        ? given
        : arnIn(target, topology, "batch", `job-definition/${name}`);
    return { action: "batch:SubmitJob", resource, orResource: withoutRevision(resource) };
  });
}

/** Whether a policy may name a job definition without its revision is not documented: it is not held against it. */
function withoutRevision(arn: Value): Value {
  if (typeof arn === "string") return arn.replace(/:\d+$/, "");
  if (!(arn instanceof Template)) return arn;
  const [revision, before, ...rest] = [...arn.parts].reverse();
  if (!(revision instanceof Unknown) || typeof before !== "string") return arn;
  return concatenate([...rest.reverse(), before.replace(/:$/, "")]);
}

/**
 * A command is sent to instances, on which the action must be allowed beside the document.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
 */
function instances(target: Target, topology: Topology): Wanted[] {
  const action = "ssm:SendCommand";
  return blocks(target, "run_command_targets").flatMap((block): Wanted[] => {
    const key = knownText(fieldOf(block, "key"));
    const given = fieldOf(block, "values");
    const values = isList(given) ? given : [given];
    if (key === "InstanceIds")
      return values.map((id) => ({ action, resource: instance(target, topology, id) }));
    const tag = /^tag:(.*)$/.exec(key ?? "")?.[1];
    const [value, ...others] = values;
    return [
      {
        action,
        resource: instance(target, topology, new Unknown(`the instances with ${key ?? "the key"}`, false)),
        ...(tag === undefined || value === undefined || others.length > 0
          ? {}
          : { tag: { key: tag, value } }),
      },
    ];
  });
}

function instance(target: Target, topology: Topology, id: Value): Value {
  return knownText(id)?.startsWith("mi-")
    ? arnIn(target, topology, "ssm", "managed-instance/", id)
    : arnIn(target, topology, "ec2", "instance/", id);
}

function arnIn(target: Target, topology: Topology, service: string, ...rest: readonly Value[]): Value {
  const region = topology.configuration.region(target.provider);
  const account = topology.configuration.account(target.provider);
  const partition = partitionOf(knownText(region) ?? "");
  const parts = [`arn:${partition}:${service}:`, region, ":", account, ":", ...rest];
  return concatenate(parts.map((part) => textual(topology.expand(part))));
}

/** The blocks of one kind of destination: each an object, or what hides it. */
function blocks(target: Target, name: string): readonly (ObjectValue | Unknown)[] {
  return blocksOf(target.parameters.get(name) ?? null).map((block) =>
    isObject(block) ? block : derivedFrom(block),
  );
}
