import { knownText, type Value } from "../../trace/terraform/value";
import type { Topology } from "../../trace/topology/topology";
import type { Place } from "../aws/place";

export type { Place };

/** Where nothing says which. */
export const REHEARSAL_PLACE: Place = { accountId: "123456789012", region: "us-east-1" };

/** Where integrations send to, else where the AWS provider works, else the rehearsal's own account and region. */
export function placeOf(topologies: readonly Topology[]): Place {
  const first = (values: readonly Value[]) => values.map(knownText).find((text) => text !== undefined);
  const integrations = topologies.flatMap((topology) => topology.integrations);
  const providers = topologies.map(({ configuration }) => configuration);
  return {
    accountId:
      first([
        ...integrations.map(({ awsAccountId }) => awsAccountId),
        ...providers.map((one) => one.account()),
      ]) ?? REHEARSAL_PLACE.accountId,
    region:
      first([...integrations.map(({ awsRegion }) => awsRegion), ...providers.map((one) => one.region())]) ??
      REHEARSAL_PLACE.region,
  };
}

/** Where one stack is deployed: where its AWS provider works, else where its integrations send to. */
export function placeOfStack({ configuration, integrations }: Topology, otherwise: Place): Place {
  const [integration] = integrations;
  const known = (...values: (Value | undefined)[]) =>
    values
      .map((value) => (value === undefined ? undefined : knownText(value)))
      .find((text) => text !== undefined);
  return {
    accountId: known(configuration.account(), integration?.awsAccountId) ?? otherwise.accountId,
    region: known(configuration.region(), integration?.awsRegion) ?? otherwise.region,
  };
}
