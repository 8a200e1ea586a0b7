/** One mistake in what was declared. */
export interface ConfigurationProblem {
  /** The path of the construct, empty for the app itself. */
  readonly path: string;
  /** The property, the value given, what is allowed and how to fix it. */
  readonly message: string;
}

/** Thrown at synth with every mistake that the constructs of an app found. */
export class InvalidConfiguration extends Error {
  /** @param problems at least one */
  public constructor(public readonly problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ path, message }) => `  [${path === "" ? "cdktf.json" : path}] ${message}`);
    super(
      `${problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`}, nothing was written:\n${lines.join("\n")}`,
    );
    this.name = "InvalidConfiguration";
  }
}
