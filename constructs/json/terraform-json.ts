import { Fn, type IResolvable, Token } from "cdktf";
import { JsonEncoded } from "./json-encoded";
import { jsonParts } from "./token-text";

/**
 * Writes a value as the JSON text that a Terraform attribute takes: a policy, an event pattern, a constant input.
 *
 * A token may stand anywhere, for a value or inside a string or a name. Terraform encodes what it resolves to, so
 * that quotes in it do no harm, and a list or a number stays one. `${` and `%{` in fixed text stay themselves.
 *
 * @throws where the value has no JSON, as `undefined` and functions have none
 */
export function terraformJson(value: unknown): string {
  const parts = jsonParts(value);
  const isFixed = parts.length === 1;
  return parts
    .map((part) =>
      "text" in part ? escapeTemplate(part.text, isFixed) : encodeToken(part.token, part.position),
    )
    .join("");
}

/**
 * Escapes fixed JSON text for a Terraform template.
 *
 * Beside tokens a dollar sign is written as JSON's own escape: cdktf takes `$${` for the start of an expression and
 * spoils the tokens behind it, and Terraform takes `$` before `${` for an escape.
 */
export function escapeTemplate(json: string, isFixed: boolean): string {
  const directives = json.replaceAll("%{", "%%{");
  return isFixed ? directives.replaceAll("${", "$$${") : directives.replace(/\$(?=\{|$)/g, "\\u0024");
}

/**
 * Encodes a token as JSON when Terraform resolves it: a value with its quotes, or what stands between them.
 *
 * @see https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function encodeToken(token: IResolvable, position: "value" | "inside"): string {
  const json = Token.asString(new JsonEncoded(token));
  if (position === "value") {
    return json;
  }
  const quote = Fn.rawString('"');
  return Fn.trimsuffix(Fn.trimprefix(json, quote), quote);
}
