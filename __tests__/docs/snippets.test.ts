import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { snippetProblems, snippetsOf } from "./snippet-program";

const ROOT = join(__dirname, "..", "..");
const CONSTRUCTS = "docs/constructs";

const pages = [
  "README.md",
  ...readdirSync(join(ROOT, CONSTRUCTS)).map((file) => `${CONSTRUCTS}/${file}`),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

it("compiles the code of the README and of every page on a construct", () => {
  expect(pages.flatMap(({ text }) => snippetsOf(text))).not.toEqual([]);
  expect(snippetProblems(pages)).toEqual([]);
});

it("finds a field that an event does not have, in the second block of a page", () => {
  const text = [
    "```ts",
    'const topic = "v2.audits.entitytype.{id}.entityid.{id}";',
    "```",
    "```ts",
    'genesys.pattern(topic, { entityKind: ["OAuthClient"] });',
    "```",
    "",
  ].join("\n");
  expect(snippetProblems([{ path: "docs/wrong.md", text }])).toEqual([
    expect.stringMatching(/^docs\/wrong\.md: .*entityKind/s),
  ]);
});
