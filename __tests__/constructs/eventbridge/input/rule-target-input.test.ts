import { EventField } from "../../../../constructs/eventbridge/input/event-field";
import { RuleTargetInput } from "../../../../constructs/eventbridge/input/rule-target-input";
import { applied, synthesized } from "./rendered";

const entity = EventField.fromPath("$.detail.eventBody.entityId");

describe("a target's input", () => {
  it("is a constant where no field of the event is in it", () => {
    expect(applied(RuleTargetInput.fromText('say "hi" <x>'))).toEqual({ input: '"say \\"hi\\" <x>"' });
    expect(applied(RuleTargetInput.fromObject({ a: [1, { b: null }] }))).toEqual({
      input: '{"a":[1,{"b":null}]}',
    });
    expect(applied(RuleTargetInput.fromObject([1, "a"]))).toEqual({ input: '[1,"a"]' });
  });

  it("is a path for a part of the event", () => {
    expect(RuleTargetInput.fromEventPath("$.detail").render()).toEqual({ inputPath: "$.detail" });
  });

  it("has a placeholder without quotes for a whole value and one inside the quotes of a text", () => {
    const input = RuleTargetInput.fromObject({
      id: entity,
      list: [entity],
      text: `"${entity}" \\ ${entity}`,
    });
    expect(applied(input)).toEqual({
      inputTransformer: {
        inputPaths: { "detail-eventBody-entityId": "$.detail.eventBody.entityId" },
        inputTemplate:
          '{"id":<detail-eventBody-entityId>,"list":[<detail-eventBody-entityId>],' +
          '"text":"\\"<detail-eventBody-entityId>\\" \\\\ <detail-eventBody-entityId>"}',
      },
    });
  });

  it("keeps the quotes of a text that is one field", () => {
    expect(applied(RuleTargetInput.fromText(EventField.source)).inputTransformer?.inputTemplate).toBe(
      '"<source>"',
    );
  });

  it("gives each line of a text a string of its own, fixed lines too", () => {
    expect(applied(RuleTargetInput.fromMultilineText(`a\n${EventField.time}\n`)).inputTransformer).toEqual({
      inputPaths: { time: "$.time" },
      inputTemplate: '"a"\n"<time>"\n""',
    });
    expect(applied(RuleTargetInput.fromMultilineText("a\nb")).inputTransformer).toEqual({
      inputPaths: {},
      inputTemplate: '"a"\n"b"',
    });
  });

  it("names EventBridge's own variables without a path", () => {
    const fields = {
      arn: EventField.ruleArn,
      name: EventField.ruleName,
      at: EventField.ingestionTime,
      event: EventField.event,
      all: EventField.eventJson,
    };
    expect(applied(RuleTargetInput.fromObject(fields)).inputTransformer).toEqual({
      inputPaths: {},
      inputTemplate:
        '{"arn":<aws.events.rule-arn>,"name":<aws.events.rule-name>,"at":<aws.events.event.ingestion-time>,' +
        '"event":<aws.events.event>,"all":<aws.events.event.json>}',
    });
  });

  it("gives two paths that read alike names of their own", () => {
    const paths = ["$.detail.a-b", "$.detail.a.b", "$.detail.a[0]", "$"];
    const { inputTransformer } = applied(RuleTargetInput.fromObject(paths.map(EventField.fromPath)));
    expect(inputTransformer?.inputPaths).toEqual({
      "detail-a-b": "$.detail.a-b",
      "detail-a-b-2": "$.detail.a.b",
      "detail-a-0": "$.detail.a[0]",
      event: "$",
    });
  });

  it("opens no placeholder with fixed text", () => {
    const input = RuleTargetInput.fromText(`<source> < ${EventField.source} >`);
    expect(applied(input).inputTransformer?.inputTemplate).toBe('"\\u003csource> \\u003c <source> >"');
  });

  it("keeps Terraform from reading an expression in fixed text", () => {
    const text = `\${aws.x} %{ if } ${EventField.source}`;
    expect(RuleTargetInput.fromText(text).render().inputTransformer?.inputTemplate).toBe(
      `"$\${aws.x} %%{ if } <source>"`,
    );
  });

  it("lets Terraform encode its own tokens beside the fields", () => {
    const inside = `\${trimsuffix(trimprefix(jsonencode(var.name), "\\""), "\\"")}`;
    expect(synthesized((name) => RuleTargetInput.fromText(name))).toEqual({ input: `"${inside}"` });
    expect(
      synthesized((name) => RuleTargetInput.fromObject({ name, text: `$${name} <b> ${EventField.source}` })),
    ).toEqual({
      inputTransformer: {
        inputPaths: { source: "$.source" },
        inputTemplate: `{"name":\${jsonencode(var.name)},"text":"\\u0024${inside} \\u003cb> <source>"}`,
      },
    });
  });
});

describe("a field of the event", () => {
  it("is an error at synth outside an input, with its path and where it was made", () => {
    const misplaced = () => synthesized(() => RuleTargetInput.fromEventPath(entity));
    expect(misplaced).toThrow(/creation stack:.*rule-target-input\.test\.ts/s);
    expect(misplaced).toThrow(
      "an EventField of $.detail.eventBody.entityId stands outside a RuleTargetInput",
    );
  });
});
