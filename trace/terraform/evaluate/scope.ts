import { SourceError } from "../source-error";
import type { Value } from "../value";

/** An expression that Terraform would refuse: `try` and `can` catch it, elsewhere it is reported. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
}

/** The work that resolving one source may take, so that a hostile one ends with an error and not a hang. */
export class Budget {
  private steps = 0;

  constructor(private readonly most = 10_000_000) {}

  spend(steps = 1): void {
    this.steps += steps;
    if (this.steps > this.most)
      throw new SourceError(`resolving this Terraform takes more than ${this.most} steps: it is not read`);
  }
}

/** The files that expressions name, relative to the root folder. */
export interface SourceFiles {
  /** What is in a file, or undefined where it cannot be read. */
  read(path: string): Buffer | undefined;
  /** The paths of the files in a folder and the folders in it, or undefined where it cannot be read. */
  list(folder: string): readonly string[] | undefined;
}

export const noFiles: SourceFiles = { read: () => undefined, list: () => undefined };

/** What the names in an expression mean, at one place in the source. */
export interface Scope {
  /** The value of a first name (`var`, `local`, `aws_sqs_queue`, a `for`'s variable), or undefined. */
  lookup(name: string): Value | undefined;
  readonly budget: Budget;
  readonly files: SourceFiles;
}

/** A scope with some more names, as a `for` or a dynamic block makes. */
export function within(outer: Scope, names: ReadonlyMap<string, Value>): Scope {
  return {
    lookup: (name) => names.get(name) ?? (names.has(name) ? null : outer.lookup(name)),
    budget: outer.budget,
    files: outer.files,
  };
}
