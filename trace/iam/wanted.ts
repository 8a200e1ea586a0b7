import { concatenate, knownText, Template, Unknown, type Value } from "../terraform/value";
import { type Decision, decide, type Policy, type PossiblePolicies } from "./decide";
import type { Request } from "./request";

/** Something that delivery wants a target's role to be allowed. */
export interface Wanted extends Omit<Request, "principal"> {
  /** Another way to write the resource, which AWS takes too. */
  readonly orResource?: Value;
  /** What hides whether it is needed at all. */
  readonly neededBy?: string;
}

/** Gives the ARN of something in the place of a target: `arnBeside("ec2", "instance/", id)`. */
export type ArnBeside = (service: string, ...resource: readonly Value[]) => Value;

/** What policies say of what is wanted of a role. */
export function decideWanted(
  policies: readonly Policy[],
  { orResource, neededBy: _, ...asked }: Wanted,
  role: Value,
  possible?: PossiblePolicies,
): Decision {
  const request = { principal: { role }, ...asked };
  const decision = decide(policies, request, possible);
  return decision.result === "not-allowed" && orResource !== undefined
    ? decide(policies, { ...request, resource: orResource }, possible)
    : decision;
}

/** To run a task in a cluster. */
export function runTask(task: Value, cluster: Value): Wanted {
  return { action: "ecs:RunTask", resource: task, cluster };
}

/**
 * A task takes on the roles of its definition, which the target's role must be allowed to hand over.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html
 */
export function passRole(role: Value): Wanted {
  return { action: "iam:PassRole", resource: role, passedTo: "ecs-tasks.amazonaws.com" };
}

/**
 * A job is submitted with its definition, on which the action must be allowed beside the queue.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
 *
 * @param definition its ARN or its name
 */
export function submitJob(definition: Value, arnBeside: ArnBeside): Wanted {
  const name = knownText(definition);
  const resource =
    name === undefined || name.startsWith("arn:") ? definition : arnBeside("batch", `job-definition/${name}`);
  return { action: "batch:SubmitJob", resource, orResource: withoutRevision(resource) };
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
 *
 * @param key what the instances are chosen by: `InstanceIds`, `tag:NAME`; undefined where it is not known
 */
export function sendCommand(
  key: string | undefined,
  values: readonly Value[],
  arnBeside: ArnBeside,
): readonly Wanted[] {
  const action = "ssm:SendCommand";
  if (key === "InstanceIds") return values.map((id) => ({ action, resource: instance(id, arnBeside) }));
  const tag = /^tag:(.*)$/.exec(key ?? "")?.[1];
  const [value, ...others] = values;
  return [
    {
      action,
      resource: instance(new Unknown(`the instances with ${key ?? "the key"}`, false), arnBeside),
      ...(tag === undefined || value === undefined || others.length > 0 ? {} : { tag: { key: tag, value } }),
    },
  ];
}

function instance(id: Value, arnBeside: ArnBeside): Value {
  return knownText(id)?.startsWith("mi-")
    ? arnBeside("ssm", "managed-instance/", id)
    : arnBeside("ec2", "instance/", id);
}
