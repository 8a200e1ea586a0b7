import { type TerraformElement, TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import type { IConstruct } from "constructs";
import { resolved } from "../resolved";
import { literalSecret, secretInDefault, secretInPlainVariable } from "./errors";

/** A reference in a Terraform expression: a variable, a local, a data source, a module's output or a resource. */
const REFERENCE = /\b(?:var|local|data|module|[a-z][a-z0-9]*_\w+)\.\w/;

/** A text without an expression in it: it may look like a reference, and is written out all the same. */
const QUOTED = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;

/**
 * What is wrong with a secret. It must come from a sensitive variable or a reference: what is written out stands in
 * the synthesized JSON, which people commit and CI keeps. A local is as good as its own value.
 */
export function secretProblems(scope: IConstruct, property: string, value: unknown): string[] {
  const known = resolved(scope, value);
  const expression = typeof known === "string" ? known : JSON.stringify(known);
  if (!expression.includes("${") || !REFERENCE.test(expression.replaceAll(QUOTED, ""))) {
    return [literalSecret(property)];
  }
  return [
    ...named(scope, TerraformVariable, /\bvar\.([\w-]+)/g, expression).flatMap((variable) =>
      variableProblems(property, variable),
    ),
    ...named(scope, TerraformLocal, /\blocal\.([\w-]+)/g, expression).flatMap((local) =>
      secretProblems(scope, property, localValue(local)),
    ),
  ];
}

function variableProblems(property: string, variable: TerraformVariable): string[] {
  const name = variable.friendlyUniqueId;
  if (variable.sensitive !== true) {
    return [secretInPlainVariable(property, name)];
  }
  return variable.default === undefined || variable.default === null ? [] : [secretInDefault(property, name)];
}

/** What stands in the JSON: the local's own `expression` is but the reference to it. */
function localValue(local: TerraformLocal): unknown {
  const { locals }: { locals: Readonly<Record<string, unknown>> } = local.toTerraform();
  return locals[local.friendlyUniqueId];
}

/** The variables or locals of a stack that an expression names. */
function named<Element extends TerraformElement>(
  scope: IConstruct,
  kind: new (...args: never[]) => Element,
  reference: RegExp,
  expression: string,
): Element[] {
  const names = new Set([...expression.matchAll(reference)].map(([, name]) => name));
  return TerraformStack.of(scope)
    .node.findAll()
    .filter((construct): construct is Element => construct instanceof kind)
    .filter((element) => names.has(element.friendlyUniqueId));
}
