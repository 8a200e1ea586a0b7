import { ApiGatewayRestApi } from "@cdktf/provider-aws/lib/api-gateway-rest-api";
import { ApiGatewayStage } from "@cdktf/provider-aws/lib/api-gateway-stage";
import { AppsyncGraphqlApi } from "@cdktf/provider-aws/lib/appsync-graphql-api";
import { CloudwatchEventApiDestination } from "@cdktf/provider-aws/lib/cloudwatch-event-api-destination";
import { ApiDestination } from "../../../constructs/targets/api-destination";
import { ApiGateway } from "../../../constructs/targets/api-gateway";
import { AppSync } from "../../../constructs/targets/app-sync";
import { delivering, newStack, problemsOf } from "../../contracts/delivering-stack";
import type { SynthesizedTargets } from "../../contracts/synthesized-targets";

const IN_ACCOUNT = "us-east-1:123456789012";
const targetOf = (synthesized: SynthesizedTargets) => synthesized.only("aws_cloudwatch_event_target");
const grantsOf = (synthesized: SynthesizedTargets) => synthesized.grants("aws_iam_role");

describe("ApiDestination", () => {
  it("demands a value for each wildcard of the endpoint", () => {
    const destination = new CloudwatchEventApiDestination(newStack(), "api", {
      name: "api",
      httpMethod: "POST",
      connectionArn: "arn",
      invocationEndpoint: "https://api.example.com/users/*",
    });
    expect(problemsOf(new ApiDestination(destination))).toEqual([
      expect.stringMatching(/^pathParameterValues has 0 values for the 1 wildcards/),
    ]);
    expect(problemsOf(new ApiDestination(destination, { pathParameterValues: ["$.detail.id"] }))).toEqual([]);
  });
});

describe("ApiGateway", () => {
  it("calls one method of one path of one stage", () => {
    const synthesized = delivering((stack) => {
      const restApi = new ApiGatewayRestApi(stack, "api", { name: "events" });
      const stage = new ApiGatewayStage(stack, "stage", {
        restApiId: restApi.id,
        stageName: "prod",
        deploymentId: "1",
      });
      return new ApiGateway(restApi, { stage, method: "PUT", path: "/users/*", pathParameterValues: ["1"] });
    });
    const arn = `\${aws_api_gateway_rest_api.api.execution_arn}/\${aws_api_gateway_stage.stage.stage_name}/PUT/users/*`;
    expect(targetOf(synthesized).arn).toBe(arn);
    expect(grantsOf(synthesized)).toEqual([{ Effect: "Allow", Action: "execute-api:Invoke", Resource: arn }]);
  });
});

describe("AppSync", () => {
  const graphQLOperation = "mutation { publish }";

  it("delivers to the API's endpoint, whose id stands in its URL, and may call the API's mutations", () => {
    const synthesized = delivering((stack) => {
      const api = new AppsyncGraphqlApi(stack, "api", { name: "events", authenticationType: "AWS_IAM" });
      return new AppSync(api, { graphQLOperation });
    });
    expect(targetOf(synthesized).arn).toBe(
      `\${element(split(":apis/", aws_appsync_graphql_api.api.arn), 0)}:endpoints/graphql-api/` +
        `\${element(split(".", trimprefix(aws_appsync_graphql_api.api.uris["GRAPHQL"], "https://")), 0)}`,
    );
    expect(grantsOf(synthesized)).toEqual([
      {
        Effect: "Allow",
        Action: "appsync:GraphQL",
        Resource: [`\${aws_appsync_graphql_api.api.arn}/types/Mutation/*`],
      },
    ]);
  });

  it("refuses an API that takes no signed calls, and an endpoint whose API is not named", () => {
    const api = new AppsyncGraphqlApi(newStack(), "api", { name: "events", authenticationType: "API_KEY" });
    expect(problemsOf(new AppSync(api, { graphQLOperation }))).toEqual([
      expect.stringMatching(/^authenticationType .*"API_KEY" .*allowed: AWS_IAM/),
    ]);
    const endpoint = `arn:aws:appsync:${IN_ACCOUNT}:endpoints/graphql-api/a`;
    expect(problemsOf(new AppSync(endpoint, { graphQLOperation }))).toEqual([
      expect.stringMatching(/^graphqlApiArn is missing/),
    ]);
  });
});
