import { DeliveryFailure } from "../../../rehearsal/delivery/delivery-failure";

const sdkError = (name: string, httpStatusCode: number) =>
  Object.assign(new Error("no"), { name, $metadata: { httpStatusCode } });

test.each<[string, Error, string, boolean]>([
  ["a queue that is gone", sdkError("QueueDoesNotExist", 400), "NO_RESOURCE", false],
  ["a stream that is gone", sdkError("ResourceNotFoundException", 400), "NO_RESOURCE", false],
  ["a refusal", sdkError("AccessDeniedException", 400), "NO_PERMISSIONS", false],
  ["a throttled call", sdkError("ThrottlingException", 400), "THROTTLING", true],
  ["a stream that is too busy", sdkError("ProvisionedThroughputExceededException", 400), "THROTTLING", true],
  ["a fault of the service", sdkError("InternalFailure", 500), "INTERNAL_ERROR", true],
  ["a call that is wrong", sdkError("InvalidMessageContents", 400), "SDK_CLIENT_ERROR", false],
  [
    "a refused connection",
    Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
    "CONNECTION_FAILURE",
    true,
  ],
  ["a timeout", Object.assign(new Error("no"), { name: "TimeoutError" }), "TIMEOUT", true],
])("%s", (_name, error, code, isRetriable) => {
  expect(DeliveryFailure.of(error)).toMatchObject({ code, isRetriable });
});

test("a failure stays what it is", () => {
  const failure = new DeliveryFailure("INVALID_JSON", "no");
  expect(DeliveryFailure.of(failure)).toBe(failure);
});
