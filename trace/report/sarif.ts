import { definitions } from "../findings/definitions";
import type { Finding } from "../findings/finding";
import { fileLocation, folderUri, sourceRoot } from "./file-location";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Findings in SARIF 2.1.0, which code scanning takes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @param root the folder that code scanning takes for the repository's
 */
export function sarif(findings: readonly Finding[], root: string) {
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
        originalUriBaseIds: { [sourceRoot]: { uri: folderUri(root) } },
        results: findings.map((finding) => result(finding, ids.indexOf(finding.id), root)),
      },
    ],
  };
}

function result(
  { id, level, cause, fix, address, file, line, acknowledged }: Finding,
  ruleIndex: number,
  root: string,
) {
  return {
    ruleId: id,
    ruleIndex,
    level,
    message: { text: `${cause}. ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: fileLocation(file, root),
          region: regionAt(line),
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

/** Code scanning wants a region of every result. A file of which no line is known is pointed to at its first. */
function regionAt(line = 1) {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}
