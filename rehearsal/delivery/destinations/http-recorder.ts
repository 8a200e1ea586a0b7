import { createServer, type IncomingHttpHeaders, type Server } from "node:http";

/** A request that an API destination sent. */
export interface RecordedRequest {
  method: string;
  /** The destination's own address, which the request would have gone to. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The header that carries the address which the recorder stands for. */
export const ORIGINAL_URL = "x-rehearsal-url";

/** A local HTTP server in place of every API destination's address. Nothing leaves the machine. */
export class HttpRecorder {
  readonly requests: RecordedRequest[] = [];
  /** What an address answers with. @default 200 for each */
  statusOf: (url: string) => number = () => 200;

  private constructor(private readonly server: Server) {}

  /** Listens on a free port of 127.0.0.1. */
  static async start(): Promise<HttpRecorder> {
    const server = createServer();
    const recorder = new HttpRecorder(server);
    server.on("request", (request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (text: string) => {
        body += text;
      });
      request.on("end", () => {
        const { [ORIGINAL_URL]: original, host: _, ...headers } = request.headers;
        const url = String(original);
        recorder.requests.push({ method: request.method ?? "", url, headers, body });
        response.statusCode = recorder.statusOf(url);
        response.end();
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", resolve);
    });
    return recorder;
  }

  /** `http://127.0.0.1:<port>` */
  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
