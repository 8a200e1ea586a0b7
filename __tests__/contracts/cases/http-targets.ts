import { ApiGatewayRestApi } from "@cdktf/provider-aws/lib/api-gateway-rest-api";
import { AppsyncGraphqlApi } from "@cdktf/provider-aws/lib/appsync-graphql-api";
import { CloudwatchEventApiDestination } from "@cdktf/provider-aws/lib/cloudwatch-event-api-destination";
import { ApiDestination } from "../../../constructs/targets/api-destination";
import { ApiGateway } from "../../../constructs/targets/api-gateway";
import { AppSync } from "../../../constructs/targets/app-sync";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";
const GRAPHQL_API = `arn:aws:appsync:${IN_ACCOUNT}:apis/abc`;
const MUTATION = "mutation M($id: ID!) { publish(id: $id) { id } }";

/** Targets that are called over HTTP. */
export const HTTP_TARGETS: readonly TargetCase[] = [
  targetCase<CloudwatchEventApiDestination>({
    name: "ApiDestination",
    destination: "API destination: any HTTPS endpoint",
    resourceType: "aws_cloudwatch_event_api_destination",
    arn: `arn:aws:events:${IN_ACCOUNT}:api-destination/pager/0d1c`,
    grants: [
      {
        Action: "events:InvokeApiDestination",
        Resource: `arn:aws:events:${IN_ACCOUNT}:api-destination/pager/0d1c`,
      },
    ],
    resource: (scope, id) =>
      new CloudwatchEventApiDestination(scope, id, {
        name: "pager",
        httpMethod: "POST",
        invocationEndpoint: "https://api.example.com/events",
        connectionArn: `arn:aws:events:${IN_ACCOUNT}:connection/pager/0d1c`,
      }),
    target: (destination, options) => new ApiDestination(destination, options),
    refused: (arn) => ({
      target: new ApiDestination(arn, { headerParameters: { "X Team": "a" } }),
      says: ["headerParameters", '"X Team"', "printable ASCII"],
    }),
  }),
  targetCase<ApiGatewayRestApi>({
    name: "ApiGateway",
    destination: "API Gateway REST API",
    resourceType: "aws_api_gateway_rest_api",
    arn: `arn:aws:execute-api:${IN_ACCOUNT}:abc`,
    grants: [
      { Action: "execute-api:Invoke", Resource: `arn:aws:execute-api:${IN_ACCOUNT}:abc/prod/POST/events` },
    ],
    resource: (scope, id) => new ApiGatewayRestApi(scope, id, { name: "events" }),
    target: (api, options) => new ApiGateway(api, { ...options, stage: "prod", path: "/events" }),
    refused: (arn) => ({
      target: new ApiGateway(arn, { stage: "prod", path: "/a/*/b/*", pathParameterValues: ["one"] }),
      says: ["pathParameterValues", "1 values", '"/a/*/b/*"', 'one value a "*"'],
    }),
  }),
  targetCase<AppsyncGraphqlApi>({
    name: "AppSync",
    destination: "AppSync GraphQL API",
    resourceType: "aws_appsync_graphql_api",
    arn: `arn:aws:appsync:${IN_ACCOUNT}:endpoints/graphql-api/xyz`,
    grants: [{ Action: "appsync:GraphQL", Resource: [`${GRAPHQL_API}/types/Mutation/fields/publish`] }],
    resource: (scope, id) =>
      new AppsyncGraphqlApi(scope, id, { name: "events", authenticationType: "AWS_IAM" }),
    target: (api, options) =>
      new AppSync(api, {
        ...options,
        graphQLOperation: MUTATION,
        mutationFields: ["publish"],
        ...(typeof api === "string" ? { graphqlApiArn: GRAPHQL_API } : {}),
      }),
    refused: (arn) => ({
      target: new AppSync(arn, { graphQLOperation: "query Q { events }", graphqlApiArn: GRAPHQL_API }),
      says: ["graphQLOperation", '"query Q { events }"', "a mutation"],
    }),
  }),
];
