import { type Resource, sourcePartOf } from "../terraform/configuration";
import { textOf, type Value } from "../terraform/value";
import type { PolicyService, ResourcePolicy } from "./access";
import { busPermission, grant, permission } from "./granted-statements";
import { keyArn } from "./kms-keys";
import { busArn, functionArn, queueArn } from "./policy-places";
import { itemOf, jsonOf, optional, type Reading } from "./reading";

/** Everything in the source that grants access to a resource from the resource's side. */
export function readResourcePolicies(reading: Reading): ResourcePolicy[] {
  const found: ResourcePolicy[] = [];
  const add = (
    resource: Resource,
    service: PolicyService,
    on: Value,
    document: Value,
    whole: boolean,
  ): void => {
    const { identities } = reading;
    const item = itemOf(resource);
    found.push({
      ...item,
      service,
      on: identities.expand(on),
      document: identities.expand(document),
      whole,
      resource,
    });
  };
  const managed = (type: string): readonly Resource[] =>
    reading.ofType(type).filter(({ mode }) => mode === "managed");

  for (const resource of managed("aws_cloudwatch_log_resource_policy"))
    add(
      resource,
      "logs",
      optional(resource, "resource_arn"),
      jsonOf(reading, resource, "policy_document"),
      false,
    );
  for (const resource of managed("aws_sqs_queue_policy"))
    add(
      resource,
      "sqs",
      queueArn(reading, resource, resource.get("queue_url")),
      jsonOf(reading, resource, "policy"),
      true,
    );
  for (const resource of managed("aws_sns_topic_policy"))
    add(resource, "sns", resource.get("arn"), jsonOf(reading, resource, "policy"), true);
  for (const resource of managed("aws_kms_key_policy"))
    add(
      resource,
      "kms",
      keyArn(reading, resource, resource.get("key_id")),
      jsonOf(reading, resource, "policy"),
      true,
    );
  for (const resource of managed("aws_kms_grant"))
    add(resource, "kms", keyArn(reading, resource, resource.get("key_id")), grant(resource), false);
  for (const resource of managed("aws_lambda_permission"))
    add(
      resource,
      "lambda",
      functionArn(reading, resource),
      permission(resource, functionArn(reading, resource)),
      false,
    );
  for (const resource of managed("aws_cloudwatch_event_bus_policy"))
    add(resource, "events", busArn(reading, resource), jsonOf(reading, resource, "policy"), true);
  for (const resource of managed("aws_cloudwatch_event_permission"))
    add(
      resource,
      "events",
      busArn(reading, resource),
      busPermission(resource, busArn(reading, resource)),
      false,
    );
  const separate = new Set(found.filter(({ whole }) => whole).map(({ on }) => textOf(on)));
  const isApplied = ({ address }: Resource): boolean =>
    /plan|state/.test(sourcePartOf(reading.configuration, address)?.kind ?? "");
  for (const [type, service] of [
    ["aws_sqs_queue", "sqs"],
    ["aws_sns_topic", "sns"],
    ["aws_kms_key", "kms"],
  ] as const)
    for (const resource of managed(type)) {
      if (optional(resource, "policy") === null) continue;
      // What is applied shows a separate policy as the resource's own too.
      const arn = resource.get("arn");
      if (isApplied(resource) && separate.has(textOf(reading.identities.expand(arn)))) continue;
      add(resource, service, arn, jsonOf(reading, resource, "policy"), true);
    }
  return found;
}
