import { TOPICS, topicOf } from "../../constructs/genesys/topics/topic-of";
import { topicProblem } from "../../constructs/genesys/topics/topic-problem";
import { isList, knownText } from "../terraform/value";
import type { Integration, Topology } from "../topology/topology";
import type { Finding } from "./finding";
import { found } from "./found";
import { type JudgedRule, takes } from "./judged-rule";

const detailType = "detail-type";

/** Topics that are asked for and not forwarded, forwarded and not asked for, or of no event at all. */
export function topicFindings(topology: Topology, rules: readonly JudgedRule[]): Finding[] {
  const forGenesys = rules.filter(
    ({ genesysSource, branches }) => genesysSource !== undefined && branches !== undefined,
  );
  const lists = topology.integrations.map((integration) => ({ integration, topics: topicsOf(integration) }));
  const forwarded =
    lists.every(({ topics }) => topics !== undefined) && lists.length > 0
      ? new Set(lists.flatMap(({ topics }) => topics ?? []))
      : undefined;
  return [
    ...lists.flatMap(({ integration, topics }) => unknownTopics(integration, topics ?? [])),
    ...forGenesys.flatMap((rule) => unmatchedTopics(rule, forwarded)),
    // Rules may be in another stack, where this one has none for Genesys events.
    ...(rules.some(({ genesysSource }) => genesysSource !== undefined)
      ? lists.flatMap(({ integration, topics }) => untakenTopics(integration, topics ?? [], rules))
      : []),
  ];
}

/** The topics that an integration forwards, as Genesys Cloud writes them; undefined where they are not known. */
function topicsOf({ topics }: Integration): string[] | undefined {
  if (!isList(topics)) return undefined;
  const known = topics.flatMap((topic) => knownText(topic) ?? []);
  return known.length === topics.length ? known.map((topic) => topicOf(topic) ?? topic) : undefined;
}

function unknownTopics(integration: Integration, topics: readonly string[]): Finding[] {
  return topics.flatMap((topic) => {
    const problem = topicProblem(topic);
    return problem === undefined ? [] : [found("topic-unknown", integration, problem)];
  });
}

function unmatchedTopics(
  { rule, branches = [] }: JudgedRule,
  forwarded: ReadonlySet<string> | undefined,
): Finding[] {
  const conditions = branches.map((branch) => branch.get(detailType));
  if (conditions.some((condition) => condition === undefined)) return [];
  const exact = new Set(
    conditions.flatMap((condition) =>
      (condition?.tests ?? []).flatMap((test) =>
        test.kind === "exact" && test.key.startsWith('"') ? [test.key.slice(1, -1)] : [],
      ),
    ),
  );
  const onlyExact = conditions.every((condition) => condition?.tests.every(({ kind }) => kind === "exact"));
  const problems = [...exact].flatMap((name): Finding[] => {
    const topic = topicOf(name);
    if (topic !== undefined && topic !== name)
      return [
        found(
          "pattern-never-matches",
          rule,
          `Genesys Cloud writes "${topic}" to detail-type, never the ids of "${name}"; those are in detail.topicName`,
        ),
      ];
    if (forwarded?.has(name) ?? false) return [];
    const problem = topicProblem(name);
    if (problem !== undefined) return [found("topic-unknown", rule, problem)];
    return forwarded === undefined
      ? []
      : [found("topic-not-forwarded", rule, `no integration forwards the topic "${name}"`)];
  });
  if (onlyExact || problems.length > 0) return problems;
  const takesOne = (names: Iterable<string>): boolean =>
    [...names].some((name) =>
      conditions.some((condition) => condition !== undefined && takes(condition, name)),
    );
  if (takesOne(forwarded ?? TOPICS)) return [];
  return takesOne(TOPICS)
    ? [found("topic-not-forwarded", rule, "no topic that an integration forwards matches its detail-type")]
    : [found("topic-unknown", rule, "no topic of Genesys Cloud matches its detail-type")];
}

function untakenTopics(
  integration: Integration,
  topics: readonly string[],
  rules: readonly JudgedRule[],
): Finding[] {
  const isTaken = (topic: string): boolean =>
    rules.some(({ genesysSource, branches, hasUnknowns, rule }) => {
      if (genesysSource === undefined || rule.enabled === false) return false;
      if (branches === undefined) return hasUnknowns;
      return branches.some((branch) => {
        const condition = branch.get(detailType);
        return condition === undefined || takes(condition, topic);
      });
    });
  return topics
    .filter((topic) => !isTaken(topic))
    .map((topic) =>
      found(
        "topic-without-rule",
        integration,
        `the topic "${topic}" is forwarded, and no rule here takes it`,
      ),
    );
}
