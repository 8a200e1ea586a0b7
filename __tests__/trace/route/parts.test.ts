import { readEvent } from "../../../trace/events/event";
import { audit } from "../../../trace/findings/audit";
import { Tracer } from "../../../trace/route/trace-event";
import { type PartSource, readSource } from "../../../trace/terraform/read-source";
import { topology } from "../../../trace/topology/read-topology";
import type { Topology } from "../../../trace/topology/topology";
import { folderOf, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

type Known = Pick<PartSource, "accountId" | "region" | "variables">;

const [sales, security] = ["111122223333", "444455556666"];

/** Parts of the given HCL, with what is known of each. */
async function read(
  parts: Readonly<Record<string, readonly [hcl: string, known?: Known]>>,
): Promise<Topology> {
  const sources = Object.entries(parts).map(([name, [hcl, known]]) => ({
    name,
    dir: folderOf({ "main.tf": hcl }),
    ...known,
  }));
  return topology(await readSource(sources));
}

function routeOf(parts: Topology, more: object = {}) {
  const text = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {}, ...more });
  return new Tracer(parts).trace(readEvent({ text, place: "event" }));
}

const resultsOf = (parts: Topology, more: object = {}) =>
  Object.fromEntries(routeOf(parts, more).rules.map(({ address, result }) => [address, result]));

const provider = 'provider "aws" {\nregion = "eu-west-1"\n}\n';
const rule = (name: string, bus: string, source = "shop") => `
  resource "aws_cloudwatch_event_rule" "${name}" {
    name           = "${name}"
    event_bus_name = ${bus}
    event_pattern  = jsonencode({ source = ["${source}"] })
  }`;
const bus = (name: string) => `
  resource "aws_cloudwatch_event_bus" "${name}" {
    name = "${name}"
  }`;
const queueTarget = (ruleName: string, queue: string) => `
  resource "aws_cloudwatch_event_target" "${queue}" {
    rule           = aws_cloudwatch_event_rule.${ruleName}.name
    event_bus_name = aws_cloudwatch_event_rule.${ruleName}.event_bus_name
    arn            = aws_sqs_queue.${queue}.arn
  }
  resource "aws_sqs_queue" "${queue}" {
    name = "${queue}"
  }`;
const queuePolicy = (queue: string) => `
  resource "aws_sqs_queue_policy" "${queue}" {
    queue_url = aws_sqs_queue.${queue}.url
    policy = jsonencode({
      Statement = [{
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = aws_sqs_queue.${queue}.arn
      }]
    })
  }`;
const forward = (arn: string) => `
  resource "aws_cloudwatch_event_target" "forward" {
    rule           = aws_cloudwatch_event_rule.orders.name
    event_bus_name = "orders"
    arn            = ${arn}
    role_arn       = aws_iam_role.forward.arn
  }
  resource "aws_iam_role" "forward" {
    name               = "forward"
    assume_role_policy = jsonencode({
      Statement = [{ Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sts:AssumeRole" }]
    })
    inline_policy {
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "events:PutEvents", Resource = "*" }] })
    }
  }`;

const shop = (arn: string) => provider + bus("orders") + rule("orders", '"orders"') + forward(arn);
const literal = `"arn:aws:events:eu-west-1:${security}:event-bus/central"`;
const central = provider + bus("central") + rule("all", "aws_cloudwatch_event_bus.central.name");

const busPolicy = (principal: string, effect = "Allow") => `
  resource "aws_cloudwatch_event_bus_policy" "central" {
    event_bus_name = "central"
    policy = jsonencode({
      Statement = [{
        Effect    = "${effect}"
        Principal = { AWS = ${principal} }
        Action    = "events:PutEvents"
        Resource  = aws_cloudwatch_event_bus.central.arn
      }]
    })
  }`;

const stateAt = (key: string) => `terraform {\nbackend "s3" {\nbucket = "states"\nkey = "${key}"\n}\n}\n`;
const remoteState = (key: string) => `
  data "terraform_remote_state" "${key}" {
    backend = "s3"
    config  = { bucket = "states", key = "${key}" }
  }
`;

describe("an event that is handed on to a bus of another part", () => {
  it("comes to its rules where the ARN names that bus, whose account is known", async () => {
    const parts = await read({
      shop: [shop(literal), { accountId: sales }],
      central: [central + busPolicy(`"${sales}"`), { accountId: security }],
    });
    const route = routeOf(parts);
    expect(route.buses).toMatchObject([
      { name: "orders" },
      {
        name: "central",
        address: "central:aws_cloudwatch_event_bus.central",
        via: "shop:aws_cloudwatch_event_target.forward",
      },
    ]);
    expect(resultsOf(parts)).toEqual({
      "shop:aws_cloudwatch_event_rule.orders": "matched",
      "central:aws_cloudwatch_event_rule.all": "matched",
    });
  });

  it.each([
    ["no policy", "", "not-delivered", /no event bus policy lets .* put events on central/],
    ["a policy for another account", busPolicy('"999999999999"'), "not-delivered", /no event bus policy/],
    [
      "a policy for the account's root",
      busPolicy(`"arn:aws:iam::${sales}:root"`),
      "delivered",
      /role .*; event bus policy/,
    ],
    [
      "a policy for the role",
      busPolicy(`"arn:aws:iam::${sales}:role/forward"`),
      "delivered",
      /event bus policy/,
    ],
    [
      "a policy for another role",
      busPolicy(`"arn:aws:iam::${sales}:role/other"`),
      "not-delivered",
      /no event/,
    ],
    ["a policy that denies it", busPolicy(`"${sales}"`, "Deny"), "not-delivered", /denies it/],
    ["a policy for what is not known", busPolicy("var.account"), "unknown", /central:var.account/],
  ])("needs the policy of that bus where it is another account's: %s", async (_, policy, status, reason) => {
    const parts = await read({
      shop: [shop(literal), { accountId: sales }],
      central: [`${central}${policy}\nvariable "account" {}`, { accountId: security }],
    });
    const target = routeOf(parts).rules.find(({ name }) => name === "shop:orders")?.targets[0];
    expect(target).toMatchObject({ status, reason: expect.stringMatching(reason) });
    const reached = resultsOf(parts)["central:aws_cloudwatch_event_rule.all"];
    expect(reached).toBe(status === "not-delivered" ? "not-reached" : "matched");
  });

  it("needs the role alone in the same account, and a bus policy outside the source is not known", async () => {
    const alone = await read({ shop: [shop(literal), { accountId: sales }] });
    expect(routeOf(alone).rules[0]?.targets[0]).toMatchObject({
      status: "unknown",
      reason: `cannot tell: the event bus policy of ${literal.replaceAll('"', "")} is not known`,
    });
    const own = await read({ shop: [shop(literal), { accountId: security }] });
    expect(routeOf(own).rules[0]?.targets[0]?.status).toBe("delivered");
  });

  it("cannot be told to come there where the account is not known, and names it", async () => {
    const parts = await read({ shop: [shop(literal), { accountId: sales }], central: [central] });
    const found = routeOf(parts).rules.find(({ address }) => address.startsWith("central:"));
    expect(found).toMatchObject({ result: "unknown", missing: "the account of provider central:aws" });
  });

  it("does not come to a bus of the name in another account or region", async () => {
    const elsewhere = await read({
      shop: [shop(literal), { accountId: sales }],
      central: [central, { accountId: "999999999999" }],
      region: [central.replace("eu-west-1", "us-east-1"), { accountId: security }],
    });
    expect(routeOf(elsewhere).buses.filter(({ via }) => via !== undefined)).toEqual([]);
  });

  it("comes to the default bus there, which no source declares", async () => {
    const parts = await read({
      shop: [shop(literal.replace("/central", "/default")), { accountId: sales }],
      central: [provider + rule("all", '"default"'), { accountId: security }],
    });
    expect(routeOf(parts).buses.map(({ name }) => name)).toContain("default");
  });

  it("keeps the account that it came with in the eyes of a pattern there", async () => {
    const own = `${stateAt("central")}${provider}${bus("central")}
      output "arn" {
        value = aws_cloudwatch_event_bus.central.arn
      }
      data "aws_caller_identity" "current" {}
      resource "aws_cloudwatch_event_rule" "own" {
        name           = "own"
        event_bus_name = "central"
        event_pattern  = jsonencode({ account = [data.aws_caller_identity.current.account_id] })
      }`;
    const sender = `${remoteState("central")}${shop("data.terraform_remote_state.central.outputs.arn")}`;
    const parts = await read({ shop: [sender, { accountId: sales }], central: [own] });
    expect(routeOf(parts, { account: sales }).rules[1]).toMatchObject({
      name: "central:own",
      result: "unknown",
      missing: "the account of provider central:aws",
    });
  });
});

describe("two parts with equal addresses and names", () => {
  const events = (policy: string) =>
    provider + bus("own") + rule("paid", '"own"') + queueTarget("paid", "paid") + policy;

  it("have each its own buses, rules, targets and policies", async () => {
    const parts = await read({ one: [events(queuePolicy("paid"))], two: [events("")] });
    expect(parts.rules.map(({ targets }) => targets.map(({ address }) => address))).toEqual([
      ["one:aws_cloudwatch_event_target.paid"],
      ["two:aws_cloudwatch_event_target.paid"],
    ]);
    expect(audit(parts).filter(({ level }) => level === "error")).toMatchObject([
      { id: "queue-policy", address: "two:aws_cloudwatch_event_target.paid" },
    ]);
  });

  it("are told apart by their accounts: AWS's own events come to the bus of theirs", async () => {
    const own = provider + rule("all", '"default"', "aws.ec2");
    const parts = await read({ one: [own, { accountId: sales }], two: [own, { accountId: security }] });
    const route = routeOf(parts, { source: "aws.ec2", account: security });
    expect(route.rules).toMatchObject([
      { address: "two:aws_cloudwatch_event_rule.all", result: "matched" },
      {
        address: "one:aws_cloudwatch_event_rule.all",
        result: "not-reached",
        reason: `it is in the account ${sales}; the event comes to default in ${security}`,
      },
    ]);
  });

  it("do not lend a log policy to another account", async () => {
    const log = `${provider}${rule("paid", '"default"')}
      resource "aws_cloudwatch_log_group" "log" {
        name = "/aws/events/log"
      }
      resource "aws_cloudwatch_event_target" "log" {
        rule = aws_cloudwatch_event_rule.paid.name
        arn  = aws_cloudwatch_log_group.log.arn
      }`;
    const policy = `
      resource "aws_cloudwatch_log_resource_policy" "log" {
        policy_name     = "log"
        policy_document = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Principal = { Service = "events.amazonaws.com" }
            Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
            Resource  = "*"
          }]
        })
      }`;
    const findings = async (known: Known, other: Known) => {
      const parts = await read({
        one: [log + policy, known],
        two: [log.replace("events/log", "events/two"), other],
      });
      return audit(parts)
        .filter(({ id }) => /log-delivery|delivery-unknown/.test(id))
        .map(({ id, address }) => `${id} ${address}`);
    };
    expect(await findings({ accountId: sales }, { accountId: security })).toEqual([
      "log-delivery-policy two:aws_cloudwatch_event_target.log",
    ]);
    expect(await findings({ accountId: sales }, { accountId: sales })).toEqual([]);
    expect(await findings({}, {})).toEqual(["delivery-unknown two:aws_cloudwatch_event_target.log"]);
  });
});

describe("findings about what is not there", () => {
  const network = `${stateAt("network")}${provider}${bus("own")}
    output "bus" {
      value = aws_cloudwatch_event_bus.own.name
    }`;
  const app = `${provider}
    ${remoteState("network")}
    ${rule("paid", "data.terraform_remote_state.network.outputs.bus")}`;

  it("see the rules and targets of all parts", async () => {
    const withTarget = `${app}${queueTarget("paid", "paid")}${queuePolicy("paid")}`;
    expect(audit(await read({ network: [network], app: [withTarget] }))).toEqual([]);
    expect(audit(await read({ network: [network], other: [provider + bus("other")] }))).toMatchObject([
      { id: "bus-without-rules", address: "network:aws_cloudwatch_event_bus.own" },
      { id: "bus-without-rules", address: "other:aws_cloudwatch_event_bus.other" },
    ]);
  });

  it.each([
    ["in another account", { accountId: sales }, { accountId: security }],
    ["of another part, whose accounts are not known", {}, {}],
  ])("do not count the rules on a bus of the name %s", async (_, first, second) => {
    const parts = await read({
      one: [provider + bus("own") + rule("paid", '"own"'), first],
      two: [provider + bus("own"), second],
    });
    expect(audit(parts).filter(({ id }) => id === "bus-without-rules")).toMatchObject([
      { address: "two:aws_cloudwatch_event_bus.own" },
    ]);
  });
});
