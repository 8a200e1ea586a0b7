import type { Target } from "@aws-sdk/client-eventbridge";
import { kindOf } from "../../../rehearsal/delivery/deployed/destination-kind";
import { wantedOfRole } from "../../../rehearsal/delivery/deployed/role-wants";
import { decideWanted } from "../../../trace/iam/wanted";
import { fromJson } from "../../../trace/terraform/functions/json";

const AT = "us-east-1:111122223333";
const QUEUE = `arn:aws:batch:${AT}:job-queue/jobs`;
const CLUSTER = `arn:aws:ecs:${AT}:cluster/jobs`;
const DOCUMENT = "arn:aws:ssm:us-east-1::document/AWS-RunShellScript";
const ROLE = "arn:aws:iam::111122223333:role/task";

/** What a role lacks for a target, of which it is allowed `statements`. */
function lacking(
  targetArn: string,
  target: Partial<Target>,
  statements: object[],
  taskRoles: string[] = [],
): string[] {
  const kind = kindOf(targetArn);
  if (kind === undefined) throw new Error("no kind");
  const document = fromJson({ Statement: statements.map((one) => ({ Effect: "Allow", ...one })) });
  const ruleArn = `arn:aws:events:${AT}:rule/bus/nightly`;
  return wantedOfRole(kind, { targetArn, target, ruleArn }, taskRoles)
    .filter((wanted) => decideWanted([{ address: "p", document }], wanted, "r").result !== "allowed")
    .map(({ action, resource }) => `${action} on ${typeof resource === "string" ? resource : "?"}`);
}

const task = (definition: string): Partial<Target> => ({ EcsParameters: { TaskDefinitionArn: definition } });
const job = (definition: string): Partial<Target> => ({
  BatchParameters: { JobDefinition: definition, JobName: "j" },
});
const command = (Key: string, ...Values: string[]): Partial<Target> => ({
  RunCommandParameters: { RunCommandTargets: [{ Key, Values }] },
});

describe("a task", () => {
  const definition = `arn:aws:ecs:${AT}:task-definition/report:3`;
  const run = { Action: "ecs:RunTask", Resource: definition };

  it("wants to be run as its definition, and its roles to be handed over", () => {
    expect(lacking(CLUSTER, task(definition), [run], [ROLE])).toEqual([`iam:PassRole on ${ROLE}`]);
    const pass = { Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/*" };
    expect(lacking(CLUSTER, task(definition), [run, pass], [ROLE])).toEqual([]);
    expect(lacking(CLUSTER, task(definition), [pass], [ROLE])).toEqual([`ecs:RunTask on ${definition}`]);
  });

  it("is not taken to have roles where none are known", () => {
    expect(lacking(CLUSTER, task(definition), [run])).toEqual([]);
  });

  it.each([
    ["ecs-tasks.amazonaws.com", []],
    ["lambda.amazonaws.com", [`iam:PassRole on ${ROLE}`]],
  ])("has roles that may be handed to %s alone", (service, expected) => {
    const Condition = { StringEquals: { "iam:PassedToService": service } };
    const pass = { Action: "iam:PassRole", Resource: "*", Condition };
    expect(lacking(CLUSTER, task(definition), [run, pass], [ROLE])).toEqual(expected);
  });

  it("is run in its own cluster", () => {
    const within = (cluster: string) => ({ ...run, Condition: { ArnEquals: { "ecs:cluster": cluster } } });
    expect(lacking(CLUSTER, task(definition), [within(CLUSTER)])).toEqual([]);
    expect(lacking(CLUSTER, task(definition), [within(`${CLUSTER}-2`)])).toHaveLength(1);
  });
});

describe("a job", () => {
  const definition = `arn:aws:batch:${AT}:job-definition/report:2`;

  it.each([definition, "report:2"])("wants to be submitted on its definition %s too", (given) => {
    const on = (...Resource: string[]) =>
      lacking(QUEUE, job(given), [{ Action: "batch:SubmitJob", Resource }]);
    expect(on(QUEUE)).toEqual([`batch:SubmitJob on ${definition}`]);
    expect(on(definition)).toEqual([`batch:SubmitJob on ${QUEUE}`]);
    expect(on(QUEUE, definition)).toEqual([]);
    expect(on(QUEUE, definition.replace(":2", ""))).toEqual([]);
    expect(on(QUEUE, definition.replace(":2", ":3"))).toHaveLength(1);
  });
});

describe("a command", () => {
  const on = (target: Partial<Target>, Resource: string[], Condition = {}) =>
    lacking(DOCUMENT, target, [
      { Action: "ssm:SendCommand", Resource: DOCUMENT },
      { Action: "ssm:SendCommand", Resource, Condition },
    ]);

  it("wants to be sent to each instance", () => {
    const target = command("InstanceIds", "i-1", "mi-2");
    const [one, two] = [`arn:aws:ec2:${AT}:instance/i-1`, `arn:aws:ssm:${AT}:managed-instance/mi-2`];
    expect(on(target, [one])).toEqual([`ssm:SendCommand on ${two}`]);
    expect(on(target, [two])).toEqual([`ssm:SendCommand on ${one}`]);
    expect(on(target, [one, two])).toEqual([]);
  });

  it("wants to be sent to instances of its tag", () => {
    const instances = [`arn:aws:ec2:${AT}:instance/*`];
    const tagged = (value: string) => ({ StringEquals: { "ssm:resourceTag/Role": value } });
    expect(on(command("tag:Role", "web"), instances, tagged("web"))).toEqual([]);
    expect(on(command("tag:Role", "web"), instances, tagged("db"))).toEqual(["ssm:SendCommand on ?"]);
    expect(on(command("tag:Role", "web"), [`arn:aws:ec2:eu-west-1:111122223333:instance/*`])).toHaveLength(1);
  });
});

test("a destination without parameters wants its own action alone", () => {
  expect(lacking(QUEUE, {}, [{ Action: "batch:SubmitJob", Resource: QUEUE }])).toEqual([]);
  const queue = `arn:aws:sqs:${AT}:q`;
  expect(lacking(queue, {}, [])).toEqual([`sqs:SendMessage on ${queue}`]);
});
