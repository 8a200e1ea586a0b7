import { readEvent } from "../../../trace/events/event";
import { audit } from "../../../trace/findings/audit";
import { Tracer } from "../../../trace/route/trace-event";
import { topology } from "../../../trace/topology/read-topology";
import type { Topology } from "../../../trace/topology/topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

/** A module with a rule and its queue, made once a region under the same names. */
const alerts = `
  terraform {
    required_providers {
      aws = {
        source                = "hashicorp/aws"
        configuration_aliases = [aws.here]
      }
    }
  }
  resource "aws_cloudwatch_event_rule" "stopped" {
    provider      = aws.here
    name          = "stopped"
    event_pattern = jsonencode({ source = ["aws.ec2"] })
  }
  resource "aws_sqs_queue" "alerts" {
    provider = aws.here
    name     = "alerts"
    policy   = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*" }] })
  }
  resource "aws_cloudwatch_event_target" "alerts" {
    provider = aws.here
    rule     = aws_cloudwatch_event_rule.stopped.name
    arn      = aws_sqs_queue.alerts.arn
  }`;

const twoRegions = `
  provider "aws" {
    alias  = "ireland"
    region = "eu-west-1"
  }
  provider "aws" {
    alias  = "frankfurt"
    region = "eu-central-1"
  }
  module "ireland" {
    source    = "./alerts"
    providers = { aws.here = aws.ireland }
  }
  module "frankfurt" {
    source    = "./alerts"
    providers = { aws.here = aws.frankfurt }
  }`;

const read = async (hcl: string): Promise<Topology> =>
  topology(await readHcl(hcl, { files: { "alerts/main.tf": alerts } }));

function routeOf(parts: Topology, region: string) {
  const text = JSON.stringify({ source: "aws.ec2", "detail-type": "Stopped", region, detail: {} });
  return new Tracer(parts).trace(readEvent({ text, place: "event" }));
}

const resultsOf = (parts: Topology, region: string) =>
  routeOf(parts, region).rules.map(({ address, result }) => [address.split(".")[1], result]);

describe("a source with rules in several regions", () => {
  it("gives each rule the targets of its region, though both have one name", async () => {
    const parts = await read(twoRegions);
    expect(parts.rules.map(({ targets }) => targets.map(({ address }) => address.split(".")[1]))).toEqual([
      ["frankfurt"],
      ["ireland"],
    ]);
    expect(audit(parts)).toEqual([]);
  });

  it("does not bring an event to the rules of another region, and says where they are", async () => {
    const parts = await read(twoRegions);
    expect(resultsOf(parts, "eu-central-1")).toEqual([
      ["frankfurt", "matched"],
      ["ireland", "not-reached"],
    ]);
    expect(routeOf(parts, "eu-central-1").rules[1]?.reason).toBe(
      "it is in eu-west-1; the event comes to default in eu-central-1",
    );
  });

  it("takes the region of an event for made up where the source has no rules there", async () => {
    expect(resultsOf(await read(twoRegions), "us-east-1")).toEqual([
      ["frankfurt", "matched"],
      ["ireland", "matched"],
    ]);
  });

  it("follows an event to a bus in another region", async () => {
    const forwarded = `
      provider "aws" {
        region = "us-east-1"
      }
      resource "aws_cloudwatch_event_bus" "central" {
        name = "central"
      }
      resource "aws_cloudwatch_event_rule" "central" {
        name           = "central"
        event_bus_name = aws_cloudwatch_event_bus.central.name
        event_pattern  = jsonencode({ source = ["aws.ec2"] })
      }
      resource "aws_cloudwatch_event_target" "forward" {
        provider = aws.ireland
        rule     = "stopped"
        arn      = aws_cloudwatch_event_bus.central.arn
        role_arn = var.role
      }`;
    const parts = await read(twoRegions + forwarded);
    const by = (region: string) => Object.fromEntries(resultsOf(parts, region));
    expect(routeOf(parts, "eu-west-1").buses.map(({ name }) => name)).toEqual(["default", "central"]);
    expect(by("eu-west-1")).toMatchObject({ ireland: "matched", central: "matched" });
    expect(by("eu-central-1")).toMatchObject({ frankfurt: "matched", central: "not-reached" });
  });

  it("knows the account in a pattern for that of the event, whichever provider the rule has", async () => {
    const own = `
      data "aws_caller_identity" "ireland" {
        provider = aws.ireland
      }
      resource "aws_cloudwatch_event_rule" "own" {
        provider      = aws.ireland
        name          = "own"
        event_pattern = jsonencode({ account = [data.aws_caller_identity.ireland.account_id] })
      }`;
    const text = JSON.stringify({
      source: "aws.ec2",
      "detail-type": "x",
      account: "123456789012",
      detail: {},
    });
    const route = new Tracer(await read(twoRegions + own)).trace(readEvent({ text, place: "event" }));
    expect(route.rules.find(({ name }) => name === "own")?.result).toBe("matched");
  });
});
