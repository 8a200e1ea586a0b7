import { toAwsRequest } from "../../../rehearsal/aws/aws-request";
import { Callers } from "../../../rehearsal/aws/callers";

const HOME = "123456789012";
const assume = (RoleArn: string, Action = "AssumeRole") =>
  toAwsRequest(
    "POST",
    "/",
    {
      authorization: "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/sts/aws4_request, x",
      "content-type": "application/x-www-form-urlencoded",
    },
    Buffer.from(new URLSearchParams({ Action, RoleArn }).toString()),
  );
const answer = (key: string) => ({
  status: 200,
  headers: {},
  body: Buffer.from(`<Credentials><AccessKeyId>${key}</AccessKeyId></Credentials>`),
});

test("a caller is in the account that its access key id is, else in the rehearsal's", () => {
  const callers = new Callers(HOME);
  expect(callers.accountOf("444455556666")).toBe("444455556666");
  expect(callers.accountOf("rehearsal")).toBe(HOME);
  expect(callers.accountOf("")).toBe(HOME);
});

test("who has assumed a role is in the role's account", () => {
  const callers = new Callers(HOME);
  callers.see(assume("arn:aws:iam::444455556666:role/deploy"), answer("ASIA1"));
  callers.see(assume("arn:aws:iam::444455556666:role/deploy", "GetCallerIdentity"), answer("ASIA2"));
  callers.see(assume("deploy"), answer("ASIA3"));
  expect(["ASIA1", "ASIA2", "ASIA3"].map((key) => callers.accountOf(key))).toEqual([
    "444455556666",
    HOME,
    HOME,
  ]);
});
