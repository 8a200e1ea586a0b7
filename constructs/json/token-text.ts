import { type IResolvable, Token, Tokenization } from "cdktf";

const TOKEN = String.raw`\$\{TfToken\[[\w:.-]+\]\}`;
/** cdktf writes a number that is not known yet as one of these in the middle of a string. */
const NUMBER_TOKEN = String.raw`-\d\.\d+e\+\d+`;
/** A quote that opens a string has no backslash before it; the name of a field has a colon behind it. */
const TOKEN_IN_JSON = new RegExp(`(?<!\\\\)"(${TOKEN})"(?!:)|(${TOKEN})|(${NUMBER_TOKEN})`, "g");

/** A part of a JSON text: fixed text, or a token that is a whole value or stands inside a string or a name. */
export type JsonPart =
  | { readonly text: string }
  | { readonly token: IResolvable; readonly position: "value" | "inside" };

/**
 * Writes a value as JSON, cut where a token stands. A token that is a whole value loses its quotes.
 *
 * @throws where the value has no JSON, as `undefined` and functions have none
 */
export function jsonParts(value: unknown): JsonPart[] {
  const json: string | undefined = JSON.stringify(value, wholeTokenAsString);
  if (json === undefined) {
    throw new TypeError(
      `${String(value)} has no JSON text. Give an object, a list, a string, a number or null.`,
    );
  }
  const parts: JsonPart[] = [];
  let end = 0;
  for (const match of json.matchAll(TOKEN_IN_JSON)) {
    const [found, whole, inside, number] = match;
    const token = tokenOf(whole ?? inside ?? Number(number));
    if (token !== undefined) {
      parts.push({ text: json.slice(end, match.index) });
      parts.push({ token, position: whole === undefined ? "inside" : "value" });
      end = match.index + found.length;
    }
  }
  return [...parts, { text: json.slice(end) }];
}

/** Lists, maps, numbers and resolvables that are tokens; `value` is what their `toJSON` made of them. */
function wholeTokenAsString(this: unknown, key: string, value: unknown): unknown {
  const given: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  return typeof given !== "string" && Token.isUnresolved(given) ? Token.asString(given) : value;
}

function tokenOf(token: string | number): IResolvable | undefined {
  return typeof token === "string"
    ? Tokenization.reverseString(token).firstToken
    : Tokenization.reverseNumber(token);
}
