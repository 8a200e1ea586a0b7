import type { Resource } from "../terraform/configuration";
import { knownText, textOf, Unknown, type Value } from "../terraform/value";
import type { KmsKey } from "./access";
import { arnOf } from "./arn-shapes";
import { nearest, placeOf } from "./place";
import { itemOf, type Reading } from "./reading";

/** The KMS keys that the source makes. */
export function readKmsKeys(reading: Reading): KmsKey[] {
  return reading
    .ofType("aws_kms_key")
    .filter(({ mode }) => mode === "managed")
    .map((resource) => ({ ...itemOf(resource), arn: reading.identities.expand(resource.get("arn")) }));
}

/**
 * The ARN of the key that an attribute names: by the key's id or ARN, or by an alias. AWS's own keys stay what they
 * are, `alias/aws/sqs`.
 */
export function keyArn(reading: Reading, owner: Resource, given: Value): Value {
  return reading.identities.expand(follow(reading, owner, given, 0));
}

const mostAliases = 5;

function follow(reading: Reading, owner: Resource, given: Value, depth: number): Value {
  const of = given instanceof Unknown ? given.of : undefined;
  if (of !== undefined) {
    const resource = reading.identities.resource(of.address);
    if (resource?.type === "aws_kms_alias" && resource.mode === "managed" && depth < mostAliases)
      return follow(reading, owner, resource.get("target_key_id"), depth + 1);
    const isKey = /^(id|key_id|arn)$/.test(of.attribute);
    return isKey ? new Unknown(`${of.address}.arn`, true, { address: of.address, attribute: "arn" }) : given;
  }
  const text = knownText(given);
  if (text === undefined || text.startsWith("alias/aws/")) return given;
  const alias = /(?:^|:)(alias\/.+)$/.exec(text)?.[1];
  if (alias !== undefined) {
    const found = nearest(
      reading.ofType("aws_kms_alias").filter((resource) => textOf(resource.get("name")) === alias),
      placeOf(owner, reading.configuration),
      (resource) => placeOf(resource, reading.configuration),
    );
    if (found?.mode === "managed" && depth < mostAliases)
      return follow(reading, owner, found.get("target_key_id"), depth + 1);
  }
  if (text.startsWith("arn:")) return text;
  return arnOf(owner, reading.configuration, "kms", alias === undefined ? "key/" : "", text);
}
