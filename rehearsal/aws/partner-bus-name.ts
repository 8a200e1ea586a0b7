import { isJsonObject, type JsonObject, mapTexts } from "../json/json-object";

/*
 * moto takes a bus name for what follows the last slash. A partner bus's name has slashes, so it travels to moto with
 * tildes in their place: no name or ARN of EventBridge may hold a tilde, so the way back is certain.
 */
const PARTNER_NAME = /aws\.partner\/[^\s"]+/;
const MOTO_NAME = /aws\.partner~[^\s"/:]+/g;

// The fields of a request that hold the name or ARN of a bus. Others (a pattern, an input) go as they are.
const BUS_FIELDS = new Set([
  "EventBusName",
  "EventSourceArn",
  "EventSourceName",
  "Name",
  "NamePrefix",
  "ResourceARN",
  "Rule",
]);

/** Whether a bus or event source name is a partner's. */
export function isPartnerName(name: unknown): name is string {
  return typeof name === "string" && name.startsWith("aws.partner/");
}

/** An EventBridge request as moto must see it. */
export function toMotoRequest(request: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(request).map(([field, value]) => {
      if (BUS_FIELDS.has(field) && typeof value === "string") {
        return [field, toMotoName(value)];
      }
      // A replay names its bus one level down.
      return field === "Destination" && isJsonObject(value)
        ? [field, mapTexts(value, toMotoName)]
        : [field, value];
    }),
  );
}

/** An answer of moto as AWS would give it. */
export function fromMotoAnswer(answer: unknown): unknown {
  return mapTexts(answer, fromMotoName);
}

/** A bus name or ARN as moto keeps it; in a rule's ARN the last slash parts bus and rule and stays. */
export function toMotoName(name: string): string {
  const rule = /^(arn:[^/]*:rule\/)(aws\.partner\/.+)\/([^/]+)$/.exec(name);
  if (rule) {
    const [, start = "", bus = "", ruleName = ""] = rule;
    return `${start}${bus.replaceAll("/", "~")}/${ruleName}`;
  }
  return name.replace(PARTNER_NAME, (partner) => partner.replaceAll("/", "~"));
}

/** Gives a text of moto's its slashes back. */
export function fromMotoName(text: string): string {
  return text.replace(MOTO_NAME, (partner) => partner.replaceAll("~", "/"));
}
