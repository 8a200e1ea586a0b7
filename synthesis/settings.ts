import { badContextValue, unknownContextKey } from "../constructs/errors";

/** Where Terraform keeps its state: a kind by itself, or one of Terraform's backends with its settings. */
export type BackendSetting =
  | "local"
  | "none"
  | { readonly type: string; readonly [setting: string]: unknown };

/** The settings of this project: the `context` of `cdktf.json`. */
export interface Settings {
  /**
   * Where Terraform keeps its state.
   *
   * @default "local"
   */
  readonly backend: BackendSetting;
  /**
   * Whether the article's stack lets EventBridge write to its log group.
   *
   * @default false
   */
  readonly logDeliveryPolicy: boolean;
}

/** Terraform's backends; `cloud` is its block for HCP Terraform. */
export const BACKEND_TYPES = [
  "azurerm",
  "cloud",
  "consul",
  "cos",
  "gcs",
  "http",
  "kubernetes",
  "local",
  "oci",
  "oss",
  "pg",
  "remote",
  "s3",
] as const;

const BACKEND_ALLOWED = `"local", "none" or an object with type (${BACKEND_TYPES.join(", ")}) and that backend's settings`;

/** What each type cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  s3: ["bucket"],
  cloud: ["organization", "workspaces"],
};

/** Settings as read, and what is wrong with what was written. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads the settings from a context. Keys of cdktf itself are passed over; a wrong value falls back to its default. */
export function readSettings(context: Readonly<Record<string, unknown>>): ReadSettings {
  const { backend = "local", logDeliveryPolicy = false } = context;
  const unknown = Object.keys(context)
    .filter((key) => !KNOWN_KEYS.includes(key) && !isOfCdktf(key))
    .map((key) => unknownContextKey(key, KNOWN_KEYS));
  const backendProblem = problemOfBackend(backend);
  const problems = [...unknown, ...(backendProblem === undefined ? [] : [backendProblem])];
  if (typeof logDeliveryPolicy !== "boolean") {
    problems.push(
      badContextValue("logDeliveryPolicy", logDeliveryPolicy, "true or false", "Write it without quotes."),
    );
  }
  return {
    settings: {
      backend: isBackend(backend) ? backend : "local",
      logDeliveryPolicy: logDeliveryPolicy === true,
    },
    problems,
  };
}

const KNOWN_KEYS: readonly string[] = ["backend", "logDeliveryPolicy"];

/** cdktf's own context: feature flags, and what its command line adds. */
function isOfCdktf(key: string): boolean {
  return key.startsWith("cdktf") || key.startsWith("@cdktf/") || CDKTF_FLAGS.includes(key);
}

const CDKTF_FLAGS: readonly string[] = ["excludeStackIdFromLogicalIds", "allowSepCharsInLogicalIds"];

function isBackend(value: unknown): value is BackendSetting {
  return problemOfBackend(value) === undefined;
}

function problemOfBackend(value: unknown): string | undefined {
  if (value === "local" || value === "none") {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return badContextValue("backend", value, BACKEND_ALLOWED, "Choose one; docs/state.md shows each.");
  }
  const settings = value as Readonly<Record<string, unknown>>;
  const type = settings.type;
  if (typeof type !== "string" || !(BACKEND_TYPES as readonly string[]).includes(type)) {
    return badContextValue(
      "backend.type",
      type,
      BACKEND_TYPES.join(", "),
      "Choose one; docs/state.md shows each.",
    );
  }
  const absent = (REQUIRED[type] ?? []).filter((name) => settings[name] === undefined);
  return absent.length === 0
    ? undefined
    : badContextValue(
        "backend",
        value,
        `${type} with ${(REQUIRED[type] ?? []).join(" and ")}`,
        `Add ${absent.join(" and ")}.`,
      );
}
