import { join } from "node:path";
import { Server, ServerCredentials, type ServiceDefinition } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import type { GenesysCloud } from "./genesys-cloud";
import { providerService } from "./provider-service";

/** The address by which Terraform knows the Genesys Cloud provider. */
export const GENESYS_PROVIDER_ADDRESS = "registry.terraform.io/mypurecloud/genesyscloud";

/** The stand-in for Genesys Cloud's Terraform provider, listening on a socket. */
export class GenesysProviderServer {
  private constructor(
    private readonly server: Server,
    private readonly socket: string,
  ) {}

  /**
   * Starts serving.
   *
   * @param folder where the socket is made
   * @throws Error if the socket cannot be opened
   */
  static async start(genesysCloud: GenesysCloud, folder: string): Promise<GenesysProviderServer> {
    const socket = join(folder, "genesys.sock");
    const server = new Server();
    server.addService(loadProviderDefinition(), providerService(genesysCloud));
    await new Promise<void>((resolve, reject) => {
      server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) =>
        error ? reject(error) : resolve(),
      );
    });
    return new GenesysProviderServer(server, socket);
  }

  /**
   * The environment that makes Terraform talk to this server. Terraform then neither installs the provider nor
   * checks a version for it.
   */
  environment(): Record<string, string> {
    const reattach = {
      [GENESYS_PROVIDER_ADDRESS]: {
        Protocol: "grpc",
        ProtocolVersion: 5,
        Pid: process.pid,
        Test: true,
        Addr: { Network: "unix", String: this.socket },
      },
    };
    return { TF_REATTACH_PROVIDERS: JSON.stringify(reattach) };
  }

  /** Ends the server. */
  stop(): void {
    this.server.forceShutdown();
  }
}

function loadProviderDefinition(): ServiceDefinition {
  const definition = loadSync(join(__dirname, "tfplugin5.proto"), {
    keepCase: true,
    longs: Number,
    enums: String,
    defaults: true,
  })["tfplugin5.Provider"];
  if (definition === undefined || "format" in definition) {
    throw new Error("tfplugin5.proto does not define the service tfplugin5.Provider.");
  }
  return definition;
}
