import type { Target } from "@aws-sdk/client-eventbridge";

/** What a destination gets. */
export interface Shipment {
  /** The whole event, as JSON. */
  event: string;
  /** What the target's input makes of it. */
  payload: string;
  target: Target;
  ruleArn: string;
}

/** Where a shipment arrived. */
export interface Receipt {
  /** Where a person looks for it. */
  where: string;
  /** `false` where the rehearsal has nothing that could run it. @default true */
  isRun?: boolean;
  /** What else there is to say of it. */
  note?: string;
}

/** Hands a shipment to a service. @throws DeliveryFailure, or an error of the service's SDK */
export type Deliver = (shipment: Shipment) => Promise<Receipt>;
