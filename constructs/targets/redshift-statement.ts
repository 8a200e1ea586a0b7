import type { CloudwatchEventTargetRedshiftTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target";
import type { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { lengthProblems } from "./bounds";
import { arnForm, arnOf, arnProblems } from "./destination";
import type { RoleTargetOptions } from "./role-target";

const SECRET_ARN = arnForm("a secret", "secretsmanager", "secret:<name>");

/**
 * The SQL statement that the Redshift Data API runs.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RedshiftDataParameters.html
 */
export interface RedshiftStatementProps extends RoleTargetOptions {
  /** The database: 1 to 64 characters. */
  readonly database: string;
  /** The statement: 1 to 100,000 characters. */
  readonly sql: string;
  /**
   * A name to find the statement by: 1 to 500 characters.
   *
   * @default - none
   */
  readonly statementName?: string;
  /**
   * A secret with a user name and a password, or its ARN.
   *
   * @default - temporary credentials
   */
  readonly secret?: SecretsmanagerSecret | string;
  /**
   * Whether to send an event to the default bus when the statement has ended.
   *
   * @default false
   */
  readonly sendEventBridgeEvent?: boolean;
}

/** The block of the provider. */
export function redshiftTarget(props: RedshiftStatementProps): CloudwatchEventTargetRedshiftTarget {
  const { database, sql, statementName, secret, sendEventBridgeEvent } = props;
  return {
    database,
    sql,
    ...(statementName === undefined ? {} : { statementName }),
    ...(secret === undefined ? {} : { secretsManagerArn: arnOf(secret) }),
    ...(sendEventBridgeEvent === undefined ? {} : { withEvent: sendEventBridgeEvent }),
  };
}

/** What is wrong with the statement. */
export function redshiftStatementProblems(props: RedshiftStatementProps): string[] {
  return [
    ...lengthProblems("database", props.database, 1, 64),
    ...lengthProblems("sql", props.sql, 1, 100_000),
    ...lengthProblems("statementName", props.statementName, 1, 500),
    ...(props.secret === undefined ? [] : arnProblems("secret", props.secret, SECRET_ARN)),
  ];
}
