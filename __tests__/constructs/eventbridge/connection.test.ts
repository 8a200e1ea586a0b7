import { Fn, Lazy, TerraformLocal, TerraformVariable, Token } from "cdktf";
import type { Construct } from "constructs";
import { Authorization } from "../../../constructs/eventbridge/authorization";
import { Connection, type ConnectionProps } from "../../../constructs/eventbridge/connection";
import { HttpParameter } from "../../../constructs/eventbridge/http-parameter";
import { SecretVariable } from "../../../constructs/variables/secret-variable";
import { only, problemsOf, synthesized } from "../synthesized";

function secret(scope: Construct, id = "key"): string {
  return new SecretVariable(scope, id, { description: "A secret." }).stringValue;
}

describe("Connection", () => {
  it("calls with an API key", () => {
    const { resource, variable } = synthesized((stack) => {
      new Connection(stack, "pager", { authorization: Authorization.apiKey("x-api-key", secret(stack)) });
    });
    expect(only(resource, "aws_cloudwatch_event_connection")).toEqual({
      name: "pager",
      authorization_type: "API_KEY",
      auth_parameters: { api_key: { key: "x-api-key", value: "${var.key}" } },
    });
    expect(variable.key).toEqual({
      type: "string",
      description: "A secret.",
      sensitive: true,
      nullable: false,
    });
  });

  it("calls with a name and password", () => {
    const { resource } = synthesized((stack) => {
      new Connection(stack, "pager", { authorization: Authorization.basic("ops", secret(stack)) });
    });
    expect(only(resource, "aws_cloudwatch_event_connection")).toMatchObject({
      authorization_type: "BASIC",
      auth_parameters: { basic: { username: "ops", password: "${var.key}" } },
    });
  });

  it("asks for an OAuth token with the grant type that EventBridge knows", () => {
    const { resource } = synthesized((stack) => {
      new Connection(stack, "pager", {
        authorization: Authorization.oauth({
          authorizationEndpoint: "https://login.example.com/token",
          clientId: "ops",
          clientSecret: secret(stack),
          bodyParameters: { scope: HttpParameter.fromString("incidents") },
        }),
      });
    });
    expect(only(resource, "aws_cloudwatch_event_connection")).toMatchObject({
      authorization_type: "OAUTH_CLIENT_CREDENTIALS",
      auth_parameters: {
        oauth: {
          authorization_endpoint: "https://login.example.com/token",
          http_method: "POST",
          client_parameters: { client_id: "ops", client_secret: "${var.key}" },
          oauth_http_parameters: {
            body: [
              { key: "grant_type", value: "client_credentials" },
              { key: "scope", value: "incidents" },
            ],
          },
        },
      },
    });
  });

  it("puts the grant type where the request has room for it, and leaves one that is given", () => {
    const { resource } = synthesized((stack) => {
      const props = {
        authorizationEndpoint: "https://login.example.com/token",
        clientId: "ops",
        clientSecret: secret(stack),
      };
      new Connection(stack, "by_get", {
        authorization: Authorization.oauth({ ...props, httpMethod: "GET" }),
      });
      new Connection(stack, "given", {
        authorization: Authorization.oauth({
          ...props,
          headerParameters: { grant_type: HttpParameter.fromString("own") },
        }),
      });
    });
    const { by_get, given } = resource.aws_cloudwatch_event_connection ?? {};
    expect(by_get).toHaveProperty("auth_parameters.oauth.oauth_http_parameters", {
      query_string: [{ key: "grant_type", value: "client_credentials" }],
    });
    expect(given).toHaveProperty("auth_parameters.oauth.oauth_http_parameters", {
      header: [{ key: "grant_type", value: "own" }],
    });
  });

  it("adds HTTP parameters to each call, secret ones marked", () => {
    const { resource } = synthesized((stack) => {
      new Connection(stack, "pager", {
        authorization: Authorization.basic("ops", secret(stack)),
        headerParameters: { "x-team": HttpParameter.fromString("ops") },
        bodyParameters: { routing_key: HttpParameter.fromSecret(secret(stack, "routing_key")) },
        queryStringParameters: { v: HttpParameter.fromString("2") },
      });
    });
    expect(only(resource, "aws_cloudwatch_event_connection")).toHaveProperty(
      "auth_parameters.invocation_http_parameters",
      {
        body: [{ key: "routing_key", value: "${var.routing_key}", is_value_secret: true }],
        header: [{ key: "x-team", value: "ops" }],
        query_string: [{ key: "v", value: "2" }],
      },
    );
  });

  it.each<[string, (scope: Construct) => Partial<ConnectionProps>, RegExp]>([
    ["a name with a space", () => ({ connectionName: "a b" }), /connectionName is "a b"/],
    ["a long description", () => ({ description: "x".repeat(513) }), /description has 513 characters/],
    [
      "an API key written out",
      () => ({ authorization: Authorization.apiKey("x-api-key", "s3cret") }),
      /apiKeyValue is written out; allowed: a sensitive Terraform variable/,
    ],
    [
      "a password written out inside a function",
      () => ({ authorization: Authorization.basic("ops", Fn.base64encode("s3cret")) }),
      /password is written out/,
    ],
    [
      "a password written out that looks like a reference",
      () => ({ authorization: Authorization.basic("ops", Fn.base64encode("s3cret_var.x")) }),
      /password is written out/,
    ],
    [
      "a password written out behind a token",
      () => ({ authorization: Authorization.basic("ops", Token.asString("s3cret")) }),
      /password is written out/,
    ],
    [
      "a password written out in what is made at synth",
      () => ({ authorization: Authorization.basic("ops", Lazy.stringValue({ produce: () => "s3cret" })) }),
      /password is written out/,
    ],
    [
      "a password written out in pieces",
      () => ({ authorization: Authorization.basic("ops", Fn.join("", ["s3", "cret"])) }),
      /password is written out/,
    ],
    [
      "a password written out in a local",
      (scope) => ({
        authorization: Authorization.basic("ops", new TerraformLocal(scope, "hidden", "s3cret").asString),
      }),
      /password is written out/,
    ],
    [
      "a local of a variable that Terraform prints",
      (scope) => {
        const plain = new TerraformVariable(scope, "plain", {});
        return {
          authorization: Authorization.basic("ops", new TerraformLocal(scope, "a", plain.value).asString),
        };
      },
      /password is the variable "plain", which is not sensitive/,
    ],
    [
      "a secret header written out",
      () => ({ headerParameters: { "x-key": HttpParameter.fromSecret("s3cret") } }),
      /headerParameters\.x-key is written out/,
    ],
    [
      "a secret in a variable that Terraform prints",
      (scope) => ({
        authorization: Authorization.basic("ops", new TerraformVariable(scope, "plain", {}).stringValue),
      }),
      /password is the variable "plain", which is not sensitive/,
    ],
    [
      "a secret in a variable with a default",
      (scope) => ({
        authorization: Authorization.basic(
          "ops",
          new TerraformVariable(scope, "weak", { sensitive: true, default: "s3cret" }).stringValue,
        ),
      }),
      /password is the variable "weak", whose default stands in cdk\.tf\.json/,
    ],
    [
      "an OAuth endpoint without TLS",
      (scope) => ({
        authorization: Authorization.oauth({
          authorizationEndpoint: "http://login.example.com",
          clientId: "ops",
          clientSecret: secret(scope, "client"),
        }),
      }),
      /authorizationEndpoint is "http:\/\/login.example.com"/,
    ],
    [
      "a parameter of 513 characters",
      () => ({ queryStringParameters: { q: HttpParameter.fromString("x".repeat(513)) } }),
      /queryStringParameters\.q has 513 characters/,
    ],
  ])("refuses %s, without repeating the secret", (_, props, message) => {
    const problems = problemsOf((stack) => {
      const authorization = Authorization.basic("ops", secret(stack));
      new Connection(stack, "pager", { authorization, ...props(stack) });
    });
    expect(problems).toMatch(message);
    expect(problems).not.toContain("s3cret");
  });

  it("takes a secret that a data source or a longer text refers to", () => {
    const problems = problemsOf((stack) => {
      new Connection(stack, "pager", {
        authorization: Authorization.apiKey("Authorization", `Token token=${secret(stack)}`),
        headerParameters: {
          "x-key": HttpParameter.fromSecret("${data.vault_generic_secret.key.data}"),
          "x-encoded": HttpParameter.fromSecret(Fn.base64encode(`ops:${secret(stack, "inside")}`)),
          "x-local": HttpParameter.fromSecret(
            new TerraformLocal(stack, "of_secret", secret(stack, "named")).asString,
          ),
        },
      });
    });
    expect(problems).toBe("");
  });

  it("resolves tokens in every property", () => {
    const { resource } = synthesized((stack) => {
      const text = (id: string) => new TerraformVariable(stack, id, { type: "string" }).stringValue;
      new Connection(stack, "pager", {
        connectionName: text("name"),
        description: text("description"),
        authorization: Authorization.oauth({
          authorizationEndpoint: text("endpoint"),
          clientId: text("client"),
          clientSecret: secret(stack),
        }),
        headerParameters: { "x-team": HttpParameter.fromString(text("team")) },
      });
    });
    expect(only(resource, "aws_cloudwatch_event_connection")).toMatchObject({
      name: "${var.name}",
      description: "${var.description}",
      auth_parameters: {
        oauth: {
          authorization_endpoint: "${var.endpoint}",
          client_parameters: { client_id: "${var.client}", client_secret: "${var.key}" },
        },
        invocation_http_parameters: { header: [{ key: "x-team", value: "${var.team}" }] },
      },
    });
  });
});
