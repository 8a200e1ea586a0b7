import { knownText, type Value } from "../../trace/terraform/value";
import type { Topology } from "../../trace/topology/topology";
import type { Place } from "../aws/place";

export type { Place };

/** Where nothing says which. */
export const REHEARSAL_PLACE: Place = { accountId: "123456789012", region: "us-east-1" };

/** Where integrations send to, else where the AWS provider works, else the rehearsal's own account and region. */
export function placeOf(topologies: readonly Topology[]): Place {
  const integrations = topologies.flatMap((topology) => topology.integrations);
  const providers = topologies.map(({ configuration }) => configuration);
  return firstKnown(
    [...integrations.map(({ awsAccountId }) => awsAccountId), ...providers.map((one) => one.account())],
    [...integrations.map(({ awsRegion }) => awsRegion), ...providers.map((one) => one.region())],
    REHEARSAL_PLACE,
  );
}

/** Where one stack is deployed: where its AWS provider works, else where its integrations send to. */
export function placeOfStack({ configuration, integrations }: Topology, otherwise: Place): Place {
  const first = integrations.slice(0, 1);
  return firstKnown(
    [configuration.account(), ...first.map(({ awsAccountId }) => awsAccountId)],
    [configuration.region(), ...first.map(({ awsRegion }) => awsRegion)],
    otherwise,
  );
}

function firstKnown(accounts: readonly Value[], regions: readonly Value[], otherwise: Place): Place {
  const known = (values: readonly Value[]) => values.map(knownText).find((text) => text !== undefined);
  return {
    accountId: known(accounts) ?? otherwise.accountId,
    region: known(regions) ?? otherwise.region,
  };
}
