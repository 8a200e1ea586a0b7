import { type TerraformStack, Testing } from "cdktf";
import type { PolicyStatement } from "../../constructs/delivery/policy-statement";
import type { Grant, PermissionKind } from "./target-case";

type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

interface Statement extends Grant, Pick<PolicyStatement, "Principal"> {
  readonly Effect: string;
}

const EVENTBRIDGE = "events.amazonaws.com";

/** The Terraform resources that a stack came to, and the permissions in them. */
export class SynthesizedTargets {
  private readonly resources: Resources;

  public constructor(stack: TerraformStack) {
    const json: { resource?: Resources } = JSON.parse(Testing.synth(stack));
    this.resources = json.resource ?? {};
  }

  /** Every resource by its address. */
  public get byAddress(): Map<string, Readonly<Record<string, unknown>>> {
    return new Map(
      Object.entries(this.resources).flatMap(([type, named]) =>
        Object.entries(named).map(([name, resource]) => [`${type}.${name}`, resource] as const),
      ),
    );
  }

  /** The resources of one type. */
  public all(type: string): Readonly<Record<string, unknown>>[] {
    return Object.values(this.resources[type] ?? {});
  }

  /** The only resource of one type. */
  public only(type: string): Readonly<Record<string, unknown>> {
    const [first, ...others] = this.all(type);
    if (first === undefined || others.length > 0) {
      throw new Error(`${type}: there are ${this.all(type).length}, not one`);
    }
    return first;
  }

  /** What the policies of one kind grant EventBridge. */
  public grants(permission: PermissionKind): Statement[] {
    if (permission === "aws_lambda_permission") {
      return this.all(permission).map(functionGrant);
    }
    const type = permission === "aws_iam_role" ? "aws_iam_role_policy" : permission;
    const attribute = permission === "aws_cloudwatch_log_resource_policy" ? "policy_document" : "policy";
    return this.all(type)
      .flatMap((policy) => statementsOf(policy[attribute]))
      .filter(({ Principal }) => Principal === undefined || JSON.stringify(Principal).includes(EVENTBRIDGE));
  }
}

/** A function's permission as a statement of the policy that Lambda keeps. */
function functionGrant(permission: Readonly<Record<string, unknown>>): Statement {
  return {
    Effect: "Allow",
    Principal: { Service: String(permission.principal) },
    Action: String(permission.action),
    Resource: String(permission.function_name),
    Condition: { ArnEquals: { "aws:SourceArn": String(permission.source_arn) } },
  };
}

/** The statements of a policy's JSON text. Tokens stand in them as `${expression}`, without Terraform's encoding. */
export function statementsOf(policy: unknown): Statement[] {
  const text = String(policy)
    .replaceAll(/\$\{trimsuffix\(trimprefix\(jsonencode\((.*?)\), "\\""\), "\\""\)\}/g, (_, expression) =>
      quoted(expression).slice(1, -1),
    )
    .replaceAll(/\$\{jsonencode\((.*?)\)\}/g, (_, expression) => quoted(expression));
  const document: { Statement: Statement[] } = JSON.parse(text);
  return document.Statement;
}

function quoted(expression: string): string {
  return JSON.stringify(`\${${expression}}`);
}
