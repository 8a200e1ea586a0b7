import type { Event } from "../events/event";
import type { Assumptions } from "../iam/assumptions";
import { type Delivery, deliveryOf, type TargetDelivery } from "../iam/delivery";
import { knownText, textOf } from "../terraform/value";
import type { Destination, Target, Topology } from "../topology/topology";
import type { DeadLetterRoute, TargetRoute } from "./event-route";
import { declared, targetName } from "./names";
import { sizeProblem } from "./payload-limit";
import { targetPayload } from "./target-payload";

/** Tells what becomes of events at targets; who may deliver is decided once a target. */
export class TargetJudge {
  private readonly deliveries = new Map<Target, TargetDelivery>();

  constructor(
    private readonly topology: Topology,
    private readonly assumptions: Assumptions,
  ) {}

  route(target: Target, event: Event): TargetRoute {
    const delivery = this.delivery(target);
    const { payload, transformed, problem, missing } = targetPayload(target, event);
    const { deadLetter } = delivery;
    return {
      ...declared(target),
      name: targetName(target),
      destination: destinationName(target.destination, this.topology),
      ...outcomeOf(target, delivery, problem, payload),
      ...(missing === undefined ? {} : { missing }),
      ...(payload === undefined ? {} : { payload }),
      transformed,
      ...(deadLetter === undefined || target.deadLetter === undefined
        ? {}
        : { deadLetterQueue: deadLetterRoute(target.deadLetter, deadLetter, event) }),
    };
  }

  delivery(target: Target): TargetDelivery {
    const known = this.deliveries.get(target);
    if (known !== undefined) return known;
    const delivery = deliveryOf(target, this.topology, this.assumptions);
    this.deliveries.set(target, delivery);
    return delivery;
  }
}

function outcomeOf(
  target: Target,
  delivery: TargetDelivery,
  problem: string | undefined,
  payload: string | undefined,
): Pick<TargetRoute, "status" | "reason" | "missing"> {
  if (delivery.status === "refused") return { status: "not-delivered", reason: delivery.reason };
  if (problem !== undefined) return { status: "not-delivered", reason: problem };
  const tooLarge = payload === undefined ? undefined : sizeProblem(target.destination, payload);
  if (tooLarge?.status === "not-delivered") return tooLarge;
  const { conditional } = target;
  if (delivery.status === "delivered" && conditional !== undefined)
    return {
      status: "unknown",
      reason: `cannot tell whether the target exists, for ${conditional} is not known`,
      missing: conditional,
    };
  if (delivery.status === "delivered" && tooLarge !== undefined) return tooLarge;
  const { status, reason, missing } = delivery;
  return { status, reason, ...(missing === undefined ? {} : { missing }) };
}

const deadLetterStatuses = {
  delivered: "accepts",
  refused: "refuses",
  "not-delivered": "refuses",
  unknown: "unknown",
} as const;

/** An undelivered event is put into the queue as it is, and it may be larger than what the target was to receive. */
function deadLetterRoute(queue: Destination, delivery: Delivery, event: Event): DeadLetterRoute {
  const tooLarge = delivery.status === "refused" ? undefined : sizeProblem(queue, event.text, "event");
  const isSure = tooLarge?.status === "not-delivered" || delivery.status === "delivered";
  const { status, reason, missing } = tooLarge !== undefined && isSure ? tooLarge : delivery;
  return {
    queue: textOf(queue.name),
    status: deadLetterStatuses[status],
    reason,
    ...(missing === undefined ? {} : { missing }),
  };
}

/** What a person knows the destination by: the endpoint of an API destination, else its name. */
export function destinationName(destination: Destination, topology: Topology): string {
  const { arn, name, kind } = destination;
  if (kind === "api-destination") {
    const text = textOf(arn);
    const api = topology.apiDestinations.find((one) => textOf(one.arn) === text);
    const endpoint = api === undefined ? undefined : knownText(api.endpoint);
    if (endpoint !== undefined) return endpoint;
  }
  return textOf(name);
}
