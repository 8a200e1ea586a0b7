import { hiddenBy, isObject, knownText, type ObjectValue, type Value } from "../terraform/value";
import { type Answer, all, each, Hidden, not, some } from "./answer";
import { conditionsHold } from "./condition";
import { listOf, matches, matchesOne } from "./match";
import type { Principal, Request } from "./request";

/** The elements of a statement that decide whether it is about a request. */
export type Element = "Action" | "Principal" | "Resource" | "Condition";

/** Whether a policy's statement is about a request: an Allow then allows it, a Deny refuses it. */
export function applies(statement: ObjectValue, request: Request): Answer {
  return all(each(elements, (element) => fits[element](statement, request)));
}

/** The one element of a statement that does not fit a request; undefined where there are none, or more. */
export function onlyFailing(statement: ObjectValue, request: Request): Element | undefined {
  let failing: Element | undefined;
  for (const element of elements) {
    if (fits[element](statement, request) !== false) continue;
    if (failing !== undefined) return undefined;
    failing = element;
  }
  return failing;
}

/** Whether a statement is about who asks and what for, as far as it can be told, whatever it is done to. */
export function mayConcern(statement: ObjectValue, request: Request): boolean {
  return fits.Action(statement, request) !== false && fits.Principal(statement, request) !== false;
}

const elements: readonly Element[] = ["Action", "Principal", "Resource", "Condition"];

const fits: Readonly<Record<Element, (statement: ObjectValue, request: Request) => Answer>> = {
  Action: (statement, { action }) => actionMatches(statement, action),
  Principal: (statement, { principal }) => principalMatches(statement, principal),
  Resource: (statement, { resource }) => resourceMatches(statement, resource),
  Condition: (statement, request) => conditionsHold(statement.get("Condition"), request),
};

function actionMatches(statement: ObjectValue, action: string): Answer {
  const one = (pattern: Value): Answer => {
    const text = knownText(pattern);
    return matches(text?.toLowerCase() ?? pattern, action.toLowerCase(), "like");
  };
  const except = statement.get("NotAction");
  if (except !== undefined) return not(some(listOf(except).map(one)));
  return some(listOf(statement.get("Action") ?? []).map(one));
}

/** A policy of a role names no resource's principal; a trust policy names no resource. */
function resourceMatches(statement: ObjectValue, resource: Value): Answer {
  const named = (patterns: Value): Answer =>
    matchesOne(listOf(patterns), resource, "like", (pattern) =>
      pattern === "*" ? true : matches(pattern, resource, "like"),
    );
  const except = statement.get("NotResource");
  if (except !== undefined) return not(named(except));
  const wanted = statement.get("Resource");
  return wanted === undefined ? true : named(wanted);
}

function principalMatches(statement: ObjectValue, principal: Principal): Answer {
  const except = statement.get("NotPrincipal");
  if (except !== undefined) return not(oneOf(except, principal));
  const wanted = statement.get("Principal");
  return wanted === undefined ? true : oneOf(wanted, principal);
}

function oneOf(wanted: Value, principal: Principal): Answer {
  if (wanted === "*") return true;
  if (!isObject(wanted)) return new Hidden(hiddenBy(wanted) ?? "a principal that is no object");
  return some(
    [...wanted].flatMap(([type, identifiers]) =>
      listOf(identifiers).map((identifier) => isPrincipal(type, identifier, principal)),
    ),
  );
}

function isPrincipal(type: string, identifier: Value, principal: Principal): Answer {
  if (identifier === "*" && type !== "Federated") return true;
  if ("service" in principal) {
    if (type === "Service") return matches(identifier, principal.service, "equalIgnoreCase");
    // An identity that is not known may be all of them: `"*"`.
    return type === "AWS" && hiddenBy(identifier) !== undefined ? mayBeAll(identifier) : false;
  }
  if (type !== "AWS") return false;
  const isRole = matches(identifier, principal.role, "equal");
  return principal.alone === true ? isRole : some([isRole, isAccountOf(identifier, principal.role)]);
}

/** An identifier with known text in it, such as an ARN, is not `*`. */
function mayBeAll(identifier: Value): Answer {
  return matches(identifier, "*", "equal") === false
    ? false
    : new Hidden(hiddenBy(identifier) ?? "a principal");
}

/** An account, by its number or the ARN of its root, stands for all its identities. */
function isAccountOf(identifier: Value, role: Value): Answer {
  const text = knownText(identifier);
  const account = text === undefined ? undefined : /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(text)?.[1];
  return account === undefined ? false : matches(`arn:*:iam::${account}:*`, role, "like");
}
