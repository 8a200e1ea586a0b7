import type { ECS } from "@aws-sdk/client-ecs";
import { ReadOnce } from "./read-once";

/** Reads the roles of ECS task definitions through ECS's API, each once until {@link forget}. */
export class TaskRoles {
  private readonly roles = new ReadOnce((taskDefinition) => this.read(taskDefinition));

  constructor(private readonly ecs: Pick<ECS, "describeTaskDefinition">) {}

  forget(): void {
    this.roles.forget();
  }

  /**
   * The ARNs of the roles that a task takes on. None where nothing that was deployed made the definition: the trace
   * cannot tell them either.
   */
  of(taskDefinition: string): Promise<readonly string[]> {
    return this.roles.of(taskDefinition);
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
