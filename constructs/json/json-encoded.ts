import { type IResolvable, type IResolveContext, Token } from "cdktf";

/**
 * The Terraform expression `jsonencode(...)` of a token, as cdktf's `Fn.jsonencode` makes it, without the stack trace
 * that is recorded there each time: with many policies that was a tenth of all time.
 */
export class JsonEncoded implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(private readonly value: IResolvable) {}

  /** Braces stand around the outermost expression alone, and text inside one is not searched for more. */
  public resolve(context: IResolveContext): string {
    const { suppressBraces, ignoreEscapes, warnEscapes } = context;
    Object.assign(context, { suppressBraces: true, ignoreEscapes: true, warnEscapes: true });
    const expression = `jsonencode(${context.resolve(this.value)})`;
    Object.assign(context, { ignoreEscapes, warnEscapes });
    return suppressBraces === true ? expression : `\${${expression}}`;
  }

  public toString(): string {
    return Token.asString(this);
  }

  public toJSON(): string {
    return this.toString();
  }
}
