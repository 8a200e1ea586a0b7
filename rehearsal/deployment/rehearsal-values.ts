import { evaluate } from "../../trace/terraform/evaluate/evaluate";
import { Budget, noFiles } from "../../trace/terraform/evaluate/scope";
import { parseExpression } from "../../trace/terraform/expression/parse";
import { readFolders } from "../../trace/terraform/folder";
import { isJsonObject, type JsonObject } from "../json/json-object";
import { DeploymentError } from "./deployment-error";
import { REHEARSAL_PLACE } from "./place";

/** Values by what a variable's name speaks of, the first that fits and is valid; then any that is valid. */
const CANDIDATES: readonly (readonly [RegExp, string])[] = [
  [/account/i, REHEARSAL_PLACE.accountId],
  [/region/i, REHEARSAL_PLACE.region],
  [/e?mail/i, "rehearsal@example.com"],
  [/url|endpoint|address/i, "https://example.com/rehearsal"],
  [/bucket/i, "rehearsal-bucket-123456789012"],
  [/organi[sz]ation|_id$|uuid/i, "5a7d0a2e-6d0f-4b0e-9c39-1f6f4c1f7a10"],
  [/topic/i, "v2.audits.entitytype.{id}.entityid.{id}"],
  [/arn/i, "arn:aws:iam::123456789012:role/rehearsal"],
  [/./, "rehearsal"],
];
const BY_TYPE: Readonly<Record<string, string>> = { number: "1", bool: "false" };

/**
 * Makes up values for the variables of a folder that have neither a default nor a value, so that a rehearsal needs
 * none: they obey the variables' own validations.
 *
 * @param given the names of the variables that the user gives
 * @throws DeploymentError naming a variable for which no made-up value is valid
 */
export async function rehearsalValues(
  folder: string,
  given: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const { root, variables } = await readFolders(folder, () => undefined);
  const values = new Map<string, string>();
  for (const [name, { body }] of root.variables) {
    if (body.default === undefined && !variables.has(name) && !given.has(name)) {
      values.set(name, valueFor(name, body));
    }
  }
  return values;
}

function valueFor(name: string, body: JsonObject): string {
  const type = String(body.type ?? "string").replace(/^\$\{(.*)\}$/s, "$1");
  const collection = /^(list|set|tuple|map|object)\b/.exec(type)?.[1];
  if (collection !== undefined) {
    return collection === "map" || collection === "object" ? "{}" : "[]";
  }
  const ofType = BY_TYPE[type];
  const texts = ofType === undefined ? textsFor(name) : [ofType];
  const valid = texts.find((text) => isValid(name, text, body));
  if (valid === undefined) {
    throw new DeploymentError(
      `The variable ${name} has no value, and its validation takes none of those that the rehearsal makes up. Give one: --var ${name}=VALUE`,
    );
  }
  return valid;
}

function textsFor(name: string): string[] {
  const fitting = CANDIDATES.filter(([pattern]) => pattern.test(name)).map(([, text]) => text);
  return [...new Set([...fitting, ...CANDIDATES.map(([, text]) => text)])];
}

/** Whether the variable's own validations take a value; one that cannot be judged here is left to Terraform. */
function isValid(name: string, text: string, { validation }: JsonObject): boolean {
  const blocks = (Array.isArray(validation) ? validation : [validation]).filter(isJsonObject);
  return blocks.every(({ condition }) => {
    const expression = /^\$\{(.*)\}$/s.exec(String(condition))?.[1];
    if (expression === undefined) {
      return true;
    }
    try {
      const variable = new Map([[name, text]]);
      const result = evaluate(parseExpression(expression), {
        lookup: (first) => (first === "var" ? variable : undefined),
        budget: new Budget(),
        files: noFiles,
      });
      return result !== false;
    } catch {
      return true;
    }
  });
}
