import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { InlineView, PressView } from "./page-contract.ts";
import { createLive, type Live } from "./page-live.ts";
import { STATUSES } from "./page-views.ts";
import type { Stage } from "./stage.ts";
import type { InlineAnswer, Person, TapResult } from "./telegram.ts";

/** Where the page is served. */
export interface ControlOptions {
  /** Address to listen on. With a loopback address only this machine's own names are answered. Default `127.0.0.1`. */
  readonly host?: string;
  /** TCP port; 0 (the default) takes a free one. */
  readonly port?: number;
}

/** The running server of the chat page. */
export interface Control {
  /** Where a browser on this machine opens the page, without a trailing slash. */
  readonly url: string;
  /** Stops listening and ends every open stream. */
  close(): Promise<void>;
}

const PAGE = new URL("./page/", import.meta.url);
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};
/** Kinds of pictures a browser may show in place; everything else a bot sends is downloaded. */
const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
/** What browsers show in a viewer of their own. */
const PDF = "application/pdf";
const HEARTBEAT_MS = 15_000;
const MAX_BODY = 64 * 1024;

const MEDIA_KINDS = ["photo", "sticker", "voice", "document", "location", "contact", "animation"] as const;

/**
 * Serves the chat page: its files, its JSON API, a live stream of everything that moves (Server-Sent Events), and
 * Changelly's selling pages under the same origin. The page holds no truth of its own; a reload shows the same again.
 *
 * @throws Error when the port is taken
 */
export async function startControl(stage: Stage, options: ControlOptions = {}): Promise<Control> {
  const host = options.host ?? "127.0.0.1";
  const live = createLive(stage);
  const app = new Hono();

  app.notFound((c) => c.json({ error: "There is nothing here." }, 404));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return c.json({ error: fault.message }, fault.status);
    return c.json({ error: fault.message }, 500);
  });
  app.use(async (c, next) => {
    refuseStrangers(c, host);
    await next();
  });
  app.use("/api/*", bodyLimit({ maxSize: MAX_BODY }));
  addPageFiles(app, await readdir(PAGE));
  addStream(app, live);
  addPeople(app, stage, live);
  addWorld(app, stage, live);
  addSellingPages(app, stage);

  const server = createServer(getRequestListener(app.fetch));
  await listen(server, host, options.port ?? 0);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : bracketed(host)}:${port}`,
    close: async () => {
      live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * A page on loopback answers only to loopback names, so that no site can reach it by a name that it lets point here, and
 * takes only JSON, which no foreign page can send without being asked first.
 */
function refuseStrangers(c: Context, host: string): void {
  const loopback = ["127.0.0.1", "localhost", "::1"];
  const asked = new URL(c.req.url).hostname.replaceAll(/[[\]]/g, "");
  if (loopback.includes(host) && !loopback.includes(asked)) {
    throw new HTTPException(403, {
      message: `Started for this machine only. Start with --host to open it as ${asked}.`,
    });
  }
  if (c.req.method === "POST" && c.req.path.startsWith("/api/")) {
    if (c.req.header("content-type")?.startsWith("application/json") !== true) {
      throw new HTTPException(415, { message: "Send JSON." });
    }
  }
}

function addPageFiles(app: Hono, names: readonly string[]): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  for (const name of names) {
    const type = CONTENT_TYPES[name.split(".").at(-1) ?? ""];
    if (type === undefined) continue;
    app.get(name === "index.html" ? "/" : `/${name}`, async (c) => {
      c.header("content-type", type);
      c.header("content-security-policy", policy);
      c.header("x-content-type-options", "nosniff");
      c.header("referrer-policy", "no-referrer");
      c.header("cache-control", "no-store");
      return c.body(await readFile(new URL(name, PAGE)));
    });
  }
}

function addStream(app: Hono, live: Live): void {
  app.get("/api/events", (c) => {
    const encoder = new TextEncoder();
    let stop = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        const event = (name: string, value: unknown) =>
          send(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`);
        event("snapshot", live.snapshot());
        const deaf = live.listen((change) => event("change", change));
        const heartbeat = setInterval(() => send(": still here\n\n"), HEARTBEAT_MS);
        stop = () => {
          deaf();
          clearInterval(heartbeat);
        };
      },
      cancel: () => stop(),
    });
    c.header("content-type", "text/event-stream");
    c.header("cache-control", "no-store");
    return c.body(stream);
  });
}

const newPerson = z.object({
  firstName: z.string().trim().min(1).max(64),
  languageCode: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
});
const sent = z.union([
  z.object({ text: z.string().trim().min(1).max(4096) }),
  z.object({ media: z.enum(MEDIA_KINDS) }),
]);
/** Longer than what an app sends of a query, so that cutting it is Telegram's matter. */
const asked = z.object({ query: z.string().max(4096) });
const picked = z.object({ query: z.string().max(4096), id: z.string() });
const opened = z.object({ link: z.string().trim().min(1).max(512) });
const edited = z.object({ messageId: z.number().int(), text: z.string().trim().min(1).max(4096) });
const pressed = z.object({ messageId: z.number().int(), row: z.number().int(), column: z.number().int() });
const read = z.object({ messageId: z.number().int() });

function addPeople(app: Hono, { telegram }: Stage, live: Live): void {
  const find = (c: Context): Person => {
    const found = telegram.people.find(({ id }) => String(id) === c.req.param("person"));
    if (found === undefined) throw new HTTPException(404, { message: "There is no such person." });
    return found;
  };

  app.post("/api/people", async (c) => {
    const person = telegram.person(await body(c, newPerson));
    return c.json({ id: person.id });
  });
  app.post("/api/people/:person/send", async (c) => {
    const person = find(c);
    const what = await body(c, sent);
    if ("text" in what) await person.says(what.text);
    else await person.sends(what.media);
    return c.json({});
  });
  app.post("/api/people/:person/inline", async (c) => {
    const { query } = await body(c, asked);
    return c.json(inlineView(await find(c).asksInline(query)));
  });
  app.post("/api/people/:person/inline/pick", async (c) => {
    const person = find(c);
    const { query, id } = await body(c, picked);
    // What was listed is kept, or asked for again.
    const result = (await person.asksInline(query))?.results.find((one) => one.id === id);
    if (result === undefined) throw new HTTPException(409, { message: "This result is not there any more." });
    await person.picks(result);
    return c.json({});
  });
  app.post("/api/people/:person/open", async (c) => {
    const person = find(c);
    const { link } = await body(c, opened);
    await person.opens(link).catch((fault: Error) => {
      throw new HTTPException(400, { message: fault.message });
    });
    return c.json({});
  });
  app.post("/api/people/:person/edit", async (c) => {
    const { messageId, text } = await body(c, edited);
    await find(c).edits(messageId, text);
    return c.json({});
  });
  app.post("/api/people/:person/press", async (c) => {
    const person = find(c);
    const { messageId, row, column } = await body(c, pressed);
    const buttons = person.chat.find(({ id }) => id === messageId)?.buttons ?? [];
    const button = buttons[row]?.[column];
    if (button === undefined) throw new HTTPException(409, { message: "This button is not there any more." });
    const { label, kind } = button;
    if (kind === "disabled") throw new HTTPException(409, { message: "This button is switched off." });
    const before = [...buttons.slice(0, row).flat(), ...(buttons[row] ?? []).slice(0, column)];
    const nth = before.filter((one) => one.label === label).length;
    return c.json(pressView(await person.taps(label, { messageId, nth })));
  });
  app.post("/api/people/:person/read", async (c) => {
    live.readUpTo(find(c).id, (await body(c, read)).messageId);
    return c.json({});
  });
  app.post("/api/people/:person/block", async (c) => {
    const person = find(c);
    await person.blocks();
    live.touchChat(person.id);
    return c.json({});
  });
  app.post("/api/people/:person/unblock", async (c) => {
    const person = find(c);
    await person.unblocks();
    live.touchChat(person.id);
    return c.json({});
  });
  app.get("/api/people/:person/media/:message", (c) => {
    const media = find(c).chat.find(({ id }) => String(id) === c.req.param("message"))?.media;
    if (media === undefined) throw new HTTPException(404, { message: "There is no such file." });
    const shown = PICTURES.has(media.mime) || media.mime === PDF;
    c.header("content-type", shown ? media.mime : "application/octet-stream");
    const name =
      media.fileName === undefined ? "" : `; filename*=UTF-8''${encodeURIComponent(media.fileName)}`;
    c.header("content-disposition", `${shown ? "inline" : "attachment"}${name}`);
    // A browser's own viewer is what keeps a PDF harmless, and a sandbox keeps it from starting.
    if (media.mime !== PDF) c.header("content-security-policy", "default-src 'none'; sandbox");
    c.header("x-content-type-options", "nosniff");
    return c.body(Uint8Array.from(media.bytes));
  });
}

function inlineView(answer: InlineAnswer | undefined): InlineView {
  return { results: answer?.results ?? [], button: answer?.button ?? null };
}

function pressView(result: TapResult): PressView {
  if (result.kind !== "callback") return { answered: true, text: "", alert: false };
  const { answered, text, alert } = result;
  return { answered, text, alert };
}

const moved = z.object({ status: z.enum(STATUSES) });
const resent = z.object({
  forged: z.boolean().default(false),
  times: z.number().int().min(1).max(20).default(1),
});
const travelling = z.object({
  mode: z.enum(["normal", "lost", "held"]).optional(),
  duplicates: z.number().int().min(0).max(5).optional(),
});
const released = z.object({ order: z.enum(["fifo", "reversed"]) });
/** As much as anything in a sale waits for: orders are followed for 14 days. */
const passed = z.object({ minutes: z.number().int().min(1).max(20_160) });
const priced = z.object({ percent: z.enum(["-2", "2"]).optional() });
const switched = z.object({ on: z.boolean() });

function addWorld(app: Hono, { bot, changelly, clock }: Stage, live: Live): void {
  app.post("/api/time", async (c) => {
    clock.pass((await body(c, passed)).minutes * 60_000);
    live.touchWorld();
    return c.json({});
  });
  app.post("/api/bot/stop", async (c) => {
    await bot.stop();
    return c.json({ told: "The bot was stopped." });
  });
  app.post("/api/bot/restart", async (c) => {
    await bot.restart();
    return c.json({ told: "The bot was killed and is back." });
  });
  app.get("/api/wire/:id", (c) => {
    const detail = live.wire.detail(Number(c.req.param("id")));
    if (detail === undefined) throw new HTTPException(404, { message: "This row is no longer kept." });
    return c.json(detail);
  });
  app.post("/api/wire/clear", (c) => {
    live.clearWire();
    return c.json({});
  });
  app.post("/api/orders/:order/move", async (c) => {
    const { status } = await body(c, moved);
    const delivery = await changelly.move(order(c), status);
    return c.json({ told: delivery.attempted ? "" : `Moved. Its callback was not sent: ${delivery.error}` });
  });
  app.post("/api/orders/:order/callback", async (c) => {
    const { forged, times } = await body(c, resent);
    const how = forged
      ? ({ signature: "bad", body: { status: "complete" } } as const)
      : { times, concurrent: true };
    const answers = (await changelly.sendCallback(order(c), how)).map(
      (one) => one.responseStatus ?? "nothing",
    );
    return c.json({ told: `The bot answered ${answers.join(", ")}.` });
  });
  app.post("/api/callbacks", async (c) => {
    const { mode, duplicates } = await body(c, travelling);
    if (mode !== undefined) changelly.callbacks.mode = mode;
    if (duplicates !== undefined) changelly.callbacks.duplicates = duplicates;
    live.touchWorld();
    return c.json({});
  });
  app.post("/api/callbacks/release", async (c) => {
    const { order: sequence } = await body(c, released);
    const deliveries = await changelly.callbacks.release(sequence);
    live.heldAreReleased();
    return c.json({ told: `${deliveries.length} callbacks released.` });
  });
  app.post("/api/misbehaviours/:id", async (c) => {
    const { on } = await body(c, switched);
    if (!live.misbehaviours.set(c.req.param("id"), on)) {
      throw new HTTPException(404, { message: "There is no such misfortune." });
    }
    live.touchWorld();
    return c.json({});
  });
  app.post("/api/price", async (c) => {
    const { percent } = await body(c, priced);
    if (percent === undefined) changelly.market.reset();
    else changelly.market.moveBy(percent);
    live.touchWorld();
    return c.json({});
  });

  function order(c: Context): string {
    const id = c.req.param("order") ?? "";
    if (changelly.order(id) === undefined)
      throw new HTTPException(404, { message: "There is no such order." });
    return id;
  }
}

/** Changelly's selling pages under the page's own origin; its API is not reachable this way. */
function addSellingPages(app: Hono, { changelly }: Stage): void {
  app.all("/selling/*", async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const headers = new Headers();
    for (const name of ["accept", "content-type"]) {
      const value = c.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    const answer = await fetch(`${changelly.localUrl}${pathname}${search}`, {
      method: c.req.method,
      headers,
      redirect: "manual",
      ...(c.req.method === "GET" || c.req.method === "HEAD" ? {} : { body: await c.req.arrayBuffer() }),
    });
    const kept = new Headers();
    for (const name of ["content-type", "content-security-policy", "cache-control", "location"]) {
      const value = answer.headers.get(name);
      if (value !== null) kept.set(name, value.replace(`${changelly.url}/`, "/"));
    }
    return new Response(answer.body, { status: answer.status, headers: kept });
  });
}

async function body<Shape extends z.ZodType>(c: Context, shape: Shape): Promise<z.infer<Shape>> {
  const given: unknown = await c.req.json().catch(() => undefined);
  const { data, error } = shape.safeParse(given);
  if (error !== undefined) throw new HTTPException(400, { message: z.prettifyError(error) });
  return data;
}
