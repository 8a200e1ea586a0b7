import { type IResolvable, type IResolveContext, Token } from "cdktf";
import { fieldOutsideInput } from "./input-problems";

/** Variables that EventBridge fills in without an input path. */
type PredefinedVariable =
  | "aws.events.rule-arn"
  | "aws.events.rule-name"
  | "aws.events.event.ingestion-time"
  | "aws.events.event"
  | "aws.events.event.json";

/**
 * A field of the event, to stand in a `RuleTargetInput`: as a value of an object or inside a text.
 *
 * What the members return is text that only `RuleTargetInput` understands; anywhere else it is an error at synth.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export class EventField implements IResolvable {
  /** The event's id. */
  public static get eventId(): string {
    return EventField.fromPath("$.id");
  }

  /** The event's detail-type. */
  public static get detailType(): string {
    return EventField.fromPath("$.detail-type");
  }

  /** The event's source. */
  public static get source(): string {
    return EventField.fromPath("$.source");
  }

  /** The account that the event comes from. */
  public static get account(): string {
    return EventField.fromPath("$.account");
  }

  /** The event's time, as its sender gave it. */
  public static get time(): string {
    return EventField.fromPath("$.time");
  }

  /** The region that the event comes from. */
  public static get region(): string {
    return EventField.fromPath("$.region");
  }

  /** The ARN of the rule that matched. */
  public static get ruleArn(): string {
    return EventField.predefined("aws.events.rule-arn");
  }

  /** The name of the rule that matched. */
  public static get ruleName(): string {
    return EventField.predefined("aws.events.rule-name");
  }

  /** When EventBridge took the event in, in ISO 8601. */
  public static get ingestionTime(): string {
    return EventField.predefined("aws.events.event.ingestion-time");
  }

  /**
   * The event without its detail; `detail-type` is called `detailType` in it. Only as a whole value of an object,
   * for EventBridge does not escape it.
   */
  public static get event(): string {
    return EventField.predefined("aws.events.event");
  }

  /** The whole event. Only as a whole value of an object, for EventBridge does not escape it. */
  public static get eventJson(): string {
    return EventField.predefined("aws.events.event.json");
  }

  /**
   * Any field of the event.
   *
   * As a whole value of an object it keeps its type. Inside a text EventBridge inserts a string as it is, so that a
   * quote in it spoils the JSON, takes the quotes out of an object or a list, and leaves out a field that the event
   * does not have.
   *
   * @param path a JSON path in dot notation, as `$.detail.eventBody.entityId` or `$.resources[0]`; at most 256
   *   characters, names of letters, digits, "_", "-" and "/", indices and "*"
   */
  public static fromPath(path: string): string {
    return Token.asString(new EventField({ path }));
  }

  private static predefined(variable: PredefinedVariable): string {
    return Token.asString(new EventField({ variable }));
  }

  /** Where the field was made: cdktf shows it where the field cannot be resolved. */
  public readonly creationStack = (new Error().stack ?? "")
    .split("\n")
    .slice(2)
    .map((line) => line.trim().slice(3));

  private constructor(
    /** Where the value comes from: a path into the event, or a variable of EventBridge's. */
    public readonly origin: { readonly path: string } | { readonly variable: PredefinedVariable },
  ) {}

  /** Whether the field is the event itself, which EventBridge inserts without escaping. */
  public get isWholeEvent(): boolean {
    return (
      "variable" in this.origin &&
      ["aws.events.event", "aws.events.event.json"].includes(this.origin.variable)
    );
  }

  /** The field as a person would look for it in the code. */
  public get label(): string {
    return "path" in this.origin ? this.origin.path : `<${this.origin.variable}>`;
  }

  /** @throws always: only `RuleTargetInput` may meet a field */
  public resolve(context: IResolveContext): never {
    throw new Error(fieldOutsideInput(context.scope.node.path, this.label));
  }

  public toString(): string {
    return Token.asString(this);
  }
}
