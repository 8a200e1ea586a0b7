import { resolve as absolutePath, basename, dirname } from "node:path";
import { isJson } from "./blocks";
import type { OneSource } from "./open-source";
import { SourceError } from "./source-error";

/** A source with the name that its part is given, if it is given one. */
export type Named = OneSource & { readonly name?: string };

/**
 * Names for sources that are read as one: the stack's name, or `stack1`, `stack2` where `Testing.synth` leaves it out; of
 * folders and plans the end of the path that tells them apart, such as `network` or `prod/network`.
 *
 * @throws SourceError when two have one name, or are one
 */
export function partNames(sources: readonly Named[]): string[] {
  const ways = sources.map(wayOf);
  let lengths = ways.map(() => 1);
  for (;;) {
    const names = ways.map((way, index) => way.slice(-(lengths[index] ?? 1)).join("/"));
    const grown = lengths.map((length, index) =>
      isTwice(names, index) && length < (ways[index]?.length ?? 0) ? length + 1 : length,
    );
    if (grown.every((length, index) => length === lengths[index])) {
      const twice = names.findIndex((_, index) => isTwice(names, index));
      if (twice === -1) return names;
      throw new SourceError(
        `two sources are ${writtenAs(sources[twice])}: give each once, or a name of its own`,
      );
    }
    lengths = grown;
  }
}

function isTwice(names: readonly string[], index: number): boolean {
  return names.indexOf(names[index] ?? "") !== names.lastIndexOf(names[index] ?? "");
}

function writtenAs(source: Named | undefined): string {
  if (source === undefined || source.name !== undefined) return `named "${source?.name}"`;
  if ("plan" in source) return `the plan ${source.plan}`;
  if ("dir" in source) return `the folder ${source.dir}`;
  return `the stack "${wayOf(source, 0).at(-1)}"`;
}

/** What a source may be called, from its path: the last piece is what tells most. */
function wayOf(source: Named, index: number): string[] {
  if (source.name !== undefined) {
    if (/[:="[\]\s]/.test(source.name) || source.name === "")
      throw new SourceError(
        `a part's name is "${source.name}"; it may have any signs but : = " [ ] and white space`,
      );
    return [source.name];
  }
  if ("synthesized" in source) return [stackNameIn(source.synthesized) ?? `stack${index + 1}`];
  if ("plan" in source) return [...piecesOf(source.plan).slice(0, -1), withoutEnding(source.plan)];
  if ("dir" in source) return piecesOf(source.dir);
  return [source.stack ?? "stack"];
}

function piecesOf(path: string): string[] {
  const pieces = absolutePath(path).split(/[/\\]/).filter(Boolean);
  return pieces.length === 0 ? ["root"] : pieces.map((piece) => piece.replace(/[:="[\]\s]/g, "_"));
}

function withoutEnding(file: string): string {
  const name = basename(file)
    .replace(/\.(tf)?(plan|state)?\.?json$/i, "")
    .replace(/[:="[\]\s]/g, "_");
  return name === "" ? basename(dirname(file)) : name;
}

function stackNameIn(synthesized: object): string | undefined {
  const comment = isJson(synthesized) ? synthesized["//"] : undefined;
  const metadata = isJson(comment) ? comment.metadata : undefined;
  const name = isJson(metadata) ? metadata.stackName : undefined;
  return typeof name === "string" ? name : undefined;
}
