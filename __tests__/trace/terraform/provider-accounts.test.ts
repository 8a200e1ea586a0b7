import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceOptions } from "../../../trace/terraform/configuration";
import { readPlan } from "../../../trace/terraform/read-plan";
import { textOf } from "../../../trace/terraform/value";
import { folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const accountId = "111122223333";

const provider = (args: string) => `provider "aws" {\n${args}\n}\n`;

async function accountOf(name: string, hcl: string, options: SourceOptions = { accountId }): Promise<string> {
  return textOf((await readHcl(hcl, options)).account(name));
}

describe("the account of a configuration of the AWS provider", () => {
  const assumed = (role: string) => `assume_role {\nrole_arn = ${role}\n}`;

  it.each([
    ["has a region alone", "", 'region = "eu-west-1"', accountId],
    ["has tags of its own", "", "default_tags {\ntags = { a = 1 }\n}", accountId],
    ["has the profile of the default one", "profile = var.profile", "profile = var.profile", accountId],
    ["assumes the role of the default one", assumed("var.role"), assumed("var.role"), accountId],
    ["has a profile", "", 'profile = "other"', "${the account of provider aws.b}"],
    ["assumes a role", "", assumed("var.role"), "${the account of provider aws.b}"],
    [
      "may assume a role",
      "",
      'dynamic "assume_role" {\nfor_each = var.r\ncontent {}\n}',
      "${the account of provider aws.b}",
    ],
    ["assumes none, where the default one does", assumed("var.role"), "", "${the account of provider aws.b}"],
    ["says its account", "", 'allowed_account_ids = ["444455556666"]', "444455556666"],
  ])("is known where it %s: %s %s", async (_, byDefault, args, account) => {
    expect(await accountOf("aws.b", provider(byDefault) + provider(`alias = "b"\n${args}`))).toBe(account);
  });

  it("is the environment's without a default configuration", async () => {
    expect(await accountOf("aws.b", provider('alias = "b"\nregion = "eu-west-1"'))).toBe(accountId);
  });

  it("is one and the same for those that log in alike, though it is not known", async () => {
    const two = provider('alias = "a"\nprofile = "x"') + provider('alias = "b"\nprofile = "x"');
    const [a, b, other] = await Promise.all(
      ["aws.a", "aws.b", "aws"].map((name) => accountOf(name, two, {})),
    );
    expect([a, b, other]).toEqual([
      "${the account of provider aws.a}",
      "${the account of provider aws.a}",
      "${the account of provider aws}",
    ]);
  });

  it("is not taken from the default one for a configuration that the root module has not", async () => {
    expect(await accountOf("aws.elsewhere", provider(""))).toBe("${the account of provider aws.elsewhere}");
  });

  it("is told by what an override file adds to a configuration", async () => {
    const files = { "x_override.tf": provider('allowed_account_ids = ["444455556666"]') };
    const configuration = await readHcl(provider('region = "eu-west-1"'), { files });
    expect([configuration.account(), configuration.region()].map(textOf)).toEqual([
      "444455556666",
      "eu-west-1",
    ]);
  });
});

describe("the account of a configuration in a plan", () => {
  const planned = (expressions: object): string => {
    const file = join(folderOf({}), "plan.json");
    const plan = {
      format_version: "1.2",
      planned_values: { root_module: {} },
      configuration: {
        provider_config: {
          aws: { name: "aws", expressions: { region: { constant_value: "us-east-1" } } },
          "aws.b": { name: "aws", alias: "b", expressions },
        },
      },
    };
    writeFileSync(file, JSON.stringify(plan));
    return textOf(readPlan(file, { accountId }).account("aws.b"));
  };
  const unknown = "${the account of provider aws.b}";

  it.each([
    ["a region alone", { region: { constant_value: "eu-west-1" } }, accountId],
    ["a profile", { profile: { constant_value: "other" } }, unknown],
    ["a profile by a variable", { profile: { references: ["var.profile"] } }, unknown],
    ["a role", { assume_role: [{ role_arn: { constant_value: "arn:aws:iam::1:role/r" } }] }, unknown],
  ])("with %s", (_, expressions, account) => {
    expect(planned(expressions)).toBe(account);
  });
});
