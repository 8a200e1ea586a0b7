import type { Resource } from "./configuration";
import { Handle, isObject, Unknown, type Value } from "./value";

/** A part of what is read whose outputs others may read. */
export interface Outputs {
  /** The name of the part. */
  readonly name: string;
  /** Undefined where it declares no such output. */
  output(name: string): Value | undefined;
}

/** The attributes of a `terraform_remote_state` that are no outputs. */
const own = new Set(["backend", "config", "defaults", "id", "workspace"]);

/**
 * What a data source gives of the outputs of the part whose state it reads. Terraform before 0.12 gave them as
 * attributes of the data source itself.
 *
 * @param report told of an output that the part does not declare
 */
export function remoteValue(
  data: Resource,
  attribute: string,
  of: Outputs,
  report: (message: string) => void,
): Value | undefined {
  const whole = data.type === "tfe_outputs" ? /^(nonsensitive_)?values$/ : /^outputs$/;
  if (whole.test(attribute)) return new RemoteOutputs(data, attribute, of, report);
  return data.type === "tfe_outputs" || own.has(attribute) ? undefined : of.output(attribute);
}

class RemoteOutputs extends Handle {
  readonly reference: string;

  constructor(
    private readonly data: Resource,
    attribute: string,
    private readonly of: Outputs,
    private readonly report: (message: string) => void,
  ) {
    super();
    this.reference = `${data.address}.${attribute}`;
  }

  get(name: string): Value {
    const value = this.of.output(name);
    if (value !== undefined) return value;
    const defaults = this.data.has("defaults") ? this.data.get("defaults") : null;
    const fallback = isObject(defaults) ? defaults.get(name) : undefined;
    if (fallback !== undefined) return fallback;
    this.report(`${this.of.name} has no output "${name}"`);
    return new Unknown(`${this.reference}.${name}`);
  }
}
