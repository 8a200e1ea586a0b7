import type { ServerUnaryCall, sendUnaryData, UntypedServiceImplementation } from "@grpc/grpc-js";
import { fromDynamicValue, isObject, toDynamicValue, type Value } from "./dynamic-value";
import type { GenesysCloud } from "./genesys-cloud";
import { IntegrationResource, type Problem } from "./integration-resource";
import { integrationSchema, organizationSchema, providerSchema, toSchemaMessage } from "./schema";

type Message = Record<string, unknown>;

/**
 * Terraform's `Provider` service over a Genesys Cloud organization. Whatever goes wrong becomes an error diagnostic,
 * as a provider must answer: a failed call would read "plugin crashed".
 *
 * @see https://github.com/hashicorp/terraform/tree/main/docs/plugin-protocol
 */
export function providerService(genesysCloud: GenesysCloud): UntypedServiceImplementation {
  const integrations = new IntegrationResource(genesysCloud);
  const dynamic = (request: Message, field: string): Value => fromDynamicValue(request[field]);

  const methods: Record<string, (request: Message) => Message> = {
    GetSchema: () => ({
      provider: toSchemaMessage(providerSchema),
      resource_schemas: { genesyscloud_integration: toSchemaMessage(integrationSchema) },
      data_source_schemas: { genesyscloud_organizations_me: toSchemaMessage(organizationSchema) },
    }),
    PrepareProviderConfig: (request) => ({ prepared_config: request.config }),
    Configure: () => ({}),
    ValidateResourceTypeConfig: (request) => ({
      diagnostics: integrations.validate(dynamic(request, "config")).map(toDiagnostic),
    }),
    ValidateDataSourceConfig: () => ({}),
    UpgradeResourceState: (request) => ({
      upgraded_state: toDynamicValue(fromDynamicValue(request.raw_state)),
    }),
    ReadResource: (request) => ({
      new_state: toDynamicValue(integrations.read(dynamic(request, "current_state"))),
      private: request.private,
    }),
    PlanResourceChange: (request) => {
      const plan = integrations.plan(dynamic(request, "prior_state"), dynamic(request, "proposed_new_state"));
      return {
        planned_state: toDynamicValue(plan.planned),
        planned_private: request.prior_private,
        requires_replace: plan.requiresReplace.map((name) => ({ steps: [{ attribute_name: name }] })),
      };
    },
    ApplyResourceChange: (request) => {
      const prior = dynamic(request, "prior_state");
      try {
        const state = integrations.apply(prior, dynamic(request, "planned_state"));
        return { new_state: toDynamicValue(state), private: request.planned_private };
      } catch (error) {
        return { new_state: toDynamicValue(prior), diagnostics: [refusal(error)] };
      }
    },
    ImportResourceState: (request) => ({
      imported_resources: [
        {
          type_name: request.type_name,
          state: toDynamicValue(integrations.importState(String(request.id))),
        },
      ],
    }),
    ReadDataSource: (request) => {
      const config = dynamic(request, "config");
      const { id, name, defaultCountryCode, defaultLanguage, domain } = genesysCloud.organization;
      const answer = {
        ...(isObject(config) ? config : {}),
        id,
        name,
        domain,
        default_country_code: defaultCountryCode,
        default_language: defaultLanguage,
      };
      return { state: toDynamicValue(answer) };
    },
    Stop: () => ({}),
  };

  return Object.fromEntries(
    Object.entries(methods).map(([name, answer]) => [
      name,
      (call: ServerUnaryCall<Message, Message>, reply: sendUnaryData<Message>) => {
        try {
          reply(null, answer(call.request));
        } catch (error) {
          reply(null, { diagnostics: [refusal(error)] });
        }
      },
    ]),
  );
}

function toDiagnostic({ summary, detail, path }: Problem): Message {
  const steps = path.map((step) =>
    typeof step === "string" ? { attribute_name: step } : { element_key_int: step },
  );
  return { severity: "ERROR", summary, detail, attribute: { steps } };
}

function refusal(error: unknown): Message {
  return {
    severity: "ERROR",
    summary: "Genesys Cloud refused the integration",
    detail: error instanceof Error ? error.message : String(error),
  };
}
