import { compile } from "../../../trace/match/compile";
import { explain } from "../../../trace/match/explain";

describe("compile", () => {
  test("gives the names that match, in the order of the patterns", () => {
    const { match } = compile({
      z: { source: [{ prefix: "aws.partner/" }] },
      a: '{"source": ["aws.partner/genesys.com"]}',
      other: { source: ["aws.ec2"] },
    });
    expect(match({ source: "aws.partner/genesys.com" })).toEqual(["z", "a"]);
    expect(match('{"source": "aws.ec2"}')).toEqual(["other"]);
    expect(match({})).toEqual([]);
  });

  test("names each invalid pattern with AWS's reason", () => {
    expect(() =>
      compile({ good: { a: ["x"] }, empty: { a: [] }, "two stars": { b: { c: [{ wildcard: "a**" }] } } }),
    ).toThrow(
      /^Pattern "empty" is not valid: a: Empty arrays are not allowed .*\nPattern "two stars" is not valid: b\.c\[0\]: Consecutive wildcard/,
    );
  });

  test("takes no pattern at all", () => {
    expect(compile({}).match({ a: 1 })).toEqual([]);
  });

  test("finds one of many rules by any kind of value", () => {
    const rules = Object.fromEntries(
      [...Array(500).keys()].map((n) => [
        `rule${n}`,
        {
          source: [{ prefix: "p" }],
          id: n % 2 === 0 ? [n, `id-${n}`] : [{ wildcard: `*-${n}` }],
          ip: [`10.0.0.${n % 256}`],
        },
      ]),
    );
    const { match } = compile(rules);
    expect(match({ source: "p1", id: 44, ip: "10.0.0.44" })).toEqual(["rule44"]);
    expect(match({ source: "p1", id: "id-44", ip: "010.0.0.44" })).toEqual(["rule44"]);
    expect(match({ source: "p1", id: "x-301", ip: "10.0.0.45" })).toEqual(["rule301"]);
    expect(match({ source: "q", id: "id-44", ip: "10.0.0.44" })).toEqual([]);
  });

  test("answers each event by itself, also after an event that was refused", () => {
    const { match } = compile({ on: { state: ["on"] }, missing: { state: [{ exists: false }] } });
    expect(match({ state: "on" })).toEqual(["on"]);
    expect(() => match('{"state": "on", ')).toThrow(/not JSON/);
    expect(match({ other: "on" })).toEqual(["missing"]);
  });
});

describe("explain", () => {
  const pattern = { source: [{ prefix: "aws.partner/" }], detail: { eventBody: { entityType: ["Role"] } } };

  test("says which field refuses, what it is and what is wanted", () => {
    const event = { source: "aws.partner/x", detail: { eventBody: { entityType: "OAuthClient" } } };
    expect(explain(pattern, event)).toEqual({
      matches: false,
      refusals: [{ field: "detail.eventBody.entityType", got: ['"OAuthClient"'], wanted: ['"Role"'] }],
      reason: 'detail.eventBody.entityType is "OAuthClient", the pattern wants "Role"',
    });
  });

  test("lists every refusing field, and says when one is missing", () => {
    expect(
      explain({ ...pattern, account: ["1", "2"] }, { source: "aws.ec2", account: ["3", "4"] }).reason,
    ).toBe(
      'account is "3", "4", the pattern wants one of "1", "2"; ' +
        'detail.eventBody.entityType is missing, the pattern wants "Role"; ' +
        'source is "aws.ec2", the pattern wants {"prefix":"aws.partner/"}',
    );
  });

  test("has no reason for a match", () => {
    const event = { source: "aws.partner/x", detail: { eventBody: { entityType: "Role" } } };
    expect(explain(pattern, event)).toEqual({ matches: true, refusals: [], reason: "" });
  });

  test("takes the branch of $or that comes nearest", () => {
    const either = { $or: [{ a: ["x"], b: ["y"] }, { c: ["z"] }] };
    expect(explain(either, { a: "q", b: "q", c: "q" }).reason).toBe('c is "q", the pattern wants "z"');
    expect(explain(either, { a: "x", b: "y", c: "q" }).matches).toBe(true);
  });

  test("says when only different elements of an array would match together", () => {
    const event = { people: [{ first: "Anna" }, { last: "Smith" }] };
    expect(explain({ people: { first: ["Anna"], last: ["Smith"] } }, event)).toEqual({
      matches: false,
      refusals: [],
      reason:
        'no single element of an array has all that the pattern wants: people.first "Anna", people.last "Smith"',
    });
  });

  test("refuses an invalid pattern and an event that is not JSON", () => {
    expect(() => explain({ a: [] }, {})).toThrow(/a: Empty arrays are not allowed/);
    expect(() => explain({ a: ["x"] }, "{")).toThrow(/not JSON/);
  });
});
