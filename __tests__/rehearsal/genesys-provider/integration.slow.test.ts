import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GenesysCloud } from "../../../rehearsal/genesys-provider/genesys-cloud";
import { GenesysProviderServer } from "../../../rehearsal/genesys-provider/provider-server";
import { createRemoteModuleRepository } from "../../../rehearsal/genesys-provider/remote-module-repository";
import { runTerraform } from "../../../rehearsal/terraform/run-terraform";

let folder: string;
let server: GenesysProviderServer;
let genesysCloud: GenesysCloud;
let sources: string[];
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "integration-"));
  sources = [];
  genesysCloud = new GenesysCloud({
    eventSources: {
      create: ({ name }) => sources.push(`+${name.split("/").at(-1)}`),
      delete: ({ name }) => sources.push(`-${name.split("/").at(-1)}`),
    },
    checkTopic: (topic) => (topic === "v2.removed" ? "Genesys Cloud removed it." : undefined),
  });
  server = await GenesysProviderServer.start(genesysCloud, folder);
  const { TF_CLI_CONFIG_FILE: _unread, ...rest } = process.env;
  env = { ...rest, ...server.environment(), ...createRemoteModuleRepository(folder) };
});

afterEach(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PROVIDER = `
terraform {
  required_providers {
    genesyscloud = {
      source  = "MyPureCloud/genesyscloud"
      version = ">= 1.50.0"
    }
  }
}
provider "genesyscloud" {
  oauthclient_id = "id"
  aws_region     = "us-east-1"
}
`;

const viaModule = ({ name = "Audit", suffix = "audit", topic = "v2.a", account = "123456789012" } = {}) => `
${PROVIDER}
data "genesyscloud_organizations_me" "me" {}
module "events" {
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = "${name}"
  aws_account_id      = "${account}"
  aws_account_region  = "us-east-1"
  event_source_suffix = "${suffix}"
  topic_filters       = ["${topic}"]
}
output "integration" { value = module.events.id }
output "organization" { value = data.genesyscloud_organizations_me.me.id }
`;

const terraform = (...args: string[]) => runTerraform([...args, "-no-color"], { cwd: folder, env });

async function apply(configuration: string) {
  writeFileSync(join(folder, "main.tf"), configuration);
  const init = await terraform("init");
  expect(init).toMatchObject({ exitCode: 0 });
  return terraform("apply", "-auto-approve");
}

test("the remote module's integration is made, planned again without change, updated in place and destroyed", async () => {
  const made = await apply(viaModule());
  expect(made.output).toContain("1 added, 0 changed, 0 destroyed");
  expect(made.output).toContain(`organization = "${genesysCloud.organization.id}"`);
  expect(made.output).toContain(`integration = "${genesysCloud.list()[0]?.id}"`);
  expect(sources).toEqual(["+audit"]);
  expect(await terraform("plan", "-detailed-exitcode")).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining("No changes"),
  });

  const { id } = genesysCloud.list()[0] ?? {};
  expect((await apply(viaModule({ name: "Renamed", suffix: "other" }))).output).toContain(
    "0 added, 1 changed, 0 destroyed",
  );
  expect(genesysCloud.list()).toEqual([expect.objectContaining({ id, name: "Renamed" })]);
  expect(sources).toEqual(["+audit", "-audit", "+other"]);

  expect((await terraform("destroy", "-auto-approve")).output).toContain("1 destroyed");
  expect(genesysCloud.list()).toEqual([]);
  expect(sources.at(-1)).toBe("-other");
});

test("a change made by hand in Genesys Cloud is planned back, and a deleted integration is made again", async () => {
  await apply(viaModule());
  const [integration] = genesysCloud.list();
  if (!integration) {
    throw new Error("Nothing was made.");
  }
  const { id } = integration;
  genesysCloud.update(id, { ...integration, name: "By hand" });
  const drift = await terraform("plan", "-detailed-exitcode");
  expect(drift.exitCode).toBe(2);
  expect(drift.output).toMatch(/"By hand" -> "Audit"/);
  genesysCloud.delete(id);
  expect((await apply(viaModule())).output).toContain("1 added");
});

test("an existing integration is imported and then planned without change", async () => {
  const { id } = genesysCloud.create({
    integrationType: "embedded-client-app",
    intendedState: "DISABLED",
    name: "App",
    notes: "by hand",
    properties: '{"url":"https://example.com"}',
    advanced: "{}",
    credentials: null,
  });
  writeFileSync(
    join(folder, "main.tf"),
    `${PROVIDER}
resource "genesyscloud_integration" "app" {
  integration_type = "embedded-client-app"
  config {
    name       = "App"
    notes      = "by hand"
    properties = jsonencode({ url = "https://example.com" })
    advanced   = jsonencode({})
  }
}
`,
  );
  await terraform("init");
  expect(await terraform("import", "genesyscloud_integration.app", id)).toMatchObject({ exitCode: 0 });
  expect(await terraform("plan", "-detailed-exitcode")).toMatchObject({ exitCode: 0 });
  expect((await terraform("import", "genesyscloud_integration.app2", "none")).exitCode).toBe(1);
});

test.each([
  ["a removed topic", { topic: "v2.removed" }, "Genesys Cloud removed it."],
  ["a bad account", { account: "12" }, "12 digits"],
  ["a bad suffix", { suffix: "a b" }, "eventSourceSuffix"],
])("%s is refused at apply with a reason", async (_name, change, reason) => {
  const refused = await apply(viaModule(change));
  expect(refused.exitCode).toBe(1);
  expect(refused.output.replace(/\s*\n[│\s]*/g, " ")).toContain(reason);
  expect(genesysCloud.list()).toEqual([]);
});

test("a bad state and properties that are no JSON are refused at plan", async () => {
  const refused = await apply(`${PROVIDER}
resource "genesyscloud_integration" "app" {
  integration_type = "embedded-client-app"
  intended_state   = "ON"
  config {
    properties = "{"
  }
}
`);
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain("Invalid intended_state");
  expect(refused.output).toContain("Invalid properties");
});
