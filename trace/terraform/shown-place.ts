import type { Resource } from "./configuration";
import { knownText } from "./value";

/** Resources whose `arn` is that of something else, which may be elsewhere. */
const ofAnother =
  /^aws_(cloudwatch_event_target|lakeformation_resource|notifications_channel_association|sns_topic(_data_protection)?_policy)$/;

/** What is looked up by an ARN may be elsewhere too. */
const lookedUpByArn = /^aws_(arn|iam_policy|kms_key|lambda_function|secretsmanager_secret|(alb|lb)(_\w+)?)$/;

/**
 * The region or account that the ARNs of a plan's or state's resources have, where it is one.
 *
 * @param part the place of the region or account between an ARN's colons
 */
export function shownPlace(resources: Iterable<Resource>, part: 3 | 4): string | undefined {
  const found = new Set<string>();
  for (const resource of resources) {
    if ((resource.mode === "data" ? lookedUpByArn : ofAnother).test(resource.type)) continue;
    const arn = resource.has("arn") ? knownText(resource.get("arn")) : undefined;
    const shown = arn?.startsWith("arn:") ? arn.split(":")[part] : undefined;
    if (shown !== undefined && shown !== "" && shown !== "aws") found.add(shown);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
