import { Names } from "./names";
import type { Type } from "./types/type";
import { Unknown, type Value } from "./value";

/** What the first names in a module's expressions lead to. */
export interface NamedThings {
  /** The name as a person writes it, with the module's address before it. */
  prefixed(name: string): string;
  variable(name: string): Value;
  variableType(name: string): Type;
  local(name: string): Value;
  module(name: string): Value;
  /** By `type.name` or `data.type.name`. */
  resource(key: string): Value;
  /** `path.module`. */
  readonly folder: string;
  /** `path.cwd`: Terraform runs in the root folder. */
  readonly root: string;
  /** `terraform.workspace`, where the caller names it. */
  readonly workspace: string | undefined;
}

/** The value of a first name, such as `var` or `aws_sqs_queue`; undefined where it is none. */
export function lookupName(name: string, things: NamedThings): Value | undefined {
  switch (name) {
    case "var":
      return new Names(
        things.prefixed("var"),
        (variable) => things.variable(variable),
        (variable) => things.variableType(variable),
      );
    case "local":
      return new Names(things.prefixed("local"), (local) => things.local(local));
    case "module":
      return new Names(things.prefixed("module"), (call) => things.module(call));
    case "data":
      return new Names(
        "data",
        (type) => new Names(`data.${type}`, (data) => things.resource(`data.${type}.${data}`)),
      );
    case "ephemeral":
      return new Names("ephemeral", (type) => new Unknown(`ephemeral.${type}`));
    case "resource":
      return new Names("resource", (type) => lookupName(type, things) ?? null);
    case "path":
      return new Map([
        ["module", things.folder],
        ["root", "."],
        ["cwd", things.root],
      ]);
    case "terraform":
      return new Map([["workspace", things.workspace ?? new Unknown("terraform.workspace")]]);
    default:
      return name.includes("_")
        ? new Names(name, (resource) => things.resource(`${name}.${resource}`))
        : undefined;
  }
}
