import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { insteadOf } from "../../rehearsal/genesys-provider/remote-module-repository";
import { describeWith } from "../terraform/requirements";
import { remoteModuleRepository, TerraformFolder } from "../terraform/terraform-folder";
import { ProjectCopy } from "./project-copy";

const STACK = "cdktf.out/stacks/genesys-audit-events";

let project: ProjectCopy;
const read = (file: string) => readFileSync(join(project.path, file), "utf8");

beforeAll(() => {
  project = new ProjectCopy();
});

afterAll(() => project.remove());

describe("npm run synth", () => {
  it("writes the stack with no Terraform on the path, and says so", () => {
    const { exitCode, stdout } = project.run("npm", ["run", "synth"], {
      TERRAFORM_BINARY_NAME: "no-terraform-here",
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Wrote ${STACK}/cdk.tf.json`);
    expect(JSON.parse(read(`${STACK}/cdk.tf.json`))).toHaveProperty("module.AwsEventBridgeIntegration");
  });

  it("ends with code 1 on a mistake and keeps what it wrote before", () => {
    project.run("npm", ["run", "synth"]);
    const [settings, good] = [read("cdktf.json"), read(`${STACK}/cdk.tf.json`)];
    writeFileSync(join(project.path, "cdktf.json"), settings.replace('"local"', '"floppy"'));
    const { exitCode, stderr } = project.run("npm", ["run", "synth"]);
    writeFileSync(join(project.path, "cdktf.json"), settings);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('context.backend in cdktf.json is "floppy"; allowed: "local", "none"');
    expect(read(`${STACK}/cdk.tf.json`)).toBe(good);
  });
});

describeWith(["terraform"], "cdktf's command line", () => {
  it("synthesizes the same bytes as npm run synth", () => {
    project.run("npm", ["run", "synth"]);
    const [direct, manifest] = [read(`${STACK}/cdk.tf.json`), read("cdktf.out/manifest.json")];
    rmSync(join(project.path, "cdktf.out"), { recursive: true });
    expect(project.run("npx", ["cdktf", "synth"]).exitCode).toBe(0);
    expect(read(`${STACK}/cdk.tf.json`)).toBe(direct);
    expect(read("cdktf.out/manifest.json")).toBe(manifest);
  });

  it("reports a mistake and writes nothing", () => {
    rmSync(join(project.path, "cdktf.out"), { recursive: true, force: true });
    const settings = read("cdktf.json");
    writeFileSync(join(project.path, "cdktf.json"), settings.replace('"local"', '"floppy"'));
    const { exitCode, stdout, stderr } = project.run("npx", ["cdktf", "synth"]);
    writeFileSync(join(project.path, "cdktf.json"), settings);
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toContain('context.backend in cdktf.json is "floppy"');
    expect(existsSync(join(project.path, STACK))).toBe(false);
  });
});

describeWith(["terraform", "git", "AWS provider"], "cdktf synth --hcl", () => {
  it("writes HCL that Terraform finds valid", async () => {
    expect(project.run("npx", ["cdktf", "synth", "--hcl"]).exitCode).toBe(0);
    const terraform = new TerraformFolder();
    terraform.writeFile("cdk.tf", read(`${STACK}/cdk.tf`).replace(/\n\s*genesyscloud = \{[^}]*\}/, ""));
    expect(await terraform.validate()).toContain("The configuration is valid");
    terraform.remove();
  });
});

describeWith(["terraform", "git"], "npm run get", () => {
  it("makes the committed binding again from a module with the same variables and output", () => {
    const binding = ".gen/modules/aws-event-bridge-module.ts";
    const committed = read(binding);
    rmSync(join(project.path, ".gen"), { recursive: true });
    const repository = pathToFileURL(remoteModuleRepository(project.path)).href;
    const { exitCode, stdout, stderr } = project.run(
      "npm",
      ["run", "get"],
      insteadOf(process.env, repository, "https://github.com/GenesysCloudDevOps/aws-event-bridge-module.git"),
    );
    expect({ exitCode, said: exitCode === 0 ? "" : stdout + stderr }).toEqual({ exitCode: 0, said: "" });
    expect(read(binding)).toBe(committed);
  });
});
