import type { IAM } from "@aws-sdk/client-iam";
import type { Policy } from "../../../trace/iam/decide";
import { fromJson } from "../../../trace/terraform/functions/json";
import { ReadOnce } from "./read-once";

/** A role as it was deployed. */
export interface DeployedRole {
  /** Who may assume it. */
  trust: Policy;
  /** Its inline and its attached policies. */
  policies: Policy[];
}

/** Reads roles through IAM's API, each once until {@link forget}. */
export class RolePolicies {
  private readonly roles = new ReadOnce((roleArn) => this.read(roleArn));

  /** @param iamOf IAM of the account that a role is in */
  constructor(private readonly iamOf: (roleArn: string) => IAM) {}

  forget(): void {
    this.roles.forget();
  }

  /** The role with this ARN, or `undefined` if there is none. */
  of(roleArn: string): Promise<DeployedRole | undefined> {
    return this.roles.of(roleArn);
  }

  private async read(roleArn: string): Promise<DeployedRole | undefined> {
    const RoleName = roleArn.slice(roleArn.lastIndexOf("/") + 1);
    const iam = this.iamOf(roleArn);
    try {
      const { Role } = await iam.getRole({ RoleName });
      const { PolicyNames = [] } = await iam.listRolePolicies({ RoleName });
      const { AttachedPolicies = [] } = await iam.listAttachedRolePolicies({ RoleName });
      const inline = PolicyNames.map(async (PolicyName) => {
        const { PolicyDocument } = await iam.getRolePolicy({ RoleName, PolicyName });
        return toPolicy(PolicyName, PolicyDocument);
      });
      const attached = AttachedPolicies.map(async ({ PolicyArn }) => {
        const { Policy: policy } = await iam.getPolicy({ PolicyArn });
        const { PolicyVersion } = await iam.getPolicyVersion({
          PolicyArn,
          VersionId: policy?.DefaultVersionId,
        });
        return toPolicy(PolicyArn ?? "", PolicyVersion?.Document);
      });
      return {
        trust: toPolicy(roleArn, Role?.AssumeRolePolicyDocument),
        policies: await Promise.all([...inline, ...attached]),
      };
    } catch (error) {
      if (error instanceof Error && /NoSuchEntity/.test(error.name)) {
        return undefined;
      }
      throw error;
    }
  }
}

/** IAM answers with documents that are URL-encoded. */
function toPolicy(address: string, document: string | undefined): Policy {
  return { address, document: fromJson(JSON.parse(decodeURIComponent(document ?? "{}"))) };
}
