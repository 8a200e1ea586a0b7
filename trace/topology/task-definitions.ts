import type { Resource } from "../terraform/configuration";
import { textOf, Unknown, type Value } from "../terraform/value";
import type { Reading } from "./reading";

/** Finds the ECS task definition that a target runs. */
export class TaskDefinitions {
  private readonly byFamily = new Map<string, Resource[]>();

  constructor(private readonly reading: Reading) {
    for (const resource of reading.ofType("aws_ecs_task_definition")) {
      if (resource.mode === "data") continue;
      const family = textOf(reading.identities.expand(resource.get("family")));
      this.byFamily.set(family, [...(this.byFamily.get(family) ?? []), resource]);
    }
  }

  /** The resource that makes it; undefined where none does, or which one cannot be told. */
  of(arn: Value): Resource | undefined {
    const referredTo =
      arn instanceof Unknown && arn.of !== undefined
        ? this.reading.identities.resource(arn.of.address)
        : undefined;
    if (referredTo?.type === "aws_ecs_task_definition" && referredTo.mode === "managed") return referredTo;
    const text = textOf(this.reading.identities.expand(arn));
    const family = /(?:^|:task-definition\/)([^:/]+)(?::[^/]*)?$/.exec(text)?.[1];
    const [only, ...others] = this.byFamily.get(family ?? "") ?? [];
    return others.length === 0 ? only : undefined;
  }
}
