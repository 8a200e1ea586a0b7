import { destinationKinds, type KnownKind } from "../../../trace/topology/destination-kinds";
import { parseArn } from "../arn";

/** What an ARN is to EventBridge, or `undefined` where it is nothing known. */
export function kindOf(targetArn: string): KnownKind | undefined {
  const { service, resource } = parseArn(targetArn);
  return destinationKinds.find(([name, start]) => name === service && resource.startsWith(start))?.[2];
}
