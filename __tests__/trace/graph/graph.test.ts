import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readEvent } from "../../../trace/events/event";
import { dot } from "../../../trace/graph/dot";
import { mermaid } from "../../../trace/graph/mermaid";
import { topologyGraph } from "../../../trace/graph/topology-graph";
import { Tracer } from "../../../trace/route/trace-event";
import { stackConfiguration } from "../../../trace/terraform/read-directory";
import { topology } from "../../../trace/topology/read-topology";
import { called, stackOptions } from "../command/called";
import { auditEvent, queuePolicy, rule, soundStack, target } from "../sources";

const bin = join(__dirname, "../../../bin/event-trace.js");
const event = { text: JSON.stringify(auditEvent()), place: "event" };

/** The graph of a stack, with the way of the audit event in it where asked for. */
function graphOf(stack: object, withEvent = false) {
  const parts = topology(stackConfiguration(stack, "cdk.tf.json"));
  return topologyGraph(parts, withEvent ? [new Tracer(parts).trace(readEvent(event))] : []);
}

const marksOf = (graph: ReturnType<typeof graphOf>) =>
  Object.fromEntries(graph.nodes.map(({ lines, mark }) => [lines[0], mark]));

const refused = soundStack({ aws_sqs_queue_policy: { alerts: null } });
const twoRules = soundStack({
  aws_cloudwatch_event_rule: { other: rule({ name: "other", event_pattern: '{"source":["x"]}' }) },
  aws_sqs_queue: { failed: { name: "failed" } },
  aws_sqs_queue_policy: { failed: queuePolicy("failed") },
  aws_cloudwatch_event_target: {
    queue: target({ dead_letter_config: { arn: "${aws_sqs_queue.failed.arn}" } }),
  },
});

describe("the graph", () => {
  it("goes from the bus through rules to destinations, with the dead-letter queue as a side door", () => {
    const { edges, nodes } = graphOf(twoRules);
    const name = (id: string) => nodes.find((node) => node.id === id)?.lines[0];
    expect(edges.map(({ from, to, label, isSideDoor }) => [name(from), name(to), label, isSideDoor])).toEqual(
      [
        [expect.stringMatching(/^aws\.partner/), "oauth-client-deleted", "", false],
        ["oauth-client-deleted", "alerts", "alerts", false],
        ["oauth-client-deleted", "failed", "dead letters", true],
        [expect.stringMatching(/^aws\.partner/), "other", "", false],
      ],
    );
  });

  it("marks the way of an event, and no other", () => {
    expect(marksOf(graphOf(twoRules, true))).toMatchObject({
      "oauth-client-deleted": "taken",
      alerts: "taken",
      other: "plain",
      failed: "plain",
    });
  });

  it("marks what is broken, with an event and without", () => {
    expect(marksOf(graphOf(refused))).toMatchObject({ "oauth-client-deleted": "plain", alerts: "broken" });
    expect(marksOf(graphOf(refused, true))).toMatchObject({
      "oauth-client-deleted": "taken",
      alerts: "broken",
    });
  });

  it("keeps what a text could end or begin out of Mermaid and DOT", () => {
    const nasty = soundStack({ aws_sqs_queue: { alerts: { name: 'a"]\\ <b>;' } } });
    expect(mermaid(graphOf(nasty))).toContain('["a#34;]#92; #60;b#62;#59;<br/>queue"]');
    expect(dot(graphOf(nasty))).toContain('label="a\\"]\\\\ <b>;\\nqueue"');
  });
});

describe("event-trace graph", () => {
  it("prints Mermaid, DOT or SVG", async () => {
    const options = stackOptions(soundStack());
    expect((await called(["graph", ...options])).out).toMatch(/^flowchart LR\n/);
    expect((await called(["graph", ...options, "--format", "dot", event.text])).out).toMatch(
      /^digraph events/,
    );
    expect((await called(["graph", ...options, "--format", "png"])).err).toContain(
      "allowed: mermaid, svg, dot",
    );
  });

  it("lays SVG out, run as a command", () => {
    const args = [bin, "graph", ...stackOptions(twoRules), "--format", "svg", event.text];
    const picture = execFileSync(process.execPath, args, { encoding: "utf8" });
    expect(picture).toContain("<svg");
    expect(picture).toContain(">oauth&#45;client&#45;deleted</text>");
    expect(picture.match(/<g id="edge/g)).toHaveLength(4);
  });
});

describe("a label of Mermaid", () => {
  const labelled = (name: string): string =>
    mermaid({ nodes: [{ id: "n0", kind: "destination", lines: [name], mark: "plain" }], edges: [] });
  it.each([
    ["https://a.b", "https#58;//a.b"],
    ["*a* ~b~ _c_ d_e", "#42;a#42; #126;b#126; #95;c#95; d_e"],
    ["1. first", "1#46; first"],
    ["- one", "#45; one"],
    ["a@b.example", "a#64;b.example"],
    ["a\u001bb", "a#92;u001bb"],
    ["", " "],
  ])("keeps %j from being Markdown", (name, written) => {
    expect(labelled(name)).toContain(`"${written}"`);
  });
});
