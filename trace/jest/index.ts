import { expect } from "@jest/globals";
import { type DeliveryPlace, type FindingLimits, toDeliver, toHaveNoFindings } from "./matchers";

export type { DeliveryPlace, FindingLimits } from "./matchers";
export type { SynthesizedStack } from "./synthesized";

expect.extend({ toDeliver, toHaveNoFindings });

/** What this module adds to Jest's `expect`, for what `Testing.synth` gives, or a list of that (see SynthesizedStack). */
export interface EventMatchers<R> {
  /** That an event reaches a target: any, or the one of the rule that is named. */
  toDeliver(event: string | object, place?: DeliveryPlace): R;
  /** That nothing in the stack loses events. */
  toHaveNoFindings(limits?: FindingLimits): R;
}

declare global {
  namespace jest {
    interface Matchers<R> extends EventMatchers<R> {}
  }
}

declare module "expect" {
  interface Matchers<R extends void | Promise<void>> extends EventMatchers<R> {}
}
