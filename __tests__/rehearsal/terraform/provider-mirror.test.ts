import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import {
  findProviderMirror,
  givenProviderMirror,
  useProviderMirror,
} from "../../../rehearsal/terraform/provider-mirror";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mirror-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the mirror that Terraform's own configuration names is found", () => {
  const mirror = join(folder, "mirror");
  mkdirSync(join(mirror, "registry.terraform.io", "hashicorp", "aws"), { recursive: true });
  const env = useProviderMirror(mirror, folder);
  expect(findProviderMirror(env)).toBe(mirror);
});

test("a configured mirror without the AWS provider is passed over", () => {
  const file = join(folder, "terraform.rc");
  const empty = join(folder, "empty");
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = "${empty}"\n  }\n}\n`);
  expect(findProviderMirror({ TF_CLI_CONFIG_FILE: file })).not.toBe(empty);
});

test("a mirror that is given counts from the folder of the call, and must be there", () => {
  expect(givenProviderMirror(relative(process.cwd(), folder))).toBe(folder);
  expect(() => givenProviderMirror(join(folder, "none"))).toThrow("there is no such folder");
});
