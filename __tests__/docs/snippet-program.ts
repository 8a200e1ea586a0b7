import { join } from "node:path";
import * as ts from "typescript";
import { exportedNames } from "./exported-names";

/** Of two exports with one name the first counts: the destinations, which pages make, before types. */
const NAMED = ["eventbridge", "destinations", "genesys", "delivery"];

/** A page with code. */
export interface Page {
  /** The path below the project's root. */
  readonly path: string;
  readonly text: string;
}

/**
 * What the compiler says of the TypeScript on pages, one line each; empty where all is well.
 *
 * A page reads from top to bottom: its blocks stand in one constructor, each in the scope of those before. They need
 * not import what the package exports, nor make the few things in `known-names.ts`.
 */
export function snippetProblems(pages: readonly Page[]): string[] {
  const files = new Map(pages.map((page) => [join(__dirname, `${page.path.replaceAll("/", "-")}.ts`), page]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile;
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([path, page]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText, file, start = 0 }) => {
      const line = file?.text.slice(0, start).split("\n").length ?? 0;
      const code = file?.text.split("\n")[line - 1]?.trim();
      return `${page.path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")} in: ${code}`;
    }),
  );

  function textOf(path: string): string | undefined {
    const page = files.get(path);
    return page === undefined ? undefined : asModule(page.text);
  }
}

/** The TypeScript blocks of a page. */
export function snippetsOf(text: string): string[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

function asModule(text: string): string {
  const blocks = snippetsOf(text);
  const lines = blocks.join("\n").split("\n");
  const isImport = (line: string) => /^import .* from ".*";$/.test(line);
  const isExport = (line: string) => line.startsWith("export ");
  const own = lines.filter(isImport);
  const bodies = blocks
    .filter((block) => !block.split("\n").some(isExport))
    .map((block) => block.split("\n").filter((line) => !isImport(line)));
  const modules = blocks
    .filter((block) => block.split("\n").some(isExport))
    .flatMap((block) => block.split("\n").filter((line) => !isImport(line)));
  return [
    ...imports(own),
    'import * as known from "./known-names";',
    'import * as targets from "../../entry-points/targets";',
    'import { Fn, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";',
    ...own,
    ...modules,
    "export class Page extends TerraformStack {",
    "page() {",
    "const { accountId, deadLetterQueue, eventBus, eventSource, genesys, logGroup, region, rule } = known;",
    ...bodies.flatMap((body) => ["{", ...body]),
    ...bodies.map(() => "}"),
    "}",
    "}",
  ].join("\n");
}

/** The imports of what no import of the page's own names, each name once. */
function imports(own: readonly string[]): string[] {
  const seen = new Set(own.flatMap((line) => line.match(/\w+/g) ?? []));
  return NAMED.map((entryPoint) => {
    const names = exportedNames(entryPoint).filter(({ name }) => !seen.has(name));
    for (const { name } of names) {
      seen.add(name);
    }
    const list = names.map(({ name, isType }) => (isType ? `type ${name}` : name));
    return `import { ${list.join(", ")} } from "../../entry-points/${entryPoint}";`;
  });
}

/** The project's own options, and the package's name for its entry points. */
function compilerOptions(): ts.CompilerOptions {
  const root = join(__dirname, "..", "..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    incremental: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    baseUrl: root,
    paths: {
      "genesys-cloud-eventbridge": ["entry-points/eventbridge"],
      "genesys-cloud-eventbridge/*": ["entry-points/*"],
    },
  };
}
