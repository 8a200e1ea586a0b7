import type { SsmDocument } from "@cdktf/provider-aws/lib/ssm-document";
import type { Construct } from "constructs";
import type { PolicyStatement } from "../delivery/policy-statement";
import type { IRule } from "../eventbridge/rule-ref";
import type { IRuleTarget, RuleTargetConfig } from "../eventbridge/rule-target-config";
import { countProblems, formProblems, lengthProblems } from "./bounds";
import { arnBesideRule, arnForm, arnOf, arnProblems, type Destination } from "./destination";
import { allow, bindWithRole, type RoleTargetOptions } from "./role-target";

const ARN = arnForm("a command document", "ssm", "document/<id>");
const KEY = /^(?=.{1,128}$)(?:InstanceIds|tag:[\p{L}\p{Z}\p{N}_.:/=+\-@]+)$/u;
const INSTANCE_IDS = "InstanceIds";

/** The instances that a command runs on. */
export interface RunCommandInstances {
  /** "InstanceIds", or "tag:" and the key of a tag; at most 128 characters. */
  readonly key: string;
  /** Ids of instances or values of the tag: 1 to 50 of 1 to 256 characters. */
  readonly values: readonly string[];
}

/** What an `SsmRunCommand` target takes. The document's parameters are the fields of `input`. */
export interface SsmRunCommandProps extends RoleTargetOptions {
  /** The instances that the command runs on: 1 to 5 choices, all of which an instance must meet. */
  readonly instances: readonly RunCommandInstances[];
}

/**
 * Runs a Systems Manager command document on instances.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-ec2-run-command.html
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RunCommandTarget.html
 */
export class SsmRunCommand implements IRuleTarget {
  /**
   * @param document a document of the provider, a construct that exposes one as `resource`, or its ARN; one of AWS
   *   has no account in it, as `arn:aws:ssm:us-east-1::document/AWS-RunShellScript`
   */
  public constructor(
    private readonly document: Destination<SsmDocument>,
    private readonly props: SsmRunCommandProps,
  ) {}

  public bind(scope: Construct, rule: IRule): RuleTargetConfig {
    const { instances, ...options } = this.props;
    const arn = arnOf(this.document);
    return bindWithRole(scope, rule, options, {
      arn,
      statements: [allow("ssm:SendCommand", arn), instanceStatement(rule, instances)],
      parameters: { runCommandTargets: instances.map(({ key, values }) => ({ key, values: [...values] })) },
      problems: () => [
        ...arnProblems("document", this.document, ARN),
        ...countProblems("instances", instances, 1, 5),
        ...instances.flatMap(({ key, values }, index) => [
          ...formProblems(
            `instances[${index}].key`,
            key,
            KEY,
            '"InstanceIds" or "tag:<key>", at most 128 characters',
          ),
          ...countProblems(`instances[${index}].values`, values, 1, 50),
          ...values.flatMap((value, at) =>
            lengthProblems(`instances[${index}].values[${at}]`, value, 1, 256),
          ),
        ]),
      ],
    });
  }
}

/** Instances by their ids, else all that have the tags: an instance must meet every choice of a command. */
function instanceStatement(rule: IRule, instances: readonly RunCommandInstances[]): PolicyStatement {
  const ids = instances.filter(({ key }) => key === INSTANCE_IDS).flatMap(({ values }) => values);
  const tags = instances
    .filter(({ key }) => key !== INSTANCE_IDS)
    .map(({ key, values }) => [key.replace("tag:", "ssm:resourceTag/"), values] as const);
  const resources = ids.length > 0 ? ids.map((id) => instanceArn(rule, id)) : [instanceArn(rule, "*")];
  return tags.length === 0
    ? allow("ssm:SendCommand", resources)
    : allow("ssm:SendCommand", resources, { StringEquals: Object.fromEntries(tags) });
}

/** A machine outside EC2 has an id with "mi-" and an ARN of Systems Manager. */
function instanceArn(rule: IRule, id: string): string {
  return id.startsWith("mi-")
    ? arnBesideRule(rule, "ssm", `managed-instance/${id}`)
    : arnBesideRule(rule, "ec2", `instance/${id}`);
}
