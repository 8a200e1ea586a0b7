import type { SfnAlias } from "@cdktf/provider-aws/lib/sfn-alias";
import type { SfnStateMachine as StateMachineResource } from "@cdktf/provider-aws/lib/sfn-state-machine";
import type { Construct } from "constructs";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a state machine, its version or alias", "states", "stateMachine:<name>");

/**
 * Starts an execution of a Step Functions state machine, with the event or the input as its input.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
 */
export class SfnStateMachine implements IRuleTarget {
  /**
   * @param machine a state machine or an alias of the provider, a construct that exposes one as `resource`, or the
   *   ARN of a state machine, a version or an alias
   */
  public constructor(
    private readonly machine: Destination<StateMachineResource | SfnAlias>,
    private readonly props: RoleTargetOptions = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const arn = arnOf(this.machine);
    return bindWithRole(scope, rule, this.props, {
      arn,
      statements: [allow("states:StartExecution", arn)],
      problems: () => arnProblems("machine", this.machine, ARN),
    });
  }
}
