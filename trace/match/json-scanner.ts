import { endUnit, textUnits } from "./text-units";

const [quote, backslash, minus, plus, dot, zero, nine] = [34, 92, 45, 43, 46, 48, 57] as const;
const [tab, newline, carriageReturn, space] = [9, 10, 13, 32] as const;
const [lowerE, lowerF, lowerT, caseBit] = [101, 102, 116, 32] as const;

/** Passes over the tokens of a JSON text one after the other, and judges each as JSON.parse does. */
export abstract class JsonScanner {
  protected at = 0;
  private readonly units: Uint16Array;

  /** @param text is scanned before another scanner is made */
  constructor(protected readonly text: string) {
    this.units = textUnits(text);
  }

  /** Throws what tells that the text is not JSON. */
  protected abstract refuse(): never;

  /** The UTF-16 unit at a place of the text, or `endUnit` after its end. */
  protected unitAt(at: number): number {
    return this.units[at] ?? endUnit;
  }

  /** Goes on to the next unit that is no white space. */
  protected next(): number {
    let unit = this.unitAt(this.at);
    while (unit === space || unit === newline || unit === carriageReturn || unit === tab)
      unit = this.unitAt(++this.at);
    return unit;
  }

  /** Passes over a string from its quote to the other, and tells whether it has escapes. */
  protected passString(): boolean {
    let at = this.at + 1;
    let hasEscapes = false;
    for (let unit = this.unitAt(at); unit !== quote; unit = this.unitAt(at)) {
      if (unit < space) this.refuse();
      if (unit === backslash) {
        hasEscapes = true;
        at += this.escapeLength(at);
      } else at++;
    }
    this.at = at + 1;
    return hasEscapes;
  }

  /** Passes over a number, true, false or null. */
  protected passScalar(): void {
    const unit = this.unitAt(this.at);
    if (unit === lowerT) this.passLiteral("true");
    else if (unit === lowerF) this.passLiteral("false");
    else if (unit === minus || isDigit(unit)) this.passNumber();
    else this.passLiteral("null");
  }

  private passLiteral(literal: string): void {
    if (!this.text.startsWith(literal, this.at)) this.refuse();
    this.at += literal.length;
  }

  private passNumber(): void {
    if (this.unitAt(this.at) === minus) this.at++;
    if (this.unitAt(this.at) === zero) this.at++;
    else this.passDigits();
    if (this.unitAt(this.at) === dot) {
      this.at++;
      this.passDigits();
    }
    if ((this.unitAt(this.at) | caseBit) === lowerE) {
      const sign = this.unitAt(++this.at);
      if (sign === plus || sign === minus) this.at++;
      this.passDigits();
    }
  }

  private passDigits(): void {
    if (!isDigit(this.unitAt(this.at))) this.refuse();
    while (isDigit(this.unitAt(this.at))) this.at++;
  }

  private escapeLength(at: number): number {
    const found = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(at, at + 6));
    return found === null ? this.refuse() : found[0].length;
  }
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}
