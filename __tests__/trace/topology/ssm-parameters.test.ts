import { readSource } from "../../../trace/terraform/read-source";
import { textOf } from "../../../trace/terraform/value";
import { topology } from "../../../trace/topology/read-topology";
import { folderOf, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const buses = `
  variable "stage" {
    default = "test"
  }
  resource "aws_cloudwatch_event_bus" "b" {
    name = "orders-\${var.stage}"
  }`;

const made = (more = "", name = '"/shop/${var.stage}/bus"'): string => `
  resource "aws_ssm_parameter" "bus" {
    name  = ${name}
    type  = "String"
    value = aws_cloudwatch_event_bus.b.arn
    ${more}
  }`;

const lookup = `
  data "aws_ssm_parameter" "bus" {
    name = "/shop/test/bus"
  }
  resource "aws_cloudwatch_event_rule" "r" {
    name           = "r"
    event_bus_name = data.aws_ssm_parameter.bus.value
    event_pattern  = jsonencode({ source = [data.aws_ssm_parameter.bus.value] })
  }`;

const region = (name: string): string => `provider "aws" {\n region = "${name}"\n}`;

/** What the rule of the second folder has for the bus that the first one tells. */
async function busOfRule(
  first: string,
  second = lookup,
  accounts: readonly (string | undefined)[] = ["111122223333", "111122223333"],
): Promise<string> {
  const source = [first, second].map((hcl, index) => ({
    name: ["network", "rules"][index] ?? "",
    dir: folderOf({ "main.tf": `${hcl.includes("provider") ? "" : region("us-east-1")}\n${hcl}` }),
    ...(accounts[index] === undefined ? {} : { accountId: accounts[index] }),
  }));
  const [rule] = topology(await readSource(source)).rules;
  return textOf(rule?.busName ?? null);
}

const hidden = "${rules:data.aws_ssm_parameter.bus.value}";

describe("a parameter that another part makes", () => {
  it("gives the lookup its value", async () => {
    expect(await busOfRule(buses + made())).toBe("orders-test");
  });

  it("gives it within a pattern", async () => {
    const parts = [buses + made(), lookup].map((hcl, index) => ({
      name: `part${index}`,
      accountId: "111122223333",
      dir: folderOf({ "main.tf": `${region("us-east-1")}\n${hcl}` }),
    }));
    const [rule] = topology(await readSource(parts)).rules;
    expect(rule?.pattern).toEqual(
      new Map([["source", ["arn:aws:events:us-east-1:111122223333:event-bus/orders-test"]]]),
    );
  });

  it.each([
    ["of another name", buses + made("", '"/shop/live/bus"'), undefined],
    ["whose name is not known", buses + made("", "var.name"), undefined],
    [
      "whose value somebody else writes",
      buses + made("lifecycle {\n ignore_changes = [value]\n}"),
      undefined,
    ],
    ["that is left as it is", buses + made("lifecycle {\n ignore_changes = all\n}"), undefined],
    ["that there may not be", `${buses}${made("count = var.some ? 1 : 0")}\nvariable "some" {}`, undefined],
    ["in another region", `${region("eu-west-1")}${buses}${made()}`, undefined],
    ["in another account", buses + made(), ["444455556666", "111122223333"]],
    ["in an account that is not told", buses + made(), [undefined, undefined]],
  ])("hides it: one %s", async (_, first, accounts) => {
    expect(await busOfRule(first, lookup, accounts)).toBe(hidden);
  });

  it("hides it where two make it", async () => {
    const twice = made().replace('"bus"', '"again"');
    expect(await busOfRule(buses + made() + twice)).toBe(hidden);
  });

  it("counts where only its tags are left as they are", async () => {
    expect(await busOfRule(buses + made('lifecycle {\n ignore_changes = [tags, tags["a"]]\n}'))).toBe(
      "orders-test",
    );
  });
});

test("a lookup of a folder's own parameter gives its value, whatever the account", async () => {
  const dir = folderOf({
    "main.tf": buses + made() + lookup.replace('"/shop/test/bus"', "aws_ssm_parameter.bus.name"),
  });
  const [rule] = topology(await readSource({ dir })).rules;
  expect(textOf(rule?.busName ?? null)).toBe("orders-test");
});
