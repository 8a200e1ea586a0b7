import { DataAwsCloudwatchEventBus } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-bus";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import type { IEventBus } from "./event-bus-ref";

const DEFAULT_BUS = "default";

/**
 * A bus that exists already. Terraform looks it up by its name, so a wrong name fails at plan and no rule lands on
 * another bus.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/cloudwatch_event_bus
 */
export class ExistingEventBus extends Construct implements IEventBus {
  /** The Terraform data source. */
  public readonly resource: DataAwsCloudwatchEventBus;
  private readonly isDefault: boolean;

  private constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.isDefault = name === DEFAULT_BUS;
    this.resource = new DataAwsCloudwatchEventBus(this, "Default", { name });
  }

  /** The account's default bus, where AWS services send their own events. No Genesys Cloud event comes by there. */
  public static default(scope: Construct, id: string): ExistingEventBus {
    return new ExistingEventBus(scope, id, DEFAULT_BUS);
  }

  /** @param eventBusName the name, a value or a token */
  public static fromEventBusName(scope: Construct, id: string, eventBusName: string): ExistingEventBus {
    return new ExistingEventBus(scope, id, eventBusName);
  }

  /** @param eventBusArn the ARN of a bus in the stack's own account and region, a value or a token */
  public static fromEventBusArn(scope: Construct, id: string, eventBusArn: string): ExistingEventBus {
    return new ExistingEventBus(scope, id, Fn.element(Fn.split(":event-bus/", eventBusArn), 1));
  }

  public get eventBusName(): string {
    return this.resource.name;
  }

  public get eventBusArn(): string {
    return this.resource.arn;
  }

  /** The default bus does not stand in the ARNs of its rules. */
  public get rulesArn(): string {
    const rules = Fn.replace(this.eventBusArn, ":event-bus/", ":rule/");
    return this.isDefault ? Fn.replace(rules, ":rule/default", ":rule/*") : `${rules}/*`;
  }
}
