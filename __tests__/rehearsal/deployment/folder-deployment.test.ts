import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderDeployment } from "../../../rehearsal/deployment/folder-deployment";

let top: string;
let dir: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "folder-"));
  dir = join(top, "live");
  mkdirSync(dir);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function deployment(folder = dir, vars: string[] = []): FolderDeployment {
  const own = mkdtempSync(join(top, "own-"));
  return new FolderDeployment({ dir: folder, folder: own, usesMirror: true, vars, varFiles: [], env: {} });
}

test("what cannot be rehearsed is told of the folder itself, not of its copy", async () => {
  await expect(deployment().prepare()).rejects.toThrow(`${dir} has no Terraform`);
  await expect(deployment(join(top, "none")).prepare()).rejects.toThrow(
    `${join(top, "none")} does not exist`,
  );
  const file = join(dir, "main.tf");
  writeFileSync(file, "");
  await expect(deployment(file).prepare()).rejects.toThrow(`${file} is no folder`);
  await expect(deployment(dir, ["nope=1"]).prepare()).rejects.toThrow(
    `the variable "nope" is not declared in ${dir};`,
  );
});

test("the copy keeps its state beside it and has no profile of a person's own; the folder stays as it was", async () => {
  const hcl = `terraform {
    backend "s3" {
      bucket = "states"
    }
  }
  provider "aws" {
    region  = "eu-central-1"
    profile = "production"
  }
  provider "aws" {
    alias  = "us"
    region = "us-east-1"
  }`;
  writeFileSync(join(dir, "main.tf"), hcl);
  writeFileSync(join(dir, "terraform.tfstate"), "{}");
  const rehearsed = deployment();
  expect(await rehearsed.prepare()).toMatchObject({ region: "eu-central-1" });
  const [copy = ""] = rehearsed.folders;
  expect(JSON.parse(readFileSync(join(copy, "rehearsal_override.tf.json"), "utf8"))).toEqual({
    terraform: { backend: { local: { path: "terraform.tfstate" } } },
    provider: { aws: [{ profile: "${null}" }] },
  });
  expect(() => readFileSync(join(copy, "terraform.tfstate"))).toThrow("ENOENT");
  expect(readFileSync(join(dir, "main.tf"), "utf8")).toBe(hcl);
});
