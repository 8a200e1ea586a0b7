import { join } from "node:path";
import type { Configuration } from "../../../trace/terraform/configuration";
import { type PartSource, readSource } from "../../../trace/terraform/read-source";
import { textOf } from "../../../trace/terraform/value";
import { attribute, folderOf, removeFolders } from "./written-folder";

afterAll(removeFolders);

const backend = (key: string): string => `
  terraform {
    backend "s3" {
      bucket = "states"
      key    = "${key}.tfstate"
      region = "eu-west-1"
    }
  }
`;

const reading = (name: string, config: string, more = ""): string => `
  data "terraform_remote_state" "${name}" {
    backend = "s3"
    config  = { ${config}, region = "eu-west-1" }
    ${more}
  }
`;

const network = `${backend("network")}
  resource "aws_cloudwatch_event_bus" "own" { name = "own" }
  output "bus_arn" { value = aws_cloudwatch_event_bus.own.arn }
  output "names" { value = [aws_cloudwatch_event_bus.own.name, "other"] }`;

const thing = (value: string): string => `
  resource "test_thing" "it" { value = ${value} }
`;

/** Folders of the given HCL, by the names of their parts. */
function partsOf(folders: Readonly<Record<string, string>>): PartSource[] {
  return Object.entries(folders).map(([name, hcl]) => ({ name, dir: folderOf({ "main.tf": hcl }) }));
}

async function valueIn(folders: Readonly<Record<string, string>>): Promise<{
  readonly value: string;
  readonly problems: readonly string[];
}> {
  const configuration = await readSource(partsOf(folders));
  const value = textOf(attribute(configuration, "app:test_thing.it", "value"));
  return { value, problems: configuration.diagnostics.map(({ message }) => message) };
}

const output = "data.terraform_remote_state.network.outputs.bus_arn";
const s3 = 'bucket = "states", key = "network.tfstate"';

describe("a remote state", () => {
  it("gives the outputs of the part that keeps its state there, whatever the order", async () => {
    const app = reading("network", s3) + thing(output);
    const expected = { value: "${network:aws_cloudwatch_event_bus.own.arn}", problems: [] };
    expect(await valueIn({ network, app })).toEqual(expected);
    expect(await valueIn({ app, network })).toEqual(expected);
  });

  it("is followed through an index, a default, a variable of the reader and a module", async () => {
    const app = `
      variable "env" { default = "network" }
      ${reading("network", 'bucket = "states", key = "${var.env}.tfstate"', 'defaults = { none = "d" }')}
      ${thing("[data.terraform_remote_state.network.outputs.names[0], data.terraform_remote_state.network.outputs.none]")}`;
    expect(await valueIn({ network, app })).toEqual({
      value: "[own, d]",
      problems: [],
    });
  });

  it.each([
    ["another key", 'bucket = "states", key = "else.tfstate"', ""],
    ["another bucket", 'bucket = "else", key = "network.tfstate"', ""],
    ["a key that is not known", 'bucket = "states", key = var.key', ""],
    ["another workspace", s3, 'workspace = "prod"'],
  ])("stays unknown and names itself where it reads %s", async (_, config, more) => {
    const app = `variable "key" {}\n${reading("network", config, more)}${thing(output)}`;
    expect(await valueIn({ network, app })).toEqual({ value: `\${app:${output}}`, problems: [] });
  });

  it("reads the state of the reader's own workspace", async () => {
    const app = reading("network", s3, "workspace = terraform.workspace") + thing(output);
    expect((await valueIn({ network, app })).value).toBe("${network:aws_cloudwatch_event_bus.own.arn}");
  });

  it("stays unknown where no part, or more than one, keeps its state there", async () => {
    const app = reading("network", s3) + thing(output);
    expect((await valueIn({ app, other: backend("other") })).value).toBe(`\${app:${output}}`);
    expect((await valueIn({ app, network, twin: network })).value).toBe(`\${app:${output}}`);
  });

  it("says that the part has no such output", async () => {
    const app = reading("network", s3) + thing("data.terraform_remote_state.network.outputs.arn");
    expect(await valueIn({ network, app })).toEqual({
      value: "${app:data.terraform_remote_state.network.outputs.arn}",
      problems: ['network has no output "arn"'],
    });
  });

  it("ends where two parts read each other's states in a circle", async () => {
    const other = `${backend("network")}${reading("app", 'bucket = "states", key = "app.tfstate"')}
      output "bus_arn" { value = data.terraform_remote_state.app.outputs.bus_arn }`;
    const app = `${backend("app")}${reading("network", s3)}${thing(output)}
      output "bus_arn" { value = ${output} }`;
    const { value, problems } = await valueIn({ network: other, app });
    expect(value).toMatch(/^\$\{/);
    expect(problems.join()).toContain("it refers to itself");
  });

  it.each([
    ["local", "", 'path = "../network/terraform.tfstate"'],
    ["local", 'backend "local" { path = "../network.tfstate" }', 'path = "../network.tfstate"'],
    ["gcs", 'backend "gcs" { bucket = "b" }', 'bucket = "b"'],
    [
      "remote",
      'cloud {\norganization = "o"\nworkspaces { name = "w" }\n}',
      'organization = "o", workspaces = { name = "w" }',
    ],
    [
      "azurerm",
      'backend "azurerm" {\nstorage_account_name = "a"\ncontainer_name = "c"\nkey = "k"\n}',
      'storage_account_name = "a", container_name = "c", key = "k", resource_group_name = "any"',
    ],
  ])("is found by its settings with the backend %s", async (type, block, config) => {
    const folder = folderOf({
      "network/main.tf": `terraform {\n${block}\n}\noutput "bus_arn" { value = "it" }`,
      "app/main.tf": `data "terraform_remote_state" "network" {
        backend = "${type}"
        config  = { ${config} }
      }
      ${thing(output)}`,
    });
    const configuration = await readSource({ dir: [join(folder, "network"), join(folder, "app")] });
    expect(textOf(attribute(configuration, "app:test_thing.it", "value"))).toBe("it");
  });

  it("is found by HCP Terraform's data source of a workspace's outputs", async () => {
    const app = `data "tfe_outputs" "network" {
        organization = "o"
        workspace    = "w"
      }
      ${thing("data.tfe_outputs.network.values.bus_arn")}`;
    const cloud = `terraform {\ncloud {\norganization = "o"\nworkspaces { name = "w" }\n}\n}\noutput "bus_arn" { value = "it" }`;
    expect((await valueIn({ network: cloud, app })).value).toBe("it");
  });

  it("gives what a plan or a state of the part has", async () => {
    const folder = folderOf({
      "state.json": JSON.stringify({
        format_version: "1.0",
        values: { outputs: { bus_arn: { value: "arn:known", sensitive: false } }, root_module: {} },
      }),
      "main.tf": backend("network"),
      "app/main.tf": reading("network", s3) + thing(output),
    });
    const configuration = await readSource([
      { plan: join(folder, "state.json"), dir: folder, name: "network" },
      { dir: join(folder, "app") },
    ]);
    expect(textOf(attribute(configuration, "app:test_thing.it", "value"))).toBe("arn:known");
  });
});

describe("several sources", () => {
  const addresses = ({ resources }: Configuration) => resources.map(({ address }) => address);

  it("keep their equal addresses and the accounts of their providers apart", async () => {
    const hcl = `provider "aws" {\nregion = "eu-west-1"\n}\nprovider "aws" {\nalias = "b"\nregion = "us-east-1"\n}
      resource "aws_sqs_queue" "q" {
        name     = "q"
        provider = aws.b
      }`;
    const [one, two] = partsOf({ one: hcl, two: hcl });
    if (one === undefined || two === undefined) throw new Error("there are two");
    const configuration = await readSource([{ ...one, accountId: "111122223333" }, two], {
      accountId: "444455556666",
    });
    expect(addresses(configuration)).toEqual(["one:aws_sqs_queue.q", "two:aws_sqs_queue.q"]);
    expect(configuration.resources.map(({ provider }) => provider)).toEqual(["one:aws.b", "two:aws.b"]);
    expect(["one:aws", "two:aws", "two:aws.b"].map((name) => textOf(configuration.account(name)))).toEqual([
      "111122223333",
      "444455556666",
      "444455556666",
    ]);
    expect(textOf(configuration.region("two:aws.b"))).toBe("us-east-1");
  });

  it("are named by the end of their path that tells them apart", async () => {
    const folder = folderOf({
      "prod/network/main.tf": 'resource "a_b" "c" {}',
      "test/network/main.tf": 'resource "a_b" "c" {}',
      "test/events/main.tf": 'resource "a_b" "c" {}',
    });
    const dir = ["prod/network", "test/network", "test/events"].map((name) => join(folder, name));
    expect(addresses(await readSource({ dir }))).toEqual([
      "prod/network:a_b.c",
      "test/network:a_b.c",
      "events:a_b.c",
    ]);
  });

  it("give a variable to those that declare it", async () => {
    const declared = `variable "v" {}\n${thing("var.v")}`;
    const parts = partsOf({ app: declared, other: thing('"fixed"') });
    const configuration = await readSource(parts, { variables: { v: "given" } });
    expect(attribute(configuration, "app:test_thing.it", "value")).toBe("given");
    await expect(readSource(parts, { variables: { w: "x" } })).rejects.toThrow(
      'the variable "w" is declared in none of app, other',
    );
  });

  it.each([
    ["a:b", /may have any signs but/],
    ["", /may have any signs but/],
    ["app", /two sources are named "app"/],
  ])("refuse the name %j", async (name, message) => {
    const dir = folderOf({ "main.tf": thing('"x"') });
    await expect(
      readSource([
        { name, dir },
        { name: "app", dir },
      ]),
    ).rejects.toThrow(message);
  });

  it("refuse one source twice, and none", async () => {
    const dir = folderOf({ "main.tf": thing('"x"') });
    await expect(readSource({ dir: [dir, `${dir}/.`] })).rejects.toThrow(/two sources are the folder/);
    await expect(readSource([])).rejects.toThrow("no source is named");
  });
});
