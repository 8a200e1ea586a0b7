import { isObject, type ObjectValue, textOf, type Value } from "../terraform/value";
import { listOf } from "./match";
import type { Request } from "./request";
import { mayConcern } from "./statement";
import { merged, TextIndex } from "./text-index";

/** A policy to decide by, and where it is written. */
export interface Policy {
  readonly address: string;
  /** The policy's JSON parsed: an object, or unknown. */
  readonly document: Value;
  /** The reference that decides whether the policy exists, where that is not known. */
  readonly conditional?: string;
}

/** A statement as it is written, in the order of the policies. */
export interface Written {
  readonly policy: Policy;
  /** No object where it, or the whole policy, is not known. */
  readonly statement: Value;
  /** Its place in its policy. */
  readonly place: number;
}

/**
 * The statements of policies. Thousands may be on one resource, each for one rule: those for other rules or other
 * resources are passed by without a look.
 */
export class WrittenStatements {
  private readonly all: readonly Written[];
  private readonly resources = new TextIndex();
  private readonly sources = new TextIndex();
  /** The sources of the statements that may concern a service and an action, by both. */
  private readonly concerned = new Map<string, TextIndex>();

  /** @param isMeant tells which of the statements are */
  constructor(policies: readonly Policy[], isMeant: (statement: Value) => boolean) {
    this.all = policies.flatMap((policy) =>
      statementsOf(policy.document)
        .map((statement, place) => ({ policy, statement, place }))
        .filter(({ statement }) => isMeant(statement)),
    );
    if (this.isShort) return;
    for (const [number, { statement }] of this.all.entries()) {
      for (const pattern of resourcesOf(statement)) this.resources.add(pattern, number);
      for (const pattern of sourcesOf(statement)) this.sources.add(pattern, number);
    }
  }

  /** The statements that may be about a request. */
  about(request: Request): Iterable<Written> {
    if (this.isShort) return this.all;
    const { byResource, bySource } = this.candidates(request);
    return this.at(sizeOf(bySource) < sizeOf(byResource) ? bySource : byResource);
  }

  /** The statements that may be about a request but for one of their elements. */
  nearly(request: Request): Iterable<Written> {
    if (this.isShort) return this.all;
    const { byResource } = this.candidates(request);
    // What is about another resource is so but for that alone where all else fits.
    return this.at([...byResource, ...this.concerning(request).candidates(sourceOf(request))]);
  }

  private concerning(request: Request): TextIndex {
    const { principal, action } = request;
    // There may be as many roles as statements.
    if (!("service" in principal)) return this.sources;
    const key = `${action} ${textOf(principal.service)}`;
    const before = this.concerned.get(key);
    if (before !== undefined) return before;
    const index = new TextIndex();
    for (const [number, { statement }] of this.all.entries())
      if (isObject(statement) && mayConcern(statement, request))
        for (const pattern of sourcesOf(statement)) index.add(pattern, number);
    this.concerned.set(key, index);
    return index;
  }

  private get isShort(): boolean {
    return this.all.length < 16;
  }

  private candidates(
    request: Request,
  ): Readonly<Record<"byResource" | "bySource", readonly (readonly number[])[]>> {
    return {
      byResource: this.resources.candidates(request.resource),
      bySource: this.sources.candidates(sourceOf(request)),
    };
  }

  private *at(numbers: readonly (readonly number[])[]): Generator<Written> {
    for (const number of merged(numbers)) {
      const written = this.all[number];
      if (written !== undefined) yield written;
    }
  }
}

/** Only a service says what it acts for. */
function sourceOf({ principal, sourceArn }: Request): Value | undefined {
  return "service" in principal ? sourceArn : undefined;
}

/** The statements of policies by their effect; one whose effect is not known is on both sides. */
export interface ByEffect {
  readonly allowing: WrittenStatements;
  readonly denying: WrittenStatements;
}

const known = new WeakMap<readonly Policy[], ByEffect>();

/** The statements of a list of policies: read once, however often the list is asked. */
export function writtenIn(policies: readonly Policy[]): ByEffect {
  const before = known.get(policies);
  if (before !== undefined) return before;
  const statements = {
    allowing: new WrittenStatements(policies, (statement) => effectOf(statement) !== "Deny"),
    denying: new WrittenStatements(policies, (statement) => effectOf(statement) !== "Allow"),
  };
  known.set(policies, statements);
  return statements;
}

/** Undefined where it is not known. */
export function effectOf(statement: Value): "Allow" | "Deny" | undefined {
  const effect = isObject(statement) ? statement.get("Effect") : undefined;
  return effect === "Allow" || effect === "Deny" ? effect : undefined;
}

function statementsOf(document: Value): readonly Value[] {
  if (document === null) return [];
  return isObject(document) ? listOf(document.get("Statement") ?? []) : [document];
}

/** What takes any text stands as undefined, and so does an empty list, of which other elements may decide. */
type Patterns = readonly (Value | undefined)[];

function resourcesOf(statement: Value): Patterns {
  if (!isObject(statement) || statement.has("NotResource")) return [undefined];
  const wanted = statement.get("Resource");
  return patternsIn(wanted ?? []);
}

const comparing = /^(?:for(?:all|any)values?:)?(?:string|arn)(?:equals|like)(?:ifexists)?$/i;

function sourcesOf(statement: Value): Patterns {
  const conditions = isObject(statement) ? (statement.get("Condition") ?? null) : null;
  if (!isObject(conditions)) return [undefined];
  for (const [operator, keys] of conditions)
    if (comparing.test(operator) && isObject(keys)) {
      const values = valuesOf(keys);
      if (values !== undefined) return values;
    }
  return [undefined];
}

function valuesOf(keys: ObjectValue): Patterns | undefined {
  for (const [key, values] of keys) if (key.toLowerCase() === "aws:sourcearn") return patternsIn(values);
  return undefined;
}

function patternsIn(value: Value): Patterns {
  const patterns = listOf(value);
  return patterns.length === 0 ? [undefined] : patterns;
}

function sizeOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}
