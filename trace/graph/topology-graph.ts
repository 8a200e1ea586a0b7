import { type Assumptions, noAssumptions } from "../iam/assumptions";
import { deliveryOf } from "../iam/delivery";
import { type Bus, Buses } from "../route/buses";
import type { EventRoute } from "../route/event-route";
import { ruleName, targetName } from "../route/names";
import { destinationName } from "../route/target-route";
import { partOf } from "../terraform/part-address";
import { isList, Template, textOf, type Value } from "../terraform/value";
import type { Destination, Rule, Target, Topology } from "../topology/topology";
import { type Mark, Ways } from "./ways";

/** What a node stands for: its shape shows it. */
export type NodeKind = "integration" | "bus" | "rule" | "destination" | "dead-letter-queue";

export type { Mark } from "./ways";

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

/** The parts of events' way: integration, bus, rule, destination, and the dead-letter queue as the side door. */
export function topologyGraph(
  topology: Topology,
  routes: readonly EventRoute[] = [],
  assumptions: Assumptions = noAssumptions,
): Graph {
  return new Drawing(topology, new Ways(routes), assumptions).graph();
}

class Drawing {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges: GraphEdge[] = [];
  private readonly buses: Buses;
  private readonly busIds: ReadonlyMap<Bus, string>;

  constructor(
    private readonly topology: Topology,
    private readonly ways: Ways,
    private readonly assumptions: Assumptions,
  ) {
    this.buses = new Buses(topology);
    this.busIds = new Map(this.buses.all.map((bus, index) => [bus, `bus ${index} ${textOf(bus.name)}`]));
  }

  graph(): Graph {
    const buses = this.buses.all;
    for (const bus of buses) {
      const { name, eventSource, declared } = bus;
      const what = eventSource === null ? "event bus" : "partner event bus";
      const lines = [busLabel(name), what, ...partIn(declared?.address)];
      this.add({ id: this.idOf(bus), kind: "bus", lines, mark: this.ways.bus(bus) });
    }
    const partners = buses.filter(({ eventSource }) => eventSource !== null);
    for (const integration of this.topology.integrations) {
      const topics = isList(integration.topics)
        ? integration.topics.map(textOf)
        : [textOf(integration.topics)];
      const isReached = partners.some((bus) => this.ways.bus(bus) === "taken");
      const mark = integration.enabled === false ? "broken" : isReached ? "taken" : "plain";
      const id = `integration ${integration.address}`;
      this.add({
        id,
        kind: "integration",
        lines: ["Genesys Cloud", ...shortened(topics), ...partIn(integration.address)],
        mark,
      });
      for (const bus of partners)
        this.edge(id, this.idOf(bus), "", mark === "broken" ? mark : this.ways.bus(bus));
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
    this.edge(this.idOf(this.buses.of(rule)), id, "", way);
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
    const { arn, kind: service, resource } = destination;
    const [bus] = service === "event-bus" ? this.buses.at(arn) : [];
    if (bus !== undefined) return this.idOf(bus);
    const id = `to ${textOf(arn)}`;
    const what = kind === "dead-letter-queue" ? "dead-letter queue" : service.replaceAll("-", " ");
    this.add({
      id,
      kind,
      lines: [destinationName(destination, this.topology), what, ...partIn(resource?.address)],
      mark,
    });
    return id;
  }

  private idOf(bus: Bus): string {
    return this.busIds.get(bus) ?? `bus ${textOf(bus.name)}`;
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

function partIn(address: string | undefined): string[] {
  const part = partOf(address ?? "");
  return part === undefined ? [] : [part];
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
