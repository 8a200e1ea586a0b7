import type { Policy } from "../../../trace/iam/decide";
import { nameIn, parseArn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import { policyOf } from "./policy-document";
import { queueAttribute } from "./queue-attribute";

/**
 * The policies of what an ARN names, as they were deployed: those of the account for a log group, none for what has none.
 *
 * @throws DeliveryFailure, or an error of AWS, where there is no such thing
 */
export async function readResourcePolicies(clients: AwsClients, arn: string): Promise<Policy[]> {
  const { events, logs, sqs, sns, lambda } = clients;
  const name = nameIn(arn);
  switch (parseArn(arn).service) {
    case "logs": {
      const { resourcePolicies = [] } = await logs.describeResourcePolicies({});
      return resourcePolicies.flatMap(({ policyName, policyDocument }) =>
        policyOf(policyName ?? "", policyDocument),
      );
    }
    case "sqs":
      return policyOf(name, await queueAttribute(sqs, arn, "Policy"));
    case "events":
      return policyOf(name, (await events.describeEventBus({ Name: name })).Policy);
    case "sns":
      return policyOf(name, (await sns.getTopicAttributes({ TopicArn: arn })).Attributes?.Policy);
    case "lambda":
      try {
        return policyOf(name, (await lambda.getPolicy({ FunctionName: name })).Policy);
      } catch (error) {
        // A function without a permission has no policy, which is an error to Lambda.
        await lambda.getFunctionConfiguration({ FunctionName: name });
        if (DeliveryFailure.of(error).code === "NO_RESOURCE") {
          return [];
        }
        throw error;
      }
    default:
      return [];
  }
}
