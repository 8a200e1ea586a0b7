import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { SsmParameter } from "@cdktf/provider-aws/lib/ssm-parameter";
import { App, type AppConfig, Fn, Lazy, TerraformLocal, TerraformOutput, TerraformStack, Token } from "cdktf";
import { EventsApp } from "../../synthesis/events-app";

type Build = (one: TerraformStack, other: TerraformStack) => void;

/** All files that an app writes for two stacks. */
function written(app: App, outdir: string, build: Build): Record<string, string> {
  build(stackIn(app, "one"), stackIn(app, "other"));
  app.synth();
  const files = readdirSync(outdir, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(outdir, name), "utf8")]));
}

function stackIn(app: App, id: string): TerraformStack {
  const stack = new TerraformStack(app, id);
  new AwsProvider(stack, "aws", { region: "eu-central-1" });
  return stack;
}

function byCdktf(build: Build): Record<string, string> {
  const config: AppConfig = { outdir: mkdtempSync(join(tmpdir(), "cdktf-")), stackTraces: false };
  return written(new App(config), config.outdir ?? "", build);
}

function byOurs(build: Build): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "ours-"));
  const outdir = join(folder, "out");
  return written(new EventsApp({ projectDirectory: folder, outdir }), outdir, build);
}

function parameter(stack: TerraformStack, value: string): void {
  new SsmParameter(stack, "parameter", { name: "name", type: "String", value });
}

describe("preparing a stack", () => {
  it.each<[string, Build]>([
    ["a reference", (one, other) => parameter(other, new SqsQueue(one, "queue").arn)],
    ["a reference inside a text", (one, other) => parameter(other, `to ${new SqsQueue(one, "queue").arn}`)],
    [
      "a number",
      (one, other) => void new SqsQueue(other, "q", { delaySeconds: new SqsQueue(one, "q").delaySeconds }),
    ],
    ["a number inside a text", (one, other) => parameter(other, `${new SqsQueue(one, "q").delaySeconds} s`)],
    ["a map", (one, other) => void new SqsQueue(other, "q", { tags: new SqsQueue(one, "q").tags })],
    [
      "a list",
      (one, other) => {
        const names = Token.asList(new TerraformLocal(one, "names", ["a"]).expression);
        new TerraformOutput(other, "first", { value: Fn.element(names, 0) });
      },
    ],
    [
      "a name of a map",
      (one, other) => void new SqsQueue(other, "q", { tags: { [new SqsQueue(one, "q").arn]: "queue" } }),
    ],
    [
      "a reference in an override",
      (one, other) => {
        new SqsQueue(other, "q").addOverride("lifecycle.ignore_changes", [new SqsQueue(one, "q").name]);
      },
    ],
  ])("links stacks as cdktf does for %s", (_, build) => {
    const files = byOurs(build);
    expect(files["stacks/one/cdk.tf.json"]).toContain("cross-stack-output");
    expect(files).toEqual(byCdktf(build));
  });

  it("adds what a lazy value adds, in time for the JSON", () => {
    const build: Build = (one) => {
      const made = () => one.node.tryFindChild("late") ?? new SqsQueue(one, "late", { name: "late" });
      parameter(one, Lazy.stringValue({ produce: () => made().node.id }));
    };
    const files = byOurs(build);
    expect(files["stacks/one/cdk.tf.json"]).toContain('"name": "late"');
    expect(files).toEqual(byCdktf(build));
  });

  it("leaves it to a stack that prepares itself", () => {
    class Own extends TerraformStack {
      public override prepareStack(): void {
        super.prepareStack();
        new TerraformOutput(this, "late", { value: "came" });
      }
    }
    const build: Build = (one) => void new Own(one.node.root, "own");
    expect(byOurs(build)["stacks/own/cdk.tf.json"]).toContain('"came"');
  });
});
