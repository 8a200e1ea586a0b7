import { relative } from "node:path";
import { TerraformBackend, TerraformRemoteState, type TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { BackendSetting } from "./settings";

/** Stands in a backend's settings for the name of the stack, so that several stacks share one setting. */
const STACK_NAME = "{stack}";

const SELECTED_WORKSPACE = "${terraform.workspace}";

/** Defaults of backends whose settings must differ between stacks, or that have a better default than their own. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Terraform's own lock file makes a DynamoDB table needless since 1.10.
  s3: { key: `${STACK_NAME}.tfstate`, use_lockfile: true },
};

/** What a `SettingsBackend` is made of. */
export interface SettingsBackendProps {
  /** The backend as `cdktf.json` sets it. */
  readonly setting: BackendSetting;
  /** The folder that Terraform will run in: the stack's own below the output folder. */
  readonly workingDirectory: string;
  /** The folder of `cdktf.json`, beside which a local state file lies. */
  readonly projectDirectory: string;
}

/**
 * The backend of a stack, as the context of `cdktf.json` sets it.
 *
 * cdktf has a class a backend, each with the settings it knew in its time; this one takes any backend by Terraform's
 * own names.
 *
 * @see https://developer.hashicorp.com/terraform/language/backend
 */
export class SettingsBackend extends TerraformBackend {
  private readonly settings: Readonly<Record<string, unknown>>;
  private readonly type: string;

  public constructor(stack: TerraformStack, props: SettingsBackendProps) {
    const { type, ...given } = typeof props.setting === "string" ? { type: props.setting } : props.setting;
    super(stack, "backend", type);
    this.type = type;
    const settings = { ...(type === "local" ? localSettings(stack, props) : DEFAULTS[type]), ...given };
    this.settings = withStackName(settings, stack.node.id) as Readonly<Record<string, unknown>>;
  }

  public override toTerraform(): unknown {
    if (this.type === "none") {
      return {};
    }
    return {
      terraform:
        this.type === "cloud" ? { cloud: this.settings } : { backend: { [this.type]: this.settings } },
    };
  }

  public override toHclTerraform(): unknown {
    return this.toTerraform();
  }

  public override toMetadata(): unknown {
    return this.type === "cloud" ? { backend: "cloud", cloud: "tfc" } : { backend: this.type };
  }

  public override getRemoteStateDataSource(
    scope: Construct,
    name: string,
    fromStack: string,
  ): TerraformRemoteState {
    const settings = withStackName(this.settings, fromStack) as Readonly<Record<string, unknown>>;
    // HCP Terraform names its workspace in the settings; elsewhere both stacks are in the one that is selected.
    return this.type === "cloud"
      ? new SettingsRemoteState(scope, name, "remote", settings)
      : new SettingsRemoteState(scope, name, this.type, { workspace: SELECTED_WORKSPACE, ...settings });
  }
}

/** Reads another stack's outputs from that stack's state. */
class SettingsRemoteState extends TerraformRemoteState {
  public constructor(
    scope: Construct,
    id: string,
    type: string,
    settings: Readonly<Record<string, unknown>>,
  ) {
    super(scope, id, type, settings);
  }
}

/** A relative path: the JSON then says nothing of the machine that wrote it, and runs on any other. */
function localSettings(stack: TerraformStack, { workingDirectory, projectDirectory }: SettingsBackendProps) {
  const up = relative(workingDirectory, projectDirectory).replaceAll("\\", "/");
  return { path: `${up === "" ? "." : up}/terraform.${stack.node.id}.tfstate` };
}

function withStackName(value: unknown, stackName: string): unknown {
  if (typeof value === "string") {
    return value.replaceAll(STACK_NAME, stackName);
  }
  if (Array.isArray(value)) {
    return value.map((item) => withStackName(item, stackName));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withStackName(item, stackName)]),
    );
  }
  return value;
}
