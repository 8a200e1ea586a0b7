import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { TerraformOutput, TerraformStack, Testing } from "cdktf";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { EventsApp } from "../../synthesis/events-app";
import { articleJson, projectWith } from "../stacks/synthesized";

const terraformBlock = (backend: unknown) => JSON.parse(articleJson({ backend })).terraform;

describe("the backend of a stack", () => {
  it("is a state file beside cdktf.json by default, and by name", () => {
    const local = { local: { path: "../../../terraform.genesys-audit-events.tfstate" } };
    expect(terraformBlock(undefined).backend).toEqual(local);
    expect(terraformBlock("local").backend).toEqual(local);
  });

  it("takes a path of one's own", () => {
    expect(terraformBlock({ type: "local", path: "/var/states/{stack}.tfstate" }).backend).toEqual({
      local: { path: "/var/states/genesys-audit-events.tfstate" },
    });
  });

  it("is S3 with Terraform's own lock file and a key a stack", () => {
    expect(terraformBlock({ type: "s3", bucket: "states", region: "us-east-1" }).backend).toEqual({
      s3: { bucket: "states", region: "us-east-1", key: "genesys-audit-events.tfstate", use_lockfile: true },
    });
  });

  it("lets what is written win over the defaults of S3", () => {
    const backend = { type: "s3", bucket: "states", key: "events/{stack}/state", use_lockfile: false };
    expect(terraformBlock(backend).backend.s3).toEqual({
      bucket: "states",
      key: "events/genesys-audit-events/state",
      use_lockfile: false,
    });
  });

  it("is HCP Terraform as a cloud block", () => {
    const { cloud, backend } = terraformBlock({
      type: "cloud",
      organization: "acme",
      workspaces: { name: "{stack}" },
    });
    expect(cloud).toEqual({ organization: "acme", workspaces: { name: "genesys-audit-events" } });
    expect(backend).toBeUndefined();
  });

  it("is any other of Terraform's with its settings as they are", () => {
    expect(terraformBlock({ type: "http", address: "https://states.example.com/{stack}" }).backend).toEqual({
      http: { address: "https://states.example.com/genesys-audit-events" },
    });
  });

  it("is absent with none, so that the pipeline brings its own", () => {
    expect(terraformBlock("none").backend).toBeUndefined();
    expect(terraformBlock("none").cloud).toBeUndefined();
  });

  it("lets one stack read another's outputs", () => {
    const app = new EventsApp({
      projectDirectory: projectWith({ context: { backend: { type: "s3", bucket: "states" } } }),
    });
    const stack = (id: string) => {
      const made = new TerraformStack(app, id);
      app.addBackend(made);
      requireAwsProvider(made, "us-east-1");
      return made;
    };
    const group = new CloudwatchLogGroup(stack("one"), "group", { name: "/aws/events/one" });
    const other = stack("two");
    new TerraformOutput(other, "name", { value: group.name });
    other.prepareStack();
    expect(JSON.parse(Testing.synth(other)).data.terraform_remote_state).toEqual({
      "cross-stack-reference-input-one": {
        backend: "s3",
        config: { bucket: "states", key: "one.tfstate", use_lockfile: true },
        workspace: "${terraform.workspace}",
      },
    });
  });
});
