import { dirname, join } from "node:path";
import * as ts from "typescript";
import { TOPICS } from "../../../../constructs/genesys/topics/topic-of";

/** What an editor would offer between the quotes of a source text's first empty string. */
function completionsIn(source: string): string[] {
  const file = join(__dirname, "completed.ts");
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => __dirname,
    getCompilationSettings: () => ({ strict: true, types: [] }),
    getDefaultLibFileName: (options) => join(dirname(ts.getDefaultLibFilePath(options)), "lib.es5.d.ts"),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => (path === file ? source : ts.sys.readFile(path)),
  };
  const position = source.indexOf('""') + 1;
  const found = ts.createLanguageService(host).getCompletionsAtPosition(file, position, {});
  return (found?.entries ?? []).map((entry) => entry.name);
}

const folder = "../../../../constructs/genesys/topics";

describe("an editor completes all topics, ids written as {id}", () => {
  test("in a list of topics", () => {
    const source = `import type { TopicName } from "${folder}/topic"; const topics: TopicName[] = [""];`;
    expect(completionsIn(source).sort()).toEqual(TOPICS);
  });

  test("as the topic of a pattern", () => {
    const source = `import { topicPattern } from "${folder}/topic-pattern"; topicPattern("source", "");`;
    expect(completionsIn(source).sort()).toEqual(TOPICS);
  });
});
