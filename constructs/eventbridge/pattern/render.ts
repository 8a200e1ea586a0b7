import type { EventPattern } from "./event-pattern";

/** The fields of the event that AWS CDK's spelling names otherwise. */
const FIELDS: Readonly<Record<string, string>> = { detailType: "detail-type", replayName: "replay-name" };

/**
 * The pattern as EventBridge reads it: `detailType` becomes `detail-type`, in the branches of `$or` too, and fields
 * that are undefined are left out.
 */
export function renderEventPattern(pattern: EventPattern): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(pattern)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [FIELDS[field] ?? field, field === "$or" ? renderBranches(value) : value]),
  );
}

/** A wrong `$or` is passed on as it is: the check of the whole pattern says what is wrong with it. */
function renderBranches(branches: unknown): unknown {
  return Array.isArray(branches)
    ? branches.map((branch) => (isObject(branch) ? renderEventPattern(branch) : branch))
    : branches;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
