import { type Resource, sourcePartOf } from "../terraform/configuration";
import { isList, isObject, type Value } from "../terraform/value";
import type { Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";

/**
 * Secrets that stand in the configuration itself. A plan and a state hold the values of variables too, so that they do
 * not show where a secret was written.
 */
export function secretFindings(topology: Topology): Finding[] {
  const { configuration } = topology;
  return configuration.resources
    .filter(({ type, mode }) => type === "aws_cloudwatch_event_connection" && mode === "managed")
    .filter(({ address }) => !/plan|state/.test(sourcePartOf(configuration, address)?.kind ?? ""))
    .flatMap((connection) =>
      [...secretsIn(parametersOf(connection), "auth_parameters")].map((path) =>
        found("secret-in-clear", connection, `${path} is written in clear`),
      ),
    );
}

function parametersOf(connection: Resource): Value {
  return connection.has("auth_parameters") ? connection.get("auth_parameters") : null;
}

const secretNames = new Set(["password", "client_secret"]);

/** Words that stand where a secret is to come, alone or in brackets: whoever reads them learns nothing. */
const placeholders =
  /^(replace|change)[-_ ]?(me|this|it)$|^(to[-_ ]?do|tbd|none|null|placeholder|dummy|example|your[-_ ][-_ a-z]+)$|^(x+|\*+|\.+)$/i;

function isPlaceholder(secret: string): boolean {
  const text = secret.trim();
  return text === "" || /^(<[^<>]*>|\{\{[^{}]*\}\})$/.test(text) || placeholders.test(text);
}

function* secretsIn(value: Value, path: string): Generator<string> {
  if (isList(value)) {
    for (const item of value) yield* secretsIn(item, path);
  } else if (isObject(value)) {
    const isKey = path.endsWith(".api_key") || value.get("is_value_secret") === true;
    for (const [name, field] of value) {
      const isSecret = secretNames.has(name) || (isKey && name === "value");
      if (isSecret && typeof field === "string" && !isPlaceholder(field)) yield `${path}.${name}`;
      else yield* secretsIn(field, `${path}.${name}`);
    }
  }
}
