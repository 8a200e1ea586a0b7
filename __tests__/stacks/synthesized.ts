import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TerraformStack, Testing } from "cdktf";
import { GenesysAuditEvents } from "../../stacks/genesys-audit-events";
import { EventsApp } from "../../synthesis/events-app";

/** A folder with a `cdktf.json` of the given content. */
export function projectWith(cdktfJson: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "cdktf.json"),
    typeof cdktfJson === "string" ? cdktfJson : JSON.stringify(cdktfJson),
  );
  return folder;
}

/** The article's stack in a project whose `cdktf.json` has the given context. */
export function articleStack(context: unknown = {}): {
  app: EventsApp;
  stack: TerraformStack;
  folder: string;
} {
  const folder = projectWith({ context });
  const app = new EventsApp({ projectDirectory: folder });
  return { app, folder, stack: new GenesysAuditEvents(app, "genesys-audit-events") };
}

/** The JSON of the article's stack, validations run. */
export function articleJson(context: unknown = {}): string {
  return Testing.synth(articleStack(context).stack, true);
}

/** The JSON that an app wrote for a stack. */
export function writtenJson(folder: string, stack: string): string {
  return readFileSync(join(folder, "cdktf.out", "stacks", stack, "cdk.tf.json"), "utf8");
}
