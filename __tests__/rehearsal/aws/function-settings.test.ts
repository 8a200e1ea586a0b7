import type { IncomingHttpHeaders } from "node:http";
import { jsonAnswer, toAwsRequest } from "../../../rehearsal/aws/aws-request";
import { FunctionSettings } from "../../../rehearsal/aws/function-settings";

const lambda = { authorization: "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/lambda/aws4_request, x" };
const call = (method: string, path: string, body: object = {}, headers: IncomingHttpHeaders = lambda) =>
  toAwsRequest(method, `/2015-03-31/functions${path}`, headers, Buffer.from(JSON.stringify(body)));
const DeadLetterConfig = { TargetArn: "arn:aws:sqs:us-east-1:123456789012:dead" };
const LoggingConfig = { LogFormat: "JSON", LogGroup: "/aws/lambda/f" };

function read(
  settings: FunctionSettings,
  path: string,
  answer: object,
  headers: IncomingHttpHeaders = lambda,
): unknown {
  return JSON.parse(settings.completed(call("GET", path, {}, headers), jsonAnswer(answer)).body.toString());
}

test("a function is read with the dead-letter queue and the log group that it was made with", () => {
  const settings = new FunctionSettings();
  settings.see(call("POST", "", { FunctionName: "f", Role: "r", DeadLetterConfig, LoggingConfig }));
  expect(read(settings, "/f?Qualifier=1", { Configuration: { Timeout: 3 }, Code: {} })).toEqual({
    Configuration: { Timeout: 3, DeadLetterConfig, LoggingConfig },
    Code: {},
  });
  expect(read(settings, "/f/configuration", { Timeout: 3 })).toEqual({
    Timeout: 3,
    DeadLetterConfig,
    LoggingConfig,
  });
});

test("an update changes what it names; a new function of the name has nothing of the old one", () => {
  const settings = new FunctionSettings();
  settings.see(call("POST", "", { FunctionName: "f", DeadLetterConfig, LoggingConfig }));
  settings.see(call("PUT", "/f/configuration", { DeadLetterConfig: { TargetArn: "" } }));
  expect(read(settings, "/f/configuration", {})).toEqual({
    DeadLetterConfig: { TargetArn: "" },
    LoggingConfig,
  });
  settings.see(call("POST", "", { FunctionName: "f" }));
  expect(read(settings, "/f/configuration", {})).toEqual({});
});

test("other functions, other calls and other services are answered as they are", () => {
  const settings = new FunctionSettings();
  settings.see(call("POST", "", { FunctionName: "f", LoggingConfig }));
  settings.see(call("POST", "", { FunctionName: "g", LoggingConfig }, { authorization: "none" }));
  expect(read(settings, "/g", { Configuration: {} })).toEqual({ Configuration: {} });
  expect(read(settings, "/f/policy", { Policy: "{}" })).toEqual({ Policy: "{}" });
  expect(read(settings, "/f", { Configuration: {} }, { authorization: "none" })).toEqual({
    Configuration: {},
  });
});
