import type { Bus } from "../route/buses";
import type { EventRoute } from "../route/event-route";
import { textOf } from "../terraform/value";

/** `taken` is on an event's way, `broken` is where events are lost, `unsure` where it cannot be told. */
export type Mark = "plain" | "taken" | "broken" | "unsure";

const worst: readonly Mark[] = ["plain", "taken", "unsure", "broken"];

/** What events have been through, by address. */
export class Ways {
  private readonly buses: ReadonlySet<string>;
  private readonly rules = new Map<string, Mark>();
  private readonly targets = new Map<string, Mark>();

  constructor(routes: readonly EventRoute[]) {
    this.buses = new Set(routes.flatMap(({ buses }) => buses.map(({ name, address }) => key(name, address))));
    for (const route of routes)
      for (const rule of route.rules) {
        if (rule.result !== "matched" && rule.result !== "unknown") continue;
        const way = rule.result === "matched" ? "taken" : "unsure";
        raise(this.rules, rule.address, way);
        for (const { address, status } of rule.targets)
          raise(
            this.targets,
            address,
            status === "delivered" ? way : status === "unknown" ? "unsure" : "broken",
          );
      }
  }

  bus({ name, declared }: Bus): Mark {
    return this.buses.has(key(textOf(name), declared?.address)) ? "taken" : "plain";
  }

  rule(address: string): Mark {
    return this.rules.get(address) ?? "plain";
  }

  target(address: string): Mark {
    return this.targets.get(address) ?? "plain";
  }
}

function key(bus: string, address: string | undefined): string {
  return `${bus} ${address ?? ""}`;
}

function raise(marks: Map<string, Mark>, key: string, mark: Mark): void {
  const before = marks.get(key) ?? "plain";
  if (worst.indexOf(mark) > worst.indexOf(before)) marks.set(key, mark);
}
