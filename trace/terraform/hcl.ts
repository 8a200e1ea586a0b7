import { isJson, type Json } from "./blocks";
import { reason } from "./files";
import { SourceError } from "./source-error";

/**
 * HCL as Terraform's JSON syntax.
 *
 * @throws SourceError with the file, line and column of what is wrong.
 */
export async function parseHcl(file: string, text: string): Promise<Json> {
  try {
    // Loaded only here: it takes a tenth of a second, which a plan or a synthesized stack need not pay.
    const { parse } = await import("@cdktf/hcl2json");
    const parsed: unknown = await parse(file, text);
    return isJson(parsed) ? parsed : {};
  } catch (error) {
    if (error instanceof RangeError || /call stack/.test(reason(error)))
      throw new SourceError(`${file} nests its expressions too deeply: it is not read`);
    throw new SourceError(reason(error).replace(/^parse config: \[([\s\S]*)\]$/, "$1"));
  }
}
