/**
 * The line, from 1, at which a text stops being the start of a JSON text. JSON.parse names the place of some mistakes
 * only, so that the lines up to it are found by trying.
 */
export function jsonErrorLine(text: string): number {
  const ends = [...text.matchAll(/\n|$/g)].map(({ index }) => index);
  let [sound, broken] = [0, ends.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isStart(text.slice(0, ends[middle - 1]))) sound = middle;
    else broken = middle;
  }
  return Math.min(broken, ends.length);
}

/** Whether more text could make it JSON: then what is missed is missed at its end. */
function isStart(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of JSON input/.test(message) || Number(position) === text.length;
  }
}
