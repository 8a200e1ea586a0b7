import type { ApiGatewayRestApi } from "@cdktf/provider-aws/lib/api-gateway-rest-api";
import type { ApiGatewayStage } from "@cdktf/provider-aws/lib/api-gateway-stage";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { choiceProblems, formProblems } from "./bounds";
import { arnForm, arnProblems, type Destination, resourceOf } from "./destination";
import { type HttpParameters, httpParameterProblems, httpParameters } from "./http-parameters";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a REST API for execution", "execute-api", "<id>");
const METHODS = ["*", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
const STAGE = /^[A-Za-z0-9_-]{1,128}$/;

/** What an `ApiGateway` target takes. */
export interface ApiGatewayProps extends RoleTargetOptions, HttpParameters {
  /** The stage that is called, or its name: 1 to 128 letters, digits, "-" or "_". */
  readonly stage: ApiGatewayStage | string;
  /**
   * The path of the resource, with "*" for each of `pathParameterValues`: "/" first.
   *
   * @default "/"
   */
  readonly path?: string;
  /**
   * The HTTP method.
   *
   * @default "POST"
   */
  readonly method?: string;
}

/**
 * Calls a method of an API Gateway REST API. EventBridge signs the call with the role, so the method may demand
 * AWS_IAM. Of a resource policy and a role, both of which AWS allows, it is the role: the policy of an API is one
 * document, and takes a deployment to change. An HTTP API is called through an API destination.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-gateway-target.html
 */
export class ApiGateway implements IRuleTarget {
  /**
   * @param restApi a REST API of the provider, a construct that exposes one as `resource`, or its execution ARN
   *   (`arn:aws:execute-api:…`)
   */
  public constructor(
    private readonly restApi: Destination<ApiGatewayRestApi>,
    private readonly props: ApiGatewayProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { restApi, props } = this;
    const { stage, path = "/", method = "POST" } = props;
    const stageName = typeof stage === "string" ? stage : stage.stageName;
    const api = typeof restApi === "string" ? restApi : resourceOf(restApi).executionArn;
    const arn = `${api}/${stageName}/${method}${path}`;
    return bindWithRole(scope, rule, props, {
      arn,
      statements: [allow("execute-api:Invoke", arn)],
      parameters: httpParameters(props),
      problems: () => [
        ...arnProblems("restApi", restApi, ARN),
        ...formProblems("stage", stageName, STAGE, 'a stage or 1 to 128 letters, digits, "-" or "_"'),
        ...formProblems("path", path, /^\/\S*$/, 'a path that begins with "/" and has no spaces'),
        ...choiceProblems("method", method, METHODS),
        ...httpParameterProblems(props, path),
      ],
    });
  }
}
