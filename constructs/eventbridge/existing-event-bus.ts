import { DataAwsCloudwatchEventBus } from "@cdktf/provider-aws/lib/data-aws-cloudwatch-event-bus";
import { conditional, Fn, Op, TerraformSelf, Token } from "cdktf";
import { Construct } from "constructs";
import { EVENT_BUS_ARN, EVENT_BUS_NAME, obeys, PARTNER_EVENT_SOURCE_NAME } from "../names";
import { nameProblems, validate } from "../validation";
import type { IEventBus } from "./event-bus-ref";

const DEFAULT_BUS = "default";

/**
 * A bus that exists already, custom, partner or the default one. Terraform looks it up by its name, so a wrong name
 * fails at plan and no rule lands on another bus. `EventBus` has the same methods.
 *
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/cloudwatch_event_bus
 */
export class ExistingEventBus extends Construct implements IEventBus {
  /** The Terraform data source. */
  public readonly resource: DataAwsCloudwatchEventBus;

  private constructor(
    scope: Construct,
    id: string,
    private readonly givenName: string,
    givenArn?: string,
  ) {
    super(scope, id);
    this.resource = new DataAwsCloudwatchEventBus(this, "Default", {
      name: givenName,
      ...(givenArn === undefined ? {} : { lifecycle: { postcondition: [isBusOf(givenArn)] } }),
    });
    validate(this, () =>
      givenArn === undefined
        ? busNameProblems(givenName)
        : nameProblems("eventBusArn", givenArn, EVENT_BUS_ARN),
    );
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
    const name = Token.isUnresolved(eventBusArn)
      ? Fn.element(Fn.split(":event-bus/", eventBusArn), 1)
      : (eventBusArn.split(":event-bus/")[1] ?? "");
    return new ExistingEventBus(scope, id, name, eventBusArn);
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
    const ofDefault = Fn.replace(rules, ":rule/default", ":rule/*");
    const ofOther = `${rules}/*`;
    if (Token.isUnresolved(this.givenName)) {
      return Token.asString(conditional(Op.eq(this.eventBusName, DEFAULT_BUS), ofDefault, ofOther));
    }
    return this.givenName === DEFAULT_BUS ? ofDefault : ofOther;
  }
}

/** The lookup goes by name: a bus of that name in the stack's account must not stand in for one of another's. */
function isBusOf(eventBusArn: string) {
  return {
    condition: Op.eq(TerraformSelf.getString("arn"), eventBusArn),
    errorMessage: "eventBusArn is not a bus of this stack's AWS account and region.",
  };
}

/** A partner bus has the name of its event source. */
function busNameProblems(name: string): string[] {
  return obeys(PARTNER_EVENT_SOURCE_NAME, name) ? [] : nameProblems("eventBusName", name, EVENT_BUS_NAME);
}
