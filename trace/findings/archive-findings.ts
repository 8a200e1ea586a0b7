import type { Buses } from "../route/buses";
import type { Archive, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";
import { judgePattern } from "./judged-rule";
import { obstacleTo } from "./pattern-findings";

/** What is wrong with the patterns of archives: one that matches nothing keeps nothing to replay. */
export function archiveFindings(topology: Topology, buses: Buses): Finding[] {
  return topology.archives.flatMap((archive) => findingsOf(archive, buses));
}

function findingsOf(archive: Archive, buses: Buses): Finding[] {
  const [bus, ...others] = buses.at(archive.eventSourceArn);
  const judged = judgePattern(archive, others.length === 0 ? bus : undefined);
  if (judged.problems.length > 0) return [found("pattern-invalid", archive, judged.problems.join("; "))];
  const obstacle = obstacleTo(judged, bus?.declared);
  return obstacle === undefined ? [] : [found(obstacle.id, archive, obstacle.cause)];
}
