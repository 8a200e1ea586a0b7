import type { Codepipeline } from "@cdktf/provider-aws/lib/codepipeline";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a pipeline of CodePipeline", "codepipeline", "<name>");

/**
 * Starts a pipeline of CodePipeline.
 *
 * @see https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-trigger-source-schedule.html
 */
export class CodePipeline implements IRuleTarget {
  /** @param pipeline a pipeline of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly pipeline: Destination<Codepipeline>,
    private readonly props: RoleTargetOptions = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const arn = arnOf(this.pipeline);
    return bindWithRole(scope, rule, this.props, {
      arn,
      statements: [allow("codepipeline:StartPipelineExecution", arn)],
      problems: () => arnProblems("pipeline", this.pipeline, ARN),
    });
  }
}
