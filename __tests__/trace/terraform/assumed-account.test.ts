import { readSource } from "../../../trace/terraform/read-source";
import { textOf } from "../../../trace/terraform/value";
import { folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const role = (account: string) => `arn:aws:iam::${account}:role/deploy`;
const assume = (arn: string) => `assume_role {\n role_arn = ${arn}\n}`;

describe("the account of a provider that assumes a role", () => {
  test.each([
    ["that is written out", assume(`"${role("111122223333")}"`), "111122223333"],
    ["that a variable decides", assume('"arn:aws:iam::${var.id}:role/deploy"'), "444455556666"],
    [
      "that another role leads to",
      `${assume(`"${role("111122223333")}"`)}\n${assume(`"${role("777788889999")}"`)}`,
      "777788889999",
    ],
    [
      "of a web identity",
      `assume_role_with_web_identity {\n role_arn = "arn:aws-us-gov:iam::111122223333:role/ci/deploy"\n}`,
      "111122223333",
    ],
    [
      "after that of a web identity",
      `assume_role_with_web_identity {\n role_arn = "${role("111122223333")}"\n}\n${assume(`"${role("777788889999")}"`)}`,
      "777788889999",
    ],
    [
      "beside the accounts that are allowed",
      `allowed_account_ids = ["777788889999"]\n${assume("var.unknown")}`,
      "777788889999",
    ],
    ["that is not known", assume("var.unknown"), "${the account of provider aws}"],
    ["that is left out", assume("null"), "${the account of provider aws}"],
  ])("%s is that of the role", async (_, body, expected) => {
    const configuration = await readHcl(
      `variable "id" {\n default = "444455556666"\n}\nvariable "unknown" {}\nprovider "aws" {\n${body}\n}`,
    );
    expect(textOf(configuration.account())).toBe(expected);
  });

  test("is what is said of it, where that is said", async () => {
    const configuration = await readHcl(`provider "aws" {\n${assume(`"${role("111122223333")}"`)}\n}`, {
      accountId: "777788889999",
    });
    expect(textOf(configuration.account())).toBe("777788889999");
  });

  test("is told by a plan too, for each provider configuration", async () => {
    const expressions = (role_arn: object) => ({ expressions: { assume_role: [{ role_arn }] } });
    const folder = folderOf({
      "plan.json": JSON.stringify({
        format_version: "1.2",
        planned_values: { root_module: {} },
        variables: { role: { value: role("444455556666") }, id: { value: "444455556666" } },
        configuration: {
          provider_config: {
            aws: { name: "aws", ...expressions({ constant_value: role("111122223333") }) },
            "aws.by_variable": {
              name: "aws",
              alias: "by_variable",
              ...expressions({ references: ["var.role"] }),
            },
            "aws.by_part": { name: "aws", alias: "by_part", ...expressions({ references: ["var.id"] }) },
          },
        },
      }),
    });
    const configuration = await readSource({ plan: `${folder}/plan.json` });
    const accounts = ["aws", "aws.by_variable", "aws.by_part"].map((name) =>
      textOf(configuration.account(name)),
    );
    expect(accounts).toEqual(["111122223333", "444455556666", "${the account of provider aws.by_part}"]);
  });
});
