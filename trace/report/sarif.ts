import { definitions } from "../findings/definitions";
import type { Finding } from "../findings/finding";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Findings in SARIF 2.1.0, which code scanning takes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(findings: readonly Finding[]) {
  const ids = Object.keys(definitions);
  const rules = Object.entries(definitions).map(([id, { title, fix, level }]) => ({
    id,
    shortDescription: { text: title },
    help: { text: fix },
    defaultConfiguration: { level },
  }));
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "event-trace", rules } },
        results: findings.map((finding) => result(finding, ids.indexOf(finding.id))),
      },
    ],
  };
}

function result({ id, level, cause, fix, address, file, line, acknowledged }: Finding, ruleIndex: number) {
  return {
    ruleId: id,
    ruleIndex,
    level,
    message: { text: `${cause}. ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        logicalLocations: [{ fullyQualifiedName: address, kind: "resource" }],
      },
    ],
    partialFingerprints: { finding: `${id} ${address}` },
    ...(acknowledged === undefined
      ? {}
      : { suppressions: [{ kind: "inSource", justification: acknowledged }] }),
  };
}
