import { isObject, type ObjectValue, UNKNOWN, Unknown, type Value } from "./dynamic-value";
import type { GenesysCloud, Integration, IntegrationSettings } from "./genesys-cloud";

/** A problem to show at an attribute. */
export interface Problem {
  summary: string;
  detail: string;
  /** Names and list positions that lead to the attribute. */
  path: (string | number)[];
}

/** A planned state, and the attributes whose change makes Terraform replace the resource. */
export interface Plan {
  planned: Value;
  requiresReplace: string[];
}

const STATES = ["ENABLED", "DISABLED", "DELETED"];

/** `genesyscloud_integration`: what Terraform's plan, apply, read and import mean for an integration. */
export class IntegrationResource {
  constructor(private readonly genesysCloud: GenesysCloud) {}

  /** What is wrong with a configuration, as far as it is known. */
  validate(config: Value): Problem[] {
    if (!isObject(config)) {
      return [];
    }
    const problems: Problem[] = [];
    const state = config.intended_state;
    if (typeof state === "string" && !STATES.includes(state)) {
      problems.push({
        summary: "Invalid intended_state",
        detail: `intended_state is "${state}"; it must be one of ${STATES.join(", ")}.`,
        path: ["intended_state"],
      });
    }
    for (const name of ["properties", "advanced"]) {
      const text = blockOf(config)?.[name];
      if (typeof text === "string" && !isJsonObject(text)) {
        problems.push({
          summary: `Invalid ${name}`,
          detail: `config.${name} is ${JSON.stringify(text)}; it must be a JSON object, as jsonencode() writes it.`,
          path: ["config", 0, name],
        });
      }
    }
    return problems;
  }

  /** Fills in what the configuration leaves to the provider: defaults, and what only Genesys Cloud knows. */
  plan(prior: Value, proposed: Value): Plan {
    if (!isObject(proposed)) {
      return { planned: null, requiresReplace: [] };
    }
    const before = isObject(prior) ? prior : undefined;
    const replaced = before !== undefined && before.integration_type !== proposed.integration_type;
    const planned: ObjectValue = {
      ...proposed,
      id: before && !replaced ? (before.id ?? UNKNOWN) : UNKNOWN,
      intended_state: proposed.intended_state ?? "DISABLED",
      config: planBlock(before, blockOf(proposed), proposed.config ?? []),
    };
    return { planned, requiresReplace: replaced ? ["integration_type"] : [] };
  }

  /**
   * Makes Genesys Cloud as planned and returns the new state.
   *
   * @throws Error if Genesys Cloud refuses
   */
  apply(prior: Value, planned: Value): Value {
    const id = isObject(prior) && typeof prior.id === "string" ? prior.id : undefined;
    if (!isObject(planned)) {
      if (id !== undefined) {
        this.genesysCloud.delete(id);
      }
      return null;
    }
    const settings = toSettings(planned);
    const integration =
      id === undefined ? this.genesysCloud.create(settings) : this.genesysCloud.update(id, settings);
    return toState(integration, blockOf(planned) !== undefined);
  }

  /** The state as it is now, or null if the integration is gone. */
  read(current: Value): Value {
    if (!isObject(current) || typeof current.id !== "string") {
      return null;
    }
    const integration = this.genesysCloud.find(current.id);
    const isImport = current.integration_type === null;
    return integration ? toState(integration, isImport || blockOf(current) !== undefined) : null;
  }

  /** The state that an import starts from; Terraform reads it next. */
  importState(id: string): Value {
    return { id, integration_type: null, intended_state: null, config: [] };
  }
}

function blockOf(resource: ObjectValue): ObjectValue | undefined {
  const blocks = resource.config;
  const first = Array.isArray(blocks) ? blocks[0] : undefined;
  return isObject(first) ? first : undefined;
}

function planBlock(before: ObjectValue | undefined, block: ObjectValue | undefined, unplanned: Value): Value {
  if (!block) {
    return unplanned;
  }
  const beforeBlock = before && blockOf(before);
  return [
    {
      ...block,
      name: block.name ?? beforeBlock?.name ?? UNKNOWN,
      properties: sameJson(beforeBlock?.properties, block.properties) ?? UNKNOWN,
      advanced: sameJson(beforeBlock?.advanced, block.advanced) ?? UNKNOWN,
    },
  ];
}

/** The earlier text if the new one says the same in another order or spacing, as the real provider does. */
function sameJson(before: Value | undefined, after: Value | undefined): Value | undefined {
  const unset = after === null || after === undefined;
  if (
    typeof before === "string" &&
    (unset || (typeof after === "string" && canonical(before) === canonical(after)))
  ) {
    return before;
  }
  return unset ? undefined : after;
}

function canonical(json: string): string {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== "object" || value === null
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) => sorted(value));
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function toSettings(planned: ObjectValue): IntegrationSettings {
  const block = blockOf(planned) ?? {};
  const integrationType = textOr(planned.integration_type, "");
  return {
    integrationType,
    intendedState: textOr(planned.intended_state, "DISABLED"),
    name: textOr(block.name, integrationType),
    notes: typeof block.notes === "string" ? block.notes : null,
    properties: textOr(block.properties, "{}"),
    advanced: textOr(block.advanced, "{}"),
    credentials: isObject(block.credentials) ? toTextMap(block.credentials) : null,
  };
}

function textOr(value: Value | undefined, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function toTextMap(values: ObjectValue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === null || value instanceof Unknown ? [] : [[key, String(value)]],
    ),
  );
}

function toState(integration: Integration, withConfig: boolean): ObjectValue {
  const { name, notes, properties, advanced, credentials } = integration;
  return {
    id: integration.id,
    integration_type: integration.integrationType,
    intended_state: integration.intendedState,
    config: withConfig ? [{ name, notes, properties, advanced, credentials }] : [],
  };
}
