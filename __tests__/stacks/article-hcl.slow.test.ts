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
import { articleHcl } from "../trace/article/article-hcl";
import { articleStack, writtenJson } from "./synthesized";

const NAME = "genesys-audit-events";
const VALUES = ["-var=aws_account_id=123456789012", "-var=aws_region=us-east-1", "-var=event_bus_name=audit"];

/** The article has no such block in its text; Terraform needs it for a provider that is not HashiCorp's. */
const PROVIDERS = `
terraform {
  required_providers {
    aws          = { source = "hashicorp/aws" }
    genesyscloud = { source = "mypurecloud/genesyscloud" }
  }
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
    provider = await GenesysProviderServer.start(new GenesysCloud({ eventSources: aws.eventSources }), root);
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
    hcl.writeFile("main.tf", PROVIDERS + articleHcl);
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
