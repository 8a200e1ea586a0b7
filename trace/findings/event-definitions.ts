import type { Definitions } from "./definition";

/** What is wrong where events come from: topics, integrations, event sources and buses. */
export const eventDefinitions = {
  "lookup-by-prefix": {
    level: "note",
    title: "A lookup by prefix that can find two event sources",
    fix: "Name the event source in full in event_source_name; a lookup fails at apply when it finds more than one.",
  },
  "topic-unknown": {
    level: "warning",
    title: "A topic that Genesys Cloud does not document",
    fix: "Write the topic as Genesys Cloud's list of available topics has it, with {id} for ids.",
  },
  "topic-not-forwarded": {
    level: "warning",
    title: "A rule waits for a topic that no integration forwards",
    fix: "Add the topic to the integration's topic filters, or remove it from the pattern.",
  },
  "topic-without-rule": {
    level: "warning",
    title: "A topic is forwarded that no rule takes",
    fix: "Add a rule for the topic, or take it from the integration's topic filters.",
  },
  "integration-disabled": {
    level: "warning",
    title: "An integration is left disabled",
    fix: 'Set intended_state to "ENABLED".',
  },
  "partner-bus-name": {
    level: "error",
    title: "A partner bus has another name than its event source",
    fix: "Give the bus the event source's name: AWS takes no other.",
  },
  "bus-without-rules": {
    level: "warning",
    title: "A bus has no rule",
    fix: "Add a rule with the bus's name as its event_bus_name; events without a rule are dropped.",
  },
  "policy-on-partner-bus": {
    level: "error",
    title: "A policy is attached to a partner bus",
    fix: "Remove it: only the partner puts events on its bus.",
  },
} as const satisfies Definitions;
