import type { CloudwatchEventConnectionAuthParameters } from "@cdktf/provider-aws/lib/cloudwatch-event-connection";
import type { IConstruct } from "constructs";
import { HTTPS_ENDPOINT } from "../names";
import { isKnown, nameProblems, textProblems } from "../validation";
import { notOneOf } from "./errors";
import {
  HttpParameter,
  type HttpParameters,
  httpParameterProblems,
  renderHttpParameters,
} from "./http-parameter";
import { secretProblems } from "./secret";

const LENGTH_LIMIT = 512;
const OAUTH_METHODS = ["POST", "GET", "PUT"] as const;

/** How a connection proves to an HTTP endpoint who calls. `Authorization` makes them. */
export interface Authorization {
  /** EventBridge's name of the kind. */
  readonly authorizationType: "API_KEY" | "BASIC" | "OAUTH_CLIENT_CREDENTIALS";
  /** The block of this kind of authorization. */
  readonly parameters: Pick<CloudwatchEventConnectionAuthParameters, "apiKey" | "basic" | "oauth">;
  /** What is wrong with it; called at synth. */
  readonly problems: (scope: IConstruct) => string[];
}

/** What an OAuth authorization is made of. */
export interface OAuthAuthorizationProps extends HttpParameters {
  /** Where EventBridge asks for a token: an "https://" address. */
  readonly authorizationEndpoint: string;
  /**
   * How it asks: "POST", "GET" or "PUT".
   *
   * @default "POST"
   */
  readonly httpMethod?: (typeof OAUTH_METHODS)[number];
  /** The client's id: at most 512 characters. */
  readonly clientId: string;
  /** The client's secret: a sensitive variable or a reference. */
  readonly clientSecret: string;
}

/**
 * The kinds of authorization, with aws-cdk's names. Secrets are sensitive variables or references, never literals.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html
 */
export const Authorization = {
  /** A header with an API key, such as `x-api-key`. */
  apiKey: (apiKeyName: string, apiKeyValue: string): Authorization => ({
    authorizationType: "API_KEY",
    parameters: { apiKey: { key: apiKeyName, value: apiKeyValue } },
    problems: (scope) => [
      ...textProblems("apiKeyName", apiKeyName, LENGTH_LIMIT),
      ...secretProblems(scope, "apiKeyValue", apiKeyValue),
    ],
  }),

  /** A user's name and password. */
  basic: (username: string, password: string): Authorization => ({
    authorizationType: "BASIC",
    parameters: { basic: { username, password } },
    problems: (scope) => [
      ...textProblems("username", username, LENGTH_LIMIT),
      ...secretProblems(scope, "password", password),
    ],
  }),

  /**
   * OAuth client credentials. `grant_type: client_credentials` is sent with the request for a token, unless the
   * parameters have a `grant_type` of their own.
   */
  oauth: (props: OAuthAuthorizationProps): Authorization => {
    const { authorizationEndpoint, httpMethod = "POST", clientId, clientSecret } = props;
    return {
      authorizationType: "OAUTH_CLIENT_CREDENTIALS",
      parameters: {
        oauth: {
          authorizationEndpoint,
          httpMethod,
          clientParameters: { clientId, clientSecret },
          oauthHttpParameters: renderHttpParameters(withGrantType(props)) ?? {},
        },
      },
      problems: (scope) => [
        ...nameProblems("authorizationEndpoint", authorizationEndpoint, HTTPS_ENDPOINT),
        ...(isKnown(httpMethod) && !OAUTH_METHODS.includes(httpMethod)
          ? [notOneOf("httpMethod", httpMethod, OAUTH_METHODS)]
          : []),
        ...textProblems("clientId", clientId, LENGTH_LIMIT),
        ...secretProblems(scope, "clientSecret", clientSecret),
        ...httpParameterProblems(scope, props),
      ],
    };
  },
};

/** A request by GET has no body: there the grant type is a query parameter. */
function withGrantType(props: OAuthAuthorizationProps): HttpParameters {
  const { bodyParameters, headerParameters = {}, queryStringParameters } = props;
  const given = { ...bodyParameters, ...headerParameters, ...queryStringParameters };
  if ("grant_type" in given) {
    return props;
  }
  const grantType = { grant_type: HttpParameter.fromString("client_credentials") };
  return props.httpMethod === "GET"
    ? { ...props, queryStringParameters: { ...grantType, ...queryStringParameters } }
    : { ...props, bodyParameters: { ...grantType, ...bodyParameters } };
}
