import { terraformJson } from "../json/terraform-json";

/**
 * One statement of an IAM policy, in IAM's own spelling.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The JSON text of a policy with these statements; Terraform tokens in them are kept. */
export function policyDocument(statements: readonly PolicyStatement[]): string {
  return terraformJson({ Version: "2012-10-17", Statement: statements });
}
