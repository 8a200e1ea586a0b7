import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "./target-cases";
import { targetsPage } from "./targets-page";

const ROOT = join(__dirname, "..", "..");
const TARGET_FILES = join(ROOT, "constructs", "targets");

/** The text of each file of the targets. */
function targetFiles(): { file: string; text: string }[] {
  return readdirSync(TARGET_FILES)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, text: readFileSync(join(TARGET_FILES, file), "utf8") }));
}

it("is what docs/targets.md holds", () => {
  expect(readFileSync(join(ROOT, "docs", "targets.md"), "utf8")).toBe(targetsPage(TARGETS));
});

it("lists every class that is a target, so that none escapes the contract", () => {
  const classes = targetFiles().flatMap(({ text }) =>
    [...text.matchAll(/export class (\w+) implements IRuleTarget/g)].map(([, name]) => name),
  );
  expect(classes.sort()).toEqual(TARGETS.map(({ name }) => name).sort());
});

it("loads no class of the provider with a target but what its permission needs", () => {
  const loaded = targetFiles().flatMap(({ file, text }) =>
    [...text.matchAll(/^import (?!type )[^;]*from "(@cdktf\/provider-aws[^"]*)"/gm)].map(
      ([, module]) => `${file}: ${module}`,
    ),
  );
  expect(loaded).toEqual([]);
});
