import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

/**
 * Compiles a handler and gives the folder to zip. No bundler is needed while a handler imports only types and the AWS
 * SDK, which Lambda's runtime has.
 */
export function compiled(file: string): string {
  const folder = join(__dirname, "dist");
  const { outputText } = transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.CommonJS },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.js"), outputText);
  return folder;
}
