import type { ECS } from "@aws-sdk/client-ecs";

/** Reads the roles of ECS task definitions through ECS's API, each once until {@link forget}. */
export class TaskRoles {
  private readonly roles = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly ecs: Pick<ECS, "describeTaskDefinition">) {}

  forget(): void {
    this.roles.clear();
  }

  /**
   * The ARNs of the roles that a task takes on. None where nothing that was deployed made the definition: the trace
   * cannot tell them either.
   */
  of(taskDefinition: string): Promise<readonly string[]> {
    const known = this.roles.get(taskDefinition) ?? this.read(taskDefinition);
    this.roles.set(taskDefinition, known);
    return known;
  }

  private async read(taskDefinition: string): Promise<readonly string[]> {
    try {
      const { taskDefinition: definition } = await this.ecs.describeTaskDefinition({ taskDefinition });
      return [definition?.taskRoleArn, definition?.executionRoleArn].filter((role) => role !== undefined);
    } catch (error) {
      if (error instanceof Error && error.name === "ClientException") {
        return [];
      }
      throw error;
    }
  }
}
