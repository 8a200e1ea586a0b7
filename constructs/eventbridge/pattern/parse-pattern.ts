import type { Branch, FieldCondition } from "./field-test";
import { type JsonNode, jsonNodeOf, TooDeepError } from "./json-node";
import { readJson } from "./json-text";
import { hasOlderForms } from "./older-forms";
import { parseFieldValues } from "./parse-field-values";
import { type PatternProblem, problemOf } from "./problem";

/** A pattern taken apart: its branches, or what is wrong with it. */
export interface ParsedPattern {
  readonly branches: readonly Branch[];
  readonly problems: readonly PatternProblem[];
}

const or = "$or";

/** More combinations of `$or` branches than anyone writes; without a bound a short pattern could fill the memory. */
const maximumBranches = 1000;

/** As many fields as event-ruler takes in one branch. */
const maximumFields = 256;

/** Names that AWS's engine refuses as fields inside `$or`: its operators, and those it reserves for later ones. */
const reservedInOr = new Set([
  ...[
    "exactly",
    "equals-ignore-case",
    "prefix",
    "suffix",
    "anything-but",
    "exists",
    "wildcard",
    "numeric",
    "cidr",
  ],
  ...["=", "<", "<=", ">", ">=", "regex", "not-wildcard", "not-equals-ignore-case"],
  ...["date-after", "date-on-or-after", "date-before", "date-on-or-before", "in-date-range"],
  ...["ip-address-in-range", "ip-address-not-in-range"],
]);

/**
 * Parses a pattern by the rules of AWS's open-source engine, https://github.com/aws/event-ruler: its JsonRuleCompiler
 * and, for a pattern whose `$or` is no list of alternatives, its RuleCompiler, which takes `$or` as a field's name.
 *
 * @param pattern JSON text, or the value it stands for
 * @param isToken says which values are Terraform tokens: they are not known yet and pass
 */
export function parsePattern(pattern: unknown, isToken?: (value: unknown) => boolean): ParsedPattern {
  let root: JsonNode;
  try {
    root =
      typeof pattern === "string" && !isToken?.(pattern) ? readJson(pattern) : jsonNodeOf(pattern, isToken);
  } catch (error) {
    return { branches: [], problems: [unreadable(pattern, error)] };
  }
  const parsed = new PatternParser(true).parse(root);
  if (parsed.problems.length === 0 || !hasField(root, or)) return parsed;
  const asField = new PatternParser(false).parse(root);
  return asField.problems.length === 0 && hasOlderForms(root) ? asField : parsed;
}

function unreadable(pattern: unknown, error: unknown): PatternProblem {
  const reason = error instanceof TooDeepError ? "The pattern is" : "The pattern is not JSON:";
  const value = typeof pattern === "string" ? pattern.slice(0, 80) : typeof pattern;
  const message = error instanceof Error ? error.message : String(error);
  return { path: "", reason: `${reason} ${message}`, value, allowed: "give a JSON object" };
}

function hasField(node: JsonNode, name: string): boolean {
  return node.kind === "object" && node.entries.some(([key, value]) => key === name || hasField(value, name));
}

class TooManyBranches extends Error {}

type OpenBranch = Map<string, FieldCondition>;

class PatternParser {
  private readonly problems: PatternProblem[] = [];

  constructor(private readonly orIsOperator: boolean) {}

  parse(root: JsonNode): ParsedPattern {
    if (root.kind === "token") return { branches: [], problems: [] };
    if (root.kind !== "object") {
      this.refuse("", root, "Filter is not an object", "give an object of fields");
      return { branches: [], problems: this.problems };
    }
    try {
      const branches = this.fields(root, undefined, [], false);
      if (branches.some((branch) => branch.size > maximumFields)) {
        this.refuse("", root, "Too many fields", `give at most ${maximumFields} fields`);
      }
      return { branches: this.problems.length === 0 ? branches : [], problems: this.problems };
    } catch (error) {
      if (!(error instanceof TooManyBranches)) throw error;
      this.refuse("", root, "Too many combinations of $or", `keep them to ${maximumBranches}`);
      return { branches: [], problems: this.problems };
    }
  }

  /** Adds the object's fields to every branch so far; a path given again replaces the earlier one. */
  private fields(
    node: JsonNode & { kind: "object" },
    path: string | undefined,
    before: OpenBranch[],
    inOr: boolean,
  ): OpenBranch[] {
    if (node.entries.length === 0) {
      this.refuse(path ?? "", node, "Empty objects are not allowed", "give at least one field");
    }
    let branches = before;
    for (const [name, value] of node.entries) {
      // event-ruler forgets an empty name at the root for the fields next under it, and only for those.
      const fieldPath = path ? `${path}.${name}` : name;
      if (this.orIsOperator && name === or) {
        branches = this.alternatives(value, path, branches);
      } else if (this.orIsOperator && inOr && reservedInOr.has(name)) {
        this.refuse(fieldPath, value, `${name} is a reserved field name inside $or`, "name another field");
      } else if (value.kind === "object") {
        branches = this.fields(value, path === undefined ? name : `${path}.${name}`, branches, inOr);
      } else if (value.kind === "array") {
        const condition = parseFieldValues(value, fieldPath, this.problems);
        if (branches.length === 0) branches = [new Map()];
        for (const branch of branches) branch.set(fieldPath, condition);
      } else if (value.kind !== "token") {
        this.refuse(
          fieldPath,
          value,
          `"${name}" must be an object or an array`,
          "put the value in a list: [value]",
        );
      }
    }
    return branches;
  }

  /** Each alternative continues every branch so far, with its fields at the path of the object that holds `$or`. */
  private alternatives(
    node: JsonNode,
    path: string | undefined,
    before: readonly OpenBranch[],
  ): OpenBranch[] {
    const orPath = path ? `${path}.${or}` : or;
    const allowed = "give a list of at least two objects";
    if (node.kind === "token") return [...before];
    if (node.kind !== "array") {
      this.refuse(orPath, node, "$or must be an array", allowed);
      return [...before];
    }
    if (node.items.length < 2) this.refuse(orPath, node, "There must be at least 2 objects in $or", allowed);

    const branches: OpenBranch[] = [];
    node.items.forEach((item, index) => {
      if (item.kind === "token") return;
      if (item.kind !== "object") {
        this.refuse(`${orPath}[${index}]`, item, "Only objects are allowed in $or", allowed);
        return;
      }
      const copies = before.length === 0 ? [new Map()] : before.map((branch) => new Map(branch));
      branches.push(...this.fields(item, path, copies, true));
      if (branches.length > maximumBranches) throw new TooManyBranches();
    });
    return branches;
  }

  private refuse(path: string, node: JsonNode, reason: string, allowed: string): void {
    this.problems.push(problemOf(path, node, reason, allowed));
  }
}
