import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus";
import { Fn, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { busNameIsNotItsSource } from "../errors";
import { EVENT_BUS_NAME, PARTNER_EVENT_SOURCE_NAME } from "../names";
import { isKnown, nameProblems, validate } from "../validation";
import type { IEventBus } from "./event-bus-ref";

/** What an `EventBus` is made of. */
export interface EventBusProps {
  /**
   * The name of a custom bus: 1 to 256 letters, digits, ".", "-" or "_".
   *
   * @default - the partner event source's name, which a partner bus must have; else the construct's id
   */
  readonly eventBusName?: string;
  /**
   * The partner event source that the bus receives: `aws.partner/` and at least two parts.
   *
   * @default - none: a custom bus
   */
  readonly eventSourceName?: string;
  /**
   * What must exist before the bus is made, where no reference says so by itself.
   *
   * @default - nothing
   */
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * An event bus: a partner bus with `eventSourceName`, else a custom one.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
 */
export class EventBus extends Construct implements IEventBus {
  public readonly eventBusName: string;
  public readonly dependencies: readonly ITerraformDependable[];
  /** The Terraform resource. */
  public readonly resource: CloudwatchEventBus;

  /** @throws at synth where a name is not allowed, or a partner bus is not called as its source */
  public constructor(scope: Construct, id: string, props: EventBusProps = {}) {
    super(scope, id);
    const { eventSourceName } = props;
    const name = props.eventBusName ?? eventSourceName ?? id;
    this.resource = new CloudwatchEventBus(this, "Default", {
      name,
      ...(eventSourceName === undefined ? {} : { eventSourceName }),
      ...(props.dependsOn === undefined ? {} : { dependsOn: props.dependsOn }),
    });
    // A partner bus takes its name from the event source, so a rule that names it does not refer to the bus itself.
    this.eventBusName = eventSourceName ?? this.resource.name;
    this.dependencies = eventSourceName === undefined ? [] : [this.resource];
    validate(this, () => this.problems(props, name));
  }

  public get eventBusArn(): string {
    return this.resource.arn;
  }

  public get rulesArn(): string {
    return `${Fn.replace(this.eventBusArn, ":event-bus/", ":rule/")}/*`;
  }

  private problems({ eventSourceName }: EventBusProps, name: string): string[] {
    if (eventSourceName === undefined) {
      return nameProblems("eventBusName", name, EVENT_BUS_NAME);
    }
    const problems = nameProblems("eventSourceName", eventSourceName, PARTNER_EVENT_SOURCE_NAME);
    if (name !== eventSourceName && isKnown(name) && isKnown(eventSourceName)) {
      problems.push(busNameIsNotItsSource(name, eventSourceName));
    }
    return problems;
  }
}
