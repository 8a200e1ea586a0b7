import { TerraformResource, TerraformStack, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { resolved } from "../resolved";

const ADDRESS = /\b(aws_\w+\.[\w-]+)\b/;

/** Resources by address. Searched again only for one that came later. */
const resources = new WeakMap<TerraformStack, ReadonlyMap<string, TerraformResource>>();

/** Policies by the address of what they are for. At synth, when these are read, the stack is complete. */
const policies = new WeakMap<TerraformStack, ReadonlyMap<string, readonly TerraformResource[]>>();

/** The address of a resource, as "aws_sqs_queue.orders". */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** The resource of the app that a token refers to, in whichever stack; undefined where it refers to none. */
export function referredResource(scope: IConstruct, value: string): TerraformResource | undefined {
  const address = addressIn(scope, value);
  const stack = Tokenization.reverseString(value).tokens.map(originStack).find(TerraformStack.isStack);
  if (address === undefined || stack === undefined) {
    return undefined;
  }
  const known = resources.get(stack)?.get(address);
  if (known !== undefined) {
    return known;
  }
  const index = new Map(resourcesOf(stack).map((resource) => [addressOf(resource), resource]));
  resources.set(stack, index);
  return index.get(address);
}

/** The resources in a stack that write the policy of `destination`, called at synth. The stack is searched once. */
export function policiesOf(
  stack: TerraformStack,
  destination: TerraformResource,
): readonly TerraformResource[] {
  const index = policies.get(stack) ?? indexedPolicies(stack);
  policies.set(stack, index);
  return index.get(addressOf(destination)) ?? [];
}

function indexedPolicies(stack: TerraformStack): Map<string, TerraformResource[]> {
  const index = new Map<string, TerraformResource[]>();
  for (const resource of resourcesOf(stack)) {
    const address = addressIn(resource, policyHolder(resource));
    if (address !== undefined) {
      index.set(address, [...(index.get(address) ?? []), resource]);
    }
  }
  return index;
}

/** What a policy names as the queue, topic or key that it is for. */
function policyHolder(resource: TerraformResource): string | undefined {
  const input = POLICY_INPUTS[resource.terraformResourceType];
  const value: unknown = input === undefined ? undefined : Reflect.get(resource, input);
  return typeof value === "string" ? value : undefined;
}

const POLICY_INPUTS: Readonly<Record<string, string>> = {
  aws_sqs_queue_policy: "queueUrlInput",
  aws_sns_topic_policy: "arnInput",
  aws_kms_key_policy: "keyIdInput",
};

function addressIn(scope: IConstruct, value: string | undefined): string | undefined {
  return value === undefined ? undefined : ADDRESS.exec(String(resolved(scope, value)))?.[1];
}

function resourcesOf(stack: TerraformStack): TerraformResource[] {
  return stack.node.findAll().filter((construct) => construct instanceof TerraformResource);
}

/** A reference keeps its stack to itself, and without it two stacks' resources of one address are the same. */
function originStack(token: object): unknown {
  return "originStack" in token ? token.originStack : undefined;
}
