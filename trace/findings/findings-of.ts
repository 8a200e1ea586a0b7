import type { Assumptions } from "../iam/assumptions";
import { parseJson } from "../terraform/files";
import { stackConfiguration } from "../terraform/read-directory";
import { topology } from "../topology/read-topology";
import { audit } from "./audit";
import type { Finding } from "./finding";

/**
 * The findings of a synthesized stack.
 *
 * @param synthesized the content of its `cdk.tf.json`, as text or parsed
 * @param file what to call it in messages
 * @throws SourceError for a text that is not JSON
 */
export function findingsOf(
  synthesized: string | object,
  file = "cdk.tf.json",
  assumptions?: Assumptions,
): Finding[] {
  const json = typeof synthesized === "string" ? parseJson(synthesized, file) : synthesized;
  return audit(topology(stackConfiguration(json, file)), assumptions);
}
