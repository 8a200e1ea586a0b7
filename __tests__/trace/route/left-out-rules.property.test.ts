import fc from "fast-check";
import { readEvent } from "../../../trace/events/event";
import { topologyOf } from "../../../trace/jest/synthesized";
import { noColours } from "../../../trace/report/paint";
import { allRules, mostRefusals, routeText } from "../../../trace/report/route-text";
import { textPrinter } from "../../../trace/report/text-printer";
import { ruleName } from "../../../trace/route/names";
import { Tracer } from "../../../trace/route/trace-event";

const busNames = ["first", "second", "third", "default"] as const;

const pattern = fc.oneof(
  { weight: 12, arbitrary: fc.record({ source: fc.constantFrom(["shop"], ["bank"], [{ prefix: "sh" }]) }) },
  fc.record({
    source: fc.constant(["shop"]),
    detail: fc.record({ n: fc.constantFrom([1], [2], [{ exists: false }]) }),
  }),
  fc.constantFrom<unknown>(
    { source: [] },
    { detail: { "": { n: [1] } } },
    { detail: { "": [{ exists: false }] } },
    "{",
    "${var.pattern}",
  ),
  fc.constant({ source: ["${var.source}"] }),
);

const rule = fc.record({
  bus: fc.constantFrom(...busNames),
  pattern,
  state: fc.constantFrom("ENABLED", "ENABLED", "ENABLED", "DISABLED", "${var.state}"),
  to: fc.option(fc.constantFrom(...busNames)),
});

const source = fc.array(rule, { minLength: 2, maxLength: 12 }).map((rules) => ({
  // Many that refuse everything stand among them.
  rules: rules.flatMap((one) => [
    ...Array(mostRefusals / 2).fill({ ...one, pattern: { source: ["nobody"] } }),
    one,
  ]),
}));

const n = fc.record({ n: fc.constantFrom(1, 2, "x") }, { requiredKeys: [] });
const event = fc.record({
  source: fc.constantFrom("shop", "bank", "aws.ec2", "none"),
  detail: n.chain((known) => fc.constantFrom({ ...known }, { ...known, "": 1 })),
  "": n,
});

test("an event's way is the same whether all rules that refuse it are told of or only as many as are printed", () => {
  let leftOut = 0;
  fc.assert(
    fc.property(source, fc.array(event, { minLength: 1, maxLength: 3 }), ({ rules }, events) => {
      const topology = topologyOf(stackOf(rules));
      const [whole, brief] = [new Tracer(topology), new Tracer(topology)];
      const printer = textPrinter(noColours, allRules(topology.rules.map(ruleName)));
      for (const [index, one] of events.entries()) {
        const read = readEvent({ text: JSON.stringify({ ...one, "detail-type": "Paid" }), place: "event" });
        const all = whole.trace(read);
        const some = brief.trace(read, printer.mostRefused);
        expect(printer.event(some)).toBe(`${index === 0 ? "" : "\n"}${routeText(all)}`);
        expect({ ...some, rules: [] }).toEqual({ ...all, rules: [] });
        expect(all.rules).toHaveLength(rules.length);
        leftOut += all.rules.length - some.rules.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(leftOut).toBeGreaterThan(1000);
});

test("an empty name in a pattern does not change what another pattern's means", () => {
  const on = (written: unknown) => ({ bus: "first", pattern: written, state: "ENABLED", to: null });
  const rules = [
    ...Array(mostRefusals).fill(on({ source: ["nobody"] })),
    on({ detail: { "": { n: [1] } } }),
    on({ detail: { "": [{ exists: false }] } }),
  ];
  const text = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: { "": 1 } });
  const { outcome, rules: told } = new Tracer(topologyOf(stackOf(rules))).trace(
    readEvent({ text, place: "event" }),
    mostRefusals,
  );
  expect(outcome).not.toBe("unmatched");
  expect(told.map(({ result }) => result)).toContain("matched");
});

interface SomeRule {
  readonly bus: string;
  readonly pattern: unknown;
  readonly state: string;
  readonly to: string | null;
}

function stackOf(rules: readonly SomeRule[]): object {
  const named = <T>(make: (one: SomeRule, index: number) => T) =>
    Object.fromEntries(rules.map((one, index) => [`r${index}`, make(one, index)]));
  const busOf = (name: string) => (name === "default" ? name : `\${aws_cloudwatch_event_bus.${name}.name}`);
  return {
    resource: {
      aws_cloudwatch_event_bus: Object.fromEntries(busNames.slice(0, 3).map((name) => [name, { name }])),
      aws_cloudwatch_event_rule: named(({ bus, pattern: written, state }, index) => ({
        name: `rule-${index % 40}`,
        event_bus_name: busOf(bus),
        event_pattern: typeof written === "string" ? written : JSON.stringify(written),
        state,
      })),
      aws_cloudwatch_event_target: named(({ bus, to }, index) => ({
        rule: `\${aws_cloudwatch_event_rule.r${index}.name}`,
        event_bus_name: busOf(bus),
        target_id: "to",
        arn:
          to === null || to === "default"
            ? "arn:aws:sqs:us-east-1:123456789012:queue"
            : `\${aws_cloudwatch_event_bus.${to}.arn}`,
      })),
    },
  };
}
