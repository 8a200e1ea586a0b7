import type { LambdaAlias } from "@cdktf/provider-aws/lib/lambda-alias";
import type { LambdaFunction as FunctionResource } from "@cdktf/provider-aws/lib/lambda-function";
import type { Construct } from "constructs";
import { allowInvoke, type InvokedFunction } from "../delivery/function-permission";
import { RuleSource } from "../delivery/rule-source";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { isKnown } from "../validation";
import { formProblems } from "./bounds";
import { bindAcrossAccounts, type PolicyTargetOptions } from "./cross-account";
import { type ArnForm, arnOf, arnProblems, type Destination, resourceOf } from "./destination";
import { twoQualifiers } from "./errors";

const ARN: ArnForm = {
  form: /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(?::[\w$-]+)?$/,
  allowed:
    'a Lambda function, alias or version, "arn:aws:lambda:<region>:<account>:function:<name>" with ":<qualifier>" or without',
};
const PARTS = 7;

/** What a `LambdaFunction` target takes. */
export interface LambdaFunctionProps extends PolicyTargetOptions {
  /**
   * The version or the name of an alias to call, for a function given without one: 1 to 128 letters, digits, "-" or
   * "_".
   *
   * @default - the alias, or the version in the ARN; else what is published last
   */
  readonly qualifier?: string;
}

/**
 * Calls a Lambda function with each event, asynchronously. A permission of the rule lets it in; where more than 40
 * rules of a stack call one function, those of a bus share one.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchevents.html
 */
export class LambdaFunction implements IRuleTarget {
  /**
   * @param handler a function or an alias of the provider, a construct that exposes one as `resource`, or its ARN. An
   *   ARN that is a token is taken to be a function's, without a qualifier.
   */
  public constructor(
    private readonly handler: Destination<FunctionResource | LambdaAlias>,
    private readonly props: LambdaFunctionProps = {},
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { qualifier, crossAccount = false, ...options } = this.props;
    const arn = arnOf(this.handler);
    const target = {
      arn: qualifier === undefined ? arn : `${arn}:${qualifier}`,
      problems: () => this.problems(),
    };
    return crossAccount
      ? bindAcrossAccounts(scope, rule, options, "function", { ...target, action: "lambda:InvokeFunction" })
      : {
          ...options,
          ...target,
          dependsOn: [allowInvoke(scope, this.invoked(), RuleSource.of(rule))],
        };
  }

  private invoked(): InvokedFunction {
    const { handler } = this;
    const { qualifier } = this.props;
    if (typeof handler === "string") {
      const [name, inArn] = unqualified(handler);
      const named = qualifier ?? inArn;
      return { of: name, functionName: () => name, qualifier: named === undefined ? undefined : () => named };
    }
    const resource = resourceOf(handler);
    return {
      of: resource,
      functionName: () => resource.functionName,
      qualifier: isAlias(resource)
        ? () => resource.name
        : qualifier === undefined
          ? undefined
          : () => qualifier,
    };
  }

  private problems(): string[] {
    const { handler } = this;
    const { qualifier } = this.props;
    const isQualified =
      typeof handler === "string" ? unqualified(handler)[1] !== undefined : isAlias(resourceOf(handler));
    return [
      ...arnProblems("handler", handler, ARN),
      ...formProblems(
        "qualifier",
        qualifier,
        /^[\w-]{1,128}$/,
        'a version, or an alias of letters, digits, "-" or "_"',
      ),
      ...(isQualified && qualifier !== undefined ? [twoQualifiers(qualifier)] : []),
    ];
  }
}

/** The ARN of a function, and the qualifier behind it. */
function unqualified(arn: string): readonly [string, string?] {
  if (!isKnown(arn)) {
    return [arn];
  }
  const parts = arn.split(":");
  const qualifier = parts[PARTS];
  return qualifier === undefined ? [arn] : [parts.slice(0, PARTS).join(":"), qualifier];
}

function isAlias(resource: FunctionResource | LambdaAlias): resource is LambdaAlias {
  return resource.terraformResourceType === "aws_lambda_alias";
}
