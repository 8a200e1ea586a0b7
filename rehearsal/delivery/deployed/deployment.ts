import type { Target } from "@aws-sdk/client-eventbridge";
import { type CompiledPatterns, compile } from "../../../trace/match/compile";
import type { AwsClients } from "../aws-clients";

/** A rule as it was deployed, with its targets. */
export interface DeployedRule {
  name: string;
  arn: string;
  isEnabled: boolean;
  targets: Target[];
}

/** An archive of a bus; `matches` names it in {@link DeployedBus.matchArchives}. */
export interface DeployedBus {
  name: string;
  arn: string;
  rules: DeployedRule[];
  /** The names of the enabled rules that an event matches. */
  matchRules: CompiledPatterns;
  /** The names of the archives that keep an event. */
  matchArchives: CompiledPatterns;
  targetCount: number;
}

/** Reads back what was really created: every bus with its rules, targets and archives. */
export async function readBuses({ events }: AwsClients): Promise<Map<string, DeployedBus>> {
  const buses = new Map<string, DeployedBus>();
  const archives = await readArchives(events);
  for (const { Name: name = "", Arn: arn = "" } of (await events.listEventBuses({})).EventBuses ?? []) {
    const rules: DeployedRule[] = [];
    const patterns: Record<string, string> = {};
    let NextToken: string | undefined;
    do {
      const page = await events.listRules({ EventBusName: name, ...(NextToken ? { NextToken } : {}) });
      NextToken = page.NextToken;
      for (const rule of page.Rules ?? []) {
        // Archives work through rules that AWS manages; they are read as archives.
        if (rule.ManagedBy !== undefined || rule.Name === undefined) {
          continue;
        }
        const isEnabled = rule.State !== "DISABLED";
        if (isEnabled && rule.EventPattern !== undefined) {
          patterns[rule.Name] = rule.EventPattern;
        }
        const { Targets: targets = [] } = await events.listTargetsByRule({
          Rule: rule.Name,
          EventBusName: name,
        });
        rules.push({ name: rule.Name, arn: rule.Arn ?? "", isEnabled, targets });
      }
    } while (NextToken !== undefined);
    buses.set(name, {
      name,
      arn,
      rules,
      matchRules: compile(patterns),
      matchArchives: compile(Object.fromEntries(archives.get(arn) ?? [])),
      targetCount: rules.reduce((sum, { targets }) => sum + targets.length, 0),
    });
  }
  return buses;
}

/** The archives of each bus, by the bus's ARN: names and patterns. */
async function readArchives(events: AwsClients["events"]): Promise<Map<string, Map<string, unknown>>> {
  const archives = new Map<string, Map<string, unknown>>();
  for (const { ArchiveName: name = "" } of (await events.listArchives({})).Archives ?? []) {
    const { EventSourceArn: bus = "", EventPattern: pattern } = await events.describeArchive({
      ArchiveName: name,
    });
    const ofBus = archives.get(bus) ?? new Map<string, unknown>();
    archives.set(bus, ofBus.set(name, pattern ?? { source: [{ prefix: "" }] }));
  }
  return archives;
}
