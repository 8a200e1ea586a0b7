import { randomUUID } from "node:crypto";
import type { FunctionCode } from "../../aws/function-code";
import { nameIn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import { runFunction } from "../function/run-function";
import type { Deliver } from "./destination";

// EventBridge invokes asynchronously: it is done once Lambda takes the event, and Lambda itself tries twice more.
const ATTEMPTS = 3;

/**
 * Runs a function's own code for an event and writes its output to its log group.
 *
 * @param codeOf the code that a function was deployed with
 * @param aws where the function finds AWS, and in which account it is
 * @param folder where its code is unpacked
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
export function lambdaFunction(
  { lambda, logs, s3 }: AwsClients,
  codeOf: (name: string) => FunctionCode | undefined,
  aws: { url: string; accountId: string },
  folder: string,
): Deliver {
  const zipOf = async (name: string): Promise<Buffer | undefined> => {
    const code = codeOf(name);
    if (code === undefined || "zip" in code) {
      return code?.zip;
    }
    const object = await s3.getObject({ Bucket: code.bucket, Key: code.key });
    return object.Body === undefined ? undefined : Buffer.from(await object.Body.transformToByteArray());
  };

  const log = async (logGroupName: string, stream: string, lines: string[]) => {
    try {
      await logs.createLogGroup({ logGroupName });
    } catch {
      // Terraform made it, or an earlier run.
    }
    await logs.createLogStream({ logGroupName, logStreamName: stream });
    const timestamp = Date.now();
    await logs.putLogEvents({
      logGroupName,
      logStreamName: stream,
      logEvents: lines.map((message) => ({ timestamp, message })),
    });
  };

  return async ({ payload, target }) => {
    const name = nameIn(target.Arn ?? "");
    const configuration = await lambda.getFunctionConfiguration({ FunctionName: name });
    const { Runtime = "", Handler = "", Timeout = 3, Environment, LoggingConfig } = configuration;
    const zip = await zipOf(name);
    if (!Runtime.startsWith("nodejs") || zip === undefined) {
      const what = zip === undefined ? "a function without a zip" : `the runtime ${Runtime}`;
      return { where: `function ${name}`, isRun: false, note: `accepted by Lambda; ${what} is not run` };
    }
    const requestId = randomUUID();
    const region = await lambda.config.region();
    const environment = {
      AWS_REGION: region,
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: aws.accountId,
      AWS_SECRET_ACCESS_KEY: "rehearsal",
      ...Environment?.Variables,
    };
    const code = { name, zip, handler: Handler, timeoutSeconds: Timeout, environment };
    const lines: string[] = [];
    let error: string | undefined;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      let run: Awaited<ReturnType<typeof runFunction>>;
      try {
        run = await runFunction(code, payload, requestId, folder);
      } catch (cause) {
        throw new DeliveryFailure(
          "INVALID_PARAMETER",
          cause instanceof Error ? cause.message : String(cause),
        );
      }
      error = run.error;
      lines.push(`START RequestId: ${requestId} Version: $LATEST`);
      lines.push(...run.output.split("\n").filter((line) => line !== ""));
      lines.push(...(error === undefined ? [] : [`${requestId} ${error}`]), `END RequestId: ${requestId}`);
      if (error === undefined) {
        break;
      }
    }
    const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
    await log(group, `${day}/[$LATEST]${randomUUID().replaceAll("-", "")}`, lines);
    return {
      where: `function ${name}, output in log group ${group}`,
      ...(error === undefined ? {} : { note: `the function failed ${ATTEMPTS} times: ${error}` }),
    };
  };
}
