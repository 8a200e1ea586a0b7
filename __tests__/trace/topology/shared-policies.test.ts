import { topology } from "../../../trace/topology/read-topology";
import { readHcl, removeFolders } from "../terraform/written-folder";

afterAll(removeFolders);

const allow =
  'jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Principal = "*" }] })';

async function read(hcl: string) {
  const found = topology(
    await readHcl(`
      provider "aws" {
        region = "us-east-1"
      }
      variable "n" {
      }
      ${hcl}`),
  );
  return {
    found,
    on: (service: "logs" | "sqs", address: string) => {
      const resource = found.configuration.resources.find((one) => one.address === address);
      if (resource === undefined) throw new Error(`no ${address}`);
      return found.policiesOn(service, resource.get("arn"));
    },
  };
}

const addresses = (policies: readonly { readonly address: string }[]) =>
  policies.map(({ address }) => address);

describe("policies that thousands of things share", () => {
  it("are one list for all log groups of a place, and none of another's", async () => {
    const { on } = await read(`
      provider "aws" {
        alias  = "eu"
        region = "eu-west-1"
      }
      resource "aws_cloudwatch_log_group" "a" {
        name = "a"
      }
      resource "aws_cloudwatch_log_group" "b" {
        name = "b"
      }
      resource "aws_cloudwatch_log_group" "eu" {
        provider = aws.eu
        name     = "a"
      }
      resource "aws_cloudwatch_log_resource_policy" "p" {
        policy_name     = "p"
        policy_document = ${allow}
      }`);
    const { policies } = on("logs", "aws_cloudwatch_log_group.a");
    expect(addresses(policies)).toEqual(["aws_cloudwatch_log_resource_policy.p"]);
    expect(on("logs", "aws_cloudwatch_log_group.b").policies).toBe(policies);
    expect(on("logs", "aws_cloudwatch_log_group.eu").policies).toEqual([]);
  });

  it("are one list for all queues where what they are on is not known", async () => {
    const { on } = await read(`
      resource "aws_sqs_queue" "a" {
        name = "a"
      }
      resource "aws_sqs_queue" "b" {
        name = "b"
      }
      resource "aws_sqs_queue_policy" "a" {
        queue_url = aws_sqs_queue.a.url
        policy    = ${allow}
      }
      resource "aws_sqs_queue_policy" "hidden" {
        queue_url = var.n
        policy    = ${allow}
      }`);
    const [a, b] = [on("sqs", "aws_sqs_queue.a"), on("sqs", "aws_sqs_queue.b")];
    expect(addresses(a.policies)).toEqual(["aws_sqs_queue_policy.a"]);
    expect(addresses(b.policies)).toEqual([]);
    expect(addresses(a.possible.policies)).toEqual(["aws_sqs_queue_policy.hidden"]);
    expect(b.possible.policies).toBe(a.possible.policies);
    expect(a.possible.conditionOf({ address: "aws_sqs_queue_policy.hidden" })).toBe("var.n");
    expect(a.possible.conditionOf({ address: "aws_sqs_queue_policy.a" })).toBeUndefined();
  });

  it("are one list for all roles where it is not known whose they are", async () => {
    const { found } = await read(`
      resource "aws_iam_role" "a" {
        name               = "a"
        assume_role_policy = ${allow}
      }
      resource "aws_iam_role" "b" {
        name               = "b"
        assume_role_policy = ${allow}
      }
      resource "aws_iam_role_policy" "hidden" {
        role   = var.n
        policy = ${allow}
      }`);
    const [a, b] = found.roles;
    expect(a?.policies).toEqual([]);
    expect(a?.possiblePolicies).toMatchObject([
      { address: "aws_iam_role_policy.hidden", conditional: "var.n" },
    ]);
    expect(b?.possiblePolicies).toBe(a?.possiblePolicies);
  });
});
