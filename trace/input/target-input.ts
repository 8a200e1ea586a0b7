/** A target's input as Terraform and PutTargets have it: at most one of the three. */
export interface TargetInput {
  /** A constant JSON text. */
  readonly input?: string | undefined;
  /** The path of a part of the event. */
  readonly inputPath?: string | undefined;
  readonly inputTransformer?:
    | {
        /** Names of variables, and the paths of their values. */
        readonly inputPaths?: Readonly<Record<string, string>> | undefined;
        readonly inputTemplate: string;
      }
    | undefined;
}

/** What EventBridge's own variables stand for. */
export interface RuleFacts {
  readonly ruleArn: string;
  readonly ruleName: string;
  /** When EventBridge took the event in, in ISO 8601. */
  readonly ingestionTime: string;
}

/** EventBridge's own variables. */
export const PREDEFINED_VARIABLES: readonly string[] = [
  "aws.events.rule-arn",
  "aws.events.rule-name",
  "aws.events.event.ingestion-time",
  "aws.events.event",
  "aws.events.event.json",
];

/** Whether a variable is the event itself, which EventBridge inserts without escaping, even between quotes. */
export function isWholeEvent(variable: string): boolean {
  return variable === "aws.events.event" || variable === "aws.events.event.json";
}
