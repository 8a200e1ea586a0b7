import { isJsonObject } from "../json/json-object";

/** Tags by ARN. moto keeps those of EventBridge by the last part of the ARN, so two rules of one name share them. */
export class ResourceTags {
  private readonly tags = new Map<string, Map<string, string>>();

  /** Adds or changes tags. */
  add(arn: unknown, tags: unknown): Record<string, never> {
    const kept = this.tags.get(String(arn)) ?? new Map<string, string>();
    for (const tag of Array.isArray(tags) ? tags.filter(isJsonObject) : []) {
      kept.set(String(tag.Key), String(tag.Value));
    }
    this.tags.set(String(arn), kept);
    return {};
  }

  /** Removes the tags with these keys. */
  remove(arn: unknown, keys: unknown): Record<string, never> {
    for (const key of Array.isArray(keys) ? keys : []) {
      this.tags.get(String(arn))?.delete(String(key));
    }
    return {};
  }

  /** Forgets a resource that was deleted. */
  forget(arn: string): void {
    this.tags.delete(arn);
  }

  /** The tags of a resource, in the order they were added. */
  list(arn: unknown): { Key: string; Value: string }[] {
    return [...(this.tags.get(String(arn)) ?? [])].map(([Key, Value]) => ({ Key, Value }));
  }
}
