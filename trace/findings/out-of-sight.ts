import { inputsOf } from "../terraform/module-inputs";
import { textOf, type Value } from "../terraform/value";
import type { EventBus, Rule, Topology } from "../topology/topology";
import { HiddenNames } from "./hidden-names";

/**
 * Tells of a bus or a rule whether something that is not seen may take its events: what names one in a way that is not
 * known, or a module that is not here and is given it.
 *
 * @param names by which the source's rules name their buses, or its targets their rules
 */
export function takenOutOfSight(
  names: readonly Value[],
  { unreadModules }: Topology,
): (one: EventBus | Rule) => boolean {
  const hidden = new HiddenNames(names);
  const { byAddress, texts } = inputsOf(unreadModules);
  return ({ name, address }) => hidden.mayBe(name) || byAddress.has(address) || texts.has(textOf(name));
}
