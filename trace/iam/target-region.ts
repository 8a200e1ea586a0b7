import { textOf } from "../terraform/value";
import { areTwo, placeInArn } from "../topology/place";
import type { Target, Topology } from "../topology/topology";
import { type Check, refused } from "./check";

/**
 * Whether a target is in its rule's region: EventBridge hands events to another region's buses, and to nothing else
 * there. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
 */
export function checkRegion({ rule, provider, destination }: Target, { configuration }: Topology): Check[] {
  const { kind, arn } = destination;
  if (kind === "event-bus" || kind === "other" || kind === "unknown") return [];
  const region = placeInArn(rule?.arn ?? null)?.region ?? configuration.region(provider);
  const there = placeInArn(arn);
  if (there === undefined || !areTwo(there.region, region)) return [];
  return [refused(null, "region", `it is in ${textOf(there.region)}, and its rule in ${textOf(region)}`)];
}
