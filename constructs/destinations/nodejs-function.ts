import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import type { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { AssetType, TerraformAsset } from "cdktf";
import { Construct } from "constructs";
import { deadLetterQueueArn, type DeadLetterQueue as QueueOrArn } from "../delivery/dead-letter-queue";
import type { PolicyStatement } from "../delivery/policy-statement";
import { resourceName } from "../eventbridge/resource-name";
import { dependenciesInStackOf } from "../stack-dependencies";
import { nameProblems, rangeProblems, validate } from "../validation";
import { DeadLetterQueue } from "./dead-letter-queue";
import { FUNCTION_NAME } from "./destination-names";
import { allowLogEncryption } from "./encrypted-logs";
import { type EncryptionKey, keyArnOf } from "./encryption-key";
import { DEFAULT_RETENTION, type LogRetention, retentionProblems } from "./log-retention";
import { ServiceRole } from "./service-role";

const NAME_LIMIT = 64;

/** What a `NodejsFunction` is made of. */
export interface NodejsFunctionProps {
  /** The folder with the function's JavaScript, which is zipped as it is: bundle TypeScript before. */
  readonly code: string;
  /**
   * The file and the function in it.
   *
   * @default "index.handler"
   */
  readonly handler?: string;
  /**
   * The function's name: 1 to 64 letters, digits, "-" or "_".
   *
   * @default - the resource's name in Terraform
   */
  readonly functionName?: string;
  /**
   * Environment variables. No secrets: they stand in Terraform's state and in the console.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * How long a call may take, in seconds: 1 to 900.
   *
   * @default 30
   */
  readonly timeout?: number;
  /**
   * The memory, in MB: 128 to 10,240.
   *
   * @default 256
   */
  readonly memorySize?: number;
  /**
   * How many calls may run at once: 0 or more, taken from the account's quota. More events than that wait, for six
   * hours at most.
   *
   * @default - as many as the account has left
   */
  readonly reservedConcurrency?: number;
  /**
   * Whether AWS X-Ray traces the calls.
   *
   * @default true
   */
  readonly tracing?: boolean;
  /**
   * A queue for events that the function failed on three times, or `false` for none. EventBridge's own queue does not
   * get these: to it the event is delivered.
   *
   * @default - a queue of the function's own
   * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
   */
  readonly deadLetterQueue?: QueueOrArn | false;
  /**
   * How long the function's log is kept, in days.
   *
   * @default 365
   */
  readonly logRetention?: LogRetention;
  /**
   * A KMS key of your own that encrypts the log and the environment variables.
   *
   * @default - keys that AWS manages
   */
  readonly encryptionKey?: EncryptionKey;
}

/**
 * A Node.js Lambda function from a folder, with a log group and a role of its own.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html
 */
export class NodejsFunction extends Construct {
  /** The Terraform resource. */
  public readonly resource: LambdaFunction;
  /** The queue for events that the function failed on, where it has one of its own. */
  public readonly deadLetterQueue: { readonly resource: SqsQueue } | undefined;
  private readonly role: ServiceRole;

  /** @throws where the folder does not exist; at synth where a number is out of its bounds */
  public constructor(scope: Construct, id: string, props: NodejsFunctionProps) {
    super(scope, id);
    const { deadLetterQueue, encryptionKey, environment, reservedConcurrency, tracing = true } = props;
    const { timeout = 30, memorySize = 256, logRetention = DEFAULT_RETENTION } = props;
    const functionName = props.functionName ?? resourceName(this, NAME_LIMIT);
    const code = new TerraformAsset(this, "Code", { path: props.code, type: AssetType.ARCHIVE });
    this.role = new ServiceRole(this, "Role", "lambda.amazonaws.com");
    const logGroup = this.logGroup(functionName, logRetention, encryptionKey);
    this.deadLetterQueue =
      deadLetterQueue === undefined ? new DeadLetterQueue(this, "DeadLetters") : undefined;
    const deadLetters = deadLetterQueue === undefined ? this.deadLetterQueue : deadLetterQueue;
    if (tracing) {
      // X-Ray has no resources to name.
      this.role.allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*");
    }
    const failed =
      deadLetters === undefined || deadLetters === false ? undefined : deadLetterQueueArn(deadLetters);
    if (failed !== undefined) {
      this.role.allow("sqs:SendMessage", failed);
    }
    const environmentKey = environment === undefined ? undefined : encryptionKey;
    if (environmentKey !== undefined) {
      this.role.allow("kms:Decrypt", keyArnOf(environmentKey));
    }
    this.resource = new LambdaFunction(this, "Default", {
      functionName,
      role: this.role.resource.arn,
      runtime: "nodejs22.x",
      architectures: ["arm64"],
      handler: props.handler ?? "index.handler",
      filename: code.path,
      sourceCodeHash: code.assetHash,
      timeout,
      memorySize,
      loggingConfig: { logFormat: "JSON", logGroup: logGroup.name },
      tracingConfig: { mode: tracing ? "Active" : "PassThrough" },
      ...(environment === undefined ? {} : { environment: { variables: { ...environment } } }),
      ...(environmentKey === undefined ? {} : { kmsKeyArn: keyArnOf(environmentKey) }),
      ...(reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: reservedConcurrency }),
      ...(failed === undefined ? {} : { deadLetterConfig: { targetArn: failed } }),
      // Lambda refuses a dead-letter queue that the role may not write to.
      dependsOn: [this.role.policy],
    });
    validate(this, () => [
      ...nameProblems("functionName", props.functionName, FUNCTION_NAME),
      ...rangeProblems("timeout", timeout, 1, 900, "seconds"),
      ...rangeProblems("memorySize", memorySize, 128, 10_240, "MB"),
      ...rangeProblems("reservedConcurrency", reservedConcurrency, 0, 1_000_000, "calls"),
      ...retentionProblems(logRetention),
    ]);
  }

  /** Lets the function do something: its role can only log until then. */
  public addToRolePolicy(...statements: PolicyStatement[]): void {
    this.role.addStatements(...statements);
  }

  private logGroup(
    functionName: string,
    retentionInDays: number,
    key: EncryptionKey | undefined,
  ): CloudwatchLogGroup {
    const name = `/aws/lambda/${functionName}`;
    const dependsOn = dependenciesInStackOf(this, allowLogEncryption(this, key, name));
    const logGroup = new CloudwatchLogGroup(this, "Log", {
      name,
      retentionInDays,
      ...(key === undefined ? {} : { kmsKeyId: keyArnOf(key) }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
    });
    this.role.allow(["logs:CreateLogStream", "logs:PutLogEvents"], `${logGroup.arn}:*`);
    return logGroup;
  }
}
