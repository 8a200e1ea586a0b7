import type { Resource } from "../terraform/configuration";
import { Budget } from "../terraform/evaluate/scope";
import { encodeJson } from "../terraform/functions/json";
import { isObject } from "../terraform/value";
import { jsonOf, optional, type Reading } from "./reading";
import type { WithPattern } from "./topology";

/** The `event_pattern` of a rule or an archive. */
export function patternOf(reading: Reading, resource: Resource): WithPattern {
  const given = optional(resource, "event_pattern");
  let patternProblem = isObject(given)
    ? "it is an object, where Terraform takes text: jsonencode makes it that"
    : undefined;
  const report: Reading["report"] = (item, attribute, message) => {
    patternProblem = message;
    reading.report(item, attribute, message);
  };
  const pattern = reading.identities.expand(jsonOf({ report }, resource, "event_pattern"));
  // Within JSON an unknown value stands bare: written out as text it needs its quotes.
  const patternText =
    typeof given !== "string" && isObject(pattern) ? encodeJson(pattern, new Budget()) : given;
  return { patternText, pattern, ...(patternProblem === undefined ? {} : { patternProblem }) };
}
