import type { TextComparison } from "../terraform/match-text";
import { hiddenBy, isObject, knownText, type Value } from "../terraform/value";
import { type Answer, all, each, Hidden, not, some } from "./answer";
import { listOf, matches, matchesOne } from "./match";
import type { Request } from "./request";

/** How an operator compares, and whether it wants that not to hold. */
interface Operator {
  readonly how: TextComparison;
  readonly arn?: boolean;
  readonly negated?: boolean;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const operators: Readonly<Record<string, Operator>> = {
  stringequals: { how: "equal" },
  stringnotequals: { how: "equal", negated: true },
  stringequalsignorecase: { how: "equalIgnoreCase" },
  stringnotequalsignorecase: { how: "equalIgnoreCase", negated: true },
  stringlike: { how: "like" },
  stringnotlike: { how: "like", negated: true },
  arnequals: { how: "like", arn: true },
  arnlike: { how: "like", arn: true },
  arnnotequals: { how: "like", arn: true, negated: true },
  arnnotlike: { how: "like", arn: true, negated: true },
  bool: { how: "equalIgnoreCase" },
};

/** Keys that a request which a service makes for itself does not have. */
const absentForServices = new Set([
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:sourceip",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:username",
]);

const encryptionContext = "kms:encryptioncontext:";

/** Whether the conditions of a statement hold for a request. */
export function conditionsHold(conditions: Value | undefined, request: Request): Answer {
  if (conditions === undefined || conditions === null) return true;
  if (!isObject(conditions)) return new Hidden(hiddenBy(conditions) ?? "a condition that is no object");
  return all(each(conditions, ([operator, keys]) => operatorHolds(operator, keys, request)));
}

function operatorHolds(operator: string, keys: Value, request: Request): Answer {
  if (!isObject(keys)) return new Hidden(hiddenBy(keys) ?? `the condition ${operator}`);
  return all(each(keys, ([key, values]) => conditionHolds(operator, key, listOf(values), request)));
}

function conditionHolds(written: string, key: string, values: readonly Value[], request: Request): Answer {
  const [, quantifier = "", name = "", ifExists = ""] =
    /^(?:(forallvalues|foranyvalue):)?(\w+?)(ifexists)?$/.exec(written.toLowerCase()) ?? [];
  const given = contextValue(key, request);
  if (given instanceof Hidden) return given;
  if (name === "null") return some(values.map((value) => isAbsent(value, given)));
  const operator = operators[name];
  if (operator === undefined) return new Hidden(`the condition ${written} on ${key}`);
  if (given === undefined)
    return ifExists !== "" || quantifier === "forallvalues" || operator.negated === true;
  const found = matchesOne(values, given, operator.how, (value) => compare(operator, value, given));
  return operator.negated ? not(found) : found;
}

function isAbsent(wanted: Value, given: Value | undefined): Answer {
  const text = knownText(wanted);
  if (text === undefined) return new Hidden(hiddenBy(wanted) ?? "a condition");
  return (text === "true") === (given === undefined);
}

function compare(operator: Operator, pattern: Value, given: Value): Answer {
  const text = typeof pattern === "string" ? pattern : undefined;
  // AWS compares the six parts of an ARN one by one: what it does with fewer is not documented.
  if (operator.arn && text !== undefined && text !== "*" && text.split(":").length < 6)
    return /[*?]/.test(text)
      ? new Hidden(`the ARN pattern "${text}", which has fewer than six parts`)
      : false;
  return matches(pattern, given, operator.how);
}

/** What a request has under a condition's key; undefined where it has nothing. */
function contextValue(written: string, request: Request): Value | undefined | Hidden {
  const key = written.toLowerCase();
  const isService = "service" in request.principal;
  // The console writes "*" for a tag's key into the policy of a role for Run Command.
  const tag = /^(?:aws|ec2|ssm):resourcetag\/(.*)$/.exec(key)?.[1];
  if (tag !== undefined && (tag === "*" || tag === request.tag?.key.toLowerCase()))
    return request.tag?.value ?? new Hidden(`the condition key ${written}`);
  switch (key) {
    case "aws:sourcearn":
      return isService ? request.sourceArn : undefined;
    case "aws:sourceaccount":
      return isService ? request.sourceAccount : undefined;
    case "aws:securetransport":
      return "true";
    case "aws:principalisawsservice":
      return String(isService);
    case "aws:principalservicename":
      return "service" in request.principal ? request.principal.service : undefined;
    case "aws:principalarn":
      return "role" in request.principal ? request.principal.role : undefined;
    case "ecs:cluster":
      return request.cluster ?? new Hidden(`the condition key ${written}`);
    case "iam:passedtoservice":
      return request.passedTo ?? new Hidden(`the condition key ${written}`);
    default:
      if (key.startsWith(encryptionContext))
        return (
          request.encryptionContext?.get(key.slice(encryptionContext.length)) ??
          new Hidden(`the condition key ${written}`)
        );
      if (isService && absentForServices.has(key)) return undefined;
      return new Hidden(`the condition key ${written}`);
  }
}
