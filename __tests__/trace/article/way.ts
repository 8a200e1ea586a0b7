import type { Called } from "../command/called";
import { auditEvent } from "../sources";

const detail = (entityType: string, action: string) => ({
  topicName: `v2.audits.entitytype.${entityType}.entityid.7e0f6f0a-1111-4222-8333-944445555666`,
  eventBody: { entityType, action },
});

/** Audit events as Genesys Cloud sends them, each from an organization of its own. */
export const auditEvents = [
  auditEvent({ detail: detail("OAuthClient", "Delete") }),
  auditEvent({
    source: "aws.partner/genesys.com/cloud/0a0b0c0d-0000-4000-8000-00000000000a/test",
    detail: detail("UserPresence", "Update"),
  }),
].map((event) => JSON.stringify(event));

/** What a person reads of an event's way, but for the columns and where it is declared. */
export function wayIn({ out }: Pick<Called, "out">): string[] {
  return out
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^ +at /.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/ {2,}/g, "  ")
        .replace(/^the argument.*bus /, "bus "),
    );
}

const rule = "capture-audit-events  matched";
const target = "SendToCloudWatch";

/** The way of an event in the article's configuration. */
export const lost = (source: string) => [
  `bus ${source}`,
  rule,
  `${target}  NOT DELIVERED  no log resource policy lets events.amazonaws.com write to /aws/events/genesyscloud_audit_log_events (logs:CreateLogStream)`,
];

/** The same with the log resource policy. */
export const delivered = (source: string) => [
  `bus ${source}`,
  rule,
  expect.stringMatching(new RegExp(`^${target} {2}delivered to /aws/events/genesyscloud_audit_log_events `)),
];

/** The source of an event. */
export function sourceOf(event: string): string {
  return (JSON.parse(event) as { source: string }).source;
}
