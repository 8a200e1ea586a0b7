import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { TerraformStack, Testing } from "cdktf";
import { requireAwsProvider } from "../../../constructs/providers/aws";
import { LambdaFunction as FunctionTarget } from "../../../constructs/targets/function";
import { resourcesIn, ruleIn } from "./policies";

/** A stack with rules that call one function, `count` of them on each bus. */
function calling(count: number, buses = ["bus"], order = (ids: number[]) => ids): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "events");
  requireAwsProvider(stack, "eu-central-1");
  const target = new FunctionTarget(
    new LambdaFunction(stack, "handler", {
      functionName: "handler",
      role: "arn:aws:iam::123456789012:role/a",
    }),
  );
  for (const bus of buses) {
    for (const index of order([...Array(count).keys()])) {
      ruleIn(stack, `${bus}_rule${index}`, bus).addTarget("function", target);
    }
  }
  return stack;
}

function permissions(stack: TerraformStack): Record<string, Record<string, unknown>> {
  return resourcesIn(stack).aws_lambda_permission ?? {};
}

/** What each target waits for, and whether all of it is there. */
function dependencies(stack: TerraformStack): string[] {
  return Object.values(resourcesIn(stack).aws_cloudwatch_event_target ?? {}).flatMap((target) =>
    JSON.parse(JSON.stringify(target.depends_on)),
  );
}

describe("the permissions of a function", () => {
  it("are one a rule, for that rule alone, up to 40 rules", () => {
    const stack = calling(40);
    const made = permissions(stack);
    expect(Object.keys(made)).toHaveLength(40);
    const addresses = Object.keys(made).map((name) => `aws_lambda_permission.${name}`);
    expect(dependencies(stack).sort()).toEqual(addresses.sort());
    for (const permission of Object.values(made)) {
      expect(permission).toEqual({
        action: "lambda:InvokeFunction",
        function_name: `\${aws_lambda_function.handler.function_name}`,
        principal: "events.amazonaws.com",
        source_arn: expect.stringMatching(/^\$\{aws_cloudwatch_event_rule\.bus_rule\d+\.arn\}$/),
      });
    }
  });

  it("are one for two targets of a rule, at an address that their order does not change", () => {
    const withTargets = (...ids: string[]) => {
      const stack = new TerraformStack(Testing.app(), "events");
      requireAwsProvider(stack, "eu-central-1");
      const rule = ruleIn(stack, "rule", "bus");
      for (const id of ids) {
        rule.addTarget(id, new FunctionTarget("arn:aws:lambda:eu-central-1:123456789012:function:handler"));
      }
      return Object.keys(permissions(stack));
    };
    expect(withTargets("one", "two")).toHaveLength(1);
    expect(withTargets("two", "one")).toEqual(withTargets("one", "two"));
    expect(withTargets("one")).toEqual(withTargets("one", "two"));
  });

  it("are one for the rules of a bus from 41 rules on, which every target waits for", () => {
    const stack = calling(41);
    const made = permissions(stack);
    const [name, ...others] = Object.keys(made);
    expect(others).toEqual([]);
    expect(made[name ?? ""]?.source_arn).toBe(
      `\${replace(aws_cloudwatch_event_bus.bus.arn, ":event-bus/", ":rule/")}/*`,
    );
    expect(new Set(dependencies(stack))).toEqual(new Set([`aws_lambda_permission.${name}`]));
  });

  it("count the rules of all buses, for they fill one policy", () => {
    expect(Object.keys(permissions(calling(21, ["one", "two"])))).toHaveLength(2);
    expect(Object.keys(permissions(calling(20, ["one", "two"])))).toHaveLength(40);
  });

  it.each([3, 41])("have the same addresses in any order of %i rules", (count) => {
    const forwards = permissions(calling(count));
    expect(permissions(calling(count, ["bus"], (ids) => ids.reverse()))).toEqual(forwards);
  });

  it("are one where two targets of a rule call one function", () => {
    const stack = calling(1);
    const rule = ruleIn(stack, "again");
    for (const id of ["a", "b"]) {
      rule.addTarget(id, new FunctionTarget("arn:aws:lambda:eu-central-1:123456789012:function:other"));
    }
    expect(Object.keys(permissions(stack))).toHaveLength(2);
  });
});
