import { readSource } from "../../../trace/terraform/read-source";
import { attribute, folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const hcl = `
  module "m" {
    source = "./m"
  }
  resource "test_thing" "it" {
    value = "\${terraform.workspace}-bus"
  }`;
const files = { "m/main.tf": 'resource "test_thing" "it" {\n  value = terraform.workspace\n}' };

describe("terraform.workspace", () => {
  it("is the name that is given, in called modules too", async () => {
    const configuration = await readHcl(hcl, { workspace: "prod", files });
    expect(attribute(configuration, "test_thing.it", "value")).toBe("prod-bus");
    expect(attribute(configuration, "module.m.test_thing.it", "value")).toBe("prod");
    expect(configuration.diagnostics).toEqual([]);
  });

  it("is unknown without one", async () => {
    const configuration = await readHcl(hcl, { files });
    expect(attribute(configuration, "module.m.test_thing.it", "value")).toBe("${terraform.workspace}");
  });

  it("is a part's own before that of all", async () => {
    const [one, two] = [folderOf({ "main.tf": hcl, ...files }), folderOf({ "main.tf": hcl, ...files })];
    const parts = [
      { dir: one, name: "one", workspace: "dev" },
      { dir: two, name: "two" },
    ];
    const configuration = await readSource(parts, { workspace: "prod" });
    expect(attribute(configuration, "one:test_thing.it", "value")).toBe("dev-bus");
    expect(attribute(configuration, "two:test_thing.it", "value")).toBe("prod-bus");
    const alone = await readSource(parts.slice(0, 1), { workspace: "prod" });
    expect(attribute(alone, "test_thing.it", "value")).toBe("dev-bus");
  });

  // What Terraform 1.11 takes and refuses as TF_WORKSPACE.
  it.each(["a-b_c.d~e", "a$b&c+d:e=f@g", "-", ".."])("may be %j", async (workspace) => {
    const configuration = await readHcl(hcl, { workspace, files });
    expect(attribute(configuration, "module.m.test_thing.it", "value")).toBe(workspace);
  });

  it.each(["", "a/b", "a b", "a%20b", "a?b", "a#b", "a'b", "a(b", "a*b", "a!b", "a,b", "a;b", "ü", "prod\n"])(
    "is refused as %j",
    async (workspace) => {
      await expect(readHcl(hcl, { workspace, files })).rejects.toThrow(/is no workspace: write its name/);
    },
  );
});

describe("a remote state, where workspaces are given", () => {
  const network = 'terraform {\nbackend "gcs" { bucket = "b" }\n}\noutput "bus" { value = "it" }';
  const app = (read: string): string => `
    data "terraform_remote_state" "network" {
      backend = "gcs"
      config  = { bucket = "b" }
      ${read}
    }
    resource "test_thing" "it" { value = data.terraform_remote_state.network.outputs.bus }`;
  const unknown = "${app:data.terraform_remote_state.network.outputs.bus}";

  it.each([
    ["the reader's own", "workspace = terraform.workspace", "prod", "prod", "it"],
    ["the reader's own by its name", 'workspace = "prod"', "prod", "prod", "it"],
    [
      "the reader's own, of a part of which none is given",
      "workspace = terraform.workspace",
      "prod",
      "",
      "it",
    ],
    ["the default one, of a part of which none is given", "", "prod", "", "it"],
    ["the default one, of a part in it", "", "prod", "default", "it"],
    ["the default one, of a part in another", "", "prod", "dev", unknown],
    ["the reader's own, of a part in another", "workspace = terraform.workspace", "prod", "dev", unknown],
    ["the reader's own, which is not given", "workspace = terraform.workspace", "", "dev", unknown],
  ])("reads %s", async (_, read, own, others, value) => {
    const given = (workspace: string) => (workspace === "" ? {} : { workspace });
    const configuration = await readSource([
      { name: "network", dir: folderOf({ "main.tf": network }), ...given(others) },
      { name: "app", dir: folderOf({ "main.tf": app(read) }), ...given(own) },
    ]);
    expect(attribute(configuration, "app:test_thing.it", "value")).toBe(value);
  });

  it("is found by its settings where HCP Terraform keeps it", async () => {
    const cloud = 'organization = "o"\nworkspaces { name = "network" }';
    const config = 'config = { organization = "o", workspaces = { name = "network" } }';
    const configuration = await readSource(
      [
        {
          name: "network",
          dir: folderOf({ "main.tf": network.replace(/backend.*/, `cloud {\n${cloud}\n}`) }),
        },
        {
          name: "app",
          dir: folderOf({
            "main.tf": app("")
              .replace('"gcs"', '"remote"')
              .replace(/config .*/, config),
          }),
        },
      ],
      { workspace: "prod" },
    );
    expect(attribute(configuration, "app:test_thing.it", "value")).toBe("it");
  });
});
