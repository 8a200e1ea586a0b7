import fc from "fast-check";
import { type Decision, decide } from "../../../trace/iam/decide";
import type { Request } from "../../../trace/iam/request";
import { fromJson } from "../../../trace/terraform/functions/json";
import { isList, isObject, Template, Unknown, type Value } from "../../../trace/terraform/value";

const rule = "arn:aws:events:us-east-1:111122223333:rule/bus/rule";
const queue = "arn:aws:sqs:us-east-1:111122223333:alerts";
const unknownQueue = new Unknown("aws_sqs_queue.q.arn");

const request: Request = {
  principal: { service: "events.amazonaws.com" },
  action: "sqs:SendMessage",
  resource: queue,
  sourceArn: rule,
  sourceAccount: "111122223333",
};

const allow = {
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: "sqs:SendMessage",
  Resource: queue,
};

/** Strings that begin with a dollar stand for unknown values: `$var.x`, `$aws_sqs_queue.q.arn/*`. */
function withUnknowns(value: Value): Value {
  if (typeof value === "string") {
    const [, reference, rest = ""] = /^\$([\w.]+)(.*)$/.exec(value) ?? [];
    if (reference === undefined) return value;
    return rest === "" ? new Unknown(reference) : new Template([new Unknown(reference), rest]);
  }
  if (isList(value)) return value.map(withUnknowns);
  if (isObject(value)) return new Map([...value].map(([key, item]) => [key, withUnknowns(item)]));
  return value;
}

const decided = (statements: unknown, asked: Partial<Request> = {}): Decision =>
  decide([{ address: "policy", document: withUnknowns(fromJson({ Statement: statements })) }], {
    ...request,
    ...asked,
  });

const resultOf = (statements: unknown, asked: Partial<Request> = {}): string => {
  const decision = decided(statements, asked);
  return decision.result === "unknown" ? `unknown: ${decision.reference}` : decision.result;
};

const conditioned = (condition: unknown): string => resultOf({ ...allow, Condition: condition });

describe("a statement", () => {
  test.each([
    ["a service that it names", { Service: ["other.amazonaws.com", "events.amazonaws.com"] }, "allowed"],
    ["all", "*", "allowed"],
    ["all identities", { AWS: "*" }, "allowed"],
    ["another service", { Service: "sns.amazonaws.com" }, "not-allowed"],
    ["an account", { AWS: "111122223333" }, "not-allowed"],
    ["a principal that is not known", "$var.principal", "unknown: var.principal"],
    ["a service that is not known", { Service: "$var.service" }, "unknown: var.service"],
  ])("is about %s", (_, Principal, expected) => {
    expect(resultOf({ ...allow, Principal })).toBe(expected);
  });

  test("leaves out who NotPrincipal names", () => {
    const { Principal: _, ...rest } = allow;
    expect(resultOf({ ...rest, NotPrincipal: { Service: "events.amazonaws.com" } })).toBe("not-allowed");
    expect(resultOf({ ...rest, NotPrincipal: { Service: "sns.amazonaws.com" } })).toBe("allowed");
  });

  test.each([
    ["SQS:sendmessage", "allowed"],
    ["sqs:Send*", "allowed"],
    ["sqs:?endMessage", "allowed"],
    [["sqs:GetQueueUrl", "*"], "allowed"],
    ["sqs:Receive*", "not-allowed"],
    [["$var.action", "sqs:Receive*"], "unknown: var.action"],
  ])("allows the actions of %j", (Action, expected) => {
    expect(resultOf({ ...allow, Action })).toBe(expected);
  });

  test("allows all but what NotAction names", () => {
    const { Action: _, ...rest } = allow;
    expect(resultOf({ ...rest, NotAction: "sqs:Delete*" })).toBe("allowed");
    expect(resultOf({ ...rest, NotAction: "sqs:*" })).toBe("not-allowed");
  });

  test.each([
    ["*", "allowed"],
    ["arn:aws:sqs:*:*:alerts", "allowed"],
    ["arn:aws:sqs:us-east-1:111122223333:*", "allowed"],
    [`${queue}/*`, "not-allowed"],
    ["arn:aws:sqs:eu-west-1:111122223333:alerts", "not-allowed"],
    ["$aws_sqs_queue.q.arn", "unknown: aws_sqs_queue.q.arn"],
  ])("is about the resources of %s", (Resource, expected) => {
    expect(resultOf({ ...allow, Resource })).toBe(expected);
  });

  test("is about the same unknown resource, and not about what is in it", () => {
    const asked = { resource: unknownQueue };
    expect(resultOf({ ...allow, Resource: "$aws_sqs_queue.q.arn" }, asked)).toBe("allowed");
    expect(resultOf({ ...allow, Resource: "$aws_sqs_queue.q.arn*" }, asked)).toBe("allowed");
    expect(resultOf({ ...allow, Resource: "$aws_sqs_queue.other.arn" }, asked)).toBe(
      "unknown: aws_sqs_queue.other.arn",
    );
  });

  test("without a Resource that fits is not mended by NotResource", () => {
    const { Resource: _, ...rest } = allow;
    expect(resultOf({ ...rest, NotResource: queue })).toBe("not-allowed");
    expect(resultOf({ ...rest, NotResource: "arn:aws:s3:::x" })).toBe("allowed");
  });
});

describe("a condition", () => {
  test.each([
    [{ ArnEquals: { "aws:SourceArn": rule } }, "allowed"],
    [{ ArnLike: { "AWS:SOURCEARN": "arn:aws:events:*:*:rule/bus/*" } }, "allowed"],
    [{ ArnEquals: { "aws:SourceArn": `${rule}/*` } }, "not-allowed"],
    [{ ArnNotEquals: { "aws:SourceArn": rule } }, "not-allowed"],
    [{ ArnNotLike: { "aws:SourceArn": "arn:aws:sns:*:*:*" } }, "allowed"],
    [{ ArnEquals: { "aws:SourceArn": ["arn:aws:events:us-east-1:111122223333:rule/x", rule] } }, "allowed"],
    [{ ArnEquals: { "aws:SourceArn": "$var.rule_arn" } }, "unknown: var.rule_arn"],
    [
      { ArnLike: { "aws:SourceArn": "arn:aws:events:*" } },
      'unknown: the ARN pattern "arn:aws:events:*", which has fewer than six parts',
    ],
    [{ StringEquals: { "aws:SourceAccount": "111122223333" } }, "allowed"],
    [{ StringEquals: { "aws:SourceAccount": "444455556666" } }, "not-allowed"],
    [{ StringNotEquals: { "aws:SourceAccount": "111122223333" } }, "not-allowed"],
    [{ StringEquals: { "aws:SourceArn": "arn:aws:events:*" } }, "not-allowed"],
    [{ StringLike: { "aws:SourceArn": "arn:aws:events:*" } }, "allowed"],
    [{ StringNotLike: { "aws:SourceArn": "arn:aws:events:*" } }, "not-allowed"],
    [{ StringEqualsIgnoreCase: { "aws:SourceArn": rule.toUpperCase() } }, "allowed"],
    [{ StringEquals: { "aws:PrincipalOrgID": "o-1" } }, "not-allowed"],
    [{ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } }, "allowed"],
    [{ StringNotEquals: { "aws:PrincipalOrgID": "o-1" } }, "allowed"],
    [{ StringEqualsIfExists: { "aws:SourceAccount": "444455556666" } }, "not-allowed"],
    [{ Null: { "aws:PrincipalOrgID": "true" } }, "allowed"],
    [{ Null: { "aws:SourceArn": true } }, "not-allowed"],
    [{ Bool: { "aws:SecureTransport": "true" } }, "allowed"],
    [{ Bool: { "aws:SecureTransport": false } }, "not-allowed"],
    [{ Bool: { "aws:PrincipalIsAWSService": "true" } }, "allowed"],
    [{ "ForAnyValue:StringEquals": { "aws:SourceAccount": ["1", "111122223333"] } }, "allowed"],
    [{ "ForAnyValue:StringEquals": { "aws:PrincipalOrgID": ["o-1"] } }, "not-allowed"],
    [{ "ForAllValues:StringEquals": { "aws:PrincipalOrgID": ["o-1"] } }, "allowed"],
    [{ StringEquals: { "aws:RequestTag/team": "a" } }, "unknown: the condition key aws:RequestTag/team"],
    [
      { DateGreaterThan: { "aws:SourceAccount": "2020-01-01" } },
      "unknown: the condition DateGreaterThan on aws:SourceAccount",
    ],
    [
      { StringEquals: { "aws:SourceAccount": "${aws:PrincipalTag/x}" } },
      "unknown: the policy variable aws:PrincipalTag/x",
    ],
    [
      { ArnEquals: { "aws:SourceArn": rule }, StringEquals: { "aws:SourceAccount": "444455556666" } },
      "not-allowed",
    ],
  ])("of %j", (condition, expected) => {
    expect(conditioned(condition)).toBe(expected);
  });
});

describe("a decision", () => {
  const deny = { ...allow, Effect: "Deny" };

  test("goes by a statement that denies before all that allow", () => {
    expect(decided([allow, { ...deny, Sid: "Stop" }])).toEqual({
      result: "denied",
      by: "policy",
      statement: 'statement "Stop"',
    });
  });

  test("is not known where something may deny it, unless nothing allows it", () => {
    const may = { ...deny, Resource: "$var.denied" };
    expect(resultOf([allow, may])).toBe("unknown: var.denied");
    expect(resultOf([may])).toBe("not-allowed");
    expect(resultOf([{ ...allow, Effect: "$var.effect" }])).toBe("unknown: var.effect");
  });

  test("is not known where a policy may not be there", () => {
    const document = fromJson({ Statement: allow });
    expect(decide([{ address: "p", document, conditional: "var.create" }], request)).toEqual({
      result: "unknown",
      reference: "var.create",
      by: "p",
    });
  });

  test("is not known where the whole policy is not", () => {
    expect(decide([{ address: "p", document: new Unknown("var.policy") }], request)).toEqual({
      result: "unknown",
      reference: "var.policy",
      by: "p",
    });
  });

  test("names the statement that fails in a single element", () => {
    const decision = decided([{ ...allow, Resource: `${queue}/*`, Sid: "Near" }]);
    expect(decision).toMatchObject({
      result: "not-allowed",
      nearest: { by: "policy", statement: 'statement "Near"', element: "Resource", value: `${queue}/*` },
    });
  });

  test("is made on any JSON as a policy", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), (document, statement) => {
        for (const json of [
          document,
          { Statement: statement },
          { Statement: [{ ...allow, Condition: statement }] },
        ])
          expect(() => decide([{ address: "p", document: fromJson(json) }], request)).not.toThrow();
      }),
    );
  });

  test("takes a pattern of many wildcards in bounded time", () => {
    expect(resultOf({ ...allow, Resource: `${"*a".repeat(500)}b` }, { resource: "a".repeat(5_000) })).toBe(
      "not-allowed",
    );
  });
});
