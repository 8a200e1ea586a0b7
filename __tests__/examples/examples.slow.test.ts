import { cpSync } from "node:fs";
import { GenesysProvider } from "../terraform/genesys-provider";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { ExampleOutput, exampleNames } from "./example-output";

describeWith(["terraform", "git", "AWS provider"], "with the real AWS provider", () => {
  let genesys: GenesysProvider;

  beforeAll(async () => {
    genesys = await GenesysProvider.start();
  });

  afterAll(() => genesys.stop());

  it.each(exampleNames)("every stack of %s is valid", async (name) => {
    const output = await ExampleOutput.of(name);
    expect(output.stacks).not.toEqual([]);
    for (const stack of output.stacks) {
      const folder = new TerraformFolder(genesys.environment());
      try {
        cpSync(output.stackFolder(stack), folder.path, { recursive: true });
        await expect(folder.validate()).resolves.toContain("The configuration is valid.");
      } finally {
        folder.remove();
      }
    }
    output.remove();
  });
});
