import { matchText } from "../terraform/match-text";
import { textOf, type Value } from "../terraform/value";
import type { Role } from "./topology";

/** Finds roles by their ARN. */
export class RoleLookup {
  private readonly byArn = new Map<string, Role[]>();

  constructor(private readonly roles: readonly Role[]) {
    for (const role of roles) {
      const arn = textOf(role.arn);
      const same = this.byArn.get(arn);
      if (same === undefined) this.byArn.set(arn, [role]);
      else same.push(role);
    }
  }

  /** The roles that have the ARN for certain; and, only where there are none, those that may have it. */
  find(arn: Value): { readonly certain: readonly Role[]; readonly possible: readonly Role[] } {
    const certain = this.byArn.get(textOf(arn));
    if (certain !== undefined) return { certain, possible: [] };
    return {
      certain: [],
      possible: this.roles.filter((role) => matchText(role.arn, arn, "equal") !== false),
    };
  }
}
