import type { NameRule } from "../names";

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
export const QUEUE_NAME: NameRule = {
  pattern: "^[A-Za-z0-9_-]{1,80}$",
  allowed: '1 to 80 letters, digits, "-" or "_"',
};

/** @see https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
export const TOPIC_NAME: NameRule = {
  pattern: "^[A-Za-z0-9_-]{1,256}$",
  allowed: '1 to 256 letters, digits, "-" or "_"',
};

/** @see https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html */
export const KINESIS_STREAM_NAME: NameRule = {
  pattern: "^[A-Za-z0-9_.-]{1,128}$",
  allowed: '1 to 128 letters, digits, ".", "-" or "_"',
};

/** @see https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html */
export const FIREHOSE_STREAM_NAME: NameRule = {
  pattern: "^[A-Za-z0-9_.-]{1,64}$",
  allowed: '1 to 64 letters, digits, ".", "-" or "_"',
};

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
export const FUNCTION_NAME: NameRule = {
  pattern: "^[A-Za-z0-9_-]{1,64}$",
  allowed: '1 to 64 letters, digits, "-" or "_"',
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const BUCKET_NAME: NameRule = {
  pattern: "^[a-z0-9](?:[a-z0-9-]|\\.(?!\\.)){1,61}[a-z0-9]$",
  allowed: '3 to 63 small letters, digits, "." or "-", a letter or digit at both ends',
};
