import type { Target } from "@aws-sdk/client-eventbridge";
import { transformInput } from "../../trace/input/transform-input";
import type { Place } from "../aws/place";
import { parseArn } from "./arn";
import type { Clock } from "./clock";
import { sendToDeadLetterQueue } from "./dead-letter-queue";
import { DeliveryFailure } from "./delivery-failure";
import type { DeliveryPlaces } from "./delivery-places";
import type { DeployedRule } from "./deployed/deployment";
import type { Receipt } from "./destinations/destination";
import type { BusEvent } from "./event";
import type { Ledger, Parcel } from "./ledger";
import type { Outages } from "./outages";
import { type ExhaustedRetryCondition, nextAttempt, retryPolicyOf } from "./retry-policy";

/** An event on its way to a target. */
export interface Journey {
  event: BusEvent;
  rule: DeployedRule;
  target: Target;
  parcel: Parcel;
  started: Date;
  /** How many buses it came over before. */
  hops: number;
}

/** What {@link TargetDelivery} works with. */
export interface TargetDeliveryParts {
  clock: Clock;
  ledger: Ledger;
  outages: Outages;
  places: DeliveryPlaces;
  /** Puts an event on another bus. */
  forward: (place: Place, bus: string, event: BusEvent, hops: number) => Promise<void>;
}

/** What came from another bus is not handed on once more. */
class NotHandedOn extends Error {}

/** Brings an event to one target: input, permission, hand-over, retries, dead-letter queue. */
export class TargetDelivery {
  constructor(private readonly parts: TargetDeliveryParts) {}

  /** Makes the first attempt; later ones wait for the clock. */
  start(journey: Journey): Promise<void> {
    return this.attempt(journey, 0);
  }

  private async attempt(journey: Journey, retries: number): Promise<void> {
    try {
      const receipt = await this.deliver(journey);
      const { parcel, target } = journey;
      const where = `${receipt.where}${this.parts.places.nameOf(target.Arn ?? "")}`;
      this.parts.ledger.record({
        kind: "delivered",
        isRun: true,
        parcel,
        attempts: retries + 1,
        ...receipt,
        where,
      });
    } catch (error) {
      if (error instanceof NotHandedOn) {
        const { parcel } = journey;
        this.parts.ledger.record({ kind: "lost", parcel, attempts: retries + 1, reason: error.message });
        return;
      }
      await this.fail(journey, retries, DeliveryFailure.of(error));
    }
  }

  private async deliver({ event, rule, target, hops }: Journey): Promise<Receipt> {
    const targetArn = target.Arn ?? "";
    const input = transformInput(inputOf(target), event.text, {
      ruleArn: rule.arn,
      ruleName: rule.name,
      ingestionTime: this.parts.clock.now().toISOString(),
    });
    if (input.problems.length > 0) {
      throw new DeliveryFailure("INVALID_JSON", input.problems.join("; "));
    }
    // A bus may be in another region, and what the target names is looked for where its ARN has it.
    const { destinations, limits, permissions } = this.parts.places.ofArn(targetArn);
    const request = {
      targetArn,
      roleArn: target.RoleArn,
      target,
      ruleArn: rule.arn,
      accountId: parseArn(rule.arn).accountId,
    };
    await permissions.require(request);
    this.parts.outages.check(targetArn);
    await limits.require(targetArn, input.payload);
    const bus = destinations.busIn(targetArn);
    if (bus !== undefined) {
      await permissions.requireBus(request);
      // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html
      if (hops > 0) {
        throw new NotHandedOn(
          `The event came from another bus; EventBridge hands it on once, not to ${bus} as well.`,
        );
      }
      await this.parts.forward(parseArn(targetArn), bus, event, hops + 1);
      return { where: `event bus ${bus}` };
    }
    return destinations.deliver({
      event: event.text,
      payload: input.payload,
      target,
      ruleArn: rule.arn,
    });
  }

  private async fail(journey: Journey, retries: number, failure: DeliveryFailure): Promise<void> {
    if (!failure.isRetriable) {
      await this.giveUp(journey, retries, failure);
      return;
    }
    const ageSeconds = (this.parts.clock.now().getTime() - journey.started.getTime()) / 1000;
    const next = nextAttempt(retryPolicyOf(journey.target.RetryPolicy), retries, ageSeconds);
    if ("exhausted" in next) {
      await this.giveUp(journey, retries, failure, next.exhausted);
    } else {
      this.parts.clock.after(next.afterSeconds, () => this.attempt(journey, retries + 1));
    }
  }

  private async giveUp(
    { event, rule, target, parcel }: Journey,
    retries: number,
    failure: DeliveryFailure,
    exhausted?: ExhaustedRetryCondition,
  ): Promise<void> {
    const attempts = retries + 1;
    const reason = `${failure.code}: ${failure.message}`;
    const queueArn = target.DeadLetterConfig?.Arn;
    if (queueArn === undefined) {
      const without = `${reason} The target has no dead-letter queue.`;
      this.parts.ledger.record({ kind: "lost", parcel, attempts, reason: without });
      return;
    }
    const undelivered = {
      event: event.text,
      queueArn,
      ruleArn: rule.arn,
      targetArn: target.Arn ?? "",
      accountId: parseArn(rule.arn).accountId,
      failure,
      retries,
      exhausted,
    };
    try {
      const { permissions, queues } = this.parts.places.ofArn(queueArn);
      const queue = await sendToDeadLetterQueue(undelivered, queues, permissions);
      const where = `${queue}${this.parts.places.nameOf(queueArn)}`;
      this.parts.ledger.record({ kind: "dead-lettered", parcel, attempts, where, reason });
    } catch (error) {
      const refusal = DeliveryFailure.of(error);
      const both = `${reason} The dead-letter queue did not take it: ${refusal.code}: ${refusal.message}`;
      this.parts.ledger.record({ kind: "lost", parcel, attempts, reason: both });
    }
  }
}

function inputOf({ Input, InputPath, InputTransformer }: Target) {
  return {
    input: Input,
    inputPath: InputPath,
    inputTransformer:
      InputTransformer?.InputTemplate === undefined
        ? undefined
        : { inputTemplate: InputTransformer.InputTemplate, inputPaths: InputTransformer.InputPathsMap },
  };
}
