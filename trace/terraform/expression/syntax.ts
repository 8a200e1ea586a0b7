/** A parsed HCL expression. */
export type Expression =
  | { readonly kind: "literal"; readonly value: null | boolean | number | string }
  /** A number of more digits than JavaScript has. */
  | { readonly kind: "longNumber"; readonly digits: string }
  | { readonly kind: "template"; readonly parts: readonly Expression[] }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "attribute"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression }
  | { readonly kind: "splat"; readonly of: Expression; readonly each: Expression }
  | { readonly kind: "splatItem" }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly spread: boolean;
    }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "conditional";
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | ForExpression;

export interface ForExpression {
  readonly kind: "for";
  /** What it makes; `text` is the template form, `%{ for ... }`. */
  readonly makes: "list" | "object" | "text";
  readonly keyName?: string;
  readonly valueName: string;
  readonly collection: Expression;
  /** The key of an object's entry. */
  readonly key?: Expression;
  readonly value: Expression;
  readonly condition?: Expression;
  /** `value...`: values of equal keys are grouped in a list. */
  readonly grouped: boolean;
}

/** An expression that is not valid HCL, or nests deeper than is read. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

/** How deep expressions may nest: far over what a person writes, and safe for the call stack. */
export const deepestNesting = 100;
