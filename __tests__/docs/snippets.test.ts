import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { snippetProblems, snippetsOf } from "./snippet-program";

const ROOT = join(__dirname, "..", "..");
const CONSTRUCTS = "docs/constructs";

const pages = [
  "README.md",
  ...readdirSync(join(ROOT, CONSTRUCTS)).map((file) => `${CONSTRUCTS}/${file}`),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

const wrong = {
  path: "docs/wrong.md",
  text: `\`\`\`ts
const topic = "v2.audits.entitytype.{id}.entityid.{id}";
\`\`\`
\`\`\`ts
genesys.pattern(topic, { entityKind: ["OAuthClient"] });
\`\`\`
`,
};

let problems: readonly string[];
beforeAll(() => {
  problems = snippetProblems([...pages, wrong]);
});

it("compiles the code of the README and of every page on a construct", () => {
  expect(pages.flatMap(({ text }) => snippetsOf(text))).not.toEqual([]);
  expect(problems.filter((problem) => !problem.startsWith(wrong.path))).toEqual([]);
});

it("finds a field that an event does not have, in the second block of a page", () => {
  expect(problems.filter((problem) => problem.startsWith(wrong.path))).toEqual([
    expect.stringMatching(/entityKind/),
  ]);
});
