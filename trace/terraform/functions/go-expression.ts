/** What Go's named classes stand for: https://github.com/google/re2/wiki/Syntax */
const classes: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  digit: "0-9",
  lower: "a-z",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

/** Apart: what both have, what Go alone has, what JavaScript alone has, and escapes that JavaScript refuses. */
const token =
  /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\p[A-Z]|\\[\s\S]|\(\?(?:P?<\w+>|:)|\(\?[^)]*|\{,\d*\}|[\s\S]/gi;

/**
 * A regular expression of Go, which Terraform takes, as JavaScript's. Undefined where it has what is not translated.
 *
 * @param flags JavaScript's, beside those that the expression begins with
 */
export function goExpression(pattern: string, flags: string): RegExp | undefined {
  const leading = /^\(\?([ims]+)\)/.exec(pattern);
  const body = pattern.slice(leading?.[0].length ?? 0);
  const parts = (body.match(token) ?? []).map(translated);
  if (parts.includes(undefined)) return undefined;
  try {
    return new RegExp(parts.join(""), `u${flags}${leading?.[1] ?? ""}`);
  } catch {
    return undefined;
  }
}

function translated(part: string): string | undefined {
  if (part.startsWith("[") && part.length > 1) return translatedClass(part);
  if (part.startsWith("\\")) return translatedEscape(part);
  if (part.startsWith("(?P<")) return part.replace("P", "");
  if (part.startsWith("(?") && !/^\(\?(?:<\w+>|:)$/.test(part)) return undefined;
  if (part.startsWith("{,")) return part.replace("{", "\\{").replace("}", "\\}");
  return part;
}

function translatedEscape(part: string): string | undefined {
  if (part === "\\A") return "(?<![\\s\\S])";
  if (part === "\\z") return "(?![\\s\\S])";
  if (part.length === 3) return `\\p{${part.slice(2)}}`;
  if (/^\\[dDwWbBtnrfvxpP.*+?^${}()|[\]\\/]$/.test(part)) return part;
  if (part === "\\s") return "[\\t\\n\\f\\r ]";
  if (part === "\\S") return "[^\\t\\n\\f\\r ]";
  return /^\\[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(part) ? part.slice(1) : undefined;
}

const inClass = /\[:\w+:\]|\\p[A-Z]|\\[\s\S]|-|[\s\S]/g;

function translatedClass(part: string): string | undefined {
  const [, start = "", items = ""] = /^(\[\^?)([\s\S]*)\]$/.exec(part) ?? [];
  let before = "";
  const result = (items.match(inClass) ?? []).map((item) => {
    const last = before;
    before = item;
    const named = /^\[:(\w+):\]$/.exec(item)?.[1];
    if (named !== undefined) return classes[named];
    if (item === "-" && /^(\\[dDwWsS]|\[:)/.test(last)) return "\\-";
    if (item === "[" || item === "]") return `\\${item}`;
    if (item === "\\-") return item;
    return item.startsWith("\\") ? translatedEscape(item)?.replace(/^\[([^^].*)\]$/, "$1") : item;
  });
  return result.includes(undefined) ? undefined : `${start}${result.join("")}]`;
}
