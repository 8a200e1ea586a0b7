import { AnnotationMetadataEntryType, type StackAnnotation, type StackManifest } from "cdktf";
import { acknowledge, acknowledgedInManifest } from "../trace/findings/acknowledgement";
import type { Finding, FindingId } from "../trace/findings/finding";
import { findingsOf } from "../trace/findings/findings-of";

/** How many findings of one kind are shown one by one. */
const SHOWN_EACH = 10;

/** What the trace finds in a stack as it was written. */
export interface StackFindings {
  /** Where events are certain to be lost. */
  readonly errors: readonly Finding[];
  /** What else to know, as annotations of the stack: each of the first ten of a kind, and how many more there are. */
  readonly warnings: readonly StackAnnotation[];
}

/**
 * What the trace finds in a stack as it was written. What a construct has warned of itself, or the code acknowledges,
 * is not said again.
 *
 * @param json the stack's `cdk.tf.json`
 */
export function stackFindings(json: string, stack: StackManifest): StackFindings {
  const acknowledged = acknowledgedInManifest({ stacks: { [stack.name]: stack } });
  const findings = acknowledge(findingsOf(json, stack.synthesizedStackPath), acknowledged).filter(
    (finding) => finding.acknowledged === undefined && !isWarnedOf(finding, stack),
  );
  return {
    errors: findings.filter(({ level }) => level === "error"),
    warnings: annotations(
      findings.filter(({ level }) => level === "warning"),
      stack,
    ),
  };
}

/** The path of the construct that a finding is about; its address where it has none. */
export function pathOf({ construct, address }: Finding): string {
  return construct ?? address;
}

/** The cause of a finding, how to fix it, and what to acknowledge where it is all right. */
export function messageOf({ cause, fix, id }: Finding): string {
  return `${cause}. ${fix} [ack: ${id}]`;
}

function annotations(findings: readonly Finding[], stack: StackManifest): StackAnnotation[] {
  const byId = new Map<FindingId, Finding[]>();
  for (const finding of findings) {
    const same = byId.get(finding.id);
    if (same === undefined) byId.set(finding.id, [finding]);
    else same.push(finding);
  }
  const warning = (constructPath: string, message: string): StackAnnotation => ({
    constructPath,
    level: AnnotationMetadataEntryType.WARN,
    message,
  });
  return [...byId].flatMap(([id, same]) => [
    ...same.slice(0, SHOWN_EACH).map((finding) => warning(pathOf(finding), messageOf(finding))),
    ...(same.length > SHOWN_EACH
      ? [
          warning(
            stack.constructPath,
            `${same.length - SHOWN_EACH} more: npx event-trace audit --stack ${stack.name} [ack: ${id}]`,
          ),
        ]
      : []),
  ]);
}

function isWarnedOf({ id, construct = "" }: Finding, stack: StackManifest): boolean {
  return stack.annotations.some(
    ({ level, message, constructPath }) =>
      level === AnnotationMetadataEntryType.WARN &&
      message.includes(`[ack: ${id}]`) &&
      construct.startsWith(`${constructPath}/`),
  );
}
