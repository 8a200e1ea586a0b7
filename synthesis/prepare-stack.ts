import {
  DefaultTokenResolver,
  StringConcat,
  TerraformElement,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import type { IConstruct } from "constructs";

/** cdktf writes a number that is not known yet as a huge one, also inside a string. */
const HUGE_NUMBER = /\de\+\d/;

const resolver = new DefaultTokenResolver(new StringConcat());

/**
 * Does what `TerraformStack.prepareStack` does, in a fraction of the time: resolves the tokens of a stack once, so that
 * references to other stacks add their outputs and remote states, and lazy values the constructs that they need.
 *
 * cdktf resolves every value there and throws the result away; here only those that hold a token are resolved.
 */
export function prepareStack(stack: TerraformStack): void {
  if (stack.prepareStack !== TerraformStack.prototype.prepareStack) {
    stack.prepareStack();
    return;
  }
  stack.ensureBackendExists();
  for (const element of elementsOf(stack)) {
    prepare(stack, element.toTerraform());
  }
}

/** What every token of a text, a list or a map holds. cdktf's own test is exact, and slow on a value without one. */
const MARKER = "TfToken[";
/** Tokens of numbers are below this. */
const NUMBER_TOKENS = -1e200;

function prepare(stack: TerraformStack, value: unknown): void {
  if (isPlain(value)) {
    if (isTokenOfWhole(value)) {
      resolve(stack, value);
    } else {
      for (const key of Object.keys(value)) {
        prepare(stack, key);
        prepare(stack, Reflect.get(value, key));
      }
    }
  } else if (mayHoldToken(value)) {
    resolve(stack, value);
  }
}

/** A list that is a token has its mark as only item, a map as a key. */
function isTokenOfWhole(value: object): boolean {
  const marks: readonly unknown[] = Array.isArray(value) ? value.slice(0, 1) : Object.keys(value);
  return marks.some(mayHoldToken) && Token.isUnresolved(value);
}

function resolve(stack: TerraformStack, value: unknown): void {
  Tokenization.resolve(value, { scope: stack, resolver, preparing: true });
}

function isPlain(value: unknown): value is object {
  return Array.isArray(value) || (typeof value === "object" && value?.constructor === Object);
}

/** Of an object that is not plain only cdktf knows. */
function mayHoldToken(value: unknown): boolean {
  switch (typeof value) {
    case "string":
      return value.includes(MARKER) || HUGE_NUMBER.test(value);
    case "number":
      return value < NUMBER_TOKENS;
    case "object":
      return value !== null;
    default:
      return false;
  }
}

function elementsOf(scope: IConstruct): TerraformElement[] {
  const own = TerraformElement.isTerraformElement(scope) ? [scope] : [];
  const children = scope.node.children.filter((child) => !TerraformStack.isStack(child));
  return [...own, ...children.flatMap(elementsOf)];
}
