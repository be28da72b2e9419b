/** A proxy in front of a simulator that can stop an exchange at a chosen point: the place where bad luck strikes. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent, type Dispatcher, request } from "undici";

/** One exchange on its way through the gate. */
export interface Exchange {
  readonly method: string;
  /** Path and query as received. */
  readonly target: string;
  /** The request's body as text. */
  readonly body: string;
}

/** An exchange that was, or will be, stopped. */
export interface Held {
  /** Resolves when an exchange stands still at this point. */
  readonly arrived: Promise<Exchange>;
  /** Lets it go on. One whose caller has gone meanwhile is dropped. */
  release(): void;
}

/** Where to stop: `request` before the simulator has seen it, `answer` when the simulator is done and nobody knows. */
export type HoldPoint = "request" | "answer";

/** A gate in use. */
export interface Gate {
  /** What the bot is given instead of the simulator's address. */
  readonly url: string;
  /** The simulator behind the gate, `http://host:port`. Requests before it is set fail with 502. */
  upstream: string | undefined;
  /** Stops the first exchange at this point that fits, and only that one. */
  hold(at: HoldPoint, fits: (exchange: Exchange) => boolean): Held;
  close(): Promise<void>;
}

interface Waiting {
  readonly at: HoldPoint;
  readonly fits: (exchange: Exchange) => boolean;
  readonly stop: (exchange: Exchange) => Promise<void>;
}

/** Opens a gate on a free loopback port. */
export async function openGate(): Promise<Gate> {
  const agent = new Agent();
  const waiting: Waiting[] = [];

  const pass = async (at: HoldPoint, exchange: Exchange): Promise<void> => {
    const found = waiting.find((one) => one.at === at && one.fits(exchange));
    if (!found) return;
    waiting.splice(waiting.indexOf(found), 1);
    await found.stop(exchange);
  };

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const exchange: Exchange = {
      method: incoming.method ?? "",
      target: incoming.url ?? "",
      body: await textOf(incoming),
    };
    await pass("request", exchange);
    if (gone.signal.aborted) return;
    if (gate.upstream === undefined) return void outgoing.writeHead(502).end();
    const { host: _, connection: __, "transfer-encoding": ___, ...headers } = incoming.headers;
    const answer = await request(gate.upstream + exchange.target, {
      method: exchange.method as Dispatcher.HttpMethod,
      headers,
      body: exchange.method === "GET" ? null : exchange.body,
      dispatcher: agent,
      signal: gone.signal,
    });
    const text = await answer.body.text();
    await pass("answer", exchange);
    if (gone.signal.aborted) return;
    const type = String(answer.headers["content-type"] ?? "application/json");
    outgoing.writeHead(answer.statusCode, { "content-type": type }).end(text);
  };

  const server = createServer((incoming, outgoing) => {
    // A connection that broke on one side breaks on the other.
    handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // Listens on TCP, so the address is not a path.
  const { port } = server.address() as AddressInfo;

  const gate: Gate = {
    url: `http://127.0.0.1:${port}`,
    upstream: undefined,
    hold(at, fits) {
      const arrived = Promise.withResolvers<Exchange>();
      const released = Promise.withResolvers<void>();
      waiting.push({
        at,
        fits,
        stop: (exchange) => {
          arrived.resolve(exchange);
          return released.promise;
        },
      });
      return { arrived: arrived.promise, release: () => released.resolve() };
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, agent.destroy()]);
    },
  };
  return gate;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
