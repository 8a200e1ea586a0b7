import type { FieldCondition } from "../../constructs/eventbridge/pattern/field-test";
import { Condition } from "./condition";

/** Gives fields their numbers, and the same condition on the same field one object: it is tested once an event. */
export class ConditionRegister {
  /** The fields' paths, each at its number. */
  readonly paths: string[] = [];
  private readonly fields = new Map<string, number>();
  private readonly conditions = new Map<string, Condition>();

  condition(path: string, parsed: FieldCondition): Condition {
    let field = this.fields.get(path);
    if (field === undefined) {
      field = this.paths.push(path) - 1;
      this.fields.set(path, field);
    }
    const identity = JSON.stringify([field, parsed.absent, parsed.tests]);
    const condition = this.conditions.get(identity) ?? new Condition(field, parsed);
    this.conditions.set(identity, condition);
    return condition;
  }
}
