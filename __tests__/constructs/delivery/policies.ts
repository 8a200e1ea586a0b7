import type { TerraformStack } from "cdktf";
import { Testing } from "cdktf";
import { EventBus } from "../../../constructs/eventbridge/event-bus";
import { Rule } from "../../../constructs/eventbridge/rule";
import { statementsOf } from "../../contracts/synthesized-targets";

/** A statement as it stands in a policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

/** The rule "id" on the bus "bus" of a stack, which is made with the first. */
export function ruleIn(stack: TerraformStack, id = "rule", busId = "bus"): Rule {
  const existing = stack.node.tryFindChild(busId);
  const eventBus = existing instanceof EventBus ? existing : new EventBus(stack, busId);
  return new Rule(stack, id, { eventBus, eventPattern: { source: ["orders"] } });
}

/** The statements of the policy in an attribute, tokens as `${expression}`. */
export function statements(policy: unknown): readonly Statement[] {
  return statementsOf(policy);
}

/** What the validations of a stack say. */
export function problemsIn(stack: TerraformStack): string[] {
  return stack.node.findAll().flatMap((construct) => construct.node.validate());
}

/** The resources of a stack by type and name, validations not run. */
export function resourcesIn(stack: TerraformStack): Record<string, Record<string, Record<string, unknown>>> {
  const json: { resource?: Record<string, Record<string, Record<string, unknown>>> } = JSON.parse(
    Testing.synth(stack),
  );
  return json.resource ?? {};
}
