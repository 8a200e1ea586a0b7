import type { BatchJobDefinition } from "@cdktf/provider-aws/lib/batch-job-definition";
import type { BatchJobQueue } from "@cdktf/provider-aws/lib/batch-job-queue";
import { Fn } from "cdktf";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { rangeProblems } from "../validation";
import { formProblems } from "./bounds";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const QUEUE_ARN = arnForm("a Batch job queue", "batch", "job-queue/<name>");
const DEFINITION_ARN = arnForm(
  "a revision of a Batch job definition",
  "batch",
  "job-definition/<name>:<revision>",
);
const JOB_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

/** What a `BatchJob` target takes. */
export interface BatchJobProps extends RoleTargetOptions {
  /**
   * The job's name: 1 to 128 letters, digits, "-" or "_", a letter or a digit first.
   *
   * @default - the rule's name, "-" for "."
   */
  readonly jobName?: string;
  /**
   * How many jobs an array job has: 2 to 10,000.
   *
   * @default - no array job
   */
  readonly size?: number;
  /**
   * How often Batch tries the job: 1 to 10.
   *
   * @default - as the job definition says
   */
  readonly attempts?: number;
}

/**
 * Submits a job to a Batch job queue.
 *
 * @see https://docs.aws.amazon.com/batch/latest/userguide/batch-cwe-target.html
 */
export class BatchJob implements IRuleTarget {
  /**
   * @param jobQueue a job queue of the provider, a construct that exposes one as `resource`, or its ARN
   * @param jobDefinition a job definition of the provider, a construct that exposes one as `resource`, or the ARN of
   *   one revision
   */
  public constructor(
    private readonly jobQueue: Destination<BatchJobQueue>,
    private readonly jobDefinition: Destination<BatchJobDefinition>,
    private readonly props: BatchJobProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { jobName = Fn.replace(rule.ruleName, ".", "-"), size, attempts, ...options } = this.props;
    const arn = arnOf(this.jobQueue);
    const jobDefinition = arnOf(this.jobDefinition);
    return bindWithRole(scope, rule, options, {
      arn,
      statements: [allow("batch:SubmitJob", [arn, jobDefinition])],
      parameters: {
        batchTarget: {
          jobDefinition,
          jobName,
          ...(size === undefined ? {} : { arraySize: size }),
          ...(attempts === undefined ? {} : { jobAttempts: attempts }),
        },
      },
      problems: () => [
        ...arnProblems("jobQueue", this.jobQueue, QUEUE_ARN),
        ...arnProblems("jobDefinition", this.jobDefinition, DEFINITION_ARN),
        ...formProblems(
          "jobName",
          jobName,
          JOB_NAME,
          '1 to 128 letters, digits, "-" or "_", a letter or digit first',
        ),
        ...rangeProblems("size", size, 2, 10_000, "jobs"),
        ...rangeProblems("attempts", attempts, 1, 10, "attempts"),
      ],
    });
  }
}
