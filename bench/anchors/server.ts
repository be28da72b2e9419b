/** The barest HTTP server, for everything the product is compared with. */
import { createServer, type IncomingMessage, type RequestListener } from "node:http";

/** Serves on PORT. Idle connections stay open: one that closes while something is being sent would count as a fault. */
export function serve(listener: RequestListener): void {
  createServer({ keepAliveTimeout: 0 }, listener).listen(Number(process.env["PORT"]), "127.0.0.1");
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}
