/** One factory a problem of a target's input. */

const PATH_RULE =
  'a JSON path in dot notation, at most 256 characters, as "$.detail.eventBody.id", "$.resources[0]" or "$.detail.list[*]", ' +
  'with names of letters, digits, "_", "-" and "/"';

/** A field of the event that stands where EventBridge does not fill it in. cdktf ends the sentence. */
export function fieldOutsideInput(stack: string, field: string): string {
  return (
    `[${stack}] an EventField of ${field} stands outside a RuleTargetInput; allowed: inside ` +
    "RuleTargetInput.fromText, fromMultilineText and fromObject, and not within a Terraform function. Move it there"
  );
}

/** A path that EventBridge does not evaluate. */
export function badEventPath(path: string): string {
  return `the event path is ${JSON.stringify(path)}; allowed: ${PATH_RULE}. Write it in that form.`;
}

/** More paths than EventBridge takes. */
export function tooManyPaths(count: number): string {
  return (
    `${count} different fields of the event; allowed: at most 100 input paths a target. Take whole objects, as ` +
    'EventField.fromPath("$.detail"), instead of their fields.'
  );
}

/** An input or a template over its limit. */
export function inputTooLong(length: number): string {
  return `the text has ${length} characters; allowed: at most 8192. Shorten it, or send the event itself.`;
}

/** A field in the name of an object's field. */
export function fieldInName(field: string): string {
  return `${field} stands in the name of a field; allowed: in values, for EventBridge fills in no names. Use a fixed name.`;
}

/** The event itself inside a text. */
export function wholeEventInText(field: string): string {
  return (
    `${field} stands inside a text; allowed: as a whole value of an object, for EventBridge does not escape it. Use ` +
    "RuleTargetInput.fromObject({ event: EventField.eventJson }), or send the event without an input."
  );
}

/** Fixed text that EventBridge could take for one of its variables. */
export function fixedVariable(variable: string): string {
  return (
    `the text contains ${variable}, which EventBridge may take for its own variable; allowed: EventField's members ` +
    "for variables. Use EventField, or write the text otherwise."
  );
}

/** A list, or one field alone, as the whole input. */
export function notAnObject(template: string): string {
  return (
    `the input with fields of the event is ${template.slice(0, 60)}; allowed: an object. Give the value a name, as ` +
    "{ value: ... }, or use RuleTargetInput.fromEventPath to send one part of the event."
  );
}

/** An input that CloudWatch Logs would drop. */
export function notALogEvent(given: string): string {
  return (
    `the input of a log group is ${given}; allowed: an object with exactly the fields "timestamp" and "message", or ` +
    "no input. CloudWatch Logs drops anything else: use RuleTargetInput.fromObject({ timestamp: EventField.time, " +
    "message: ... })."
  );
}
