import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { LambdaFunction as FunctionResource } from "@cdktf/provider-aws/lib/lambda-function";
import { SqsQueue as QueueResource } from "@cdktf/provider-aws/lib/sqs-queue";
import { Construct } from "constructs";
import fc from "fast-check";
import { setDefaultDeadLetterQueue } from "../../constructs/delivery/dead-letter-queue";
import type { IRuleTarget } from "../../constructs/eventbridge/rule-target-config";
import { LambdaFunction } from "../../constructs/targets/function";
import { LogGroup } from "../../constructs/targets/log-group";
import { SqsQueue } from "../../constructs/targets/queue";
import { newRule, newStack } from "./delivering-stack";
import { SynthesizedTargets } from "./synthesized-targets";
import { TARGETS } from "./target-cases";

/** A target of a rule: its own destination, or one that all rules share. */
interface Part {
  readonly rule: string;
  readonly target: string;
}

const SHARED = ["to_function", "to_log", "to_queue"];
const TYPES_A_RULE = 2;

/** Two types of target a rule, and three destinations that every rule shares. */
const PARTS: readonly Part[] = TARGETS.flatMap(({ name }, at) => {
  const rule = `rule${Math.floor(at / TYPES_A_RULE)}`;
  const shared = at % TYPES_A_RULE === 0 ? SHARED.map((target) => ({ rule, target })) : [];
  return [{ rule, target: `to_${name}` }, ...shared];
});

/** What Terraform and AWS know the resources of a stack by: the address, and the names in it. */
function identities(parts: readonly Part[]): Map<string, unknown> {
  const stack = newStack();
  const functionResource = new FunctionResource(stack, "function", {
    functionName: "triage",
    role: "arn:aws:iam::123456789012:role/worker",
    filename: "triage.zip",
  });
  const shared: Record<string, IRuleTarget> = {
    to_function: new LambdaFunction(functionResource),
    to_log: new LogGroup(new CloudwatchLogGroup(stack, "log", { name: "/events" })),
    to_queue: new SqsQueue(new QueueResource(stack, "queue")),
  };
  setDefaultDeadLetterQueue(stack, new QueueResource(stack, "dead_letters"));
  const destinations = new Map(
    TARGETS.map((type) => [`to_${type.name}`, type.ofResource(new Construct(stack, `of_${type.name}`))]),
  );
  const rules = new Map<string, ReturnType<typeof newRule>>();
  for (const { rule, target } of parts) {
    const made = rules.get(rule) ?? newRule(stack, rule);
    rules.set(rule, made);
    const destination = shared[target] ?? destinations.get(target);
    if (destination !== undefined) {
      made.addTarget(target, destination);
    }
  }
  const named = [...new SynthesizedTargets(stack).byAddress].map(
    ([address, { name, name_prefix, policy_name, target_id, rule, event_bus_name }]) =>
      [address, { name, name_prefix, policy_name, target_id, rule, event_bus_name }] as const,
  );
  return new Map(named.sort(([one], [other]) => one.localeCompare(other)));
}

const all = identities(PARTS);
/** A rule whose targets are all removed is removed with them, so a part of each is kept. */
const removable = PARTS.filter(({ target }) => target !== "to_queue");

it("covers every type of target, dead letters, and every kind of permission", () => {
  const types = new Set([...all.keys()].map((address) => address.split(".")[0]));
  expect([...all.keys()].filter((key) => key.startsWith("aws_cloudwatch_event_target."))).toHaveLength(
    PARTS.length,
  );
  expect(types).toEqual(
    new Set([...types, ...TARGETS.map(({ permission }) => permission), "aws_iam_role_policy"]),
  );
});

it("has the same addresses and names in whatever order rules and targets are written", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }), (order) => {
      expect(identities(order)).toEqual(all);
    }),
    { numRuns: 5 },
  );
});

it("keeps the addresses and names of everything else where targets are removed", () => {
  fc.assert(
    fc.property(fc.subarray([...removable], { minLength: 1, maxLength: 4 }), (removed) => {
      const left = identities(PARTS.filter((part) => !removed.includes(part)));
      for (const [address, names] of left) {
        expect([address, all.get(address)]).toEqual([address, names]);
      }
      for (const address of all.keys()) {
        const isOfRemoved = removed.some(
          ({ rule, target }) =>
            address.includes(`.${rule}_${target}`) ||
            (target === "to_LambdaFunction" || target === "to_function"
              ? address.startsWith(`aws_lambda_permission.${rule}_`)
              : false) ||
            address.startsWith(`aws_sns_topic_policy.of_${target.replace("to_", "")}_`) ||
            address.startsWith(`aws_sqs_queue_policy.of_${target.replace("to_", "")}_`),
        );
        expect([address, left.has(address) || isOfRemoved]).toEqual([address, true]);
      }
    }),
    { numRuns: 5 },
  );
});
