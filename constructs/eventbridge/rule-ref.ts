import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";
import type { IEventBus } from "./event-bus-ref";

/** A rule as its targets see it. */
export interface IRule extends Construct {
  /** The rule's name. */
  readonly ruleName: string;
  /** The rule's ARN, which delivery permissions name as `aws:SourceArn`. */
  readonly ruleArn: string;
  /** The bus that the rule listens on. */
  readonly eventBus: IEventBus;
  /** The Terraform resource of the rule. */
  readonly resource: ITerraformDependable;
  /** Counts a target: EventBridge takes five a rule. `RuleTarget` calls it. */
  countTarget(): void;
}
