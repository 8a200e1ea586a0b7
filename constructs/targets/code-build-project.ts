import type { CodebuildProject } from "@cdktf/provider-aws/lib/codebuild-project";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a CodeBuild project", "codebuild", "project/<name>");

/**
 * Starts a build of a CodeBuild project. The input is what `StartBuild` takes, such as
 * `environmentVariablesOverride`.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class CodeBuildProject implements IRuleTarget {
  /** @param project a project of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly project: Destination<CodebuildProject>,
    private readonly props: RoleTargetOptions = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const arn = arnOf(this.project);
    return bindWithRole(scope, rule, this.props, {
      arn,
      statements: [allow("codebuild:StartBuild", arn)],
      problems: () => arnProblems("project", this.project, ARN),
    });
  }
}
