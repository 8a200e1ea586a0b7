import { CUSTOM_TARGETS } from "./cases/custom-targets";
import { HTTP_TARGETS } from "./cases/http-targets";
import { JOB_TARGETS } from "./cases/job-targets";
import { MESSAGING_TARGETS } from "./cases/messaging-targets";
import { REDSHIFT_TARGETS } from "./cases/redshift-targets";
import { STREAM_TARGETS } from "./cases/stream-targets";
import { SYSTEMS_MANAGER_TARGETS } from "./cases/systems-manager-targets";
import type { TargetCase } from "./target-case";

/** One entry a type of target, by name. */
export const TARGETS: readonly TargetCase[] = [
  ...HTTP_TARGETS,
  ...MESSAGING_TARGETS,
  ...STREAM_TARGETS,
  ...JOB_TARGETS,
  ...SYSTEMS_MANAGER_TARGETS,
  ...REDSHIFT_TARGETS,
  ...CUSTOM_TARGETS,
].sort((one, other) => one.name.localeCompare(other.name));
