import { type Moto, startMoto } from "../terraform/moto";
import { describeWith } from "../terraform/requirements";
import { TerraformFolder } from "../terraform/terraform-folder";
import { articleStack, writtenJson } from "./synthesized";

const NAME = "genesys-audit-events";
const VALUES = { aws_account_id: "123456789012", aws_region: "us-east-1", event_bus_name: "audit" };

function written(context: unknown): string {
  const { app, folder } = articleStack(context);
  app.synth();
  return writtenJson(folder, NAME);
}

function variables(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `-var=${name}=${value}`);
}

describeWith(["terraform", "git", "AWS provider", "moto"], "Terraform, given the article's stack", () => {
  let moto: Moto;
  let terraform: TerraformFolder;

  beforeAll(async () => {
    moto = await startMoto();
    terraform = new TerraformFolder(moto.env);
  });

  afterAll(async () => {
    await moto.stop();
    terraform.remove();
  });

  it("initializes with the state beside the project, finds it valid and plans the article's resources", async () => {
    terraform.writeStack(written({}));
    await terraform.run("init");
    await terraform.run("validate");
    const plan = await terraform.run("plan", ...variables(VALUES));
    expect(plan).toContain("Plan: 5 to add, 0 to change, 0 to destroy.");
    for (const address of [
      "data.aws_cloudwatch_event_source.genesys_event_bridge will be read during apply",
      "aws_cloudwatch_event_bus.genesys_audit_event_bridge will be created",
      "aws_cloudwatch_event_rule.audit_events_rule will be created",
      "aws_cloudwatch_event_target.audit_rule will be created",
      "aws_cloudwatch_log_group.audit_log_events will be created",
      "module.AwsEventBridgeIntegration.terraform_data.integration will be created",
    ]) {
      expect(plan).toContain(address);
    }
  });

  it("plans one log resource policy more with logDeliveryPolicy", async () => {
    terraform.writeStack(written({ logDeliveryPolicy: true }));
    await terraform.run("init", "-reconfigure");
    const plan = await terraform.run("plan", ...variables(VALUES));
    expect(plan).toContain("Plan: 6 to add, 0 to change, 0 to destroy.");
    expect(plan).toContain("aws_cloudwatch_log_resource_policy.log_delivery_policy will be created");
  });

  it.each([
    ["aws_account_id", "12345", "12 digits"],
    ["aws_region", "Frankfurt", "a region code"],
    ["event_bus_name", "has space", "1 to 64 letters"],
    ["event_bus_name", "x".repeat(65), "1 to 64 letters"],
  ])("refuses %s = %j and says what is allowed", async (name, value, allowed) => {
    const { exitCode, output } = await terraform.try("plan", ...variables({ ...VALUES, [name]: value }));
    expect(exitCode).toBe(1);
    expect(output.replace(/\s*\n│?\s*/g, " ")).toContain(`The value of ${name} must be ${allowed}`);
  });

  it.each([
    "none",
    { type: "local", path: "elsewhere.tfstate" },
    { type: "s3", bucket: "states", region: "us-east-1" },
    { type: "cloud", organization: "acme", workspaces: { name: "events" } },
    { type: "gcs", bucket: "states" },
    { type: "http", address: "https://states.example.com" },
  ])("finds the stack valid with the backend %j", async (backend) => {
    const folder = new TerraformFolder();
    folder.writeStack(written({ backend }));
    expect(await folder.validate()).toContain("The configuration is valid");
    folder.remove();
  });
});
