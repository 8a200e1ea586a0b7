import { eventTexts } from "../events/event-texts";
import { compile } from "../match/compile";
import { atPlace } from "./at-place";
import { type ExitCode, exitCode } from "./exit-code";
import { Input } from "./input-text";
import type { Io } from "./io";

/**
 * `event-trace match PATTERN EVENT…`: prints `true` or `false` for each event.
 *
 * @throws InvalidPatternError with AWS's reason
 */
export function matchCommand(patternArgument: string, eventArguments: readonly string[], io: Io): ExitCode {
  const input = new Input(io);
  const { text, name } = input.read(patternArgument);
  const compiled = compile({ [name]: text });
  const results = eventArguments
    .map((argument) => input.read(argument))
    .flatMap((events) => eventTexts(events.text, events.name))
    .map((event) => atPlace(event, () => compiled.match(event.text).length > 0));
  io.out(results.map((result) => `${result}\n`).join(""));
  return results.every(Boolean) ? exitCode.yes : exitCode.no;
}
