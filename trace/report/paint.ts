/** Puts a text in a colour, or leaves it. */
export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  unsure(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const plain = (text: string): string => text;
const coloured = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

export const noColours: Paint = { good: plain, bad: plain, unsure: plain, faint: plain, strong: plain };

const colours: Paint = {
  good: coloured(32),
  bad: coloured(31),
  unsure: coloured(33),
  faint: coloured(2),
  strong: coloured(1),
};

export function paintFor(hasColours: boolean): Paint {
  return hasColours ? colours : noColours;
}
