import type { KinesisFirehoseDeliveryStream } from "@cdktf/provider-aws/lib/kinesis-firehose-delivery-stream";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a Firehose stream", "firehose", "deliverystream/<name>");

/**
 * Puts each event as a record on a Firehose stream.
 *
 * @see https://docs.aws.amazon.com/firehose/latest/dev/writing-with-cloudwatch-events.html
 */
export class FirehoseStream implements IRuleTarget {
  /** @param stream a stream of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly stream: Destination<KinesisFirehoseDeliveryStream>,
    private readonly props: RoleTargetOptions = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const arn = arnOf(this.stream);
    return bindWithRole(scope, rule, this.props, {
      arn,
      // The two calls that EventBridge's own console grants: a busy rule sends its events in batches.
      statements: [allow(["firehose:PutRecord", "firehose:PutRecordBatch"], arn)],
      problems: () => arnProblems("stream", this.stream, ARN),
    });
  }
}
