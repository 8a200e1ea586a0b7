/**
 * Writes what is taken from the Genesys Cloud SDK's type declarations: the map of topics to event body types, and
 * the bodies' fields for sample events. Run it after an update of the SDK or of the topic list:
 * `npx tsx constructs/genesys/topics/generate.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { BODY_MODELS } from "./topic-list";

const SDK = "purecloud-platform-client-v2";
const HEADER = `// Written by constructs/genesys/topics/generate.ts from the types of ${SDK}: do not edit.\n`;

/** The files to write: their text by their path from the repository's root. */
export function generate(): Record<string, string> {
  const models = readModels();
  return {
    "constructs/genesys/topics/event-bodies.ts": eventBodies(models),
    "trace/sample/body-fields.ts": bodyFields(models),
  };
}

type Models = ReadonlyMap<string, ts.InterfaceDeclaration>;

function readModels(): Models {
  const path = join(__dirname, "../../../node_modules", SDK, "index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const models = new Map<string, ts.InterfaceDeclaration>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Models") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const member of statement.body.statements) {
      if (ts.isInterfaceDeclaration(member)) models.set(member.name.text, member);
    }
  }
  return models;
}

function eventBodies(models: Models): string {
  const lines = Object.entries(BODY_MODELS).map(([topic, model]) => {
    if (!models.has(model)) throw new Error(`${SDK} has no model "${model}": correct it in topic-list.ts`);
    return `  "${topic}": Models.${model};`;
  });
  return [
    HEADER,
    `import type { Models } from "${SDK}";\n`,
    "/** The type of each topic's `detail.eventBody`. */",
    "export interface EventBodies {",
    ...lines,
    "}\n",
  ].join("\n");
}

function bodyFields(models: Models): string {
  const fields = new Map<string, string>();
  const pending: string[] = Object.values(BODY_MODELS);
  for (let model = pending.pop(); model !== undefined; model = pending.pop()) {
    if (fields.has(model)) continue;
    const described = fieldsOf(models, model).map(([name, type]) => [name, describe(type)] as const);
    fields.set(
      model,
      described.map(([name, type]) => (type === "string" ? name : `${name}:${type}`)).join(" "),
    );
    pending.push(
      ...described.map(([, type]) => type.replace(/[[\]{}]/g, "")).filter((type) => models.has(type)),
    );
  }
  const lines = [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([model, text]) => {
      const line = `  ${model}: "${text}",`;
      return line.length <= 110 ? line : line.replace(": ", ":\n    ");
    });
  return [
    HEADER,
    "/**",
    " * The fields of each model of an event body, as `name` or `name:type`.",
    " *",
    " * A type is `string` where none is written, `number`, `boolean`, `object` or a model; `[]` after it is an array of",
    " * it, `{}` a map of it by string keys.",
    " */",
    "export const BODY_FIELDS: Readonly<Record<string, string>> = {",
    ...lines,
    "};\n",
  ].join("\n");
}

function fieldsOf(models: Models, name: string): [name: string, type: ts.TypeNode][] {
  const model = models.get(name);
  return (model?.members ?? []).map((member) => {
    if (!ts.isPropertySignature(member) || !member.type || !ts.isStringLiteral(member.name)) {
      throw new Error(`model ${name} of ${SDK} has a member that is not a plain property`);
    }
    return [member.name.text, member.type];
  });
}

/** A type in the notation of `BODY_FIELDS`. */
function describe(type: ts.TypeNode): string {
  if (type.kind === ts.SyntaxKind.StringKeyword) return "string";
  if (type.kind === ts.SyntaxKind.NumberKeyword) return "number";
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return "boolean";
  if (type.kind === ts.SyntaxKind.ObjectKeyword) return "object";
  if (ts.isTypeLiteralNode(type)) {
    const [index] = type.members;
    if (index && ts.isIndexSignatureDeclaration(index)) return `${describe(index.type)}{}`;
  }
  if (ts.isTypeReferenceNode(type)) {
    const [first, second] = type.typeArguments ?? [];
    if (ts.isQualifiedName(type.typeName)) return type.typeName.right.text;
    if (type.typeName.text === "Array" && first) return `${describe(first)}[]`;
    if (type.typeName.text === "Record" && second) return `${describe(second)}{}`;
  }
  throw new Error(`a field of ${SDK} has a type that generate.ts does not know: ${ts.SyntaxKind[type.kind]}`);
}

if (require.main === module) {
  for (const [path, text] of Object.entries(generate()))
    writeFileSync(join(__dirname, "../../..", path), text);
}
