import type {
  CloudwatchEventTargetEcsTarget,
  CloudwatchEventTargetEcsTargetCapacityProviderStrategy,
} from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import { notTogether } from "../errors";
import { isKnown, rangeProblems } from "../validation";
import { choiceProblems, countProblems, lengthProblems } from "./bounds";
import { notAllowed } from "./errors";

/**
 * How many tasks run, where, and with which tags.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html
 */
export interface EcsTaskPlacement {
  /**
   * How many tasks an event starts: 1 to 10.
   *
   * @default 1
   */
  readonly taskCount?: number;
  /**
   * What the tasks run on: "EC2", "FARGATE" or "EXTERNAL". Not beside `capacityProviderStrategy`.
   *
   * @default - the cluster's default capacity provider strategy, else EC2
   */
  readonly launchType?: "EC2" | "FARGATE" | "EXTERNAL";
  /**
   * The capacity providers that share the tasks: at most 6; weights of 0 to 1,000, bases of 0 to 100,000.
   *
   * @default - the cluster's
   */
  readonly capacityProviderStrategy?: readonly CloudwatchEventTargetEcsTargetCapacityProviderStrategy[];
  /**
   * The version of Fargate's platform, such as "1.4.0". Only with Fargate.
   *
   * @default "LATEST"
   */
  readonly platformVersion?: string;
  /**
   * The ids of the subnets that the tasks stand in: 1 to 16. Needed for the network mode awsvpc.
   *
   * @default - none
   */
  readonly subnets?: readonly string[];
  /**
   * The ids of the tasks' security groups: at most 5. Only with `subnets`.
   *
   * @default - the default one of the VPC
   */
  readonly securityGroups?: readonly string[];
  /**
   * Whether the tasks get a public IP address. Only with `subnets`, on Fargate.
   *
   * @default false
   */
  readonly assignPublicIp?: boolean;
  /**
   * The group that the tasks count for: 1 to 255 characters.
   *
   * @default - the family of the task definition
   */
  readonly group?: string;
  /**
   * Tags of the tasks: at most 50, keys of 1 to 128 characters, values of at most 256.
   *
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Whence the tasks take more tags.
   *
   * @default - from nowhere
   */
  readonly propagateTags?: "TASK_DEFINITION";
  /**
   * Whether ECS tags the tasks with their cluster.
   *
   * @default false
   */
  readonly enableEcsManagedTags?: boolean;
  /**
   * Whether commands may be run in the tasks' containers.
   *
   * @default false
   */
  readonly enableExecuteCommand?: boolean;
}

/** The block of the provider. */
export function ecsTarget(
  taskDefinitionArn: string,
  placement: EcsTaskPlacement,
): CloudwatchEventTargetEcsTarget {
  const { subnets, securityGroups, assignPublicIp = false, capacityProviderStrategy, tags } = placement;
  return {
    taskDefinitionArn,
    taskCount: placement.taskCount ?? 1,
    ...given(placement, "launchType"),
    ...given(placement, "platformVersion"),
    ...given(placement, "group"),
    ...given(placement, "propagateTags"),
    ...given(placement, "enableEcsManagedTags"),
    ...given(placement, "enableExecuteCommand"),
    ...(tags === undefined ? {} : { tags: { ...tags } }),
    ...(capacityProviderStrategy === undefined
      ? {}
      : { capacityProviderStrategy: [...capacityProviderStrategy] }),
    ...(subnets === undefined
      ? {}
      : {
          networkConfiguration: {
            subnets: [...subnets],
            ...(securityGroups === undefined ? {} : { securityGroups: [...securityGroups] }),
            assignPublicIp,
          },
        }),
  };
}

/** What is wrong with the placement. */
export function ecsTaskPlacementProblems(placement: EcsTaskPlacement): string[] {
  const { launchType, capacityProviderStrategy, tags = {} } = placement;
  return [
    ...rangeProblems("taskCount", placement.taskCount, 1, 10, "tasks"),
    ...choiceProblems("launchType", launchType, ["EC2", "FARGATE", "EXTERNAL"]),
    ...choiceProblems("propagateTags", placement.propagateTags, ["TASK_DEFINITION"]),
    ...countProblems("subnets", placement.subnets, 1, 16),
    ...countProblems("securityGroups", placement.securityGroups, 1, 5),
    ...lengthProblems("group", placement.group, 1, 255),
    ...countProblems("tags", tags, 0, 50),
    ...Object.entries(tags).flatMap(([key, value]) => [
      ...lengthProblems("a key in tags", key, 1, 128),
      ...lengthProblems(`tags.${key}`, value, 0, 256),
    ]),
    ...countProblems("capacityProviderStrategy", capacityProviderStrategy, 1, 6),
    ...(capacityProviderStrategy ?? []).flatMap(({ base, weight }, index) => [
      ...rangeProblems(`capacityProviderStrategy[${index}].base`, base, 0, 100_000, "tasks"),
      ...rangeProblems(`capacityProviderStrategy[${index}].weight`, weight, 0, 1000, "shares"),
    ]),
    ...(launchType !== undefined && capacityProviderStrategy !== undefined
      ? [
          notTogether(
            "launchType",
            launchType,
            "capacityProviderStrategy",
            "for both choose what tasks run on",
          ),
        ]
      : []),
    ...networkProblems(placement),
  ];
}

function networkProblems(placement: EcsTaskPlacement): string[] {
  const { launchType, subnets, securityGroups, assignPublicIp, platformVersion } = placement;
  const isElsewhere = isKnown(launchType) && launchType !== "FARGATE";
  return [
    ...(subnets === undefined && securityGroups !== undefined
      ? [notAllowed("subnets", subnets, "1 to 16 subnets beside securityGroups, which belong to them")]
      : []),
    ...(assignPublicIp === true && (isElsewhere || subnets === undefined)
      ? [notAllowed("assignPublicIp", true, 'true only with subnets and launchType "FARGATE"')]
      : []),
    ...(platformVersion !== undefined && isElsewhere
      ? [notAllowed("platformVersion", platformVersion, `nothing with launchType "${launchType}"`)]
      : []),
  ];
}

function given<Key extends keyof EcsTaskPlacement>(placement: EcsTaskPlacement, key: Key) {
  const value = placement[key];
  return value === undefined ? {} : { [key]: value };
}
