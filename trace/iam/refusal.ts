import { isList, isObject, textOf, type Value } from "../terraform/value";
import type { PolicyService } from "../topology/access";
import type { Destination } from "../topology/topology";
import type { Nearest } from "./decide";
import { eventBridge } from "./routes";

/** What the policies of a service's resources are called. */
export const policyNames: Readonly<Record<PolicyService, string>> = {
  logs: "log resource policy",
  sqs: "queue policy",
  sns: "topic policy",
  lambda: "function permission",
  events: "event bus policy",
  kms: "key policy",
};

/** Says that no policy of a destination lets EventBridge, or the role it has taken on, do something to it. */
export function refusal(
  service: PolicyService,
  action: string,
  destination: Destination,
  role: Value,
  nearest: Nearest | undefined,
): string {
  const lacking = service === "lambda" ? "permission" : policyNames[service];
  const reason = `no ${lacking} lets ${role === null ? eventBridge : textOf(role)} ${verbs[service]} ${textOf(destination.name)} (${action})`;
  if (nearest === undefined) return reason;
  const { by, statement, element, value } = nearest;
  return `${reason}: in ${by}, ${statement}, the ${element} is ${excerptOf(value)}`;
}

/** How many items of a list a sentence shows. */
const shownItems = 10;

/** The value as text for a person; of a long list its first items and how many more there are. */
function excerptOf(value: Value): string {
  if (isObject(value))
    return `{${[...value].map(([key, item]) => `${key} = ${excerptOf(item)}`).join(", ")}}`;
  if (!isList(value)) return textOf(value);
  const more = value.length > shownItems ? [`and ${value.length - shownItems} more`] : [];
  return `[${[...value.slice(0, shownItems).map(excerptOf), ...more].join(", ")}]`;
}

const verbs: Readonly<Record<PolicyService, string>> = {
  logs: "write to",
  sqs: "send to",
  sns: "publish to",
  lambda: "invoke",
  events: "put events on",
  kms: "use",
};
