import { transformInput } from "../../../trace/input/transform-input";

const rule = {
  ruleArn: "arn:aws:events:eu-west-1:111122223333:rule/bus/deleted",
  ruleName: "deleted",
  ingestionTime: "2026-01-02T03:04:05Z",
};

const event = {
  version: "0",
  id: "7bf73129",
  "detail-type": "v2.audits",
  source: "aws.partner/genesys.com/cloud/o/audit",
  resources: ["arn:a", "arn:b"],
  detail: {
    name: "Ann",
    quoted: 'say "hi"\n',
    count: 3,
    on: true,
    none: null,
    body: { id: "x", tags: ["a", "b"] },
    list: [{ id: 1 }, { id: 2 }, {}],
    "app/x": "slash",
  },
};

function received(inputTemplate: string, inputPaths: Record<string, string> = {}) {
  return transformInput({ inputTransformer: { inputPaths, inputTemplate } }, event, rule);
}

function payload(inputTemplate: string, inputPaths?: Record<string, string>): string {
  return received(inputTemplate, inputPaths).payload;
}

describe("what a target receives", () => {
  it("is the event where the target has no input", () => {
    const text = JSON.stringify(event, null, 2);
    expect(transformInput({}, text, rule)).toEqual({ payload: text, problems: [] });
    expect(transformInput({}, event, rule).payload).toBe(JSON.stringify(event));
  });

  it("is the constant as it was written", () => {
    expect(transformInput({ input: '{ "a": "<x>" }' }, event, rule).payload).toBe('{ "a": "<x>" }');
  });

  it.each([
    ["$", JSON.stringify(event)],
    ["$.detail-type", '"v2.audits"'],
    ["$.detail.body", '{"id":"x","tags":["a","b"]}'],
    ["$.resources[1]", '"arn:b"'],
    ["$.detail.list[*].id", "[1,2]"],
    ["$.detail.body.*", '["x",["a","b"]]'],
    ["$.detail.app/x", '"slash"'],
    ["$.detail.none", "null"],
  ])("is the part of the event at %s", (inputPath, expected) => {
    expect(transformInput({ inputPath }, event, rule)).toEqual({ payload: expected, problems: [] });
  });

  it.each([
    "$.detail.nothing",
    "$.resources[2]",
    "$.resources.0",
    "$.detail.body[0]",
    "$.detail.__proto__",
    "$.resources.length",
  ])("is nothing where the event has no %s", (inputPath) => {
    expect(transformInput({ inputPath }, event, rule)).toEqual({
      payload: "",
      problems: [`input path ${inputPath} selects nothing in this event, so the target gets nothing`],
    });
  });

  it.each([
    ["a string", "$.detail.name", '"Ann"', "Ann"],
    ["a number", "$.detail.count", "3", "3"],
    ["a boolean", "$.detail.on", "true", "true"],
    ["null", "$.detail.none", "null", "null"],
    [
      "an object, without its quotes in a text",
      "$.detail.body",
      '{"id":"x","tags":["a","b"]}',
      "{id:x,tags:[a,b]}",
    ],
    ["a list, without its quotes in a text", "$.resources", '["arn:a","arn:b"]', "[arn:a,arn:b]"],
    ["a field that the event does not have, as an empty string", "$.detail.nothing", '""', ""],
  ])("has %s", (_, x, asValue, inText) => {
    expect(received('{ "a": <x>, "b": [<x>], "c": "-<x>-" }', { x })).toEqual({
      payload: `{"a":${asValue},"b":[${asValue}],"c":"-${inText}-"}`,
      problems: [],
    });
    expect(payload('"-<x>-"', { x })).toBe(`"-${inText}-"`);
  });

  it("has a string with quotes escaped as a value of its own", () => {
    expect(payload('{"a":<x>}', { x: "$.detail.quoted" })).toBe('{"a":"say \\"hi\\"\\n"}');
  });

  it("is no JSON with a string with quotes in a text, and says which one", () => {
    const { payload, problems } = received('{"a":"<x> <y>"}', { x: "$.detail.quoted", y: "$.detail.name" });
    expect(payload).toBe('{"a":"say "hi"\n Ann"}');
    expect(problems).toEqual([
      "the input template gives no valid JSON with this event: EventBridge does not escape what it puts between " +
        "quotes, and <x> needs it; let the variable stand as a value without quotes",
    ]);
  });

  it("knows quotes that are escaped in the template", () => {
    expect(payload('{"a":"\\"<x>\\" \\\\", "b":<x>}', { x: "$.detail.name" })).toBe(
      '{"a":"\\"Ann\\" \\\\","b":"Ann"}',
    );
  });

  it("fills in EventBridge's own variables", () => {
    expect(payload('"<aws.events.rule-name> <aws.events.rule-arn> <aws.events.event.ingestion-time>"')).toBe(
      `"${rule.ruleName} ${rule.ruleArn} ${rule.ingestionTime}"`,
    );
    const { detail: _, "detail-type": detailType, ...rest } = event;
    expect(JSON.parse(payload('{"event":<aws.events.event>,"all":<aws.events.event.json>}'))).toEqual({
      event: { ...rest, detailType },
      all: event,
    });
  });

  it("is no JSON with the event itself in a text", () => {
    expect(received('{"a":"<aws.events.event.json>"}').problems).toEqual([
      expect.stringContaining("<aws.events.event.json> needs it"),
    ]);
  });

  it("is a text a line where the template has several", () => {
    expect(payload('"a <x>"\n"<x>"', { x: "$.detail.name" })).toBe('"a Ann"\n"Ann"');
  });

  it("is called no JSON where the template itself is broken", () => {
    expect(received('{"a": "b"').problems).toEqual([expect.stringContaining("check the template's quotes")]);
  });

  it("keeps an unknown variable as it stands", () => {
    expect(payload('"<y> <x>"', { x: "$.detail.name" })).toBe('"<y> Ann"');
  });

  it("keeps a number's text where the event is text", () => {
    const text = '{"detail":{"a":300.0,"b":12345678901234567890,"c":"\\u00001.50","d":[1e3]}}';
    expect(transformInput({ inputPath: "$.detail" }, text, rule).payload).toBe(
      '{"a":300.0,"b":12345678901234567890,"c":"\\u00001.50","d":[1e3]}',
    );
    const inputTransformer = { inputPaths: { a: "$.detail.a" }, inputTemplate: '{"n":<a>,"t":"<a>"}' };
    expect(transformInput({ inputTransformer }, text, rule).payload).toBe('{"n":300.0,"t":"300.0"}');
  });

  it("refuses an event that is not JSON", () => {
    expect(() => transformInput({}, "{", rule)).toThrow(SyntaxError);
    expect(() => transformInput({}, '{"a":01}', rule)).toThrow(SyntaxError);
  });
});
