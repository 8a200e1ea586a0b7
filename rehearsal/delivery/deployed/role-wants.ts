import type { Target } from "@aws-sdk/client-eventbridge";
import { actsBeyondTarget } from "../../../trace/iam/delivery";
import { routes } from "../../../trace/iam/routes";
import {
  type ArnBeside,
  passRole,
  runTask,
  sendCommand,
  submitJob,
  type Wanted,
} from "../../../trace/iam/wanted";
import { textual } from "../../../trace/terraform/functions/textual";
import { concatenate, Unknown } from "../../../trace/terraform/value";
import type { KnownKind } from "../../../trace/topology/destination-kinds";
import { parseArn } from "../arn";

/** A target as it was deployed. */
export interface DeployedTarget {
  targetArn: string;
  /** The task, the job or the command that it wants. @default none of them */
  target?: Pick<Target, "EcsParameters" | "BatchParameters" | "RunCommandParameters">;
  /** In whose account and region jobs and instances are looked for. */
  ruleArn: string;
}

/**
 * All that delivery to a target wants of its role, as the trace asks it of what is declared.
 *
 * @param taskRoles the roles of the task's definition, as far as they are known
 */
export function wantedOfRole(
  kind: KnownKind,
  { targetArn, target = {}, ruleArn }: DeployedTarget,
  taskRoles: readonly string[],
): readonly Wanted[] {
  const resource = actsBeyondTarget.has(kind)
    ? new Unknown(`what ${targetArn} stands for`, false)
    : targetArn;
  const wanted = routes[kind].actions.map((action) => ({ action, resource }));
  switch (kind) {
    case "ecs":
      return [
        runTask(target.EcsParameters?.TaskDefinitionArn ?? targetArn, targetArn),
        ...taskRoles.map(passRole),
      ];
    case "batch": {
      const definition = target.BatchParameters?.JobDefinition;
      return definition === undefined ? wanted : [...wanted, submitJob(definition, arnBeside(ruleArn))];
    }
    case "ssm": {
      const { RunCommandTargets = [] } = target.RunCommandParameters ?? {};
      return [
        ...wanted,
        ...RunCommandTargets.flatMap(({ Key, Values = [] }) => sendCommand(Key, Values, arnBeside(ruleArn))),
      ];
    }
    default:
      return wanted;
  }
}

function arnBeside(ruleArn: string): ArnBeside {
  const { region, accountId } = parseArn(ruleArn);
  const partition = ruleArn.split(":")[1];
  return (service, ...rest) =>
    concatenate([`arn:${partition}:${service}:${region}:${accountId}:`, ...rest].map(textual));
}
