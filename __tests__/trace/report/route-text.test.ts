import { readEvent } from "../../../trace/events/event";
import { routeText } from "../../../trace/report/route-text";
import { Tracer } from "../../../trace/route/trace-event";
import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const rule = (key: string, name: string, more = "") => `
  resource "aws_cloudwatch_event_rule" "${key}" {
    name          = "${name}"
    event_pattern = jsonencode({ source = ["aws.ec2"] })
    ${more}
  }
  provider "aws" {
    alias  = "${key}"
    region = "eu-west-1"
  }`;

async function linesOf(hcl: string, changes: object = {}): Promise<string[]> {
  const text = JSON.stringify({ source: "aws.ec2", "detail-type": "Stopped", detail: {}, ...changes });
  const route = new Tracer(topology(await readHcl(hcl))).trace(readEvent({ text, place: "event" }));
  const shown = routeText(route).replace(/[^\s(]*\/main\.tf/g, "main.tf");
  return shown.split("\n").filter((line) => /^ {2}\S/.test(line));
}

describe("the text of a route", () => {
  it("tells rules of one name apart by their addresses", async () => {
    const other = rule("c", "other");
    expect(await linesOf(rule("a", "same") + rule("b", "same") + other)).toEqual([
      "  same    matched  aws_cloudwatch_event_rule.a (main.tf:2)",
      "  same    matched  aws_cloudwatch_event_rule.b (main.tf:11)",
      "  other   matched",
    ]);
    expect(await linesOf(rule("a", "same") + rule("b", "same") + other, { source: "aws.s3" })).toEqual([
      expect.stringMatching(/^ {2}same {4}no match: .* aws_cloudwatch_event_rule.a \(main.tf:2\)$/),
      expect.stringMatching(/^ {2}same {4}no match: .* aws_cloudwatch_event_rule.b \(main.tf:11\)$/),
      expect.stringMatching(/^ {2}other {3}no match: .*"aws.ec2"$/),
    ]);
  });

  it("tells where a rule of the same name is that the event does not reach", async () => {
    const elsewhere = rule("a", "same") + rule("b", "same", "provider = aws.b");
    const inRegion = `${elsewhere}\nprovider "aws" {\nregion = "us-east-1"\n}`;
    expect(await linesOf(inRegion, { region: "eu-west-1" })).toEqual([
      "  same   matched  aws_cloudwatch_event_rule.b (main.tf:11)",
      expect.stringMatching(/^ {2}same {3}not reached: .* aws_cloudwatch_event_rule.a \(main.tf:2\)$/),
    ]);
  });
});
