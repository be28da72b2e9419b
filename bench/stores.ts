/** Stores that hold much already, written beside the product's own code: a row at a time would take hours. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSecrets } from "../src/storage/secrets.ts";
import { openStore, type Store, type StoreOptions } from "../src/storage/store.ts";
import { DATA_KEY, STORE_FILE } from "./product.ts";

/** An order, as far as it matters here. Times in ms since 1970. */
export interface SeededOrder {
  id: string;
  changellyId: string;
  userId: string;
  chatId: string;
  status: string;
  providerCode: string;
  currencyFrom: string;
  currencyTo: string;
  createdAt: number;
  nextCheckAt: number | null;
  /** Reads made since it last changed. */
  checks: number;
}

/** The same order again and again, with an id of its own; what is given replaces what it has. */
export function sampleOrder(given: Partial<SeededOrder> = {}): SeededOrder {
  return {
    id: randomUUID(),
    changellyId: randomUUID(),
    userId: "20000001",
    chatId: "20000001",
    status: "created",
    providerCode: "moonpay",
    currencyFrom: "BTC",
    currencyTo: "EUR",
    createdAt: Date.now() - 60_000,
    nextCheckAt: Date.now() + 3_600_000,
    checks: 0,
    ...given,
  };
}

/** Opens the product's store in a folder, without the product. */
export function openStoreIn(folder: string, given: Partial<StoreOptions> = {}): Promise<Store> {
  const path = join(folder, STORE_FILE);
  return openStore({ path, dataKey: DATA_KEY, environment: "sandbox", now: Date.now, ...given });
}

/** Creates a store with the product's schema and these orders in it; `owed` of them are owed a notice of their status. */
export async function createStoreWith(
  folder: string,
  orders: Iterable<SeededOrder>,
  owed = 0,
): Promise<void> {
  const store = await openStoreIn(folder);
  await store.close();
  const secrets = createSecrets(DATA_KEY);
  const database = new DatabaseSync(join(folder, STORE_FILE));
  // It is not measured, and has to be there only when it is complete.
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  const columns = Object.keys(rowOf(sampleOrder(), () => new Uint8Array()));
  const insert = database.prepare(
    `INSERT INTO orders (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  const owe = database.prepare(
    "INSERT INTO outbox (kind, user_id, chat_id, order_id, detail, created_at, due_at) VALUES ('status', ?, ?, ?, ?, ?, ?)",
  );
  const know = database.prepare(
    "INSERT OR IGNORE INTO users (id, chat_id, locale, locale_chosen, created_at, updated_at) VALUES (?, ?, 'en', 0, ?, ?)",
  );
  let left = owed;
  for (const order of orders) {
    const { id, userId, chatId, status, createdAt } = order;
    const seal = (column: string, text: string) =>
      secrets.seal({ table: "orders", column, row: order.id }, text);
    insert.run(...Object.values(rowOf(order, seal)));
    if (left-- <= 0) continue;
    know.run(userId, chatId, createdAt, createdAt);
    owe.run(userId, chatId, id, status, createdAt, createdAt);
  }
  database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}

function rowOf(order: SeededOrder, seal: (column: string, text: string) => Uint8Array) {
  const { id, changellyId, userId, chatId, status, providerCode, currencyFrom, currencyTo } = order;
  const { createdAt, nextCheckAt, checks } = order;
  return {
    id,
    user_id: userId,
    chat_id: chatId,
    version: 1,
    phase: "placed",
    changelly_id: changellyId,
    status,
    provider_code: providerCode,
    provider_name: providerCode,
    currency_from: currencyFrom,
    coin: currencyFrom,
    currency_to: currencyTo,
    amount_from: "0.05",
    expected_payout: "2950.11",
    country: "DE",
    refund_address: seal("refund_address", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
    redirect_url: seal("redirect_url", "https://provider.example/sell/0123456789abcdef"),
    consent_at: createdAt,
    consent_policy_version: "1",
    consent_locale: "en",
    consent_recap: seal("consent_recap", "You sell 0.05 BTC and get about 2,950.11 EUR. ".repeat(3)),
    next_check_at: nextCheckAt,
    checks,
    created_at: createdAt,
    updated_at: createdAt,
    status_at: createdAt,
  };
}
