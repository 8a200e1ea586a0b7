import { isJson, type Json } from "../../trace/terraform/blocks";

/** The event source of the stacks below. */
export const eventSource = "aws.partner/genesys.com/cloud/6b1d2c3e-0000-4000-8000-0a1b2c3d4e5f/audit";

/** An audit event as Genesys Cloud sends it: an OAuth client is deleted. */
export function auditEvent(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: "0",
    id: "0d3c1c2e-5c0f-4f0e-9d57-1b4f8f4f5a11",
    "detail-type": "v2.audits.entitytype.{id}.entityid.{id}",
    source: eventSource,
    account: "123456789012",
    time: "2026-03-04T05:06:07Z",
    region: "us-east-1",
    resources: [],
    detail: {
      topicName: "v2.audits.entitytype.OAuthClient.entityid.7e0f6f0a-1111-4222-8333-944445555666",
      version: "2",
      eventBody: {
        id: "f2b7a1de-2222-4333-8444-a55556666777",
        serviceName: "PeoplePermissions",
        action: "Delete",
        entityType: "OAuthClient",
        entity: { id: "7e0f6f0a-1111-4222-8333-944445555666", name: "Nightly export" },
        propertyChanges: [{ property: "scopes", oldValues: ["users"] }],
      },
      metadata: { CorrelationId: "a-correlation" },
      timestamp: "2026-03-04T05:06:07.089Z",
    },
    ...changes,
  };
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/**
 * A sound stack: a partner bus, the rule `deleted` for deleted OAuth clients and its target `queue`, whose policy lets
 * the rule in. Blocks of `more` are added; an attribute of null leaves a block out.
 */
export function soundStack(more: Readonly<Record<string, Readonly<Record<string, Json | null>>>> = {}): {
  readonly resource: Blocks;
} {
  const pattern = {
    source: [{ prefix: "aws.partner/genesys.com" }],
    "detail-type": ["v2.audits.entitytype.{id}.entityid.{id}"],
    detail: { eventBody: { entityType: ["OAuthClient"], action: ["Delete"] } },
  };
  const resource: Record<string, Record<string, Json>> = {
    aws_cloudwatch_event_bus: { bus: { name: eventSource, event_source_name: eventSource } },
    aws_cloudwatch_event_rule: {
      deleted: {
        name: "oauth-client-deleted",
        event_bus_name: "${aws_cloudwatch_event_bus.bus.name}",
        event_pattern: JSON.stringify(pattern),
      },
    },
    aws_cloudwatch_event_target: { queue: target() },
    aws_sqs_queue: { alerts: { name: "alerts" } },
    aws_sqs_queue_policy: { alerts: queuePolicy("alerts") },
  };
  for (const [type, blocks] of Object.entries(more))
    for (const [name, block] of Object.entries(blocks)) {
      const ofType = { ...resource[type] };
      if (block === null) delete ofType[name];
      else ofType[name] = block;
      resource[type] = ofType;
    }
  return { resource };
}

/** A target of the rule `deleted`, at the queue `alerts`, with changes. */
export function target(changes: Json = {}): Json {
  return {
    target_id: "alerts",
    rule: "${aws_cloudwatch_event_rule.deleted.name}",
    event_bus_name: "${aws_cloudwatch_event_bus.bus.name}",
    arn: "${aws_sqs_queue.alerts.arn}",
    ...changes,
  };
}

/** The rule `deleted` of the sound stack, with changes. */
export function rule(changes: Json = {}): Json {
  const block = soundStack().resource.aws_cloudwatch_event_rule?.deleted;
  return { ...(isJson(block) ? block : {}), ...changes };
}

/** Lets the rule `deleted` send to a queue. */
export function queuePolicy(queue: string, sourceArn = "${aws_cloudwatch_event_rule.deleted.arn}"): Json {
  return {
    queue_url: `\${aws_sqs_queue.${queue}.url}`,
    policy: JSON.stringify({
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "events.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: `\${aws_sqs_queue.${queue}.arn}`,
          Condition: { ArnEquals: { "aws:SourceArn": sourceArn } },
        },
      ],
    }),
  };
}
