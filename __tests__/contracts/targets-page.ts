import type { PermissionKind, TargetCase } from "./target-case";

const PERMISSIONS: Record<PermissionKind, string> = {
  aws_iam_role: "a role of its own",
  aws_cloudwatch_log_resource_policy: "the stack's log resource policy",
  aws_sqs_queue_policy: "the queue's policy",
  aws_sns_topic_policy: "the topic's policy",
  aws_lambda_permission: "the function's permission",
};

/** The page of all targets, made of what the contract test holds each of them to. */
export function targetsPage(targets: readonly TargetCase[]): string {
  return `# Targets

A rule sends its events to at most five targets: \`rule.addTarget("id", new targets.KinesisStream(stream))\`. The id
names the target in EventBridge and in Terraform's addresses, so that a reordering changes nothing.

Every target takes the options of this list; the table says what differs.

- \`input\`: what the target receives in place of the event.
- \`deadLetterQueue\`: a queue for events that could not be delivered, as a resource of the provider, a construct that
  holds one, or an ARN. The permission to write there is added to a queue in any form but an ARN, whose policy is kept
  elsewhere: a warning shows the statement that must be added there. Without it the stack's default queue is used.
- \`retryAttempts\` (0 to 185) and \`maxEventAge\` (60 to 86,400 seconds): how long a failed delivery is tried again.
- \`eventRole\`, where a role delivers: a role of your own. Without it each target has one, which its rule alone may
  take and which may do the actions of the table on the destination and nothing else.
- \`crossAccount: true\`, for a function, a queue or a topic in another AWS account: a role delivers there too. A warning
  shows the statement that the destination's policy needs.

A function's policy has room for 20 KB. Where more than 40 rules of a stack call one function, the rules of each bus
share one permission: the plan that brings the 41st rule replaces the 40 permissions by one.

| Target | Delivers to | Accepts | Permission | Actions | Dead letters | \`input\` |
| --- | --- | --- | --- | --- | --- | --- |
${targets.map(row).join("\n")}

This page is generated: \`npx tsx __tests__/contracts/write-targets-page.ts\`.
`;
}

function row(target: TargetCase): string {
  const actions = [...new Set(target.grants.flatMap(({ Action }) => Action))];
  return `| ${[
    `\`${target.name}\``,
    target.destination,
    `${target.resourceType.startsWith("aws_") ? `\`${target.resourceType}\`` : target.resourceType}, ARN`,
    `${PERMISSIONS[target.permission]}${target.isGrantedByArn ? "" : "; by ARN: kept elsewhere"}`,
    target.name === "Custom" ? "those you state" : actions.map((action) => `\`${action}\``).join(", "),
    "yes",
    target.takesInput ? "yes" : "no",
  ].join(" | ")} |`;
}
