import { GlueWorkflow } from "@cdktf/provider-aws/lib/glue-workflow";
import { Custom } from "../../../constructs/targets/custom";
import { type TargetCase, targetCase } from "../target-case";

const IN_ACCOUNT = "us-east-1:123456789012";

/** Targets without a class of their own. */
export const CUSTOM_TARGETS: readonly TargetCase[] = [
  targetCase<GlueWorkflow>({
    name: "Custom",
    destination: "anything else that EventBridge delivers to",
    resourceType: "any resource that has an ARN",
    takesAnyArn: true,
    arn: `arn:aws:glue:${IN_ACCOUNT}:workflow/load`,
    grants: [{ Action: "glue:NotifyEvent", Resource: `arn:aws:glue:${IN_ACCOUNT}:workflow/load` }],
    resource: (scope, id) => new GlueWorkflow(scope, id, { name: "load" }),
    target: (workflow, options) => {
      const arn =
        typeof workflow === "string"
          ? workflow
          : "resource" in workflow
            ? workflow.resource.arn
            : workflow.arn;
      return new Custom(workflow, {
        ...options,
        ...(options.eventRole === undefined
          ? { statements: [{ Effect: "Allow", Action: "glue:NotifyEvent", Resource: arn }] }
          : {}),
      });
    },
    refused: (arn) => ({
      target: new Custom(arn, {}),
      says: ["permission", "nothing", "exactly one of statements"],
    }),
  }),
];
