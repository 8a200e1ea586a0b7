import type { CloudwatchEventApiDestination } from "@cdktf/provider-aws/lib/cloudwatch-event-api-destination";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination, resourceOf } from "./destination";
import { type HttpParameters, httpParameterProblems, httpParameters } from "./http-parameters";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("an API destination", "events", "api-destination/<name>/<id>");

/** What an `ApiDestination` target takes. */
export interface ApiDestinationProps extends RoleTargetOptions, HttpParameters {}

/**
 * Sends each event to an HTTPS endpoint through an API destination. Parameters of the connection win over those of
 * the target. An endpoint has 5 seconds to answer, or the delivery is tried again.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
export class ApiDestination implements IRuleTarget {
  /** @param apiDestination one of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly apiDestination: Destination<CloudwatchEventApiDestination>,
    private readonly props: ApiDestinationProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { apiDestination, props } = this;
    const arn = arnOf(apiDestination);
    const endpoint =
      typeof apiDestination === "string" ? undefined : resourceOf(apiDestination).invocationEndpointInput;
    return bindWithRole(scope, rule, props, {
      arn,
      statements: [allow("events:InvokeApiDestination", arn)],
      parameters: httpParameters(props),
      problems: () => [
        ...arnProblems("apiDestination", apiDestination, ARN),
        ...httpParameterProblems(props, endpoint),
      ],
    });
  }
}
