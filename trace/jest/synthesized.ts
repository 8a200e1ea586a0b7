import { parseJson } from "../terraform/files";
import { stackConfiguration } from "../terraform/read-directory";
import { type PartSource, synthesizedParts } from "../terraform/read-parts";
import { topology } from "../topology/read-topology";
import type { Topology } from "../topology/topology";

/** A synthesized stack among others, with what is known of it beyond what it says. */
export interface SynthesizedStack
  extends Pick<PartSource, "name" | "accountId" | "region" | "variables" | "workspace"> {
  /** What `Testing.synth` gives: JSON as text or parsed. */
  readonly synthesized: string | object;
}

const file = "cdk.tf.json";

/**
 * What a stack declares, or several stacks together.
 *
 * @throws Error for what is no synthesized stack
 */
export function topologyOf(given: unknown): Topology {
  if (!Array.isArray(given)) return topology(stackConfiguration(stackOf(given), file));
  const parts = given.map(partOf);
  const [only, ...others] = parts;
  return topology(
    only !== undefined && others.length === 0
      ? stackConfiguration(only.synthesized, file, only)
      : synthesizedParts(parts),
  );
}

function partOf(given: unknown): SynthesizedStack & { readonly synthesized: object } {
  if (!isPart(given)) return { synthesized: stackOf(given) };
  return { ...given, synthesized: stackOf(given.synthesized) };
}

function isPart(given: unknown): given is SynthesizedStack {
  return typeof given === "object" && given !== null && "synthesized" in given;
}

function stackOf(synthesized: unknown): object {
  const value =
    typeof synthesized === "string" ? parseJson(synthesized, "the synthesized stack") : synthesized;
  if (typeof value !== "object" || value === null)
    throw new Error(
      "expect() takes a synthesized stack: the JSON that Testing.synth gives, or a list of them",
    );
  return value;
}
