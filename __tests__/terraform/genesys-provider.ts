import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GenesysCloud } from "../../rehearsal/genesys-provider/genesys-cloud";
import { GenesysProviderServer } from "../../rehearsal/genesys-provider/provider-server";

/** The Genesys Cloud provider's stand-in by itself, for what is validated and planned: no AWS hears of its sources. */
export class GenesysProvider {
  private constructor(
    private readonly folder: string,
    private readonly server: GenesysProviderServer,
  ) {}

  static async start(): Promise<GenesysProvider> {
    const folder = mkdtempSync(join(tmpdir(), "genesys-"));
    const eventSources = { create: () => undefined, delete: () => undefined };
    return new GenesysProvider(
      folder,
      await GenesysProviderServer.start(new GenesysCloud({ eventSources }), folder),
    );
  }

  /** The variables by which Terraform finds it. */
  environment(): Record<string, string> {
    return this.server.environment();
  }

  stop(): void {
    this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
