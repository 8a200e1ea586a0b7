import { stripVTControlCharacters } from "node:util";

/** A step that failed, told so that a person can act on it. */
export class DeploymentError extends Error {
  override readonly name = "DeploymentError";
}

const SHOWN_LINES = 60;

/** What a command said last, with what to do where that is known. */
export function failed(command: string, exitCode: number, output: string): DeploymentError {
  const lines = stripVTControlCharacters(output)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const remedy = remedyFor(exitCode, output);
  return new DeploymentError(
    [
      `${command} ended with code ${exitCode}:`,
      ...lines.slice(-SHOWN_LINES),
      ...(remedy === "" ? [] : [remedy]),
    ].join("\n"),
  );
}

function remedyFor(exitCode: number, output: string): string {
  if (exitCode === 127) {
    return "Install what was not found, or add it to the PATH.";
  }
  // npx, of a project without the command or without the package.
  if (/could not determine executable to run|npx canceled due to missing packages/.test(output)) {
    return "The project has no cdktf command. Get it: npm install --save-dev cdktf-cli";
  }
  return /Failed to (query available provider packages|install provider)|no available releases match/i.test(
    output,
  )
    ? "Terraform could not get a provider. Where its registry cannot be reached, make a folder of providers where it can, with: terraform providers mirror DIR. Then give --provider-mirror DIR."
    : "";
}
