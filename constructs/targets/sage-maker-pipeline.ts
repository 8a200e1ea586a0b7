import type { SagemakerPipeline } from "@cdktf/provider-aws/lib/sagemaker-pipeline";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { countProblems, formProblems, lengthProblems } from "./bounds";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a SageMaker pipeline", "sagemaker", "pipeline/<name>");
const PARAMETER_NAME = /^(?=.{1,256}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*$/;

/** What a `SageMakerPipeline` target takes. */
export interface SageMakerPipelineProps extends RoleTargetOptions {
  /**
   * The pipeline's parameters by their names: at most 200; names of letters, digits and "-"; values of at most 1,024
   * characters. A value may be a JSON path into the event.
   *
   * @default - none: the pipeline's own defaults
   * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SageMakerPipelineParameter.html
   */
  readonly pipelineParameters?: Readonly<Record<string, string>>;
}

/**
 * Starts a SageMaker model building pipeline.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipeline-eventbridge.html
 */
export class SageMakerPipeline implements IRuleTarget {
  /** @param pipeline a pipeline of the provider, a construct that exposes one as `resource`, or its ARN */
  public constructor(
    private readonly pipeline: Destination<SagemakerPipeline>,
    private readonly props: SageMakerPipelineProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { pipelineParameters = {}, ...options } = this.props;
    const arn = arnOf(this.pipeline);
    const pipelineParameterList = Object.entries(pipelineParameters).map(([name, value]) => ({
      name,
      value,
    }));
    return bindWithRole(scope, rule, options, {
      arn,
      statements: [allow("sagemaker:StartPipelineExecution", arn)],
      ...(pipelineParameterList.length === 0
        ? {}
        : { parameters: { sagemakerPipelineTarget: { pipelineParameterList } } }),
      problems: () => [
        ...arnProblems("pipeline", this.pipeline, ARN),
        ...countProblems("pipelineParameters", pipelineParameters, 0, 200),
        ...Object.entries(pipelineParameters).flatMap(([name, value]) => [
          ...formProblems("a name in pipelineParameters", name, PARAMETER_NAME, 'letters, digits and "-"'),
          ...lengthProblems(`pipelineParameters.${name}`, value, 0, 1024),
        ]),
      ],
    });
  }
}
