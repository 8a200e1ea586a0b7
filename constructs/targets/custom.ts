import type { Construct } from "constructs";
import type { PolicyStatement } from "../delivery/policy-statement";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig, RuleTargetParameters } from "../eventbridge/rule-target-config";
import { lengthProblems } from "./bounds";
import { type ArnForm, arnOf, arnProblems, type Destination, type HasArn } from "./destination";
import { permissionNotStated } from "./errors";
import { bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN: ArnForm = { form: /^arn:[^:\s]+:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/, allowed: "any AWS resource" };

/** What a `Custom` target takes. Exactly one of `statements`, `eventRole` and `permittedBy` states its permission. */
export interface CustomProps extends RoleTargetOptions {
  /**
   * What a role that is made for the target may do.
   *
   * @default - no role is made
   */
  readonly statements?: readonly PolicyStatement[];
  /**
   * Where the destination's own policy lets EventBridge in, for whoever reads the code: a file, a ticket, a team.
   *
   * @default - a role delivers
   */
  readonly permittedBy?: string;
  /**
   * The block of the provider for the kind of destination.
   *
   * @default - none
   */
  readonly parameters?: RuleTargetParameters;
}

/**
 * Sends each event to any destination that EventBridge takes, with its permission stated.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
export class Custom implements IRuleTarget {
  /** @param destination anything of the provider that has an ARN, a construct that exposes it as `resource`, or an ARN */
  public constructor(
    private readonly destination: Destination<HasArn>,
    private readonly props: CustomProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { statements, permittedBy, parameters, ...options } = this.props;
    const target = {
      arn: arnOf(this.destination),
      ...(parameters === undefined ? {} : { parameters }),
      problems: () => this.problems(),
    };
    return statements === undefined && options.eventRole === undefined
      ? { ...options, ...target }
      : bindWithRole(scope, rule, options, { ...target, statements: statements ?? [] });
  }

  private problems(): string[] {
    const { statements, eventRole, permittedBy } = this.props;
    const given = Object.entries({ statements, eventRole, permittedBy })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    return [
      ...arnProblems("destination", this.destination, ARN),
      ...(given.length === 1 ? [] : [permissionNotStated(given)]),
      ...lengthProblems("permittedBy", permittedBy, 1, 1000),
    ];
  }
}
