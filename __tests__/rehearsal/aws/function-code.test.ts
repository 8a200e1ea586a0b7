import { toAwsRequest } from "../../../rehearsal/aws/aws-request";
import { FunctionCodes } from "../../../rehearsal/aws/function-code";

const lambda = { authorization: "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/lambda/aws4_request, x" };
const call = (method: string, url: string, body: object, headers = lambda) =>
  toAwsRequest(method, url, headers, Buffer.from(JSON.stringify(body)));
const zip = (text: string) => ({ ZipFile: Buffer.from(text).toString("base64") });

const PLACE = { accountId: "123456789012", region: "us-east-1" };

test("a function's code is remembered from its creation and each update", () => {
  const codes = new FunctionCodes();
  codes.see(call("POST", "/2015-03-31/functions", { FunctionName: "f", Code: zip("one") }));
  expect(codes.of("f", PLACE)).toEqual({ zip: Buffer.from("one") });
  codes.see(call("PUT", "/2015-03-31/functions/f/code", zip("two")));
  expect(codes.of("f", PLACE)).toEqual({ zip: Buffer.from("two") });
  codes.see(call("PUT", "/2015-03-31/functions/f/code", { S3Bucket: "b", S3Key: "k" }));
  expect(codes.of("f", PLACE)).toEqual({ bucket: "b", key: "k" });
});

test("functions of one name in two regions have a code each", () => {
  const codes = new FunctionCodes();
  const there = { authorization: lambda.authorization.replace("us-east-1", "eu-central-1") };
  codes.see(call("POST", "/2015-03-31/functions", { FunctionName: "f", Code: zip("one") }));
  codes.see(call("POST", "/2015-03-31/functions", { FunctionName: "f", Code: zip("two") }, there));
  expect(codes.of("f", PLACE)).toEqual({ zip: Buffer.from("one") });
  expect(codes.of("f", { ...PLACE, region: "eu-central-1" })).toEqual({ zip: Buffer.from("two") });
});

test("other calls and other services are passed over", () => {
  const codes = new FunctionCodes();
  codes.see(call("GET", "/2015-03-31/functions/f", {}));
  codes.see(
    call("POST", "/2015-03-31/functions", { FunctionName: "f", Code: zip("x") }, { authorization: "none" }),
  );
  expect(codes.of("f", PLACE)).toBeUndefined();
});
