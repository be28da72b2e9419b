/** People, drafts, orders and notices as the store is given them, and a place for its file. */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { onTestFinished } from "vitest";
import type { SellDraft } from "../../src/sell/draft.ts";
import type { NewNotice } from "../../src/sell/notices.ts";
import type { ExternalOrder, ProvenOrderId } from "../../src/sell/off-ramp.ts";
import type { Order } from "../../src/sell/order.ts";
import type { User } from "../../src/sell/people.ts";
import type { Watch } from "../../src/sell/watch.ts";
import type { DecisionTables, Tables } from "../../src/storage/database.ts";
import { openStore, type Store, type StoreOptions } from "../../src/storage/store.ts";

/** The moment at which the stories begin. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** The key the stores of the tests are written with. */
export const DATA_KEY = new Uint8Array(32).fill(7);

/** The key they go to where that changes. */
export const NEXT_KEY = new Uint8Array(32).fill(8);

/** A path for a store, gone with the test. */
export function storePath(): string {
  const directory = mkdtempSync(join(tmpdir(), "sell-bot-store-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, "data", "sell.db");
}

/** The order a genuine callback is about, by Changelly's id. */
export const proven = (id: string) => ({ changellyId: id as ProvenOrderId });

/** Anna waits for 3,000 EUR. */
export function aWatch(changes: Partial<Watch> = {}): Watch {
  return {
    id: randomUUID(),
    userId: "1001",
    currencyFrom: "ETH",
    coin: "ETH",
    network: "Ethereum",
    currencyTo: "EUR",
    amountFrom: "0.5",
    country: "DE",
    state: null,
    mark: "3000",
    isStanding: false,
    phase: "armed",
    createdAt: NOON,
    ...changes,
  };
}

/** How many rows each of these tables has; those without any are left out. */
export async function rowsIn(
  { database: { db } }: Store,
  tables: readonly (keyof (Tables & DecisionTables))[],
) {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
      db,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) counts[table] = count;
  }
  return counts;
}

/** Everything in the store's directory, copied by another process: to read it here would drop this one's locks on it. */
export function rawBytes(path: string): Buffer {
  const copy = dirname(storePath());
  execFileSync("cp", ["-r", dirname(path), copy]);
  return Buffer.concat(readdirSync(copy).map((file) => readFileSync(join(copy, file))));
}

/**
 * Commits in the write-ahead log of the store at `path` so far: each ends with a frame that states the size of the database
 * (https://www.sqlite.org/fileformat2.html#the_write_ahead_log). What follows a frame of another salt is of an earlier log.
 */
export function commitsOnDisk(path: string): number {
  const log = readFileSync(`${path}-wal`);
  if (log.length === 0) return 0;
  const frame = 24 + log.readUInt32BE(8);
  const salt = log.toString("hex", 16, 24);
  let commits = 0;
  for (let at = 32; at + frame <= log.length; at += frame) {
    if (log.toString("hex", at + 8, at + 16) !== salt) break;
    if (log.readUInt32BE(at + 4) > 0) commits += 1;
  }
  return commits;
}

/** A store for a test, in memory unless it has a path; closed with the test. */
export async function aStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    path: ":memory:",
    dataKey: DATA_KEY,
    environment: "sandbox",
    now: () => NOON,
    ...options,
  });
  onTestFinished(() => store.close());
  return store;
}

/** Alice, who sells. */
export function aUser(more: Partial<User> = {}): User {
  return {
    id: "1001",
    chatId: "1001",
    locale: "en",
    localeChosen: false,
    country: null,
    state: null,
    fiat: null,
    reminders: true,
    asked: null,
    erasedAt: null,
    unreachableAt: null,
    createdAt: NOON,
    updatedAt: NOON,
    ...more,
  };
}

/** A draft with everything in it, about to be confirmed. */
export function aDraft(more: Partial<SellDraft> = {}): SellDraft {
  const method = { code: "sepa", name: "SEPA", payout: "490.12", rate: "98024.00", fee: "2.10" };
  return {
    id: randomUUID(),
    userId: "1001",
    chatId: "1001",
    rev: 1,
    step: "recap",
    answers: {
      country: { code: "US", name: "United States", hasStates: true },
      state: { code: "CA", name: "California" },
      crypto: { ticker: "XRP", coin: "XRP", network: "ripple", precision: 6, extraIdName: "Destination tag" },
      fiat: { ticker: "EUR", precision: 2 },
      amount: "0.005",
      offer: {
        ...method,
        providerCode: "moonpay",
        providerName: "MoonPay",
        at: NOON,
        accepted: "490.12",
      },
      address: "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh",
      memo: "424242",
    },
    quote: {
      at: NOON,
      offers: [{ providerCode: "moonpay", methods: [method] }],
      refusals: [
        { providerCode: "banxa", reason: "limits", min: "0.01" },
        { providerCode: "x", reason: "state" },
      ],
    },
    card: "moonpay",
    page: 2,
    found: { query: "califor", ids: ["CA"] },
    remark: {
      kind: "payout-found",
      isNear: true,
      wanted: { amount: "2", currency: "EUR" },
      amount: { amount: "0.005", currency: "XRP" },
      payout: { amount: "1", currency: "EUR" },
    },
    suggestions: ["0.01", "0.02"],
    orderId: randomUUID(),
    messageId: 77,
    applied: [5, 6, 7],
    createdAt: NOON,
    updatedAt: NOON,
    ...more,
  };
}

/** An order right after consent. */
export function anOrder(more: Partial<Order> = {}): Order {
  const { id = randomUUID() } = more;
  return {
    id,
    saleId: id,
    userId: "1001",
    externalUserId: "0123456789abcdef0123456789abcdef",
    chatId: "1001",
    version: 1,
    hints: 0,
    phase: "placing",
    changellyId: null,
    status: "created",
    providerCode: "moonpay",
    providerName: "MoonPay",
    currencyFrom: "XRP",
    coin: "XRP",
    network: "ripple",
    currencyTo: "EUR",
    amountFrom: "120.000001",
    expectedPayout: "490.12",
    paymentMethod: "sepa",
    paymentMethodName: "SEPA",
    country: "US",
    state: "CA",
    refundAddress: "rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh",
    refundMemo: "424242",
    extraIdName: "Destination tag",
    redirectUrl: null,
    consent: {
      at: NOON,
      policyVersion: "2026-11",
      locale: "en",
      recap: "You sell 120.000001 XRP. Refunds go to rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh, tag 424242.",
    },
    postedAt: null,
    payinAmount: null,
    payoutAmount: null,
    transactionHash: null,
    suspect: null,
    nextCheckAt: NOON,
    checks: 0,
    silenceToldAt: null,
    troubleToldAt: null,
    createdAt: NOON,
    updatedAt: NOON,
    statusAt: NOON,
    ...more,
  };
}

/** An order made elsewhere with our keys, as the API tells it. */
export function anExternalOrder(more: Partial<ExternalOrder> = {}): ExternalOrder {
  return {
    id: randomUUID(),
    externalOrderId: null,
    externalUserId: null,
    type: "sell",
    status: "pending",
    redirectUrl: "https://provider.example/sell?session=topsecret",
    providerCode: "banxa",
    currencyFrom: "BTC",
    currencyTo: "USD",
    amountFrom: "0.5",
    payinAmount: null,
    payoutAmount: null,
    transactionHash: null,
    createdAt: NOON,
    ...more,
  };
}

/** The notice of a change of `order`. */
export function aNotice(order: Order, more: Partial<NewNotice> = {}): NewNotice {
  return {
    kind: "status",
    userId: order.userId,
    chatId: order.chatId,
    orderId: order.id,
    detail: "pending",
    createdAt: NOON,
    dueAt: NOON,
    ...more,
  };
}

/** Stores `order` the way a sale does: from a draft, at its recap. */
export async function place(store: Store, order: Order = anOrder()): Promise<Order> {
  const draft = aDraft({ userId: order.userId, chatId: order.chatId, orderId: order.id });
  await store.drafts.start(draft);
  await store.orders.place(order, { ...draft, step: "placed", rev: draft.rev + 1 }, draft.rev);
  return order;
}

/** Puts a notice in the outbox, with an order of its own to be about. Returns that order. */
export async function owe(store: Store, more: Partial<NewNotice> = {}): Promise<Order> {
  const order = await place(store, anOrder(more.chatId ? { chatId: more.chatId, userId: more.chatId } : {}));
  await store.orders.apply({ before: order, after: order, notice: aNotice(order, more) });
  return order;
}
