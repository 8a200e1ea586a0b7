import { CloudwatchEventConnection } from "@cdktf/provider-aws/lib/cloudwatch-event-connection";
import { Construct } from "constructs";
import { CONNECTION_NAME } from "../names";
import { nameProblems, textProblems, validate } from "../validation";
import type { Authorization } from "./authorization";
import { type HttpParameters, httpParameterProblems, renderHttpParameters } from "./http-parameter";
import { resourceName } from "./resource-name";

const NAME_LIMIT = 64;
const DESCRIPTION_LIMIT = 512;

/** What a `Connection` is made of. The HTTP parameters are added to every call. */
export interface ConnectionProps extends HttpParameters {
  /** How the endpoint is told who calls. */
  readonly authorization: Authorization;
  /**
   * The connection's name: 1 to 64 letters, digits, ".", "-" or "_", once in an account and region.
   *
   * @default - the resource's name in Terraform, shortened to 64 characters
   */
  readonly connectionName?: string;
  /**
   * What the connection is for: at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
}

/**
 * How API destinations call an HTTP endpoint: authorization and parameters. EventBridge keeps the secrets in Secrets
 * Manager, under a key that AWS owns; for one of your own set `resource.kmsKeyIdentifier`, and give the key the tag
 * `EventBridgeApiDestinations` with the value "true".
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-connections.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html
 */
export class Connection extends Construct {
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventConnection;

  /** @throws at synth where a name or parameter is not allowed, or a secret is a literal */
  public constructor(scope: Construct, id: string, props: ConnectionProps) {
    super(scope, id);
    const { authorization, description } = props;
    const name = props.connectionName ?? resourceName(this, NAME_LIMIT);
    const invocationHttpParameters = renderHttpParameters(props);
    this.resource = new CloudwatchEventConnection(this, "Default", {
      name,
      authorizationType: authorization.authorizationType,
      authParameters: {
        ...authorization.parameters,
        ...(invocationHttpParameters === undefined ? {} : { invocationHttpParameters }),
      },
      ...(description === undefined ? {} : { description }),
    });
    validate(this, () => [
      ...nameProblems("connectionName", name, CONNECTION_NAME),
      ...textProblems("description", description, DESCRIPTION_LIMIT),
      ...authorization.problems(this),
      ...httpParameterProblems(this, props),
    ]);
  }

  /** The connection's name. */
  public get connectionName(): string {
    return this.resource.name;
  }

  /** The connection's ARN. */
  public get connectionArn(): string {
    return this.resource.arn;
  }

  /** The ARN of the secret in which EventBridge keeps the credentials. */
  public get connectionSecretArn(): string {
    return this.resource.secretArn;
  }
}
