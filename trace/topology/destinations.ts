import type { Resource } from "../terraform/configuration";
import { Template, textOf, Unknown, type Value } from "../terraform/value";
import { destinationKinds } from "./destination-kinds";
import { keyArn } from "./kms-keys";
import { optional, type Reading } from "./reading";
import type { Destination, DestinationKind } from "./topology";

/** Resources whose ARN does not follow from a name. */
const kindsByType: Readonly<Record<string, DestinationKind>> = {
  aws_api_gateway_stage: "api-gateway",
  aws_appsync_graphql_api: "appsync",
  aws_batch_job_queue: "batch",
  aws_redshift_cluster: "redshift",
  aws_sagemaker_pipeline: "sagemaker",
};

/** Describes what an ARN names. */
export class Destinations {
  /** Resources by the text of their ARN: a literal ARN or one built by hand finds its resource too. */
  private readonly byArn = new Map<string, Resource>();

  constructor(private readonly reading: Reading) {
    for (const resource of reading.configuration.resources) {
      if (!describable.test(resource.type)) continue;
      const arn = reading.identities.expand(resource.get("arn"));
      const key = textOf(arn);
      const before = this.byArn.get(key);
      if (before === undefined || before.mode === "data") this.byArn.set(key, resource);
    }
  }

  of(given: Value): Destination {
    const arn = this.reading.identities.expand(given);
    const resource = this.resourceOf(given, arn);
    return {
      kind: kindOf(arn, resource),
      arn,
      ...(resource === undefined ? {} : { resource }),
      name: resource === undefined ? nameIn(arn) : this.nameOf(resource),
      fifo: resource === undefined ? fifoBy(arn) : fifoOf(resource),
      kmsKey: resource === undefined ? null : kmsKeyOf(this.reading, resource),
    };
  }

  private resourceOf(given: Value, arn: Value): Resource | undefined {
    const byArn = this.byArn.get(textOf(arn).replace(/:\*$/, ""));
    if (!(given instanceof Unknown) || given.of === undefined) return byArn;
    const referredTo = this.reading.identities.resource(given.of.address);
    // What is looked up may be made by another part.
    return referredTo?.mode === "data" ? (byArn ?? referredTo) : referredTo;
  }

  private nameOf(resource: Resource): Value {
    const attribute = resource.type === "aws_lambda_function" ? "function_name" : "name";
    return this.reading.identities.expand(resource.get(attribute));
  }
}

const describable =
  /^aws_(cloudwatch_(log_group|event_bus|event_api_destination)|sqs_queue|sns_topic|lambda_function|lambda_alias|kinesis_stream|kinesis_firehose_delivery_stream|sfn_state_machine|ecs_cluster|codebuild_project|codepipeline|glue_workflow|batch_job_queue)$/;

function kindOf(arn: Value, resource: Resource | undefined): DestinationKind {
  const start = arn instanceof Template ? arn.parts[0] : arn;
  const text = typeof start === "string" ? start : "";
  const service = /^arn:[^:]*:([^:]+):/.exec(text)?.[1];
  if (service === undefined) return (resource && kindsByType[resource.type]) ?? "unknown";
  const whole = textOf(arn);
  const found = destinationKinds.find(
    ([name, part]) => name === service && (part === "" || whole.includes(`:${part}`)),
  );
  return found?.[2] ?? "other";
}

/** The last part of a literal ARN. */
function nameIn(arn: Value): Value {
  if (typeof arn !== "string") return arn;
  return arn
    .replace(/:\*$/, "")
    .replace(
      /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:(?:log-group|function|stateMachine):|(?:event-bus|stream|deliverystream)\/)?/,
      "",
    );
}

function fifoBy(arn: Value): Value {
  const end = arn instanceof Template ? arn.parts.at(-1) : arn;
  return typeof end === "string" && /^arn:|:/.test(textOf(arn)) ? end.endsWith(".fifo") : null;
}

function fifoOf(resource: Resource): Value {
  const attribute = { aws_sqs_queue: "fifo_queue", aws_sns_topic: "fifo_topic" }[resource.type];
  if (attribute === undefined) return null;
  if (resource.has(attribute)) return resource.get(attribute);
  const name = resource.has("name") ? resource.get("name") : "";
  return typeof name === "string" && name.endsWith(".fifo");
}

const keyAttributes: Readonly<Record<string, string>> = {
  aws_sqs_queue: "kms_master_key_id",
  aws_sns_topic: "kms_master_key_id",
  aws_cloudwatch_event_bus: "kms_key_identifier",
  aws_cloudwatch_log_group: "kms_key_id",
  aws_kinesis_stream: "kms_key_id",
};

function kmsKeyOf(reading: Reading, resource: Resource): Value {
  const attribute = keyAttributes[resource.type];
  if (resource.type === "aws_kinesis_stream") {
    const encryption = optional(resource, "encryption_type");
    // The provider's default is "NONE", with which the key counts for nothing.
    if (encryption instanceof Unknown) return encryption;
    if (encryption !== "KMS") return null;
  }
  const key = attribute === undefined ? null : optional(resource, attribute);
  return key === "" || key === null ? null : keyArn(reading, resource, key);
}
