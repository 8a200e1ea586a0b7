/**
 * A slow and plain evaluator of event patterns for the properties to compare with: no index, no parser, every choice
 * of array elements tried. Knows the operators that the generators write.
 */

/** JSON without a type for each shape. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

type Scalar = string | number | boolean | null;
type Branch = Map<string, Json[]>;

interface Leaf {
  readonly path: string;
  readonly value: Scalar;
  /** The place in each array around the value, by the array's number. */
  readonly places: ReadonlyMap<number, number>;
}

/** Whether the event matches the pattern. */
export function matchesDirectly(pattern: Json, event: Json): boolean {
  const leaves = leavesOf(event);
  return branchesOf(pattern, "", []).some((branch) => {
    const fields = [...branch].sort(([a], [b]) => (a < b ? -1 : 1));
    return canChoose(fields, leaves, new Map());
  });
}

function canChoose(
  fields: readonly [string, Json[]][],
  leaves: readonly Leaf[],
  places: ReadonlyMap<number, number>,
): boolean {
  const [field, ...others] = fields;
  if (field === undefined) return true;
  const [path, values] = field;
  const agreeing = leaves.filter((leaf) => leaf.path === path && agree(leaf.places, places));
  const absent = agreeing.length === 0 && values.some((value) => isOperator(value) && value.exists === false);
  if (absent && canChoose(others, leaves, places)) return true;
  return agreeing.some(
    (leaf) =>
      values.some((value) => takes(value, leaf.value)) &&
      canChoose(others, leaves, new Map([...places, ...leaf.places])),
  );
}

function agree(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return [...a].every(([array, place]) => (b.get(array) ?? place) === place);
}

function takes(wanted: Json, value: Scalar): boolean {
  if (!isOperator(wanted)) return wanted === value;
  const [[operator, operand] = ["", null]] = Object.entries(wanted);
  switch (operator) {
    case "exists":
      return operand === true;
    case "anything-but":
      return !excluded(operand).some((other) => takes(other, value));
    case "numeric":
      return typeof value === "number" && Array.isArray(operand) && comparisonsHold(operand, value);
  }
  if (typeof value !== "string") return false;
  const isCaseless = isOperator(operand);
  const text = String(isCaseless ? operand["equals-ignore-case"] : operand);
  const [left, right] =
    isCaseless || operator === "equals-ignore-case"
      ? [value.toLowerCase(), text.toLowerCase()]
      : [value, text];
  switch (operator) {
    case "equals-ignore-case":
      return left === right;
    case "prefix":
      return left.startsWith(right);
    case "suffix":
      return left.endsWith(right);
    case "wildcard":
      return new RegExp(`^${text.replaceAll(".", "\\.").replaceAll("*", ".*")}$`, "su").test(value);
  }
  throw new Error(`unknown operator ${operator}`);
}

function excluded(operand: Json | undefined): Json[] {
  if (Array.isArray(operand)) return operand;
  if (!isOperator(operand ?? null)) return [operand ?? null];
  const [[operator, texts] = ["", null]] = Object.entries(operand ?? {});
  return (Array.isArray(texts) ? texts : [texts ?? null]).map((text) => ({ [operator]: text }));
}

function comparisonsHold([operator, bound, ...others]: readonly Json[], value: number): boolean {
  const number = Number(bound);
  const holds =
    operator === "="
      ? value === number
      : operator === "<"
        ? value < number
        : operator === "<="
          ? value <= number
          : operator === ">"
            ? value > number
            : value >= number;
  return holds && (others.length === 0 || comparisonsHold(others, value));
}

function isOperator(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function branchesOf(pattern: Json, path: string, before: readonly Branch[]): Branch[] {
  let branches = [...before];
  for (const [name, value] of isOperator(pattern) ? Object.entries(pattern) : []) {
    const inner = path === "" ? name : `${path}.${name}`;
    if (name === "$or" && Array.isArray(value)) {
      const starts = branches.length === 0 ? [new Map<string, Json[]>()] : branches;
      branches = value.flatMap((alternative) =>
        branchesOf(
          alternative,
          path,
          starts.map((branch) => new Map(branch)),
        ),
      );
    } else if (Array.isArray(value)) {
      if (branches.length === 0) branches = [new Map()];
      for (const branch of branches) branch.set(inner, value);
    } else branches = branchesOf(value, inner, branches);
  }
  return branches;
}

function leavesOf(event: Json): Leaf[] {
  const leaves: Leaf[] = [];
  let arrays = 0;
  const visit = (value: Json, path: string, places: ReadonlyMap<number, number>): void => {
    if (Array.isArray(value)) {
      const array = arrays++;
      value.forEach((item, index) => {
        visit(
          item,
          path,
          typeof item === "object" && item !== null ? new Map(places).set(array, index) : places,
        );
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value))
        visit(member, path === "" ? key : `${path}.${key}`, places);
    } else leaves.push({ path, value, places });
  };
  visit(event, "", new Map());
  return leaves;
}
