import { eventPathProblems } from "./event-path";
import type { InputContent, RenderedInput } from "./input-content";
import { InputTemplate } from "./input-template";

/**
 * What a target receives instead of the event.
 *
 * Fields of the event are written with `EventField`; Terraform's tokens may stand anywhere as well.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
export class RuleTargetInput implements InputContent {
  /** A text: the target gets it as one JSON string. */
  public static fromText(text: string): RuleTargetInput {
    return new RuleTargetInput(InputTemplate.ofLines([text]));
  }

  /** A text whose lines the target gets as a JSON string each, for a target that takes more than one. */
  public static fromMultilineText(text: string): RuleTargetInput {
    return new RuleTargetInput(InputTemplate.ofLines(text.split("\n")));
  }

  /**
   * A JSON object. A field of the event that is a whole value keeps its type. With fields of the event it must be an
   * object at its top; a constant may be a list too.
   *
   * @throws where the object has no JSON, as one with a cycle has none
   */
  public static fromObject(object: object): RuleTargetInput {
    return new RuleTargetInput(InputTemplate.ofObject(object));
  }

  /**
   * A part of the event.
   *
   * @param path a JSON path as `EventField.fromPath` takes it; "$" is the whole event
   */
  public static fromEventPath(path: string): RuleTargetInput {
    return new RuleTargetInput({
      fieldNames: undefined,
      render: () => ({ inputPath: path }),
      problems: () => eventPathProblems(path),
    });
  }

  private constructor(private readonly content: InputContent) {}

  /** The names of the object's fields; undefined where the input is no object or is not known. */
  public get fieldNames(): readonly string[] | undefined {
    return this.content.fieldNames;
  }

  /** Terraform's values for `aws_cloudwatch_event_target`: exactly one of its three forms. */
  public render(): RenderedInput {
    return this.content.render();
  }

  /** What EventBridge would not take; each says what is allowed. None where all is well. */
  public problems(): string[] {
    return this.content.problems();
  }
}
