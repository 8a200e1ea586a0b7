import { attribute, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

/** What `terraform init` leaves: where it has put each module that is called. */
function modulesJson(entries: Readonly<Record<string, readonly [source: string, dir: string]>>): string {
  const modules = Object.entries(entries).map(([Key, [Source, Dir]]) => ({ Key, Source, Dir }));
  return JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, ...modules] });
}

const registry = "registry.terraform.io/acme/alerts/aws";

const calls = `
  module "alerts" {
    source   = "acme/alerts/aws"
    version  = "1.2.0"
    for_each = toset(["deleted"])
    prefix   = "genesys-\${each.key}"
  }
  resource "aws_cloudwatch_event_target" "queue" {
    rule = "deleted"
    arn  = module.alerts["deleted"].queue_name
  }`;

const queue = `
  variable "prefix" {}
  resource "aws_sqs_queue" "q" { name = "\${var.prefix}-alerts" }
  output "name" { value = aws_sqs_queue.q.name }`;

const alerts = `
  variable "prefix" {}
  module "queue" {
    source = "acme/queue/aws"
    prefix = var.prefix
  }
  output "queue_name" { value = module.queue.name }`;

describe("modules that terraform init has fetched", () => {
  it("are entered, with those that they call in turn, and take inputs and give outputs", async () => {
    const found = await readHcl(calls, {
      files: {
        ".terraform/modules/modules.json": modulesJson({
          alerts: [registry, ".terraform/modules/alerts"],
          "alerts.queue": ["git::https://example.com/queue.git", ".terraform/modules/alerts.queue/sub"],
        }),
        ".terraform/modules/alerts/main.tf": alerts,
        ".terraform/modules/alerts.queue/sub/main.tf": queue,
      },
    });
    expect(found.diagnostics).toEqual([]);
    expect(found.modules.map(({ address, entered }) => [address, entered])).toEqual([
      ['module.alerts["deleted"]', true],
      ['module.alerts["deleted"].module.queue', true],
    ]);
    expect(attribute(found, 'module.alerts["deleted"].module.queue.aws_sqs_queue.q', "name")).toBe(
      "genesys-deleted-alerts",
    );
    expect(attribute(found, "aws_cloudwatch_event_target.queue", "arn")).toBe("genesys-deleted-alerts");
  });

  it("read a path within a fetched module from there, and their own files by path.module", async () => {
    const found = await readHcl('module "alerts" { source = "acme/alerts/aws" }', {
      files: {
        ".terraform/modules/modules.json": modulesJson({
          alerts: [registry, ".terraform/modules/alerts"],
          "alerts.inner": ["./inner", ".terraform/modules/alerts/inner"],
        }),
        ".terraform/modules/alerts/main.tf": 'module "inner" { source = "./inner" }',
        ".terraform/modules/alerts/inner/name.txt": "named-by-file",
        ".terraform/modules/alerts/inner/main.tf":
          'resource "aws_sqs_queue" "q" { name = file("${path.module}/name.txt") }',
      },
    });
    expect(attribute(found, "module.alerts.module.inner.aws_sqs_queue.q", "name")).toBe("named-by-file");
  });

  it("are named where their folder is gone", async () => {
    const found = await readHcl(calls, {
      files: {
        ".terraform/modules/modules.json": modulesJson({ alerts: [registry, ".terraform/modules/alerts"] }),
      },
    });
    expect(found.modules.map(({ entered }) => entered)).toEqual([false]);
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/cannot read the folder .*\.terraform\/modules\/alerts/),
    ]);
    expect(attribute(found, "aws_cloudwatch_event_target.queue", "arn")).toBe(
      '${module.alerts["deleted"].queue_name}',
    );
  });

  it("are not known where the list of them is no JSON, which is reported", async () => {
    const found = await readHcl(calls, { files: { ".terraform/modules/modules.json": "{" } });
    expect(found.modules.map(({ entered }) => entered)).toEqual([false]);
    expect(found.diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("is not JSON")]);
  });

  it("do not take the place of a module that is called by a path", async () => {
    const found = await readHcl('module "own" { source = "./own" }', {
      files: {
        ".terraform/modules/modules.json": modulesJson({ own: ["./own", "elsewhere"] }),
        "own/main.tf": 'resource "aws_sqs_queue" "q" { name = "own" }',
        "elsewhere/main.tf": 'resource "aws_sqs_queue" "q" { name = "elsewhere" }',
      },
    });
    expect(attribute(found, "module.own.aws_sqs_queue.q", "name")).toBe("own");
  });
});
