import { TerraformStack, TerraformVariable } from "cdktf";
import type { IConstruct } from "constructs";
import { resolved } from "../resolved";
import { literalSecret, secretInDefault, secretInPlainVariable } from "./errors";

/** A reference in a Terraform expression: a variable, a local, a data source, a module's output or a resource. */
const REFERENCE = /\b(?:var|local|data|module|[a-z][a-z0-9]*_\w+)\.\w/;

/**
 * What is wrong with a secret. It must come from a sensitive variable or a reference: what is written out stands in
 * the synthesized JSON, which people commit and CI keeps.
 */
export function secretProblems(scope: IConstruct, property: string, value: string): string[] {
  const expression = String(resolved(scope, value));
  if (!expression.includes("${") || !REFERENCE.test(expression)) {
    return [literalSecret(property)];
  }
  return variablesIn(scope, expression).flatMap((variable) => {
    const name = variable.friendlyUniqueId;
    if (variable.sensitive !== true) {
      return [secretInPlainVariable(property, name)];
    }
    return variable.default === undefined || variable.default === null
      ? []
      : [secretInDefault(property, name)];
  });
}

function variablesIn(scope: IConstruct, expression: string): TerraformVariable[] {
  const names = new Set([...expression.matchAll(/\bvar\.([\w-]+)/g)].map(([, name]) => name));
  return TerraformStack.of(scope)
    .node.findAll()
    .filter((construct) => construct instanceof TerraformVariable)
    .filter((variable) => names.has(variable.friendlyUniqueId));
}
