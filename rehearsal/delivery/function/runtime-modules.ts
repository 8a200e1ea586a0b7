import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** What Lambda's Node.js runtimes ship. */
const SHIPPED = ["@aws-sdk", "@smithy"];

/**
 * Puts the AWS SDK beside a function's code, where Node.js looks after the function's own modules: as in Lambda, whose
 * runtime ships it. It is the project's SDK, in the project's version; a project without one has none here.
 *
 * @param folder the folder that holds the folder of the code
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html
 */
export function linkRuntimeModules(folder: string, project: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const scope of SHIPPED) {
    const installed = installedIn(project, scope);
    if (installed !== undefined) {
      // On Windows a junction needs no rights; elsewhere the type is ignored.
      symlinkSync(installed, join(modules, scope), "junction");
    }
  }
}

function installedIn(folder: string, scope: string): string | undefined {
  const installed = join(folder, "node_modules", scope);
  if (existsSync(installed)) {
    return installed;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : installedIn(parent, scope);
}
