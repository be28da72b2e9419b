import { expect, onTestFinished, vi } from "vitest";
import { isAlerting } from "../../src/bot/orders/status.ts";
import { isKnownStatus, KNOWN_STATUSES, type OrderStatus } from "../../src/sell/order.ts";
import type { ChatMessage, Person } from "../../src/simulator/telegram.ts";
import { type Gate, openGate } from "./gate.ts";
import { freePort } from "./listening.ts";
import { LANGUAGES, query, type Seller, words } from "./sale.ts";
import { PATIENCE_MS } from "./time.ts";
import { startWorld, type World, type WorldOptions } from "./world.ts";

/** Lets time pass for the bot: its clock is moved, and what has become due by then is dealt with at once. */
export function advance({ app, clock }: Pick<World, "app" | "clock">, ms: number): void {
  clock.ahead += ms;
  app.wake();
}

/** Waits until every order whose turn it was is read or settled, and what came of it is stored. */
export async function caughtUp({ clock, env }: Pick<World, "clock" | "env">): Promise<void> {
  const due = () => query(env, `select 1 from orders where next_check_at <= ${Date.now() + clock.ahead}`);
  await until("the orders that are due to be dealt with", () => due().length === 0);
}

/** Waits until `look` gives something; its name is what a failure says was waited for. */
export async function until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
  let found: T | undefined | null | false;
  const wait = vi.waitUntil(() => (found = look()), { timeout: PATIENCE_MS, interval: 5 });
  await wait.catch(() => {
    throw new Error(`waited in vain for ${what}`);
  });
  if (found === undefined || found === null || found === false) throw new Error(`lost sight of ${what}`);
  return found;
}

/** Has the answer to the next order be lost, and the first look at what became of it fail. */
export function loseNextOrder({ changelly }: Pick<World, "changelly">): void {
  const order = { method: "POST", path: "/v1/sell/orders" } as const;
  changelly.fault({ ...order, times: 1, reply: "handled-but-answer-lost" });
  changelly.fault({ path: "/v1/orders", times: 3, reply: { status: 500 } });
}

/** A world whose bot reaches Changelly through a gate. */
export async function startGatedWorld(options: WorldOptions = {}): Promise<World & { gate: Gate }> {
  const gate = await openGate();
  onTestFinished(() => gate.close());
  const world = await startWorld({
    ...options,
    changelly: { publicBaseUrl: gate.url, ...options.changelly },
  });
  gate.upstream = world.changelly.localUrl;
  return Object.assign(world, { gate });
}

/** A world whose bot reaches Telegram through a gate. */
export async function startWorldBehindGate(options: WorldOptions = {}): Promise<World & { gate: Gate }> {
  const gate = await openGate();
  onTestFinished(() => gate.close());
  const port = await freePort();
  gate.upstream = `http://127.0.0.1:${port}`;
  const world = await startWorld({
    ...options,
    env: { TELEGRAM_API_ROOT: gate.url, ...options.env },
    telegram: { port, ...options.telegram },
  });
  return Object.assign(world, { gate });
}

/** What proves to the bot of {@link startWebhookWorld} that an update comes from Telegram. */
export const WEBHOOK_SECRET = "a_secret-that_only-Telegram_knows";

/** A world in which Telegram posts updates to the bot. */
export async function startWebhookWorld(options: WorldOptions = {}): Promise<World> {
  const port = await freePort();
  return startWorld({
    ...options,
    env: {
      BOT_MODE: "webhook",
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
      ...options.env,
    },
  });
}

const en = LANGUAGES.translator("en");

/** What a status is called. */
export function statusName(status: OrderStatus): string {
  return isKnownStatus(status) ? en.plain(`status-${status}`) : en.plain("status-other", { status });
}

/** The status a message is about, by the line that says nothing else; undefined for none or an unknown one. */
function statusIn({ text }: ChatMessage): OrderStatus | undefined {
  const lines = text.split("\n");
  return KNOWN_STATUSES.find((status) => lines.includes(statusName(status)));
}

/**
 * Statuses a person was told so far, oldest first; unknown ones are left out. The card that changes and the message about
 * the same change count as one.
 */
export function told({ seen }: Seller): readonly OrderStatus[] {
  const heard: OrderStatus[] = [];
  let onCard: OrderStatus | undefined;
  for (const message of seen) {
    const status = statusIn(message);
    if (status === undefined) continue;
    const isCard = message.revision > 1 || message.silent;
    if (isCard || status !== onCard) heard.push(status);
    onCard = isCard ? status : undefined;
  }
  return heard;
}

/** Statuses a person was told with a message of its own, with a sound, oldest first. */
export function alerted({ person }: Seller): readonly OrderStatus[] {
  return person.chat.flatMap((message) =>
    message.revision === 1 && !message.silent ? (statusIn(message) ?? []) : [],
  );
}

/** The message that is the live card of a person's latest order. */
export function cardOf({ env }: Pick<World, "env">, { person }: Seller): ChatMessage {
  const [row] = query(
    env,
    `select message_id from cards join orders on orders.id = order_id
      where cards.chat_id = '${person.id}' order by created_at desc limit 1`,
  );
  const message = person.chat.find(({ id }) => id === row?.["message_id"]);
  if (!message) throw new Error("there is no live card");
  return message;
}

/**
 * Waits until a person is told a status, letting the second pass that lies between two messages of a chat: by a message of
 * its own where they have to act or the order ended, on the card otherwise. Returns that message.
 */
export async function hears(world: World, anna: Seller, status: OrderStatus): Promise<ChatMessage> {
  advance(world, 1_000);
  const message = await (isAlerting(status) ? isAlerted(anna, status) : cardTurns(world, anna, status));
  await anna.settled();
  return message;
}

/** Waits until the newest message tells a status with a sound, and returns it. */
export function isAlerted({ person }: Seller, status: OrderStatus): Promise<ChatMessage> {
  return person.waitFor(`a message of its own that says ${status}`, (chat) => {
    const newest = chat.findLast(({ from, kind }) => from === "bot" && kind !== "service");
    const isNew = newest?.revision === 1 && !newest.silent;
    return isNew && newest.text.split("\n").includes(statusName(status)) ? newest : undefined;
  });
}

/** Waits until the live card of a person's latest order is in this status, and returns it. */
export async function cardTurns(
  world: Pick<World, "env">,
  anna: Seller,
  status: OrderStatus,
): Promise<ChatMessage> {
  await until(`the card to turn ${status}`, () =>
    cardOf(world, anna).text.split("\n").includes(statusName(status)),
  );
  return cardOf(world, anna);
}

/** Expects that `/orders` shows one order in this status. What was sent to the bot before is dealt with then. */
export async function expectListed(anna: Seller, status: OrderStatus): Promise<void> {
  const list = await anna.types("/orders", words("orders-title", { count: 1 }));
  // A phone shows so much of a label, and the rest is cut.
  const [, shown = ""] = list.buttons[0]?.[0]?.label.replace("…", "").split(" · ") ?? [];
  expect(shown).not.toBe("");
  expect(statusName(status).slice(0, shown.length)).toBe(shown);
}

/** Messages of the bot with a link to the provider's page for an order; the bot speaks English. */
export function links({ chat }: Person): readonly ChatMessage[] {
  return chat.filter((message) => providerLink(message) !== undefined);
}

/** The link to the provider's page on a message. */
export function linkOf(message: ChatMessage): string {
  const link = providerLink(message);
  if (link === undefined) throw new Error("the message has no link");
  return link;
}

/** Whoever compares offers has links to a provider's support and terms, too; those lead to no order. */
function providerLink({ buttons }: ChatMessage): string | undefined {
  const leads = [words("button-continue"), words("button-open-provider")];
  return buttons
    .flat()
    .flatMap((button) => (button.kind === "url" ? [button] : []))
    .find(({ label }) => leads.some((lead) => label.startsWith(lead)))?.url;
}

/** Requests to create an order, as Changelly received them. */
export function placements({ changelly }: Pick<World, "changelly">): readonly { externalOrderId: string }[] {
  return changelly.calls
    .filter(({ method, path }) => method === "POST" && path === "/v1/sell/orders")
    .map(({ body }) => JSON.parse(body) as { externalOrderId: string });
}
