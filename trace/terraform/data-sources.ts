import type { Configuration, Resource } from "./configuration";
import { evaluate } from "./evaluate/evaluate";
import { type Budget, noFiles } from "./evaluate/scope";
import { encodeJson } from "./functions/json";
import { managedPolicy, policyByArn } from "./managed-policies";
import { policyDocumentJson } from "./policy-document";
import { emptyObject, isList, isObject, knownText, type Value } from "./value";

/** What a data source gives that can be told without asking AWS. */
export function computedByData(
  data: Resource,
  attribute: string,
  where: Pick<Configuration, "region" | "account">,
  budget: Budget,
): Value | undefined {
  if (data.mode !== "data") return undefined;
  switch (data.type) {
    case "aws_iam_policy_document":
      return attribute === "json" || attribute === "minified_json"
        ? policyDocumentJson(data, budget)
        : undefined;
    case "template_file":
      return attribute === "rendered" ? renderedTemplate(data, budget) : undefined;
    case "aws_iam_policy":
      return attribute === "policy" ? policyOfAws(data, budget) : undefined;
    case "aws_caller_identity":
      return attribute === "account_id" || attribute === "id" ? where.account(data.provider) : undefined;
    case "aws_region":
      return /^(name|id|region)$/.test(attribute) ? where.region(data.provider) : undefined;
    case "aws_partition":
      return partition(attribute, where.region(data.provider));
    default:
      return undefined;
  }
}

/** The template provider's `template_file`, which came before the function `templatefile`. */
function renderedTemplate(data: Resource, budget: Budget): Value | undefined {
  const template = knownText(data.has("template") ? data.get("template") : null);
  const given = data.has("vars") ? data.get("vars") : emptyObject;
  const [vars = emptyObject] = isList(given) ? given : [given];
  if (template === undefined || !isObject(vars)) return undefined;
  const { renderTemplate } = require("./functions/files") as typeof import("./functions/files");
  return renderTemplate(template, vars, { budget, files: noFiles }, evaluate);
}

/** A policy of AWS's own that is looked up by its ARN or its name. */
function policyOfAws(data: Resource, budget: Budget): Value | undefined {
  const arn = knownText(data.has("arn") ? data.get("arn") : null);
  const name = knownText(data.has("name") ? data.get("name") : null);
  const policy =
    arn === undefined ? managedPolicy(`arn:aws:iam::aws:policy/${name ?? ""}`) : policyByArn(arn);
  return policy === undefined ? undefined : encodeJson(policy, budget);
}

/**
 * Outside China and the US government's regions the partition is `aws`. Genesys Cloud has event sources in no other
 * one, so a region that is not known is taken to be in it.
 */
function partition(attribute: string, region: Value): Value | undefined {
  const name = typeof region === "string" ? region : "";
  if (attribute === "partition" || attribute === "id") return partitionOf(name);
  if (attribute === "dns_suffix") return name.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return attribute === "reverse_dns_prefix" && !name.startsWith("cn-") ? "com.amazonaws" : undefined;
}

export function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
