import type { ITerraformDependable } from "cdktf";

/** An event bus as rules, archives and targets need it: created here, or one that exists. */
export interface IEventBus {
  /** The bus's name, not its ARN: what `event_bus_name` of rules and targets takes. */
  readonly eventBusName: string;
  /** The bus's ARN. */
  readonly eventBusArn: string;
  /** An ARN with a wildcard that fits every rule on the bus. */
  readonly rulesArn: string;
  /** What must exist before a rule can be put on the bus, where no reference says so by itself. */
  readonly dependencies?: readonly ITerraformDependable[];
}
