/**
 * Whether to write colours: on a terminal that has them, and not with `NO_COLOR`. `FORCE_COLOR` wants them in a file or
 * a pipe too, and with 0 or false nowhere.
 * https://no-color.org, https://force-color.org
 */
export function wantsColours(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = env;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}
