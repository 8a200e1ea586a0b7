import { knownText, Template, textOf, type Value } from "../terraform/value";
import type { ResourcePolicy } from "../topology/access";
import { placeOf } from "../topology/place";
import type { Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const mostPolicies = 10;
const longestPolicy = 5120;

/** What CloudWatch Logs refuses of the log resource policies of an account: too many of them, or one that is too long. */
export function logPolicyFindings({ resourcePolicies, configuration }: Topology): Finding[] {
  // One on a log group itself is no policy of the account.
  const ofAccount = resourcePolicies.filter(({ service, on }) => service === "logs" && on === null);
  const byPlace = new Map<string, ResourcePolicy[]>();
  for (const policy of ofAccount.filter(({ conditional }) => conditional === undefined)) {
    const { region, account } = placeOf(policy.resource, configuration);
    const key = `${textOf(account)} ${textOf(region)}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), policy]);
  }
  const crowds = [...byPlace.values()].filter(({ length }) => length > mostPolicies);
  return [
    ...crowds.flatMap(({ length, [mostPolicies]: first }) =>
      first === undefined
        ? []
        : [
            found(
              "too-many-log-policies",
              first,
              `${length} log resource policies are for one region of an account; at most ${mostPolicies} are allowed`,
            ),
          ],
    ),
    ...ofAccount.flatMap((policy) => tooLong(policy)),
  ];
}

function tooLong(policy: ResourcePolicy): Finding[] {
  const length = knownLength(policy.resource.get("policy_document"));
  return length > longestPolicy
    ? [
        found(
          "log-policy-too-long",
          policy,
          `the policy has ${length} characters or more; at most ${longestPolicy} are allowed`,
        ),
      ]
    : [];
}

/** The characters of a text that are known. */
function knownLength(text: Value): number {
  const parts = text instanceof Template ? text.parts : [text];
  return parts.reduce<number>((sum, part) => sum + (knownText(part) ?? "").length, 0);
}
