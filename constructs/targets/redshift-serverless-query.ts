import type { RedshiftserverlessWorkgroup } from "@cdktf/provider-aws/lib/redshiftserverless-workgroup";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { type RedshiftStatementProps, redshiftStatementProblems, redshiftTarget } from "./redshift-statement";
import { allow, bindWithRole } from "./role-target";

const ARN = arnForm("a workgroup of Redshift Serverless", "redshift-serverless", "workgroup/<id>");

/**
 * Runs a SQL statement on a workgroup of Redshift Serverless through the Data API.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html
 */
export class RedshiftServerlessQuery implements IRuleTarget {
  /** @param workgroup a workgroup of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly workgroup: Destination<RedshiftserverlessWorkgroup>,
    private readonly props: RedshiftStatementProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { workgroup, props } = this;
    const arn = arnOf(workgroup);
    return bindWithRole(scope, rule, props, {
      arn,
      statements: [
        allow("redshift-data:ExecuteStatement", arn),
        props.secret === undefined
          ? allow("redshift-serverless:GetCredentials", arn)
          : allow("secretsmanager:GetSecretValue", arnOf(props.secret)),
      ],
      parameters: { redshiftTarget: redshiftTarget(props) },
      problems: () => [...arnProblems("workgroup", workgroup, ARN), ...redshiftStatementProblems(props)],
    });
  }
}
