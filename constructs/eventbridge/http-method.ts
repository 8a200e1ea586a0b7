/**
 * The methods that an API destination calls with.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html
 */
export const HttpMethod = {
  POST: "POST",
  GET: "GET",
  HEAD: "HEAD",
  OPTIONS: "OPTIONS",
  PUT: "PUT",
  PATCH: "PATCH",
  DELETE: "DELETE",
} as const;

/** One of these methods. */
export type HttpMethod = keyof typeof HttpMethod;
