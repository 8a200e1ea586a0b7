import type { Type } from "../types/type";

const results: ReadonlyMap<string, Type> = new Map<string, Type>(
  Object.entries({
    number: "abs ceil floor index length log max min parseint pow signum sum timecmp tonumber" as const,
    bool: "alltrue anytrue can contains endswith fileexists startswith strcontains tobool" as const,
    string:
      "abspath base64decode base64encode base64gzip base64sha256 base64sha512 basename bcrypt chomp cidrhost cidrnetmask cidrsubnet dirname file filebase64 filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 format formatdate indent join jsonencode lower md5 pathexpand plantimestamp replace rsadecrypt sha1 sha256 sha512 strrev substr templatefile templatestring textdecodebase64 textencodebase64 timeadd timestamp title tostring trim trimprefix trimspace trimsuffix upper urlencode uuid uuidv5 yamlencode" as const,
  }).flatMap(([type, names]) => names.split(" ").map((name): [string, Type] => [name, scalar(type)])),
);

function scalar(name: string): Type {
  return name === "number" || name === "bool" ? name : "string";
}

/** The type that a function gives whatever its arguments are; `unclear` where that depends on them. */
export function resultType(name: string): Type {
  return results.get(name) ?? "unclear";
}
