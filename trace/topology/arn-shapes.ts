import type { Configuration, Resource } from "../terraform/configuration";
import { partitionOf } from "../terraform/data-sources";
import { concatenate, knownText, Template, Unknown, type Value } from "../terraform/value";
import { ids, shapes } from "./arn-tables";
import { busNameOf } from "./bus-name";
import { placeOf } from "./place";

/**
 * What is known of an attribute that only the provider gives, from what the resource sets: an ARN from its name,
 * an `id` from what it stands for. Undefined where nothing is.
 *
 * @param expand writes out what is known of the name of a bus, which may be told by an ARN
 */
export function shapeOf(
  resource: Resource,
  attribute: string,
  configuration: Configuration,
  expand: (value: Value) => Value,
): Value | undefined {
  const where = partitioned(resource, configuration);
  if (attribute === "id") return shapeOfId(resource, configuration, expand);
  if (attribute === "name" || attribute === shapes[resource.type]?.[2]) return nameOf(resource, attribute);
  if (attribute === "url" && resource.type === "aws_sqs_queue") {
    const domain =
      partitionOf(knownText(where.region) ?? "") === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
    return join("https://sqs.", where.region, `.${domain}/`, where.account, "/", nameOf(resource, "name"));
  }
  if (attribute === "qualified_arn" && resource.type === "aws_lambda_function")
    return join(
      arnOf(resource, configuration, "lambda", "function:", nameOf(resource, "function_name")),
      ":",
      resource.get("version"),
    );
  if (attribute === "arn_without_revision" && resource.type === "aws_ecs_task_definition")
    return taskFamilyArn(resource, configuration);
  if (attribute === "arn_prefix" && resource.type === "aws_batch_job_definition")
    return jobDefinitionArn(resource, configuration);
  if (attribute === "execution_arn") return executionArn(resource, configuration);
  if (attribute !== "arn") return undefined;
  const unknownPart = (part: string): Unknown => new Unknown(`${resource.address}.${part}`);
  switch (resource.type) {
    case "aws_cloudwatch_event_rule":
      return ruleArn(resource, configuration, expand);
    case "aws_iam_role":
    case "aws_iam_policy": {
      if (resource.mode === "data") return undefined;
      const kind = resource.type.replace("aws_iam_", "");
      const path = resource.has("path") ? resource.get("path") : "/";
      return join(`arn:${where.partition}:iam::`, where.account, `:${kind}`, path, nameOf(resource, "name"));
    }
    case "aws_kms_key":
      if (resource.mode === "data") return undefined;
      return arnOf(resource, configuration, "kms", "key/", unknownPart("key_id"));
    case "aws_cloudwatch_event_api_destination":
    case "aws_cloudwatch_event_connection": {
      const kind = resource.type.endsWith("connection") ? "connection/" : "api-destination/";
      return arnOf(
        resource,
        configuration,
        "events",
        kind,
        nameOf(resource, "name"),
        "/",
        unknownPart("arn"),
      );
    }
    case "aws_ecs_task_definition":
      return join(taskFamilyArn(resource, configuration), ":", resource.get("revision"));
    case "aws_batch_job_definition":
      return join(jobDefinitionArn(resource, configuration), ":", resource.get("revision"));
    case "aws_s3_bucket":
      return join(`arn:${where.partition}:s3:::`, nameOf(resource, "bucket"));
    case "aws_lambda_alias":
      return aliasArn(resource, configuration);
    default: {
      const shape = shapes[resource.type];
      if (shape === undefined) return undefined;
      return arnOf(resource, configuration, shape[0], shape[1], nameOf(resource, shape[2]));
    }
  }
}

function shapeOfId(
  resource: Resource,
  configuration: Configuration,
  expand: (value: Value) => Value,
): Value | undefined {
  if (resource.type === "aws_cloudwatch_event_rule") {
    const bus = busNameOf(resource, expand);
    const name = nameOf(resource, "name");
    return bus === "default" ? name : join(bus, "/", name);
  }
  const attribute = ids[resource.type];
  if (attribute === undefined) return undefined;
  return shapeOf(resource, attribute, configuration, expand) ?? resource.get(attribute);
}

function ruleArn(rule: Resource, configuration: Configuration, expand: (value: Value) => Value): Value {
  const name = nameOf(rule, "name");
  const bus = busNameOf(rule, expand);
  if (bus === "default") return arnOf(rule, configuration, "events", "rule/", name);
  return arnOf(rule, configuration, "events", "rule/", bus, "/", name);
}

function taskFamilyArn(task: Resource, configuration: Configuration): Value {
  return arnOf(task, configuration, "ecs", "task-definition/", task.get("family"));
}

function jobDefinitionArn(job: Resource, configuration: Configuration): Value {
  return arnOf(job, configuration, "batch", "job-definition/", nameOf(job, "name"));
}

function aliasArn(alias: Resource, configuration: Configuration): Value | undefined {
  const of = alias.get("function_name");
  if (of instanceof Unknown && of.of?.attribute === "arn") return join(of, ":", alias.get("name"));
  const name = knownText(of);
  if (name?.startsWith("arn:")) return join(name, ":", alias.get("name"));
  return arnOf(alias, configuration, "lambda", "function:", of, ":", alias.get("name"));
}

/** What EventBridge calls of an API: https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html */
function executionArn(resource: Resource, configuration: Configuration): Value | undefined {
  if (resource.type === "aws_api_gateway_rest_api" || resource.type === "aws_apigatewayv2_api")
    return arnOf(resource, configuration, "execute-api", new Unknown(`${resource.address}.id`));
  if (resource.type !== "aws_api_gateway_stage" && resource.type !== "aws_apigatewayv2_stage")
    return undefined;
  const [api, stage] =
    resource.type === "aws_api_gateway_stage" ? ["rest_api_id", "stage_name"] : ["api_id", "name"];
  return arnOf(resource, configuration, "execute-api", resource.get(api), "/", resource.get(stage));
}

/** The name that a resource sets, or what stands for it: a prefix and the provider's ending. */
function nameOf(resource: Resource, attribute: string): Value {
  // The data source of a cluster alone is given its name by another one.
  if (resource.type === "aws_ecs_cluster" && resource.has("cluster_name"))
    return resource.get("cluster_name");
  if (resource.has(attribute)) return resource.get(attribute);
  const generated = new Unknown(`${resource.address}.${attribute}`);
  const prefix = `${attribute}_prefix`;
  return resource.has(prefix) ? join(resource.get(prefix), generated) : generated;
}

/** Builds the ARN of something in the region and account of a resource's provider. */
export function arnOf(
  resource: Resource,
  configuration: Configuration,
  service: string,
  ...name: readonly Value[]
): Value {
  const { partition, region, account } = partitioned(resource, configuration);
  return join(`arn:${partition}:${service}:`, region, ":", account, ":", ...name);
}

function partitioned(resource: Resource, configuration: Configuration) {
  const place = placeOf(resource, configuration);
  return { partition: partitionOf(knownText(place.region) ?? ""), ...place };
}

function join(...values: readonly Value[]): Value {
  return concatenate(
    values.map((value) => {
      if (value instanceof Unknown || value instanceof Template) return value;
      return knownText(value) ?? new Unknown("a value that is no text", false);
    }),
  );
}
