import { nameIn, parseArn } from "../../../rehearsal/delivery/arn";

test.each([
  ["arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/a:*", "/aws/events/a"],
  ["arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/a", "/aws/events/a"],
  ["arn:aws:sqs:us-east-1:111122223333:q.fifo", "q.fifo"],
  ["arn:aws:lambda:us-east-1:111122223333:function:f:live", "f"],
  ["arn:aws:kinesis:us-east-1:111122223333:stream/k", "k"],
  ["arn:aws:firehose:us-east-1:111122223333:deliverystream/f", "f"],
  ["arn:aws:events:us-east-1:111122223333:event-bus/aws.partner/g/cloud/o/s", "aws.partner/g/cloud/o/s"],
  ["arn:aws:events:us-east-1:111122223333:api-destination/d/0a1b", "d"],
])("%s names %s", (arn, name) => expect(nameIn(arn)).toBe(name));

test("what is no ARN is refused", () => expect(() => parseArn("queue")).toThrow(/"queue" is no ARN/));
