import { Token } from "cdktf";
import { badEventPath } from "./input-problems";

const STEP = String.raw`\.(?:[\w/-]+|\*)|\[(?:\d+|\*)\]`;
const EVENT_PATH = new RegExp(`^\\$(?:${STEP})*$`);
const LENGTH_LIMIT = 256;

/**
 * The problem of a path into the event, as a list of none or one. A Terraform token passes: it is not known yet.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html
 */
export function eventPathProblems(path: string): string[] {
  const allowed = Token.isUnresolved(path) || (EVENT_PATH.test(path) && path.length <= LENGTH_LIMIT);
  return allowed ? [] : [badEventPath(path)];
}
