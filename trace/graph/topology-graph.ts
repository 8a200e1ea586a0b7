import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { deliveryOf } from "../iam/delivery";
import { busesOf } from "../route/arrival";
import type { EventRoute } from "../route/event-route";
import { ruleName, targetName } from "../route/names";
import { destinationName } from "../route/target-route";
import { isList, Template, textOf, type Value } from "../terraform/value";
import type { Destination, Rule, Target, Topology } from "../topology/topology";

/** What a node stands for: its shape shows it. */
export type NodeKind = "integration" | "bus" | "rule" | "destination" | "dead-letter-queue";

/** `taken` is on an event's way, `broken` is where events are lost, `unsure` where it cannot be told. */
export type Mark = "plain" | "taken" | "broken" | "unsure";

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** The first line is its name. */
  readonly lines: readonly string[];
  readonly mark: Mark;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly mark: Mark;
  /** The way to a dead-letter queue. */
  readonly isSideDoor: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const worst: readonly Mark[] = ["plain", "taken", "unsure", "broken"];

/** The parts of events' way: integration, bus, rule, destination, and the dead-letter queue as the side door. */
export function topologyGraph(
  topology: Topology,
  routes: readonly EventRoute[] = [],
  assumptions: Assumptions = noAssumptions,
): Graph {
  return new Drawing(topology, new Ways(routes), assumptions).graph();
}

/** What events have been through, by address. */
class Ways {
  readonly buses: ReadonlySet<string>;
  private readonly rules = new Map<string, Mark>();
  private readonly targets = new Map<string, Mark>();

  constructor(routes: readonly EventRoute[]) {
    this.buses = new Set(routes.flatMap(({ buses }) => buses.map(({ name }) => name)));
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

  rule(address: string): Mark {
    return this.rules.get(address) ?? "plain";
  }

  target(address: string): Mark {
    return this.targets.get(address) ?? "plain";
  }
}

function raise(marks: Map<string, Mark>, key: string, mark: Mark): void {
  const before = marks.get(key) ?? "plain";
  if (worst.indexOf(mark) > worst.indexOf(before)) marks.set(key, mark);
}

class Drawing {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges: GraphEdge[] = [];

  constructor(
    private readonly topology: Topology,
    private readonly ways: Ways,
    private readonly assumptions: Assumptions,
  ) {}

  graph(): Graph {
    const buses = [...busesOf(this.topology).values()];
    for (const { name, eventSource } of buses) {
      const id = `bus ${textOf(name)}`;
      const mark = this.ways.buses.has(textOf(name)) ? "taken" : "plain";
      this.add({
        id,
        kind: "bus",
        lines: [busLabel(name), eventSource === null ? "event bus" : "partner event bus"],
        mark,
      });
    }
    const partners = buses.filter(({ eventSource }) => eventSource !== null);
    for (const integration of this.topology.integrations) {
      const topics = isList(integration.topics)
        ? integration.topics.map(textOf)
        : [textOf(integration.topics)];
      const isReached = partners.some(({ name }) => this.ways.buses.has(textOf(name)));
      const mark = integration.enabled === false ? "broken" : isReached ? "taken" : "plain";
      const id = `integration ${integration.address}`;
      this.add({ id, kind: "integration", lines: ["Genesys Cloud", ...shortened(topics)], mark });
      for (const { name } of partners) {
        const taken = this.ways.buses.has(textOf(name)) ? "taken" : "plain";
        this.edge(id, `bus ${textOf(name)}`, "", mark === "broken" ? mark : taken);
      }
    }
    for (const rule of this.topology.rules) this.rule(rule);
    return { nodes: [...this.nodes.values()], edges: this.edges };
  }

  private rule(rule: Rule): void {
    const way = this.ways.rule(rule.address);
    const id = `rule ${rule.address}`;
    const isOff = rule.enabled === false || rule.patternProblem !== undefined;
    this.add({
      id,
      kind: "rule",
      lines: [ruleName(rule), ...(rule.enabled === false ? ["disabled"] : [])],
      mark: isOff ? "broken" : way,
    });
    this.edge(`bus ${textOf(rule.busName)}`, id, "", way);
    for (const target of rule.targets) this.target(target, id);
  }

  private target(target: Target, rule: string): void {
    const delivery = deliveryOf(target, this.topology, this.assumptions);
    const way = this.ways.target(target.address);
    const known = { refused: "broken", unknown: "unsure", delivered: way } as const;
    const mark = known[delivery.status];
    const to = this.destination(target.destination, "destination", mark);
    this.edge(rule, to, targetName(target), mark);
    if (target.deadLetter === undefined) return;
    const doorMark = delivery.deadLetter?.status === "refused" ? "broken" : "plain";
    const door = this.destination(target.deadLetter, "dead-letter-queue", doorMark);
    this.edge(rule, door, "dead letters", doorMark, true);
  }

  private destination(destination: Destination, kind: NodeKind, mark: Mark): string {
    const { arn, kind: service } = destination;
    const id = `to ${textOf(arn)}`;
    const what = kind === "dead-letter-queue" ? "dead-letter queue" : service.replaceAll("-", " ");
    this.add({ id, kind, lines: [destinationName(destination, this.topology), what], mark });
    return id;
  }

  private add(node: GraphNode): void {
    const before = this.nodes.get(node.id);
    this.nodes.set(node.id, before === undefined ? node : { ...node, mark: shared(before.mark, node.mark) });
  }

  private edge(from: string, to: string, label: string, mark: Mark, isSideDoor = false): void {
    this.edges.push({ from, to, label, mark, isSideDoor });
  }
}

/** The mark of a destination of two targets: that an event came through says more than what is wrong with the other. */
function shared(one: Mark, other: Mark): Mark {
  if (one === other) return one;
  return ([one, other] as const).find((mark) => mark === "taken" || mark === "unsure") ?? "plain";
}

const mostTopics = 4;

function shortened(topics: readonly string[]): string[] {
  const more = topics.length - mostTopics;
  return more > 0 ? [...topics.slice(0, mostTopics), `and ${more} more topics`] : [...topics];
}

/** The part of a name that is known, such as the prefix that an event source is looked up by. */
function busLabel(name: Value): string {
  const text = textOf(name);
  return name instanceof Template ? text.replace(/\$\{[^}]*\}/g, "…") : text;
}
