/** The Bot API over HTTP: tokens, calls, faults. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApiCall, Fault, TelegramEvent } from "./telegram.ts";
import {
  Answer,
  Arguments,
  badRequest,
  type Fields,
  type Method,
  type MethodTable,
  type RawCall,
  Refusal,
  readCall,
} from "./telegram-parameters.ts";
import type { People } from "./telegram-people.ts";
import type { UpdateQueue } from "./telegram-updates.ts";

/** Largest request in bytes (Bot API, "Sending files"). */
const MAX_BODY_BYTES = 50 * 1024 * 1024;

/** Why a caller's signal is aborted: one for all, since an Error made for each costs its stack trace. */
const HUNG_UP = new Error("The caller has hung up.");

/** What the server needs from the rest of Telegram. */
export interface BotApiServerDeps {
  readonly token: string;
  /** As `getMe` answers. */
  readonly me: () => Fields;
  /** All methods but those about the connection to the bot, which are the server's own. */
  readonly methods: MethodTable;
  readonly updates: UpdateQueue;
  readonly people: People;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly emit: (event: TelegramEvent) => void;
}

/** An {@link ApiCall} while it is being filled in. */
type OpenCall = { -readonly [K in keyof ApiCall]: ApiCall[K] };
/** What goes back over HTTP; undefined drops the connection. */
type Reply = { readonly status: number; readonly body: Fields } | undefined;
type LiveFault = Fault & { left: number };

/** The HTTP side of the Bot API. */
export class BotApiServer {
  /** Every call but `getUpdates`, oldest first. */
  readonly calls: ApiCall[] = [];
  readonly #deps: BotApiServerDeps;
  readonly #methods: ReadonlyMap<string, { name: string; method: Method }>;
  readonly #server: Server;
  readonly #hanging = new Set<() => void>();
  #faults: LiveFault[] = [];

  constructor(deps: BotApiServerDeps) {
    this.#deps = deps;
    const all = { ...deps.methods, ...this.#connectionMethods() };
    // Method names are case-insensitive (Bot API, "Making requests").
    this.#methods = new Map(
      Object.entries(all).map(([name, method]) => [name.toLowerCase(), { name, method }]),
    );
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Starts listening on loopback and returns the base URL. Rejects when the port is taken. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        this.#server.off("error", reject);
        const address = this.#server.address();
        const bound = typeof address === "object" && address !== null ? address.port : port;
        resolve(`http://127.0.0.1:${bound}`);
      });
    });
  }

  /** Drops all connections and frees the port. */
  async close(): Promise<void> {
    this.clearFaults();
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Adds a fault. */
  fault(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 });
  }

  /** Removes all faults and drops hanging calls. */
  clearFaults(): void {
    this.#faults = [];
    for (const release of [...this.#hanging]) release();
  }

  // HTTP

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) gone.abort(HUNG_UP);
    });
    try {
      const url = new URL(request.url ?? "/", "http://telegram");
      const path = decodeURIComponent(url.pathname);
      const [, token, method] = /^\/bot([^/]+)\/(\w+)\/?$/.exec(path) ?? [];
      if (method === undefined) write(response, failure(404, "Not Found"));
      else if (token !== this.#deps.token) write(response, failure(401, "Unauthorized"));
      else {
        const raw = await readCall(
          url.searchParams,
          request.headers["content-type"] ?? "",
          await bodyOf(request),
        );
        const reply = await this.#call(method, raw, gone.signal);
        // A reset, as from a proxy that died: the client cannot take it for an orderly end.
        if (reply === undefined) request.socket.resetAndDestroy();
        else write(response, reply);
      }
    } catch (error) {
      write(response, refused(error));
    }
  }

  // Calls

  async #call(given: string, raw: RawCall, gone: AbortSignal): Promise<Reply> {
    const started = performance.now();
    const known = this.#methods.get(given.toLowerCase());
    const args = new Arguments(raw, known?.method.shapes);
    const method = known?.name ?? given;
    const query = args.text("callback_query_id");
    const target = args.values["chat_id"];
    const chatId = typeof target === "number" ? target : this.#deps.people.pressedIn(query)?.id;
    const call: OpenCall = {
      method,
      params: args.given,
      status: 0,
      response: undefined,
      at: this.#deps.now(),
      ms: 0,
      warnings: known === undefined ? [`${given}: the simulated Telegram has no such method`] : args.warnings,
      ...(chatId !== undefined && { chatId }),
    };
    const recorded = method !== "getUpdates";
    if (recorded) this.calls.push(call);
    const work = (): Reply | Promise<Reply> => {
      if (known === undefined) return failure(404, "Not Found");
      if (method === "getUpdates") return this.#getUpdates(args, gone);
      return answered(() => {
        if (!isWellFormed(args.values)) throw badRequest("Strings must be encoded in UTF-8");
        return known.method.run(args);
      });
    };
    // Without a fault everything happens in one go: who sees the message also finds the call completed.
    const outcome = this.#throughFaults(this.#takeFault(method, args, chatId)?.reply, gone, work);
    const reply = outcome instanceof Promise ? await outcome : outcome;
    if (method === "answerCallbackQuery" && reply?.status !== 200) this.#deps.people.answerLost(query);
    call.status = reply?.status ?? 0;
    call.response = reply?.body;
    call.ms = performance.now() - started;
    if (recorded) this.#deps.emit({ kind: "call", call });
    return reply;
  }

  #throughFaults(
    reply: Fault["reply"] | undefined,
    gone: AbortSignal,
    work: () => Reply | Promise<Reply>,
  ): Reply | Promise<Reply> {
    if (reply === undefined) return work();
    if (reply === "reset") return undefined;
    if (reply === "hang") return this.#pause(gone).then(() => undefined);
    if (reply === "reset-after") return Promise.resolve(work()).then(() => undefined);
    // Done in any case: a server does not notice that the caller has lost patience.
    if ("delayMs" in reply) return this.#pause(undefined, reply.delayMs).then(work);
    const { error_code: code, description, ...parameters } = reply;
    return failure(code, description, parameters);
  }

  #takeFault(method: string, { given }: Arguments, chatId: number | undefined): Fault | undefined {
    const fault = this.#faults.find(
      (one) =>
        (typeof one.method === "string"
          ? one.method.toLowerCase() === method.toLowerCase()
          : method.search(one.method) >= 0) &&
        (one.chatId === undefined || one.chatId === chatId) &&
        (one.containing === undefined || JSON.stringify(given).includes(one.containing)),
    );
    if (fault) {
      fault.left -= 1;
      if (fault.left <= 0) this.#faults = this.#faults.filter((one) => one !== fault);
    }
    return fault;
  }

  /** Waits until the faults are cleared, the caller hangs up or the time is over. */
  #pause(gone: AbortSignal | undefined, ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const release = () => {
        clearTimeout(timer);
        gone?.removeEventListener("abort", release);
        this.#hanging.delete(release);
        resolve();
      };
      const timer = ms === undefined ? undefined : setTimeout(release, ms);
      gone?.addEventListener("abort", release, { once: true });
      this.#hanging.add(release);
    });
  }

  // The connection to the bot

  async #getUpdates(args: Arguments, gone: AbortSignal): Promise<Reply> {
    const wish = {
      offset: args.integer("offset", 0),
      limit: args.integer("limit", 100, 1, 100),
      timeoutSeconds: args.integer("timeout", 0, 0),
      allowed: allowedUpdates(args),
    };
    try {
      const result = await this.#deps.updates.getUpdates(wish, gone);
      return { status: 200, body: { ok: true, result } };
    } catch (error) {
      return refused(error);
    }
  }

  #connectionMethods(): MethodTable {
    const { updates } = this.#deps;
    const changed = (description: string) => {
      this.#deps.emit({ kind: "profile" });
      return new Answer(true, description);
    };
    return {
      getMe: { shapes: {}, run: () => this.#deps.me() },
      getUpdates: {
        shapes: {
          offset: "integer",
          limit: "integer",
          timeout: "integer",
          allowed_updates: { list: "string" },
        },
        run: () => [],
      },
      setWebhook: {
        shapes: { url: "string", allowed_updates: { list: "string" }, secret_token: "string" },
        run: (args) => {
          const wish = {
            url: args.text("url"),
            secret: args.text("secret_token"),
            allowed: allowedUpdates(args),
          };
          return changed(wish.url === "" ? updates.deleteWebhook() : updates.setWebhook(wish));
        },
      },
      deleteWebhook: { shapes: {}, run: () => changed(updates.deleteWebhook()) },
      getWebhookInfo: { shapes: {}, run: () => updates.webhookInfo },
    };
  }
}

/** Names to receive; undefined when absent or not a list, which Telegram ignores. */
function allowedUpdates(args: Arguments): string[] | undefined {
  const names = args.values["allowed_updates"];
  return Array.isArray(names) ? names.map(String) : undefined;
}

function answered(work: () => unknown): Reply {
  try {
    const outcome = work();
    if (!(outcome instanceof Answer)) return { status: 200, body: { ok: true, result: outcome } };
    const { result, description } = outcome;
    return { status: 200, body: { ok: true, result, description } };
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): { status: number; body: Fields } {
  if (error instanceof Refusal) {
    const { code, message, retryAfter } = error;
    return failure(code, message, retryAfter === undefined ? {} : { retry_after: retryAfter });
  }
  // A fault of the simulator itself: said aloud, so that nobody takes it for Telegram's.
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return failure(500, `Internal Server Error: the simulated Telegram failed: ${what}`);
}

/** An error answer; `parameters` are the fields of its ResponseParameters. */
function failure(
  code: number,
  description: string,
  parameters: Fields = {},
): { status: number; body: Fields } {
  const given = Object.keys(parameters).length === 0 ? {} : { parameters };
  return { status: code, body: { ok: false, error_code: code, description, ...given } };
}

function write(response: ServerResponse, { status, body }: { status: number; body: Fields }): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else reject(new Refusal(413, "Request Entity Too Large"));
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

/** Whether every string in a value can be encoded: half of a surrogate pair, as from a text cut through an emoji, cannot. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "object" || value === null || Object.values(value).every(isWellFormed);
}
