import type { RedshiftCluster } from "@cdktf/provider-aws/lib/redshift-cluster";
import type { Construct } from "constructs";
import { notTogether } from "../errors";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { lengthProblems } from "./bounds";
import { arnForm, arnOf, arnProblems, type Destination, replacedInArn } from "./destination";
import { type RedshiftStatementProps, redshiftStatementProblems, redshiftTarget } from "./redshift-statement";
import { allow, bindWithRole } from "./role-target";

const ARN = arnForm("a Redshift cluster", "redshift", "cluster:<id>");

/** What a `RedshiftQuery` target takes. */
export interface RedshiftQueryProps extends RedshiftStatementProps {
  /**
   * The database user to get temporary credentials for: 1 to 128 characters.
   *
   * @default - a user that Redshift makes for the role; with `secret`, the user in there
   */
  readonly dbUser?: string;
}

/**
 * Runs a SQL statement on a Redshift cluster through its Data API.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html
 */
export class RedshiftQuery implements IRuleTarget {
  /** @param cluster a cluster of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly cluster: Destination<RedshiftCluster>,
    private readonly props: RedshiftQueryProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { cluster, props } = this;
    const { secret, dbUser } = props;
    const arn = arnOf(cluster);
    return bindWithRole(scope, rule, props, {
      arn,
      statements: [allow("redshift-data:ExecuteStatement", arn), this.credentials(arn)],
      parameters: {
        redshiftTarget: { ...redshiftTarget(props), ...(dbUser === undefined ? {} : { dbUser }) },
      },
      problems: () => [
        ...arnProblems("cluster", cluster, ARN),
        ...redshiftStatementProblems(props),
        ...lengthProblems("dbUser", dbUser, 1, 128),
        ...(secret !== undefined && dbUser !== undefined
          ? [notTogether("dbUser", dbUser, "secret", "for the secret holds the user")]
          : []),
      ],
    });
  }

  private credentials(clusterArn: string) {
    const { secret, dbUser, database } = this.props;
    if (secret !== undefined) {
      return allow("secretsmanager:GetSecretValue", arnOf(secret));
    }
    const databaseArn = `${replacedInArn(clusterArn, ":cluster:", ":dbname:")}/${database}`;
    return dbUser === undefined
      ? allow("redshift:GetClusterCredentialsWithIAM", databaseArn)
      : allow("redshift:GetClusterCredentials", [
          `${replacedInArn(clusterArn, ":cluster:", ":dbuser:")}/${dbUser}`,
          databaseArn,
        ]);
  }
}
