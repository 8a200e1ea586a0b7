import type { Target } from "@aws-sdk/client-eventbridge";
import type { IAM } from "@aws-sdk/client-iam";
import { decide, type Policy } from "../../../trace/iam/decide";
import { isKeyUsedByRole, keyActionsOf, keyRequest } from "../../../trace/iam/key-access";
import { decideKeyByRole } from "../../../trace/iam/key-by-role";
import type { Principal } from "../../../trace/iam/request";
import { hasOwnPolicy } from "../../../trace/iam/resource-access";
import { eventBridge, routes } from "../../../trace/iam/routes";
import { decideWanted } from "../../../trace/iam/wanted";
import type { KnownKind } from "../../../trace/topology/destination-kinds";
import { parseArn } from "../arn";
import type { AwsClients } from "../aws-clients";
import { DeliveryFailure } from "../delivery-failure";
import { requireBusPolicy } from "./bus-policy";
import { kindOf } from "./destination-kind";
import { type EncryptionKey, EncryptionKeys } from "./encryption-keys";
import { ReadOnce } from "./read-once";
import { requireAllowed, requireDecided } from "./require-allowed";
import { readResourcePolicies } from "./resource-policies";
import { RolePolicies } from "./role-policies";
import { wantedOfRole } from "./role-wants";
import { TaskRoles } from "./task-roles";

/** A delivery that needs permission. */
export interface DeliveryRequest {
  targetArn: string;
  roleArn: string | undefined;
  /** The task, the job or the command that it wants. @default none of them */
  target?: Target;
  ruleArn: string;
  accountId: string;
}

/**
 * Says whether the policies that were really deployed let EventBridge deliver. moto itself asks for none. What is read
 * is kept until {@link forget}.
 */
export class Permissions {
  private readonly resourcePolicies: ReadOnce<Policy[]>;
  private readonly roles: RolePolicies;
  private readonly keys: EncryptionKeys;
  private readonly taskRoles: TaskRoles;

  /** @param iamOf IAM of the account that a role is in */
  constructor(clients: AwsClients, iamOf: (roleArn: string) => IAM) {
    // Those of CloudWatch Logs are one list for all log groups.
    this.resourcePolicies = new ReadOnce(
      (arn) => readResourcePolicies(clients, arn),
      (arn) => (parseArn(arn).service === "logs" ? "logs" : arn),
    );
    this.roles = new RolePolicies(iamOf);
    this.keys = new EncryptionKeys(clients);
    this.taskRoles = new TaskRoles(clients.ecs);
  }

  /** Reads all again at the next question: Terraform may have changed it. */
  forget(): void {
    this.resourcePolicies.forget();
    this.roles.forget();
    this.keys.forget();
    this.taskRoles.forget();
  }

  /** @throws DeliveryFailure if EventBridge may not deliver */
  async require(request: DeliveryRequest): Promise<void> {
    const kind = kindOf(request.targetArn);
    if (kind === undefined) {
      return;
    }
    const { by, actions } = routes[kind];
    const { roleArn } = request;
    if (roleArn !== undefined && by !== "resource") {
      await this.requireRole(roleArn, kind, request);
      const isOwn = parseArn(request.targetArn).accountId === request.accountId;
      if (hasOwnPolicy({ kind }) && !isOwn) {
        await this.requireResource(actions, request, { role: roleArn });
      }
    } else if (by === "role") {
      throw new DeliveryFailure(
        "NO_PERMISSIONS",
        `A target of this kind (${kind}) needs a role; it has none.`,
      );
    } else {
      await this.requireResource(actions, request);
    }
    await this.requireKey(kind, request);
  }

  /** Asks the policy of a bus beside the role. @throws DeliveryFailure if it does not let the event in */
  async requireBus(request: DeliveryRequest): Promise<void> {
    requireBusPolicy(await this.resourcePolicies.of(request.targetArn), request);
  }

  private async requireResource(
    actions: readonly string[],
    request: DeliveryRequest,
    principal: Principal = { service: eventBridge },
  ): Promise<void> {
    const policies = await this.resourcePolicies.of(request.targetArn);
    for (const action of actions) {
      const isLog = action.startsWith("logs:");
      const resource = isLog ? `${request.targetArn.replace(/:\*$/, "")}:log-stream:*` : request.targetArn;
      requireAllowed(policies, {
        principal,
        action,
        resource,
        sourceArn: request.ruleArn,
        sourceAccount: request.accountId,
      });
    }
  }

  private async requireRole(roleArn: string, kind: KnownKind, request: DeliveryRequest): Promise<void> {
    const role = await this.roles.of(roleArn);
    const trust = {
      principal: { service: eventBridge },
      action: "sts:AssumeRole",
      resource: roleArn,
      sourceArn: request.ruleArn,
      sourceAccount: request.accountId,
    };
    if (!role || decide([role.trust], trust).result !== "allowed") {
      throw new DeliveryFailure(
        "FAILED_TO_ASSUME_ROLE",
        `${eventBridge} may not assume the role ${roleArn}.`,
      );
    }
    const task = request.target?.EcsParameters?.TaskDefinitionArn;
    const taskRoles = task === undefined ? [] : await this.taskRoles.of(task);
    for (const wanted of wantedOfRole(kind, request, taskRoles)) {
      const { action, resource } = wanted;
      const decision = decideWanted(role.policies, wanted, roleArn);
      requireDecided(decision, { principal: { role: roleArn }, action, resource });
    }
  }

  private async requireKey(kind: KnownKind, request: DeliveryRequest): Promise<void> {
    const { targetArn, roleArn, ruleArn, accountId: account } = request;
    const key = await this.keys.of(targetArn);
    if (key === undefined) {
      return;
    }
    if (roleArn !== undefined && isKeyUsedByRole(kind)) {
      await this.requireKeyByRole(key, kind, roleArn);
      return;
    }
    for (const action of keyActionsOf(kind)) {
      requireAllowed(key.policies, keyRequest(action, key.name, kind, { ruleArn, account }));
    }
  }

  private async requireKeyByRole(key: EncryptionKey, kind: KnownKind, roleArn: string): Promise<void> {
    // AWS's own keys let in those of the account that use the service.
    if (key.isOfAws) {
      return;
    }
    const role = await this.roles.of(roleArn);
    for (const action of keyActionsOf(kind)) {
      const decision = decideKeyByRole(
        { action, key: key.name, role: roleArn },
        (request) => decide(key.policies, request),
        (request) => decide(role?.policies ?? [], request),
      );
      requireDecided(decision, { principal: { role: roleArn }, action, resource: key.name });
    }
  }
}
