import { EventField } from "../../../../constructs/eventbridge/input/event-field";
import { RuleTargetInput } from "../../../../constructs/eventbridge/input/rule-target-input";
import { transformInput } from "../../../../trace/input/transform-input";
import { evaluated, VALUES } from "../../json/evaluated";

const rule = { ruleArn: "arn:rule", ruleName: "deleted", ingestionTime: "2026-01-02T03:04:05Z" };
const event = { source: "genesys", detail: { name: "Ann", body: { quoted: '"' } } };

type Given = typeof VALUES & { readonly source: string; readonly body: unknown };

/** Terraform's tokens and the event's fields beside each other, in every place. */
function meant({ text, number, list, source, body }: Given): object {
  return {
    text,
    number,
    list,
    body,
    [text]: source,
    inside: [`<b> "${text}" $${source} \${${text}} ${number} ${source}`, `${text}${source}${text}`],
  };
}

function received(inputTemplate: unknown, inputPaths: Record<string, string>): unknown {
  const inputTransformer = { inputTemplate: String(inputTemplate), inputPaths };
  const { payload, problems } = transformInput({ inputTransformer }, event, rule);
  expect(problems).toEqual([]);
  return JSON.parse(payload);
}

it("gives the target what was meant when Terraform and then EventBridge have filled it in", () => {
  const source = EventField.source;
  const templates = evaluated((tokens) => {
    const object = RuleTargetInput.fromObject(
      meant({ ...tokens, source, body: EventField.fromPath("$.detail.body") }),
    );
    const text = RuleTargetInput.fromText(`${tokens.text} ${source} ${tokens.number}`);
    return {
      object: object.render().inputTransformer?.inputTemplate,
      text: text.render().inputTransformer?.inputTemplate,
      constant: RuleTargetInput.fromText(tokens.text).render().input,
    };
  });
  expect(received(templates.object, { source: "$.source", "detail-body": "$.detail.body" })).toEqual(
    meant({ ...VALUES, source: event.source, body: event.detail.body }),
  );
  expect(received(templates.text, { source: "$.source" })).toBe(`${VALUES.text} genesys 8080`);
  expect(JSON.parse(String(templates.constant))).toBe(VALUES.text);
});
