import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exportedNames } from "../docs/exported-names";
import { describeWith } from "../terraform/requirements";
import { articleHcl } from "../trace/article/article-hcl";
import { PackedPackage } from "./packed-package";

const ENTRY_POINTS = ["eventbridge", "genesys", "targets", "destinations", "delivery"];
const CONSUMER = join(__dirname, "consumer");
const BIN = "node_modules/genesys-cloud-eventbridge/bin";
const PROGRAMS = ["every-construct", "every-target"];

let packed: PackedPackage;
beforeAll(() => {
  packed = new PackedPackage();
  packed.write("handler/index.js", "exports.handler = async () => undefined;");
});
afterAll(() => packed.remove());

function consumerSource(program: string): string {
  return readFileSync(join(CONSUMER, `${program}.mts`), "utf8");
}

/** The folders of the AWS provider that reading one export loads. */
function loadedProviders(specifier: string, name: string): unknown {
  const script = `
    require(${JSON.stringify(specifier)})[${JSON.stringify(name)}];
    const loaded = Object.keys(require.cache).flatMap((file) =>
      /provider-aws.lib.([^/\\\\]+).index\\.js$/.exec(file)?.[1] ?? []);
    console.log(JSON.stringify(loaded.sort()));`;
  return JSON.parse(packed.node("-e", script));
}

it("has no tests, no generators and no TypeScript but declarations, and the data that its commands read", () => {
  const folder = join(packed.consumer, "node_modules", "genesys-cloud-eventbridge");
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith(".d.ts"))).toEqual([]);
  expect(files.filter((file) => /(^|\/)(__tests__|bench|examples|generate)\b/.test(file))).toEqual([]);
  for (const file of [
    "dist/.gen/modules/aws-event-bridge-module.js",
    "dist/rehearsal/genesys-provider/tfplugin5.proto",
    "dist/rehearsal/genesys-provider/remote-module/main.tf",
  ]) {
    expect(files).toContain(file);
  }
});

it("is used to the last class by the programs of this test", () => {
  const sources = PROGRAMS.map(consumerSource).join("\n");
  const values = ENTRY_POINTS.flatMap(exportedNames).filter(({ isType }) => !isType);
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
});

describe.each(["mts", "cts"])("programs in .%s, a module of either kind", (kind) => {
  it("compile and synthesize", () => {
    const files = PROGRAMS.map((program) => `${program}.${kind}`);
    for (const [at, program] of PROGRAMS.entries()) {
      packed.write(files[at] ?? "", consumerSource(program));
    }
    expect(packed.compile({ module: "node16" }, files)).toBe("");
    for (const program of PROGRAMS) {
      expect(packed.node(`${program}.${kind.replace("t", "j")}`)).toContain(
        `Wrote cdktf.out/stacks/${program}/cdk.tf.json`,
      );
    }
  });
});

it("compiles in a project of cdktf's template, whose compiler does not read the exports of package.json", () => {
  packed.write("main.ts", consumerSource("every-construct"));
  const options = { module: "CommonJS", moduleResolution: "node10", noEmit: true };
  expect(packed.compile(options, ["main.ts"])).toBe("");
});

it.each([
  ["LogGroup", "log-group", ["cloudwatch-log-resource-policy", "data-aws-caller-identity"]],
  ["KinesisStream", "kinesis-stream", ["iam-role", "iam-role-policy"]],
  ["LambdaFunction", "function", ["lambda-permission"]],
])("loads for %s the resources of its permission and no other", (name, file, resources) => {
  expect(loadedProviders("genesys-cloud-eventbridge/targets", name)).toEqual(resources);
  expect(loadedProviders(`genesys-cloud-eventbridge/targets/${file}`, name)).toEqual(resources);
});

it("loads no class of the provider before an export is read", () => {
  for (const entryPoint of ["", "/targets", "/genesys", "/destinations", "/delivery"]) {
    expect(loadedProviders(`genesys-cloud-eventbridge${entryPoint}`, "none")).toEqual([]);
  }
});

it("traces what its constructs wrote", () => {
  const script = `
    const { trace } = require("genesys-cloud-eventbridge/trace");
    const event = { source: "shop", "detail-type": "order", detail: {} };
    trace({ stack: "every-target" }, [event]).then(([route]) => console.log(route.rules.length));`;
  expect(packed.node("-e", script)).toBe("21\n");
});

it.each(["event-trace", "event-rehearse"])("runs %s", (name) => {
  expect(packed.node(`${BIN}/${name}.js`, "--help")).toContain(`Usage: ${name}`);
});

it("says what a rehearsal needs where that is missing", () => {
  const script = `process.env.PATH = "/nowhere"; require("./${BIN}/event-rehearse.js");`;
  expect(packed.node("-e", script)).toMatch(
    /^event-rehearse: A rehearsal needs what this machine lacks:\n +terraform is not [\s\S]*pip install 'moto\[server\]'[\s\S]*git is not/,
  );
});

describeWith(["terraform", "git", "AWS provider", "moto"], "event-rehearse of the package", () => {
  it("says that an app needs cdktf's command line", () => {
    packed.write("cdktf.json", JSON.stringify({ language: "typescript", app: "node main.js" }));
    expect(packed.node(`${BIN}/event-rehearse.js`)).toContain("Get it: npm install --save-dev cdktf-cli");
  });

  it("rehearses a Terraform folder", () => {
    packed.write("article/main.tf", articleHcl);
    const report = packed.node(
      ...[`${BIN}/event-rehearse.js`, "--dir", "article", "--json"],
      ...["--expect-not", "capture-audit-events/SendToCloudWatch"],
    );
    expect(JSON.parse(report)).toMatchObject({
      ok: true,
      totals: { sent: 1, lost: 1 },
      destroy: { left: [] },
    });
  });
});
