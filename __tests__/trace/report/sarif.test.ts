import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fileLocation } from "../../../trace/report/file-location";
import { sarif } from "../../../trace/report/sarif";

const root = resolve("/repository");
const finding = {
  id: "bus-without-rules",
  level: "warning",
  cause: "No rule is on the bus",
  fix: "Add one.",
  address: "aws_cloudwatch_event_bus.own",
  file: "main.tf",
} as const;

describe("where SARIF says that a file is", () => {
  it.each([
    ["main.tf", "main.tf"],
    ["infra/main.tf", "infra/main.tf"],
    ["./infra/../main.tf", "main.tf"],
    [join(root, "infra", "main.tf"), "infra/main.tf"],
    [join(root, "..main.tf"), "..main.tf"],
    ["a b/100%#?.tf", "a%20b/100%25%23%3F.tf"],
  ])("is relative to the repository below it: %s", (file, uri) => {
    expect(fileLocation(file, root)).toEqual({ uri, uriBaseId: "%SRCROOT%" });
  });

  it.each(["../other/main.tf", resolve("/repository-2/main.tf"), resolve("/other/a b.tf")])(
    "is absolute elsewhere: %s",
    (file) => {
      expect(fileLocation(file, root)).toEqual({ uri: pathToFileURL(resolve(root, file)).href });
    },
  );
});

test("every result has a region, and relative places have their base", () => {
  const { runs } = sarif([{ ...finding, line: 7 }, finding], root);
  const [run] = runs;
  expect(run?.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri: `${pathToFileURL(root).href}/` } });
  expect(run?.results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual([
    { startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 },
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  ]);
});
