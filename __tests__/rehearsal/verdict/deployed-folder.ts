import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderDeployment } from "../../../rehearsal/deployment/folder-deployment";
import { type StandIns, startStandIns } from "../../../rehearsal/stand-ins";
import { Predictions } from "../../../rehearsal/verdict/predictions";

/** A Terraform folder that is deployed on stand-ins, with what is predicted of it. */
export class DeployedFolder {
  private constructor(
    private readonly temporary: string,
    readonly deployment: FolderDeployment,
    readonly standIns: StandIns,
    readonly predictions: Predictions,
    readonly env: NodeJS.ProcessEnv,
  ) {}

  static async of(dir: string): Promise<DeployedFolder> {
    const folder = mkdtempSync(join(tmpdir(), "deployed-folder-"));
    const deployment = new FolderDeployment({
      dir,
      folder,
      usesMirror: true,
      vars: [],
      varFiles: [],
      env: {},
    });
    const standIns = await startStandIns(await deployment.prepare());
    const env = { ...process.env, ...standIns.environment };
    try {
      await deployment.deploy(env);
      const predictions = new Predictions(await deployment.parts(env));
      return new DeployedFolder(folder, deployment, standIns, predictions, env);
    } catch (error) {
      await standIns.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.standIns.stop();
    rmSync(this.temporary, { recursive: true, force: true });
  }
}
