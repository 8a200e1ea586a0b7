import type { EcsCluster } from "@cdktf/provider-aws/lib/ecs-cluster";
import type { EcsTaskDefinition } from "@cdktf/provider-aws/lib/ecs-task-definition";
import type { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import type { Construct } from "constructs";
import type { PolicyStatement } from "../delivery/policy-statement";
import { notTogether } from "../errors";
import { RuleTargetInput } from "../eventbridge/input/rule-target-input";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { arnForm, arnOf, arnProblems, type Destination, replacedInArn, resourceOf } from "./destination";
import { type EcsTaskPlacement, ecsTarget, ecsTaskPlacementProblems } from "./ecs-task-placement";
import { taskRolesNotNamed } from "./errors";
import { allow, bindWithRole, passRole, type RoleTargetOptions, roleArnProblems } from "./role-target";

const CLUSTER_ARN = arnForm("an ECS cluster", "ecs", "cluster/<id>");
const DEFINITION_ARN = arnForm("an ECS task definition", "ecs", "task-definition/<name>");

/** What a task changes in one container of its definition. */
export interface ContainerOverride {
  /** The container's name in the task definition. */
  readonly containerName: string;
  /** @default - the definition's */
  readonly command?: readonly string[];
  /** @default - the definition's; variables are added to its own */
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  /** @default - the definition's, in CPU units */
  readonly cpu?: number;
  /** @default - the definition's, in MiB */
  readonly memoryLimit?: number;
  /** @default - the definition's, in MiB */
  readonly memoryReservation?: number;
}

/** What an `EcsTask` target takes. */
export interface EcsTaskProps extends RoleTargetOptions, EcsTaskPlacement {
  /** The cluster: of the provider, a construct that exposes one as `resource`, or its ARN. */
  readonly cluster: Destination<EcsCluster>;
  /** The task definition: of the provider, a construct that exposes one as `resource`, or its ARN. */
  readonly taskDefinition: Destination<EcsTaskDefinition>;
  /**
   * The roles that the task definition names, or their ARNs; [] where it names none. ECS is handed them when the
   * task starts.
   *
   * @default - the definition's own; needed where that is only an ARN
   */
  readonly passRoles?: readonly (IamRole | string)[];
  /**
   * What the task changes in its containers; `EventField`s may stand in it. Not beside `input`, whose place it takes.
   *
   * @default - nothing: ECS gets nothing of the event
   */
  readonly containerOverrides?: readonly ContainerOverride[];
}

/**
 * Runs tasks on an ECS cluster.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-ecs-tutorial.html
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html
 */
export class EcsTask implements IRuleTarget {
  public constructor(private readonly props: EcsTaskProps) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { cluster, taskDefinition, passRoles, containerOverrides, ...options } = this.props;
    return bindWithRole(scope, rule, containerInput(options, containerOverrides), {
      arn: arnOf(cluster),
      statements: this.statements(),
      parameters: { ecsTarget: ecsTarget(arnOf(taskDefinition), options) },
      problems: () => this.problems(),
    });
  }

  private statements(): PolicyStatement[] {
    const { cluster, taskDefinition, tags, propagateTags, enableEcsManagedTags } = this.props;
    const clusterArn = arnOf(cluster);
    const definitionArn = arnOf(taskDefinition);
    const roles = this.roles.map(arnOf);
    const isTagged = tags !== undefined || propagateTags !== undefined || enableEcsManagedTags === true;
    return [
      allow("ecs:RunTask", withRevision(definitionArn), { ArnEquals: { "ecs:cluster": clusterArn } }),
      ...(roles.length === 0 ? [] : [passRole(roles, "ecs-tasks.amazonaws.com")]),
      ...(isTagged
        ? [
            allow("ecs:TagResource", `${replacedInArn(clusterArn, ":cluster/", ":task/")}/*`, {
              StringEquals: { "ecs:CreateAction": "RunTask" },
            }),
          ]
        : []),
    ];
  }

  private get roles(): readonly (IamRole | string)[] {
    const { taskDefinition, passRoles } = this.props;
    if (passRoles !== undefined || typeof taskDefinition === "string") {
      return passRoles ?? [];
    }
    const { taskRoleArnInput, executionRoleArnInput } = resourceOf(taskDefinition);
    return [...new Set([taskRoleArnInput, executionRoleArnInput])].filter((arn) => arn !== undefined);
  }

  private problems(): string[] {
    const { cluster, taskDefinition, passRoles, containerOverrides, input, eventRole } = this.props;
    return [
      ...arnProblems("cluster", cluster, CLUSTER_ARN),
      ...arnProblems("taskDefinition", taskDefinition, DEFINITION_ARN),
      ...(passRoles ?? []).flatMap((role, index) => roleArnProblems(`passRoles[${index}]`, role)),
      ...(typeof taskDefinition === "string" && passRoles === undefined && eventRole === undefined
        ? [taskRolesNotNamed(taskDefinition)]
        : []),
      ...(containerOverrides !== undefined && input !== undefined
        ? [notTogether("containerOverrides", containerOverrides, "input", "for both are what ECS receives")]
        : []),
      ...ecsTaskPlacementProblems(this.props),
    ];
  }
}

/** ECS asks for the permission on a revision, also where the definition is named without one. */
function withRevision(definitionArn: string): string {
  return isKnown(definitionArn) && !/:[0-9]+$/.test(definitionArn) ? `${definitionArn}:*` : definitionArn;
}

function containerInput(
  options: RoleTargetOptions,
  overrides: readonly ContainerOverride[] | undefined,
): RoleTargetOptions {
  if (overrides === undefined) {
    return options;
  }
  const containerOverrides = overrides.map(({ containerName, memoryLimit, ...override }) => ({
    name: containerName,
    ...(memoryLimit === undefined ? {} : { memory: memoryLimit }),
    ...override,
  }));
  return { ...options, input: RuleTargetInput.fromObject({ containerOverrides }) };
}
