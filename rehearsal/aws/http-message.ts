import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** Headers without those that describe one connection's way of sending. */
export function withoutTransport(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const transport = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "expect"]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !transport.has(name)));
}

/** All of a message's body. */
export async function readBody(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
