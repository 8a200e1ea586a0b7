import { EcsTaskDefinition } from "@cdktf/provider-aws/lib/ecs-task-definition";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { EventField } from "../../../constructs/eventbridge/input/event-field";
import { RuleTargetInput } from "../../../constructs/eventbridge/input/rule-target-input";
import { EcsTask, type EcsTaskProps } from "../../../constructs/targets/ecs-task";
import { delivering, problemsOf } from "../../contracts/delivering-stack";
import type { SynthesizedTargets } from "../../contracts/synthesized-targets";

const IN_ACCOUNT = "us-east-1:123456789012";
const CLUSTER = `arn:aws:ecs:${IN_ACCOUNT}:cluster/work`;
const TASK_DEFINITION = `arn:aws:ecs:${IN_ACCOUNT}:task-definition/work`;
const targetOf = (synthesized: SynthesizedTargets) => synthesized.only("aws_cloudwatch_event_target");
const grantsOf = (synthesized: SynthesizedTargets) => synthesized.grants("aws_iam_role");

describe("EcsTask", () => {
  const task = (props: Partial<EcsTaskProps>) =>
    new EcsTask({ cluster: CLUSTER, taskDefinition: TASK_DEFINITION, passRoles: [], ...props });

  it("may run every revision of a definition that is named without one", () => {
    expect(grantsOf(delivering(() => task({})))).toEqual([
      {
        Effect: "Allow",
        Action: "ecs:RunTask",
        Resource: `${TASK_DEFINITION}:*`,
        Condition: { ArnEquals: { "ecs:cluster": CLUSTER } },
      },
    ]);
  });

  it("may hand over the task's role and the execution role that the definition names, and no other", () => {
    const synthesized = delivering((stack) => {
      const role = new IamRole(stack, "worker", { assumeRolePolicy: "{}" });
      const taskDefinition = new EcsTaskDefinition(stack, "work", {
        family: "work",
        containerDefinitions: "[]",
        taskRoleArn: role.arn,
        executionRoleArn: "arn:aws:iam::123456789012:role/puller",
      });
      return new EcsTask({ cluster: CLUSTER, taskDefinition });
    });
    expect(grantsOf(synthesized)).toContainEqual({
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: [`\${aws_iam_role.worker.arn}`, "arn:aws:iam::123456789012:role/puller"],
      Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
    });
  });

  it("demands the roles of a definition that is only an ARN", () => {
    const target = new EcsTask({ cluster: CLUSTER, taskDefinition: TASK_DEFINITION });
    expect(problemsOf(target)).toEqual([
      expect.stringMatching(/^passRoles is missing .* only an ARN; allowed: /),
    ]);
  });

  it("may tag the tasks that it runs where they have tags, and no others", () => {
    const synthesized = delivering(() => task({ tags: { team: "contact-center" } }));
    expect(targetOf(synthesized).ecs_target).toMatchObject({ tags: { team: "contact-center" } });
    expect(grantsOf(synthesized)).toContainEqual({
      Effect: "Allow",
      Action: "ecs:TagResource",
      Resource: `arn:aws:ecs:${IN_ACCOUNT}:task/work/*`,
      Condition: { StringEquals: { "ecs:CreateAction": "RunTask" } },
    });
  });

  it("sends container overrides with fields of the event as its input", () => {
    const id = EventField.fromPath("$.detail.id");
    const synthesized = delivering(() =>
      task({
        containerOverrides: [
          { containerName: "app", memoryLimit: 512, environment: [{ name: "ID", value: id }] },
        ],
      }),
    );
    const [{ input_paths, input_template }] = [targetOf(synthesized).input_transformer].flat() as [
      { input_paths: Record<string, string>; input_template: string },
    ];
    const [[name, path]] = Object.entries(input_paths) as [[string, string]];
    expect(path).toBe("$.detail.id");
    expect(input_template.replaceAll(/\s/g, "")).toMatch(
      new RegExp(
        `"containerOverrides":\\[\\{"name":"app","memory":512,"environment":\\[\\{"name":"ID","value":"?<${name}>`,
      ),
    );
  });

  it("refuses container overrides beside an input", () => {
    const input = RuleTargetInput.fromText("a");
    expect(problemsOf(task({ containerOverrides: [], input }))).toEqual([
      expect.stringMatching(/^containerOverrides .* beside input; allowed: one of the two/),
    ]);
  });
});
