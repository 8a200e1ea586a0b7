import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsFront } from "../../rehearsal/aws/aws-front";
import { type MotoServer, startMoto } from "../../rehearsal/aws/moto-server";
import { GenesysCloud } from "../../rehearsal/genesys-provider/genesys-cloud";
import { GenesysProviderServer } from "../../rehearsal/genesys-provider/provider-server";
import { createRemoteModuleRepository } from "../../rehearsal/genesys-provider/remote-module-repository";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { articleStack, writtenJson } from "./synthesized";

const NAME = "genesys-audit-events";
const VALUES = ["-var=aws_account_id=123456789012", "-var=aws_region=us-east-1", "-var=event_bus_name=audit"];

/** The article's resources with its names and values, as a person has them in HCL. */
const ARTICLE = `
terraform {
  required_providers {
    aws          = { source = "hashicorp/aws" }
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
}

variable "aws_account_id" { type = string }
variable "aws_region" { type = string }
variable "event_bus_name" { type = string }

provider "aws" {
  region = var.aws_region
}

module "AwsEventBridgeIntegration" {
  source              = "git::https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git?ref=main"
  integration_name    = var.event_bus_name
  aws_account_id      = var.aws_account_id
  aws_account_region  = var.aws_region
  event_source_suffix = var.event_bus_name
  topic_filters       = ["v2.audits.entitytype.{id}.entityid.{id}"]
}

resource "aws_cloudwatch_log_group" "audit_log_events" {
  name = "/aws/events/genesyscloud_audit_log_events"
}

data "aws_cloudwatch_event_source" "genesys_event_bridge" {
  depends_on  = [module.AwsEventBridgeIntegration]
  name_prefix = "aws.partner/genesys.com"
}

resource "aws_cloudwatch_event_bus" "genesys_audit_event_bridge" {
  name              = data.aws_cloudwatch_event_source.genesys_event_bridge.name
  event_source_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
}

resource "aws_cloudwatch_event_rule" "audit_events_rule" {
  depends_on     = [aws_cloudwatch_event_bus.genesys_audit_event_bridge]
  name           = "capture-audit-events"
  description    = "Capture audit events coming in from AWS"
  event_bus_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
  event_pattern  = <<EOF
    {
      "source": [{ "prefix": "aws.partner/genesys.com" }]
    }
EOF
}

resource "aws_cloudwatch_event_target" "audit_rule" {
  rule           = aws_cloudwatch_event_rule.audit_events_rule.name
  target_id      = "SendToCloudWatch"
  arn            = aws_cloudwatch_log_group.audit_log_events.arn
  event_bus_name = data.aws_cloudwatch_event_source.genesys_event_bridge.name
}
`;

describeWith(["terraform", "git", "AWS provider", "moto"], "what the article's HCL has made", () => {
  let moto: MotoServer;
  let aws: AwsFront;
  let provider: GenesysProviderServer;
  let root: string;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "article-"));
    moto = await startMoto();
    aws = await AwsFront.start({ motoUrl: moto.url });
    provider = await GenesysProviderServer.start(new GenesysCloud({ eventSources: aws.eventSources }));
    env = { ...aws.environment(), ...provider.environment(), ...createRemoteModuleRepository(root) };
  });

  afterAll(async () => {
    provider.stop();
    await aws.stop();
    await moto.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it("is taken over by the synthesized JSON with no changes, and destroyed by it", async () => {
    const hcl = new TerraformFolder(env);
    hcl.writeFile("main.tf", ARTICLE);
    await hcl.run("init");
    await hcl.run("apply", "-auto-approve", ...VALUES);

    const { app, folder } = articleStack();
    app.synth();
    const json = new TerraformFolder(env);
    json.writeFile("cdk.tf.json", writtenJson(folder, NAME));
    copyFileSync(join(hcl.path, "terraform.tfstate"), join(json.path, `../../../terraform.${NAME}.tfstate`));
    await json.run("init");
    const plan = await json.try("plan", "-detailed-exitcode", ...VALUES);
    expect(plan.output).toContain("No changes.");
    expect(plan.exitCode).toBe(0);
    expect(await json.run("destroy", "-auto-approve", ...VALUES)).toContain(
      "Destroy complete! Resources: 5 destroyed.",
    );
    hcl.remove();
    json.remove();
  });
});
