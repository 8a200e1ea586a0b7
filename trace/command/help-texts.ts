/** What follows the options in the help of the command itself. */
export const examples = `
SOURCE is --stack, --plan or --dir; without one, the only stack in cdktf.out. Several are read as one: their names
stand before a colon in addresses, and are the PART of --var, --var-file, --account, --region and --workspace.

Examples:
  event-trace event.json                          where the event goes in the synthesized stack
  event-trace --dir infra --expect deleted/log event.json
  event-trace --stack '*' --account app=111122223333 --account security=444455556666 event.json
  terraform show -json plan | event-trace --plan - event.json
  event-trace audit --level error                 what loses events, without one
  event-trace match pattern.json events.ndjson    one pattern against events
  event-trace graph --format svg event.json > way.svg
  event-trace sample v2.users.{id}.presence | event-trace -

Ends with 0 where every event is delivered and as expected, 1 where not, 2 where the call or its input is wrong.
`;

/** What follows the options in the help of each subcommand. */
export const examplesOf = {
  audit: `
Examples:
  event-trace audit                               findings of the synthesized stack
  event-trace audit --dir infra --level error     fail on errors only
  event-trace audit --acknowledge bus-without-rules@aws_cloudwatch_event_bus.old='kept for now'
  event-trace audit --stack '*' --json
  event-trace audit --dir infra --sarif > findings.sarif

Ends with 0 where no finding of that level is open, 1 where one is, 2 where the call or its input is wrong.
`,
  graph: `
Examples:
  event-trace graph > topology.mmd                the synthesized stack, for Mermaid
  event-trace graph event.json                    with the way of an event marked
  event-trace graph --dir infra --format svg event.json > way.svg
  event-trace graph --plan plan.json --format dot | dot -Tpng > topology.png
`,
  match: `
Examples:
  event-trace match pattern.json event.json
  event-trace match '{"source":[{"prefix":"aws.partner/genesys.com"}]}' events.ndjson
  event-trace sample v2.users.{id}.presence | event-trace match pattern.json -

Ends with 0 where all events match, 1 where one does not, 2 where the pattern, the call or its input is wrong.
`,
  sample: `
Examples:
  event-trace sample v2.users.{id}.presence
  event-trace sample 'v2.audits.entitytype.{id}.entityid.{id}' --set detail.eventBody.action=Delete > event.json
  event-trace sample v2.users.{id}.presence --source aws.partner/genesys.com/cloud/ORGANIZATION/SUFFIX
`,
} as const;
