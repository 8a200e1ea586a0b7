import { concatenate, Template, Unknown, type Value } from "../terraform/value";
import { placeInArn } from "../topology/place";
import type { Request } from "./request";
import { withoutStreams } from "./resource-access";

/**
 * What CloudWatch Logs asks of the key of a log group, by each of the two names that it is let by: it uses the key in its
 * own name, whoever writes. AWS's page lists more actions beside this one.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function logKeyRequests(logGroup: Value, key: Value): readonly Request[] {
  const region = placeInArn(logGroup)?.region;
  const isKnown = typeof region === "string" || region instanceof Unknown || region instanceof Template;
  const regional = isKnown ? [concatenate(["logs.", region, ".amazonaws.com"])] : [];
  return [...regional, "logs.amazonaws.com"].map((service) => ({
    principal: { service },
    action: "kms:Decrypt",
    resource: key,
    encryptionContext: new Map([["aws:logs:arn", withoutStreams(logGroup)]]),
  }));
}
