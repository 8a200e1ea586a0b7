import fc from "fast-check";
import { some } from "../../../trace/iam/answer";
import { decide, type Policy } from "../../../trace/iam/decide";
import { matches, matchesOne } from "../../../trace/iam/match";
import type { Request } from "../../../trace/iam/request";
import { fromJson } from "../../../trace/terraform/functions/json";
import { concatenate, Unknown, type Value } from "../../../trace/terraform/value";

const service = "events.amazonaws.com";
const queue = "arn:aws:sqs:us-east-1:111122223333:alerts";
const account = new Unknown("the account");

/** The ARN of a rule as a source without its account has it. */
const ruleArn = (name: string): Value =>
  concatenate(["arn:aws:events:us-east-1:", account, `:rule/bus/${name}`]);

const requestOf = (sourceArn: Value): Request => ({
  principal: { service },
  action: "sqs:SendMessage",
  resource: queue,
  sourceArn,
});

const statementFor = (sources: Value): ReadonlyMap<string, Value> =>
  new Map<string, Value>([
    ["Effect", "Allow"],
    ["Principal", new Map([["Service", service]])],
    ["Action", "sqs:SendMessage"],
    ["Resource", queue],
    ["Condition", new Map([["ArnEquals", new Map([["aws:SourceArn", sources]])]])],
  ]);

const policyOf = (Statement: Value): Policy[] => [
  { address: "policy", document: new Map([["Statement", Statement]]) },
];

/** A list that counts how often one of its items is read. */
function counted<T>(items: readonly T[]): { readonly list: readonly T[]; readonly reads: () => number } {
  let reads = 0;
  const list = new Proxy(items, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { list, reads: () => reads };
}

class CountedStatement extends Map<string, Value> {
  static reads = 0;
  override get(key: string): Value | undefined {
    CountedStatement.reads++;
    return super.get(key);
  }
}

const names = Array.from({ length: 2_000 }, (_, number) => `rule-${number}`);

describe("one policy for thousands of rules", () => {
  test("is not gone through for each: a statement that lists their ARNs", () => {
    const { list, reads } = counted(names.map(ruleArn));
    const policies = policyOf(statementFor(list));
    for (const name of names) expect(decide(policies, requestOf(ruleArn(name))).result).toBe("allowed");
    expect(decide(policies, requestOf(ruleArn("another"))).result).toBe("not-allowed");
    expect(reads()).toBeLessThan(10 * names.length);
  });

  test.each([
    ["allows each", "", "allowed"],
    ["allows none, for each names something else", "/*", "not-allowed"],
  ])("is not gone through for each: a statement a rule, which %s", (_, end, result) => {
    const policies = policyOf(
      names.map((name) => new CountedStatement(statementFor(ruleArn(`${name}${end}`)))),
    );
    CountedStatement.reads = 0;
    for (const name of names) expect(decide(policies, requestOf(ruleArn(name))).result).toBe(result);
    expect(CountedStatement.reads).toBeLessThan(60 * names.length);
  });

  test("names the statement that allows, and the first that nearly does", () => {
    const policies = policyOf(names.map((name) => statementFor(ruleArn(name))));
    expect(decide(policies, requestOf(ruleArn("rule-1234")))).toEqual({
      result: "allowed",
      by: "policy",
      statement: "statement 1235",
    });
    expect(decide(policies, requestOf(ruleArn("another")))).toMatchObject({
      nearest: { statement: "statement 1", element: "Condition" },
    });
  });
});

const unknowns = [account, new Unknown("var.name"), new Unknown("local.derived", false)];
const name = fc
  .array(fc.constantFrom("a", "b", "ab", "a*", "?", "/", ":", "*", "${aws:x}", ...unknowns), { maxLength: 4 })
  .map((parts) => concatenate(parts));
const text: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom("arn:aws:events:us-east-1:", "arn:aws:events:*:", "arn:", "a", ""),
        fc.constantFrom("1", "*", "", account),
        fc.constantFrom(":", ":rule/", ""),
        name,
      )
      .map((parts) =>
        concatenate(parts.filter((part) => typeof part === "string" || part !== null) as never),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Value>("*", null, 7, true, ...unknowns) },
);
const longList = fc.array(text, { minLength: 16, maxLength: 30 });

const statement = fc.record({
  Effect: fc.constantFrom("Allow", "Deny", "Alow"),
  Action: fc.constantFrom("sqs:SendMessage", "sqs:ReceiveMessage"),
  Principal: fc.constantFrom<Value>("*", new Map([["Service", "sns.amazonaws.com"]])),
  Resource: fc.constantFrom<Value>(queue, `${queue}-2`, "*", unknowns[1] ?? null),
  Condition: fc
    .tuple(
      fc.constantFrom("ArnLike", "StringEquals", "ArnNotLike", "StringEqualsIfExists", "Null"),
      fc.constantFrom("aws:SourceArn", "AWS:SourceArn", "aws:SourceAccount"),
      fc.oneof(text, fc.array(text, { maxLength: 3 })),
    )
    .map(([operator, key, values]) => new Map([[operator, new Map<string, Value>([[key, values]])]])),
});
const request = fc.oneof(
  text.map(requestOf),
  fc.constant<Request>({
    principal: { role: "arn:aws:iam::1:role/r" },
    action: "sqs:SendMessage",
    resource: queue,
  }),
);
const writtenAs = (fields: object): Value => new Map<string, Value>(Object.entries(fields));

describe("a long list", () => {
  test.each(["equal", "equalIgnoreCase", "like"] as const)("is answered as one by one: %s", (how) => {
    fc.assert(
      fc.property(longList, text, (patterns, given) => {
        const test = (pattern: Value) => matches(pattern, given, how);
        expect(matchesOne(patterns, given, how, test)).toEqual(some(patterns.map(test)));
      }),
      { numRuns: 2_000 },
    );
  });

  test("of statements decides as a short one does", () => {
    const others = Array.from({ length: 16 }, () =>
      fromJson({ Effect: "Allow", Action: "sqs:Purge", Principal: { Service: "x" }, Resource: "*" }),
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), request, (statements, asked) => {
        const written = statements.map(writtenAs);
        expect(decide(policyOf([...written, ...others]), asked)).toEqual(decide(policyOf(written), asked));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("policies of which it is not known what they are on", () => {
  test("decide as those do that exist perhaps, and those that are on something else not at all", () => {
    const policy = fc.record({
      statements: fc.array(statement, { maxLength: 3 }),
      on: fc.constantFrom("may", "not"),
    });
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 4 }),
        fc.array(policy, { maxLength: 20 }),
        request,
        (statements, others, asked) => {
          const own = policyOf(statements.map(writtenAs));
          const policies = others.map(({ statements, on }, number) => ({
            address: `${on}-${number}`,
            document: new Map<string, Value>([["Statement", statements.map(writtenAs)]]),
          }));
          const conditionOf = ({ address }: { readonly address: string }) =>
            address.startsWith("may") ? `var.${address}` : undefined;
          const one = policies.flatMap((policy) => {
            const conditional = conditionOf(policy);
            return conditional === undefined ? [] : [{ ...policy, conditional }];
          });
          expect(decide(own, asked, { policies, conditionOf })).toEqual(decide([...own, ...one], asked));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
