import type { Location } from "./configuration";
import type { Diagnostic } from "./source-error";

/** Untyped JSON with names. */
export type Json = Readonly<Record<string, unknown>>;

/** A block of Terraform's JSON syntax, unresolved. */
export interface Block extends Location {
  readonly body: Json;
}

export interface ResourceBlock extends Block {
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
}

/** What the files of one folder declare. */
export interface ModuleSource {
  readonly folder: string;
  readonly variables: Map<string, Block>;
  readonly locals: Map<string, { readonly value: unknown } & Location>;
  /** By `type.name`, data sources by `data.type.name`. */
  readonly resources: Map<string, ResourceBlock>;
  readonly modules: Map<string, Block>;
  readonly outputs: Map<string, Block>;
  readonly providers: (Block & { readonly name: string })[];
  /** Where Terraform keeps the state: a `backend` or `cloud` block. */
  backend?: Block & { readonly type: string };
}

export function emptyModule(folder: string): ModuleSource {
  return {
    folder,
    variables: new Map(),
    locals: new Map(),
    resources: new Map(),
    modules: new Map(),
    outputs: new Map(),
    providers: [],
  };
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Finds the line of a block's header, such as `resource "aws_sqs_queue" "q"`, in the file it came from. */
export type LineOf = (header: string) => number | undefined;

/**
 * Adds what one file declares, in Terraform's JSON syntax. The arguments and nested blocks of an override file take the
 * place of those of the block that has them: https://developer.hashicorp.com/terraform/language/files/override
 */
export function addFile(
  module: ModuleSource,
  file: string,
  content: unknown,
  lineOf: LineOf,
  overrides = false,
  report: (diagnostic: Diagnostic) => void = () => undefined,
): void {
  const from = { file, lineOf, overrides, report };
  for (const top of bodies(content)) {
    for (const mode of ["resource", "data"] as const)
      for (const [type, ofType] of labelled(top[mode]))
        for (const [name, bodyOf] of labelled(ofType))
          for (const body of bodies(bodyOf)) {
            const key = mode === "data" ? `data.${type}.${name}` : `${type}.${name}`;
            const declared = module.resources.get(key);
            const before = overrides ? declared : undefined;
            reportAgain(declared, key, `${mode} "${type}" configuration`, from);
            const location = before ?? locate(file, body, lineOf(`${mode} ${type} ${name}`));
            module.resources.set(key, {
              ...location,
              mode: mode === "data" ? "data" : "managed",
              type,
              name,
              body: { ...before?.body, ...body },
            });
          }
    addNamed(module.variables, top.variable, "variable", "variable declaration", from);
    addNamed(module.modules, top.module, "module", "module call", from);
    addNamed(module.outputs, top.output, "output", "output definition", from);
    for (const locals of bodies(top.locals))
      for (const [name, value] of Object.entries(locals)) {
        reportAgain(module.locals.get(name), `local.${name}`, "local value definition", from);
        module.locals.set(name, { value, file });
      }
    for (const [name, ofName] of labelled(top.provider))
      for (const body of bodies(ofName)) addProvider(module, { name, body, file }, from);
    for (const settings of bodies(top.terraform)) {
      for (const [type, ofType] of labelled(settings.backend))
        for (const body of bodies(ofType)) module.backend = { type, body, file };
      for (const body of bodies(settings.cloud)) module.backend = { type: "cloud", body, file };
    }
  }
}

/** Where blocks come from. */
interface From {
  readonly file: string;
  readonly lineOf: LineOf;
  readonly overrides: boolean;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** @param what in Terraform's words, after its "Duplicate" */
function reportAgain(
  declared: Location | undefined,
  address: string,
  what: string,
  { file, overrides, report }: From,
): void {
  if (overrides || declared === undefined) return;
  const message = `it is declared again, which Terraform refuses (Duplicate ${what}): the last one is read, and one before it is in ${declared.file}`;
  report({ file, address, message });
}

function addNamed(into: Map<string, Block>, value: unknown, kind: string, what: string, from: From): void {
  const { file, lineOf, overrides } = from;
  for (const [name, ofName] of labelled(value))
    for (const body of bodies(ofName)) {
      const declared = into.get(name);
      const before = overrides ? declared : undefined;
      reportAgain(declared, `${kind === "variable" ? "var" : kind}.${name}`, what, from);
      const location = before ?? locate(file, body, lineOf(`${kind} ${name}`));
      into.set(name, { ...location, body: { ...before?.body, ...body } });
    }
}

function addProvider(module: ModuleSource, provider: ModuleSource["providers"][number], from: From): void {
  const { name, body } = provider;
  const declared = module.providers.find((one) => one.name === name && one.body.alias === body.alias);
  const address = typeof body.alias === "string" ? `provider.${name}.${body.alias}` : `provider.${name}`;
  reportAgain(declared, address, "provider configuration", from);
  module.providers.push(provider);
}

function locate(file: string, body: Json, line: number | undefined): Location {
  const comment = body["//"];
  const metadata = isJson(comment) ? comment.metadata : undefined;
  const construct = isJson(metadata) ? metadata.path : undefined;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(typeof construct === "string" ? { construct } : {}),
  };
}

/** A block may be written as an object or as a list of them. */
export function bodies(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  return isJson(value) ? [value] : [];
}

/** The entries of a block by label; "//" holds comments. */
function labelled(value: unknown): [label: string, value: unknown][] {
  return bodies(value).flatMap((body) => Object.entries(body).filter(([label]) => label !== "//"));
}

const header =
  /^[ \t]*(resource|data|module|variable|output)[ \t]+"?([\w-]+)"?(?:[ \t]+"?([\w-]+)"?)?[ \t]*\{/gm;

/** Indexes the block headers of HCL text, which the parser gives without their places. */
export function headerLines(hcl: string): LineOf {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  for (const found of hcl.matchAll(header)) {
    for (; counted < found.index; counted++) if (hcl[counted] === "\n") line++;
    lines.set(found.slice(1).filter(Boolean).join(" "), line);
  }
  return (name) => lines.get(name);
}
