import { deliveryDefinitions } from "./delivery-definitions";
import { eventDefinitions } from "./event-definitions";
import { ruleDefinitions } from "./rule-definitions";

/** What can be found, by its id. The ids that constructs warn of too are the same there. */
export const definitions = { ...deliveryDefinitions, ...ruleDefinitions, ...eventDefinitions } as const;
