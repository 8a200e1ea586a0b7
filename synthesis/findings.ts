import { AnnotationMetadataEntryType, type StackManifest } from "cdktf";
import { acknowledge, acknowledgedInManifest } from "../trace/findings/acknowledgement";
import type { Finding, FindingId } from "../trace/findings/finding";
import { findingsOf } from "../trace/findings/findings-of";

/** How many findings of one kind are shown one by one. */
const SHOWN_EACH = 10;

/**
 * What the trace finds in a stack as it was written, a line each: errors where events are certain to be lost, and
 * warnings. What a construct has warned of itself, or the code acknowledges, is not said again.
 *
 * @param json the stack's `cdk.tf.json`
 */
export function findingLines(json: string, stack: StackManifest): string[] {
  const acknowledged = acknowledgedInManifest({ stacks: { [stack.name]: stack } });
  const findings = acknowledge(findingsOf(json, stack.synthesizedStackPath), acknowledged).filter(
    (finding) =>
      finding.level !== "note" && finding.acknowledged === undefined && !isWarnedOf(finding, stack),
  );
  const byId = new Map<FindingId, Finding[]>();
  for (const finding of findings) {
    const same = byId.get(finding.id);
    if (same === undefined) byId.set(finding.id, [finding]);
    else same.push(finding);
  }
  return [...byId].flatMap(([id, same]) => [
    ...same.slice(0, SHOWN_EACH).map(findingLine),
    ...(same.length > SHOWN_EACH
      ? [`  and ${same.length - SHOWN_EACH} more [${id}]: npx event-trace audit --stack ${stack.name}`]
      : []),
  ]);
}

function findingLine({ level, construct, address, cause, fix, id }: Finding): string {
  return `  ${level === "error" ? "Error" : "Warning"} [${construct ?? address}] ${cause}. ${fix} [ack: ${id}]`;
}

function isWarnedOf({ id, construct = "" }: Finding, stack: StackManifest): boolean {
  return stack.annotations.some(
    ({ level, message, constructPath }) =>
      level === AnnotationMetadataEntryType.WARN &&
      message.includes(`[ack: ${id}]`) &&
      construct.startsWith(`${constructPath}/`),
  );
}
