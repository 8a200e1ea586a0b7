import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepStateIn } from "../../../rehearsal/deployment/local-state";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "state-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function rewritten(stack: object): unknown {
  const file = join(folder, "cdk.tf.json");
  writeFileSync(file, JSON.stringify(stack));
  keepStateIn("/rehearsal", "audit", file);
  return JSON.parse(readFileSync(file, "utf8"));
}

const LOCAL = { local: { path: "/rehearsal/audit.tfstate" } };

test.each([
  ["a state file beside the project", { backend: { local: { path: "../../../terraform.tfstate" } } }],
  ["a bucket", { backend: { s3: { bucket: "states" } } }],
  ["HCP Terraform", { cloud: { organization: "o" } }],
  ["no backend", {}],
])("a stack with %s keeps its state in the rehearsal's folder, and nothing else changes", (_, backend) => {
  const required_providers = { aws: { source: "aws" } };
  const resource = { aws_sqs_queue: { q: { name: "q" } } };
  expect(rewritten({ terraform: { ...backend, required_providers }, resource })).toEqual({
    terraform: { backend: LOCAL, required_providers },
    resource,
  });
});

test("a reference to another stack reads the state that the rehearsal makes of it; other remote states stay", () => {
  const own = { backend: "s3", config: { bucket: "others" } };
  expect(
    rewritten({
      terraform: {},
      data: {
        terraform_remote_state: {
          "cross-stack-reference-input-queues": {
            backend: "local",
            config: { path: "../../../terraform.queues.tfstate" },
            workspace: "${terraform.workspace}",
          },
          own,
        },
      },
    }),
  ).toMatchObject({
    data: {
      terraform_remote_state: {
        "cross-stack-reference-input-queues": {
          backend: "local",
          config: { path: "/rehearsal/queues.tfstate" },
        },
        own,
      },
    },
  });
});
