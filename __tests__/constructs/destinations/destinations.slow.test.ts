import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { type TerraformStack, Testing } from "cdktf";
import { startMoto } from "../../terraform/moto";
import { describeWith } from "../../terraform/requirements";
import { TerraformFolder } from "../../terraform/terraform-folder";
import { everyDestination, everyDestinationWithKey } from "./every-destination";

/** Puts a stack and its zipped code in a folder. */
function write(folder: TerraformFolder, stack: TerraformStack): void {
  folder.writeStack(Testing.synth(stack, true));
  const assets = join(Testing.fullSynth(stack), "stacks", stack.node.id, "assets");
  if (existsSync(assets)) {
    cpSync(assets, join(folder.path, "assets"), { recursive: true });
  }
}

describeWith(["terraform", "AWS provider"], "every ready destination", () => {
  it.each([
    ["as it comes", everyDestination],
    ["with a key", everyDestinationWithKey],
  ])("is valid for Terraform and the AWS provider %s", async (_, stack) => {
    const folder = new TerraformFolder();
    try {
      write(folder, stack());
      expect(await folder.validate()).toContain("The configuration is valid");
    } finally {
      folder.remove();
    }
  });
});

/** The stack without what moto takes and forgets, which the next plan would add again. */
function withoutWhatMotoForgets(stack: TerraformStack): TerraformStack {
  for (const construct of stack.node.findAll()) {
    if (construct instanceof LambdaFunction) {
      construct.resetLoggingConfig();
      construct.resetDeadLetterConfig();
    }
  }
  return stack;
}

describeWith(["terraform", "AWS provider", "moto"], "every ready destination on AWS", () => {
  it("is applied, needs no change afterwards, and is destroyed", async () => {
    const moto = await startMoto();
    const folder = new TerraformFolder(moto.env);
    try {
      write(folder, withoutWhatMotoForgets(everyDestination()));
      await folder.run("init", "-backend=false");
      expect(await folder.run("apply", "-auto-approve")).toContain("Apply complete!");
      expect(await folder.run("plan")).toContain("No changes.");
      expect(await folder.run("destroy", "-auto-approve")).toContain("Destroy complete!");
    } finally {
      folder.remove();
      await moto.stop();
    }
  });
});
