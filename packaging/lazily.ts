import { transformSync } from "@swc/core";

/**
 * Compiles an entry point so that each export loads its own file when it is first read. What TypeScript makes of
 * `export … from` loads them all at once, and with them every provider class that any of them needs.
 *
 * @param source an entry point: nothing but `export { … } from` and `export type { … } from`
 */
export function lazily(source: string): string {
  const files = [...source.matchAll(/ from "(.+)";$/gm)].flatMap(([, file]) => file ?? []);
  return transformSync(source, {
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    // The annotation tells Node which names an ES module can import from here.
    module: { type: "commonjs", lazy: files, exportInteropAnnotation: true },
  }).code;
}
