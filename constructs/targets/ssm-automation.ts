import type { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import type { SsmDocument } from "@cdktf/provider-aws/lib/ssm-document";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { formProblems } from "./bounds";
import { arnBesideRule, arnForm, arnOf, arnProblems, type Destination, replacedInArn } from "./destination";
import { allow, bindWithRole, passRole, type RoleTargetOptions, roleArnProblems } from "./role-target";

const ARN = arnForm("an automation runbook", "ssm", "document/<id>");
const VERSION = /^(?:\$DEFAULT|\$LATEST|[1-9][0-9]*)$/;

/** What an `SsmAutomation` target takes. The runbook's parameters are the fields of `input`, each a list of texts. */
export interface SsmAutomationProps extends RoleTargetOptions {
  /**
   * The runbook's version: "$DEFAULT", "$LATEST" or a number.
   *
   * @default "$DEFAULT"
   */
  readonly documentVersion?: string;
  /**
   * The role that the runbook takes, or its ARN, so that it may be handed over. Name it in the runbook or in its
   * parameter `AutomationAssumeRole` too.
   *
   * @default - none: the runbook does what the target's role may do
   */
  readonly assumeRole?: IamRole | string;
}

/**
 * Runs a Systems Manager automation runbook.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/running-automations-event-bridge.html
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-identity-based-policies.html
 */
export class SsmAutomation implements IRuleTarget {
  /**
   * @param document a runbook of the provider, a construct that exposes one as `resource`, or its ARN
   *   (`arn:aws:ssm:…:document/…`)
   */
  public constructor(
    private readonly document: Destination<SsmDocument>,
    private readonly props: SsmAutomationProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { documentVersion = "$DEFAULT", assumeRole, ...options } = this.props;
    const documentArn = arnOf(this.document);
    const definitionArn = replacedInArn(documentArn, ":document/", ":automation-definition/");
    const arn = `${definitionArn}:${documentVersion}`;
    return bindWithRole(scope, rule, options, {
      arn,
      // Systems Manager used to ask for the definition; now it asks for the document and the execution.
      statements: [
        allow("ssm:StartAutomationExecution", [
          arn,
          documentArn,
          arnBesideRule(rule, "ssm", "automation-execution/*"),
        ]),
        ...(assumeRole === undefined ? [] : [passRole([arnOf(assumeRole)], "ssm.amazonaws.com")]),
      ],
      problems: () => [
        ...arnProblems("document", this.document, ARN),
        ...formProblems("documentVersion", documentVersion, VERSION, '"$DEFAULT", "$LATEST" or a number'),
        ...roleArnProblems("assumeRole", assumeRole),
      ],
    });
  }
}
