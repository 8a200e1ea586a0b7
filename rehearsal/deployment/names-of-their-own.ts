import { type Place, placeKey } from "../aws/place";
import { isJsonObject, type JsonObject } from "../json/json-object";
import { DeploymentError } from "./deployment-error";

/** A synthesized stack. */
export interface SynthesizedStack {
  readonly name: string;
  /** Where its AWS provider works. */
  readonly place: Place;
  /** Its `cdk.tf.json`. */
  readonly json: JsonObject;
}

/** Of resources whose name is theirs alone in an account and region, the argument that it is in. */
const NAME_ARGUMENTS: Readonly<Record<string, string>> = {
  aws_cloudwatch_event_bus: "name",
  aws_cloudwatch_log_group: "name",
  aws_dynamodb_table: "name",
  aws_iam_role: "name",
  aws_kinesis_firehose_delivery_stream: "name",
  aws_kinesis_stream: "name",
  aws_lambda_function: "function_name",
  aws_s3_bucket: "bucket",
  aws_sns_topic: "name",
  aws_sqs_queue: "name",
};

/** What else than a region may tell two of one name apart. */
const WITHIN: Readonly<Record<string, (place: Place) => string>> = {
  aws_iam_role: ({ accountId }) => accountId,
  aws_s3_bucket: () => "",
};

/**
 * Makes sure that no two stacks of one account and region make a resource of one name.
 * Without this the AWS provider waits without end for a queue's policy that the other stack's apply has replaced.
 *
 * @throws DeploymentError naming the stacks, the resource and its name
 */
export function requireNamesOfTheirOwn(stacks: readonly SynthesizedStack[]): void {
  const makers = new Map<string, string>();
  for (const { name: stack, place, json } of stacks) {
    for (const [type, name] of namedResources(json)) {
      const key = JSON.stringify([(WITHIN[type] ?? placeKey)(place), type, name]);
      const other = makers.get(key);
      if (other !== undefined && other !== stack) {
        throw new DeploymentError(
          `The stacks ${other} and ${stack} both make the ${type} "${name}". Both are rehearsed in the account ${place.accountId}, so they would make the same one. Say which account a stack is for with --account STACK=ID, or give it another name in one of them.`,
        );
      }
      makers.set(key, stack);
    }
  }
}

function* namedResources({ resource }: JsonObject): Generator<[type: string, name: string]> {
  for (const [type, argument] of Object.entries(NAME_ARGUMENTS)) {
    const resources = isJsonObject(resource) ? resource[type] : undefined;
    for (const one of Object.values(isJsonObject(resources) ? resources : {})) {
      const name = isJsonObject(one) ? one[argument] : undefined;
      // What a reference will be is not known before the apply.
      if (typeof name === "string" && !name.includes("${")) {
        yield [type, name];
      }
    }
  }
}
