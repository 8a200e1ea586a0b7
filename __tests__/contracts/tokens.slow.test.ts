import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { GivenTokens } from "./given-tokens";
import { TOKEN_CASES, type TokenCase } from "./token-cases";

const PROVIDER = { aws: { source: "hashicorp/aws" } };

/** Terraform takes each case for a module, whose variables the root sets to what it does not know either. */
function moduleOf({ build }: TokenCase) {
  const stack = new TerraformStack(Testing.app(), "stack");
  requireAwsProvider(stack, "us-east-1");
  const tokens = new GivenTokens(stack, "given");
  build(stack, tokens);
  const { terraform: _, ...blocks } = JSON.parse(Testing.synth(stack, true));
  return {
    json: JSON.stringify({ ...blocks, terraform: { required_providers: PROVIDER } }),
    variables: Object.fromEntries(tokens.names.map((name) => [name, "${var.unknown}"])),
  };
}

describeWith(["terraform", "AWS provider"], "a token in every property", () => {
  it("is valid for Terraform and the AWS provider", async () => {
    const folder = new TerraformFolder();
    try {
      const cases = TOKEN_CASES.map((tokenCase, at) => {
        const { json, variables } = moduleOf(tokenCase);
        mkdirSync(join(folder.path, `case${at}`));
        folder.writeFile(join(`case${at}`, "cdk.tf.json"), json);
        return [`case${at}`, { source: `./case${at}`, ...variables }] as const;
      });
      const root = { variable: { unknown: { type: "any" } }, module: Object.fromEntries(cases) };
      folder.writeFile(
        "main.tf.json",
        JSON.stringify({ ...root, terraform: { required_providers: PROVIDER } }),
      );
      expect(await folder.validate()).toContain("The configuration is valid");
    } finally {
      folder.remove();
    }
  });
});
