import { AwsClients } from "../../../rehearsal/delivery/aws-clients";
import { DeliveryFailure } from "../../../rehearsal/delivery/delivery-failure";
import { PayloadLimits } from "../../../rehearsal/delivery/deployed/payload-limits";

// Nobody listens there: what has no setting is asked of no service.
const clients = new AwsClients("http://127.0.0.1:1", { accountId: "111122223333", region: "us-east-1" });
const limits = new PayloadLimits(clients);
const arn = (service: string, resource: string) => `arn:aws:${service}:us-east-1:111122223333:${resource}`;
const payload = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;

afterAll(() => clients.destroy());

test.each([
  ["states", "stateMachine:s", 262_144, "Step Functions takes at most 262,144"],
  ["firehose", "deliverystream/f", 1_024_000, "Firehose takes at most 1,024,000"],
  ["lambda", "function:f", 1_048_576, "Lambda takes at most 1,048,576"],
])(
  "what %s takes is refused a byte above it, and not tried again",
  async (service, resource, most, reason) => {
    const target = arn(service, resource);
    await expect(limits.require(target, payload(most))).resolves.toBeUndefined();
    const failure: unknown = await limits.require(target, payload(most + 1)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DeliveryFailure);
    expect(failure).toMatchObject({
      code: "SDK_CLIENT_ERROR",
      isRetriable: false,
      message: `the payload has ${(most + 1).toLocaleString("en-US")} bytes, and ${reason}.`,
    });
  },
);

test("bytes count, not characters, and no white space between values", async () => {
  const target = arn("states", "stateMachine:s");
  await expect(limits.require(target, `"${"é".repeat(131_072)}"`)).rejects.toThrow("262,146 bytes");
  const spaced = `{${" ".repeat(300_000)}"a": 1}`;
  await expect(limits.require(target, spaced)).resolves.toBeUndefined();
});

test("no limit is made up for other destinations", async () => {
  for (const target of [arn("logs", "log-group:/a"), arn("batch", "job-queue/q"), arn("other", "x")])
    await expect(limits.require(target, payload(1_100_000))).resolves.toBeUndefined();
});
