import type { EventField } from "./event-field";
import { eventPathProblems } from "./event-path";
import { tooManyPaths } from "./input-problems";

const PATH_LIMIT = 100;
/** Leaves room under EventBridge's 256 characters for a number that tells two names apart. */
const NAME_LENGTH = 240;

/** The input paths of one template: a name for each path, told from the path so that a reader knows it again. */
export class InputPaths {
  private readonly names = new Map<string, string>();

  /** The name that stands between `<` and `>` for a field. */
  public nameOf(field: EventField): string {
    if ("variable" in field.origin) {
      return field.origin.variable;
    }
    const { path } = field.origin;
    const known = this.names.get(path);
    if (known !== undefined) {
      return known;
    }
    const name = this.unused(path.replace(/[^\w-]+/g, "-").replace(/^-|-$/g, "") || "event");
    this.names.set(path, name);
    return name;
  }

  /** Terraform's `input_paths`: names and their paths. */
  public render(): Record<string, string> {
    return Object.fromEntries([...this.names].map(([path, name]) => [name, path]));
  }

  public problems(): string[] {
    const { size } = this.names;
    return [
      ...[...this.names.keys()].flatMap(eventPathProblems),
      ...(size > PATH_LIMIT ? [tooManyPaths(size)] : []),
    ];
  }

  private unused(wanted: string): string {
    const taken = new Set(this.names.values());
    const base = wanted.slice(0, NAME_LENGTH);
    let name = base;
    for (let number = 2; taken.has(name); number++) {
      name = `${base}-${number}`;
    }
    return name;
  }
}
