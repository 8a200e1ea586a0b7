import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { Lazy } from "cdktf";
import { Construct } from "constructs";
import { type PolicyStatement, policyDocument } from "../delivery/policy-statement";
import { terraformJson } from "../json/terraform-json";

type Condition = NonNullable<PolicyStatement["Condition"]>;

/** A role that one AWS service takes, with one policy. Terraform names it, for names are one space in an account. */
export class ServiceRole extends Construct {
  /** The Terraform resource. */
  public readonly resource: IamRole;
  /** The Terraform resource of its policy. */
  public readonly policy: IamRolePolicy;
  private readonly statements: PolicyStatement[] = [];

  /** @param service the service's name as a principal, as "lambda.amazonaws.com" */
  public constructor(scope: Construct, id: string, service: string, condition?: Condition) {
    super(scope, id);
    this.resource = new IamRole(this, "Default", {
      assumeRolePolicy: terraformJson({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: service },
            Action: "sts:AssumeRole",
            ...(condition === undefined ? {} : { Condition: condition }),
          },
        ],
      }),
    });
    this.policy = new IamRolePolicy(this, "Policy", {
      role: this.resource.name,
      policy: Lazy.stringValue({ produce: () => policyDocument(this.statements) }),
    });
  }

  /** Lets the role do something. */
  public allow(action: string | readonly string[], resource: string | readonly string[]): void {
    this.addStatements({ Effect: "Allow", Action: action, Resource: resource });
  }

  /** Adds statements to the role's policy. */
  public addStatements(...statements: PolicyStatement[]): void {
    this.statements.push(...statements);
  }
}
