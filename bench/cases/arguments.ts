/** The folder that a measured script writes to: its first argument. */
export function outputDirectory(): string {
  return argument(2);
}

/** How many rules, each with a target, a measured script declares: its second argument. */
export function pairCount(): number {
  return Number(argument(3));
}

/** Whether a measured script audits what it wrote: not with "unaudited" as its third argument. */
export function isAudited(): boolean {
  return process.argv[4] !== "unaudited";
}

function argument(index: number): string {
  const value = process.argv[index];
  if (value === undefined) {
    throw new Error("Call it with an output folder and a number of pairs; npm run bench does.");
  }
  return value;
}
