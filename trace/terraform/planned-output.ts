import { isJson } from "./blocks";
import { fromJson } from "./functions/json";
import { Unknown, type Value } from "./value";

/**
 * An output in the JSON of a plan or a state; undefined where it has none of the name.
 *
 * @param part the name of the part that the plan is
 * @param declared what the folder that the plan was made in says of the output
 */
export function plannedOutput(
  json: unknown,
  name: string,
  part: string,
  declared: () => Value | undefined,
): Value | undefined {
  const values = isJson(json) ? (json.planned_values ?? json.values) : undefined;
  const outputs = isJson(values) && isJson(values.outputs) ? values.outputs : {};
  const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
  if (!isJson(output)) return undefined;
  return "value" in output ? fromJson(output.value) : (declared() ?? new Unknown(`${part}:output.${name}`));
}
