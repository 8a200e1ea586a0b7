import { TerraformVariable } from "cdktf";
import { ApiDestination, type ApiDestinationProps } from "../../../constructs/eventbridge/api-destination";
import { Authorization } from "../../../constructs/eventbridge/authorization";
import { Connection } from "../../../constructs/eventbridge/connection";
import { HttpMethod } from "../../../constructs/eventbridge/http-method";
import { SecretVariable } from "../../../constructs/variables/secret-variable";
import { only, problemsOf, synthesized } from "../synthesized";

const PROPS: ApiDestinationProps = {
  connection: "arn:aws:events:eu-central-1:111122223333:connection/pager/0a1b2c3d",
  endpoint: "https://events.example.com/v2/enqueue",
};

describe("ApiDestination", () => {
  it("posts to an endpoint by a connection of its own stack", () => {
    const { resource } = synthesized((stack) => {
      const key = new SecretVariable(stack, "key", { description: "A secret." });
      const connection = new Connection(stack, "pager", {
        authorization: Authorization.apiKey("x-api-key", key.stringValue),
      });
      new ApiDestination(stack, "incidents", { ...PROPS, connection });
    });
    expect(only(resource, "aws_cloudwatch_event_api_destination")).toEqual({
      name: "incidents",
      connection_arn: "${aws_cloudwatch_event_connection.pager.arn}",
      invocation_endpoint: PROPS.endpoint,
      http_method: "POST",
    });
  });

  it("takes a connection of the provider", () => {
    const { resource } = synthesized((stack) => {
      const key = new SecretVariable(stack, "key", { description: "A secret." });
      const authorization = Authorization.basic("ops", key.stringValue);
      const connection = new Connection(stack, "pager", { authorization }).resource;
      new ApiDestination(stack, "incidents", { ...PROPS, connection });
    });
    expect(only(resource, "aws_cloudwatch_event_api_destination").connection_arn).toBe(
      "${aws_cloudwatch_event_connection.pager.arn}",
    );
  });

  it("has the name, description, method and rate that are given", () => {
    const { resource } = synthesized((stack) => {
      new ApiDestination(stack, "incidents", {
        ...PROPS,
        endpoint: "https://example.com/users/*/events/*",
        apiDestinationName: "pager",
        description: "Incidents",
        httpMethod: HttpMethod.PUT,
        rateLimitPerSecond: 20,
      });
    });
    expect(only(resource, "aws_cloudwatch_event_api_destination")).toEqual({
      name: "pager",
      description: "Incidents",
      connection_arn: PROPS.connection,
      invocation_endpoint: "https://example.com/users/*/events/*",
      http_method: "PUT",
      invocation_rate_limit_per_second: 20,
    });
  });

  it.each<[string, Partial<ApiDestinationProps>, RegExp]>([
    ["an endpoint without TLS", { endpoint: "http://example.com" }, /endpoint is "http:\/\/example.com"/],
    ["an endpoint with a space", { endpoint: "https://example.com/a b" }, /endpoint is/],
    ["an endpoint that is too long", { endpoint: `https://${"x".repeat(2041)}` }, /at most 2,048/],
    [
      "a rate of 0",
      { rateLimitPerSecond: 0 },
      /rateLimitPerSecond is 0; allowed: a whole number from 1 to 300/,
    ],
    ["a rate of 301", { rateLimitPerSecond: 301 }, /rateLimitPerSecond is 301/],
    ["an ARN of another kind", { connection: "arn:aws:sqs:eu-central-1:111122223333:q" }, /connection is/],
    ["a name of 65 characters", { apiDestinationName: "a".repeat(65) }, /apiDestinationName is/],
    ["a long description", { description: "x".repeat(513) }, /description has 513 characters/],
    [
      "a method that is none",
      { httpMethod: "TRACE" as HttpMethod },
      /httpMethod is "TRACE"; allowed: POST, GET/,
    ],
  ])("refuses %s", (_, props, message) => {
    expect(
      problemsOf((stack) => void new ApiDestination(stack, "incidents", { ...PROPS, ...props })),
    ).toMatch(message);
  });

  it("resolves tokens in every property", () => {
    const { resource } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      const rate = new TerraformVariable(stack, "rate", { type: "number" }).numberValue;
      new ApiDestination(stack, "incidents", {
        connection: text("connection"),
        endpoint: `https://${text("host")}/v2`,
        apiDestinationName: text("name"),
        description: text("description"),
        rateLimitPerSecond: rate,
      });
    });
    expect(only(resource, "aws_cloudwatch_event_api_destination")).toMatchObject({
      connection_arn: "${var.connection}",
      invocation_endpoint: "https://${var.host}/v2",
      name: "${var.name}",
      description: "${var.description}",
      invocation_rate_limit_per_second: "${var.rate}",
    });
  });
});
