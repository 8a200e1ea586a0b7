/** An attribute of a block: its Terraform type and whether it must, may or may not be set. */
export interface Attribute {
  /** The type in Terraform's JSON spelling: `"string"`, `"bool"` or `["map", "string"]`. */
  type: unknown;
  use: "required" | "optional" | "computed" | "optional-computed";
  sensitive?: boolean;
}

/** A block of a Terraform schema. */
export interface Block {
  attributes: Record<string, Attribute>;
  /** Blocks inside, each a list of at most one. */
  blocks?: Record<string, Block>;
}

const optionalString: Attribute = { type: "string", use: "optional" };
const computedString: Attribute = { type: "string", use: "optional-computed" };

/**
 * `genesyscloud_integration`, as the provider documents it.
 *
 * @see https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/resources/integration
 */
export const integrationSchema = {
  attributes: {
    id: computedString,
    integration_type: { type: "string", use: "required" },
    intended_state: computedString,
  },
  blocks: {
    config: {
      attributes: {
        name: computedString,
        notes: optionalString,
        properties: computedString,
        advanced: computedString,
        credentials: { type: ["map", "string"], use: "optional" },
      },
    },
  },
} satisfies Block;

/**
 * `genesyscloud_organizations_me`, as the provider documents it.
 *
 * @see https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs/data-sources/organizations_me
 */
export const organizationSchema = {
  attributes: {
    id: { type: "string", use: "computed" },
    name: computedString,
    default_country_code: computedString,
    default_language: computedString,
    default_site_id: computedString,
    domain: computedString,
    product_platform: computedString,
    support_uri: computedString,
    third_party_org_name: computedString,
    voicemail_enabled: { type: "bool", use: "optional-computed" },
  },
} satisfies Block;

/**
 * The provider's own block: the settings people write. None is needed here and none is looked at.
 *
 * @see https://registry.terraform.io/providers/MyPureCloud/genesyscloud/latest/docs
 */
export const providerSchema = {
  attributes: {
    access_token: { ...optionalString, sensitive: true },
    aws_region: optionalString,
    custom_retry_timeout: optionalString,
    log_stack_traces: { type: "bool", use: "optional" },
    log_stack_traces_file_path: optionalString,
    max_concurrent_pages: { type: "number", use: "optional" },
    oauthclient_id: optionalString,
    oauthclient_secret: { ...optionalString, sensitive: true },
    sdk_client_pool_debug: { type: "bool", use: "optional" },
    sdk_debug: { type: "bool", use: "optional" },
    sdk_debug_file_path: optionalString,
    sdk_debug_format: optionalString,
    token_acquire_timeout: optionalString,
    token_init_timeout: optionalString,
    token_pool_size: { type: "number", use: "optional" },
  },
} satisfies Block;

/** A block as the protocol's `Schema` message. */
export function toSchemaMessage(block: Block): Record<string, unknown> {
  return { version: 0, block: toBlockMessage(block) };
}

function toBlockMessage(block: Block): Record<string, unknown> {
  return {
    attributes: Object.entries(block.attributes).map(([name, attribute]) => ({
      name,
      type: Buffer.from(JSON.stringify(attribute.type)),
      required: attribute.use === "required",
      optional: attribute.use.startsWith("optional"),
      computed: attribute.use.endsWith("computed"),
      sensitive: attribute.sensitive ?? false,
    })),
    block_types: Object.entries(block.blocks ?? {}).map(([type_name, nested]) => ({
      type_name,
      block: toBlockMessage(nested),
      nesting: "LIST",
      max_items: 1,
    })),
  };
}
