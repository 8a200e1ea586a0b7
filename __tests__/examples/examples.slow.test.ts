import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GenesysCloud } from "../../rehearsal/genesys-provider/genesys-cloud";
import { GenesysProviderServer } from "../../rehearsal/genesys-provider/provider-server";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { ExampleOutput, exampleNames } from "./example-output";

describeWith(["terraform", "git", "AWS provider"], "with the real AWS provider", () => {
  let sockets: string;
  let genesys: GenesysProviderServer;

  beforeAll(async () => {
    const eventSources = { create: () => undefined, delete: () => undefined };
    sockets = mkdtempSync(join(tmpdir(), "genesys-"));
    genesys = await GenesysProviderServer.start(new GenesysCloud({ eventSources }), sockets);
  });

  afterAll(() => {
    genesys.stop();
    rmSync(sockets, { recursive: true, force: true });
  });

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
