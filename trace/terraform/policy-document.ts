import type { Resource } from "./configuration";
import type { Budget } from "./evaluate/scope";
import { EvaluationError } from "./evaluate/scope";
import { decodeJson, encodeJson } from "./functions/json";
import { derivedFrom, hiddenBy, isList, isObject, type ObjectValue, Unknown, type Value } from "./value";

/** The block names of `data.aws_iam_policy_document` with the elements of the policy that they become. */
const elements: readonly (readonly [attribute: string, element: string])[] = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
];

/** What the blocks of a document may hold. JSON has its comments under `//`. */
const names = {
  statement: new Set([
    ...["sid", "effect", "principals", "not_principals", "condition", "//"],
    ...elements.map(([attribute]) => attribute),
  ]),
  principals: new Set(["type", "identifiers", "//"]),
  condition: new Set(["test", "variable", "values", "//"]),
};

/**
 * The JSON of a `data.aws_iam_policy_document`, as the AWS provider makes it: the source documents, then its own
 * statements, then the overriding ones, where a statement takes the place of one with the same `sid`.
 */
export function policyDocumentJson(document: Resource, budget: Budget): Value {
  const own = blocksOf(document.get("statement"), document.has("statement"));
  if (!isList(own)) return own;
  for (const block of own) requireNames(block, document.address);
  const statements: Value[] = [];
  for (const attribute of ["source_json", "source_policy_documents"]) {
    const added = statementsOf(document, attribute);
    if (!isList(added)) return added;
    statements.push(...added);
  }
  replaceBySid(statements, own.map(statementOf));
  for (const attribute of ["override_json", "override_policy_documents"]) {
    const added = statementsOf(document, attribute);
    if (!isList(added)) return added;
    replaceBySid(statements, added);
  }
  return encodeJson(
    new Map<string, Value>([
      ["Version", document.has("version") ? document.get("version") : "2012-10-17"],
      ["Statement", statements],
    ]),
    budget,
  );
}

function blocksOf(value: Value, set: boolean): Value {
  if (!set) return [];
  return isObject(value) ? [value] : value;
}

/** The statements of other documents: a list, or what hides it. */
function statementsOf(document: Resource, attribute: string): Value {
  if (!document.has(attribute)) return [];
  const given = document.get(attribute);
  const documents = isList(given) ? given : [given];
  const statements: Value[] = [];
  for (const json of documents) {
    if (json === "" || json === null) continue;
    const policy = decode(json);
    if (!isObject(policy)) return derivedFrom(policy);
    const statement = policy.get("Statement") ?? [];
    if (statement instanceof Unknown) return derivedFrom(statement);
    statements.push(...(isList(statement) ? statement : [statement]));
  }
  return statements;
}

function decode(json: Value): Value {
  if (json instanceof Unknown) return json;
  const policy = decodeJson(json);
  if (isObject(policy) || hiddenBy(policy) !== undefined) return policy;
  throw new EvaluationError("a policy document that it takes in is not a JSON object");
}

function replaceBySid(statements: Value[], added: readonly Value[]): void {
  for (const statement of added) {
    const sid = sidOf(statement);
    const at = sid === undefined ? -1 : statements.findIndex((other) => sidOf(other) === sid);
    if (at === -1) statements.push(statement);
    else statements[at] = statement;
  }
}

function sidOf(statement: Value): string | undefined {
  const sid = isObject(statement) ? statement.get("Sid") : undefined;
  return typeof sid === "string" && sid !== "" ? sid : undefined;
}

function statementOf(block: Value): Value {
  if (!isObject(block)) return derivedFrom(block);
  const result = new Map<string, Value>([["Effect", block.get("effect") ?? "Allow"]]);
  const sid = block.get("sid") ?? null;
  if (sid !== null && sid !== "") result.set("Sid", sid);
  for (const [attribute, element] of elements) {
    const value = block.get(attribute) ?? null;
    if (value !== null && !(isList(value) && value.length === 0)) result.set(element, value);
  }
  for (const [attribute, element] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"],
  ] as const) {
    const principals = list(block.get(attribute));
    if (principals.length > 0) result.set(element, principalsOf(principals));
  }
  const conditions = list(block.get("condition"));
  if (conditions.length > 0) result.set("Condition", conditionsOf(conditions));
  return result;
}

/** Without what is misspelt a statement would let in more than it was to; Terraform refuses it. */
function requireNames(statement: Value, address: string): void {
  if (!isObject(statement)) return;
  const inner = (attribute: string): readonly Value[] => list(statement.get(attribute));
  const blocks = {
    statement: [statement],
    principals: [...inner("principals"), ...inner("not_principals")],
    condition: inner("condition"),
  };
  for (const kind of ["statement", "principals", "condition"] as const) {
    const given = blocks[kind].flatMap((block) => (isObject(block) ? [...block.keys()] : []));
    const stranger = given.find((name) => !names[kind].has(name));
    if (stranger !== undefined) throw new EvaluationError(`in ${address} a ${kind} block has no ${stranger}`);
  }
}

function list(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function principalsOf(blocks: readonly Value[]): Value {
  const result = new Map<string, Value>();
  for (const block of blocks) {
    const type = field(block, "type");
    const identifiers = field(block, "identifiers");
    if (typeof type !== "string") return derivedFrom(type);
    if (type === "*") return "*";
    const before = result.get(type);
    result.set(type, before === undefined ? identifiers : joined(before, identifiers));
  }
  return result;
}

function conditionsOf(blocks: readonly Value[]): Value {
  const result = new Map<string, ObjectValue>();
  for (const block of blocks) {
    const test = field(block, "test");
    const variable = field(block, "variable");
    if (typeof test !== "string" || typeof variable !== "string")
      return derivedFrom(typeof test === "string" ? variable : test);
    const inner = new Map(result.get(test));
    const before = inner.get(variable);
    const values = field(block, "values");
    inner.set(variable, before === undefined ? values : joined(before, values));
    result.set(test, inner);
  }
  return result;
}

function joined(one: Value, other: Value): Value {
  return isList(one) && isList(other) ? [...one, ...other] : derivedFrom(isList(one) ? other : one);
}

function field(block: Value, name: string): Value {
  return isObject(block) ? (block.get(name) ?? null) : derivedFrom(block);
}
