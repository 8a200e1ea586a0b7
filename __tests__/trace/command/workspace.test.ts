import { called, folderWith, stackOptions } from "./called";

const hcl = `
  resource "aws_cloudwatch_event_rule" "r" {
    name          = "r-\${terraform.workspace}"
    event_pattern = jsonencode({ source = [terraform.workspace == "prod" ? "shop" : "none"] })
  }`;
const event = JSON.stringify({ source: "shop", "detail-type": "Paid", detail: {} });
const folder = folderWith({ "main.tf": hcl });
const stack = stackOptions({
  resource: {
    aws_cloudwatch_event_rule: {
      r: {
        name: "r-${terraform.workspace}",
        event_pattern: '${jsonencode({ source = [terraform.workspace == "prod" ? "shop" : "none"] })}',
      },
    },
  },
});

describe.each([
  ["a folder", ["--dir", folder]],
  ["a synthesized stack", stack],
])("terraform.workspace of %s", (_, source) => {
  test("is the name that is given", async () => {
    expect((await called([...source, "--workspace", "prod", event])).out).toMatch(/r-prod +matched/);
    expect((await called([...source, "--workspace", "dev", event])).out).toMatch(/r-dev +no match/);
  });

  test("is unknown without one, and hides what is decided by it", async () => {
    expect((await called([...source, event])).out).toMatch(/CANNOT TELL.*terraform\.workspace/);
  });
});

test("audit and graph take it too", async () => {
  const given = ["--dir", folder, "--workspace", "prod"];
  expect((await called(["graph", ...given])).out).toContain("r-prod");
  expect((await called(["graph", "--dir", folder])).out).not.toContain("r-prod");
  expect((await called(["audit", ...given])).out).not.toContain("terraform.workspace");
  expect((await called(["audit", "--dir", folder])).out).toContain("terraform.workspace");
});

describe("of several parts", () => {
  const other = folderWith({ "main.tf": hcl });
  const parts = ["--dir", folder, "--dir", other];
  const [one = "", two = ""] = [folder, other].map((path) => path.replace(/^.*\//, ""));

  test("one has its own, and the rest what is given for all", async () => {
    const { out } = await called([...parts, "--workspace", `${two}=prod`, "--workspace", "dev", event]);
    expect(out).toMatch(/r-prod +matched/);
    expect(out).toMatch(/r-dev +no match/);
  });

  test("one that is not there is refused", async () => {
    expect(await called([...parts, "--workspace", "else=prod", event])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`no source is named "else"; there are: ${one}, ${two}`),
    });
  });
});

test.each([
  [[""], '--workspace "" is no workspace'],
  [["a="], '--workspace "a=" is no workspace'],
  [["=prod"], '--workspace "=prod" names no part'],
  [["a/b"], '--workspace "a/b" is no workspace: write its name: letters, digits and any of'],
  [["prod eu"], '--workspace "prod eu" is no workspace'],
  [["prod\n"], "is no workspace"],
  [["büro"], '--workspace "büro" is no workspace'],
  [["prod", "dev"], "it is prod already"],
])("the names %j are refused", async (names, message) => {
  const options = names.flatMap((name) => ["--workspace", name]);
  const { code, err } = await called(["--dir", folder, ...options, event]);
  expect(err).toContain(message);
  expect(code).toBe(2);
});
