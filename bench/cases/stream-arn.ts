/** The stream that the measured rules with permissions deliver to; it is of another stack. */
export const STREAM_ARN = "arn:aws:firehose:us-east-1:111122223333:deliverystream/events";
