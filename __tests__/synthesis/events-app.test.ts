import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { Annotations, TerraformStack } from "cdktf";
import { GenesysIntegration } from "../../constructs/genesys/integration";
import { requireAwsProvider } from "../../constructs/providers/aws";
import { GenesysAuditEvents } from "../../stacks/genesys-audit-events";
import { EventsApp } from "../../synthesis/events-app";
import { InvalidConfiguration } from "../../synthesis/invalid-configuration";
import { articleStack, projectWith, writtenJson } from "../stacks/synthesized";

const NAME = "genesys-audit-events";

/** An integration with mistakes in three of its properties. */
function wrongIntegration(app: EventsApp, id: string): void {
  new GenesysIntegration(new TerraformStack(app, id), "integration", {
    awsAccountId: "12",
    awsRegion: "Frankfurt",
    eventSourceSuffix: `has space ${id}`,
    topics: ["v2.audits.entitytype.{id}.entityid.{id}"],
  });
}

function mistakesOf(app: EventsApp): InvalidConfiguration {
  try {
    app.synth();
  } catch (error) {
    if (error instanceof InvalidConfiguration) {
      return error;
    }
    throw error;
  }
  throw new Error("The app was synthesized in spite of its mistakes.");
}

describe("an app", () => {
  afterEach(() => {
    process.exitCode = undefined;
    jest.restoreAllMocks();
  });

  it("writes its stacks and the manifest that cdktf's command line reads", () => {
    const { app, folder } = articleStack();
    app.synth();
    expect(JSON.parse(writtenJson(folder, NAME)).module).toHaveProperty("AwsEventBridgeIntegration");
    const manifest = JSON.parse(readFileSync(join(folder, "cdktf.out", "manifest.json"), "utf8"));
    expect(manifest.stacks[NAME].workingDirectory).toBe(`stacks/${NAME}`);
    expect(readdirSync(folder).sort()).toEqual(["cdktf.json", "cdktf.out"]);
  });

  it("writes nothing of the machine it ran on", () => {
    const { app, folder } = articleStack();
    app.synth();
    expect(writtenJson(folder, NAME)).not.toContain(folder);
    expect(writtenJson(folder, NAME)).not.toContain(process.cwd());
  });

  it("reports every mistake of every stack and of cdktf.json at once", () => {
    const app = new EventsApp({ projectDirectory: projectWith({ context: { backend: "floppy" } }) });
    wrongIntegration(app, "one");
    wrongIntegration(app, "two");
    const { problems, message } = mistakesOf(app);
    expect(problems).toHaveLength(7);
    expect(message).toContain('[cdktf.json] context.backend in cdktf.json is "floppy"');
    expect(message).toContain('[one/integration] awsAccountId is "12"; allowed: 12 digits.');
    expect(message).toContain('[two/integration] awsRegion is "Frankfurt"; allowed: a region code');
  });

  it("leaves the earlier output as it was when there is a mistake", () => {
    const { app, folder } = articleStack();
    app.synth();
    const good = writtenJson(folder, NAME);
    const wrong = new EventsApp({ projectDirectory: folder });
    new GenesysAuditEvents(wrong, NAME);
    wrongIntegration(wrong, "other");
    expect(mistakesOf(wrong).problems).toHaveLength(3);
    expect(writtenJson(folder, NAME)).toBe(good);
    expect(existsSync(join(folder, "cdktf.out", "stacks", "other"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["cdktf.json", "cdktf.out"]);
  });

  it("leaves the earlier output as it was when writing fails half way", () => {
    const { app, folder } = articleStack();
    app.synth();
    const good = writtenJson(folder, NAME);
    const broken = new EventsApp({ projectDirectory: folder });
    new GenesysAuditEvents(broken, NAME);
    const last = new TerraformStack(broken, "last");
    Annotations.of(last).addError("an error that comes up when the first stack is already written");
    expect(() => broken.synth()).toThrow("an error that comes up");
    expect(writtenJson(folder, NAME)).toBe(good);
    expect(existsSync(join(folder, "cdktf.out", "stacks", "last"))).toBe(false);
  });

  it("says what it wrote, what to know and the next command", () => {
    const { app } = articleStack();
    const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
    app.run();
    const said = write.mock.calls.join("");
    expect(said).toMatch(/^Wrote .*cdktf.out\/stacks\/genesys-audit-events\/cdk.tf.json$/m);
    expect(said).toMatch(
      /Warning \[genesys-audit-events\/audit_rule\] .*every event is lost.*logDeliveryPolicy: true/,
    );
    expect(said).toMatch(/^Next: npm run deploy/m);
    expect(process.exitCode).toBeUndefined();
  });

  it("says nothing of the log policy once it is on", () => {
    const { app } = articleStack({ logDeliveryPolicy: true });
    const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
    app.run();
    expect(write.mock.calls.join("")).not.toContain("Warning");
  });

  it("ends with code 1 and its mistakes on stderr, without a stack trace", () => {
    const app = new EventsApp({ projectDirectory: projectWith({ context: { backend: "floppy" } }) });
    const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    app.run();
    expect(process.exitCode).toBe(1);
    expect(write.mock.calls.join("")).toMatch(
      /^1 mistake, nothing was written:\n {2}\[cdktf.json\] context.backend/,
    );
    expect(write.mock.calls.join("")).not.toContain(" at ");
  });

  it.each([
    ["{", "cdktf.json is not JSON"],
    ["[]", "cdktf.json does not hold an object"],
    ['{"context": []}', "context in cdktf.json is not an object"],
  ])("reports a cdktf.json that is %j", (text, mistake) => {
    expect(mistakesOf(new EventsApp({ projectDirectory: projectWith(text) })).message).toContain(mistake);
  });

  it("records where a construct was made only when asked", () => {
    const metadata = (stackTraces: boolean) => {
      const app = new EventsApp({ projectDirectory: projectWith({}), stackTraces });
      const stack = new TerraformStack(app, "stack");
      requireAwsProvider(stack, "us-east-1");
      const group = new CloudwatchLogGroup(stack, "group", { name: "x" });
      Annotations.of(group).addWarning("look here");
      return group.node.metadata.find(({ type }) => type === "@cdktf/warn")?.trace;
    };
    expect(metadata(false)).toBeUndefined();
    expect(metadata(true)).toEqual(expect.arrayContaining([expect.stringContaining("events-app.test.ts")]));
  });
});
