/** Stores that hold much already, written beside the product's own code: a row at a time would take hours. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSecrets } from "../src/storage/secrets.ts";
import { openStore } from "../src/storage/store.ts";
import { STORE_FILE } from "./product.ts";

/** Where the rows go. */
export interface StoreRef {
  folder: string;
  dataKey: Uint8Array;
}

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
    ...given,
  };
}

/** Creates a store with the product's schema and these orders in it. */
export async function createStoreWith(
  { folder, dataKey }: StoreRef,
  orders: Iterable<SeededOrder>,
): Promise<void> {
  const path = join(folder, STORE_FILE);
  const store = await openStore({ path, dataKey, environment: "sandbox", now: Date.now });
  await store.close();
  const secrets = createSecrets(dataKey);
  const database = new DatabaseSync(path);
  // It is not measured, and has to be there only when it is complete.
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  const columns = Object.keys(rowOf(sampleOrder(), () => new Uint8Array()));
  const insert = database.prepare(
    `INSERT INTO orders (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const order of orders) {
    const seal = (column: string, text: string) =>
      secrets.seal({ table: "orders", column, row: order.id }, text);
    insert.run(...Object.values(rowOf(order, seal)));
  }
  database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}

function rowOf(order: SeededOrder, seal: (column: string, text: string) => Uint8Array) {
  const { id, changellyId, userId, chatId, status, providerCode, currencyFrom, currencyTo } = order;
  const { createdAt, nextCheckAt } = order;
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
    consent_recap: seal("consent_recap", "You sell 0.05 BTC and get about 2,950.11 EUR. ".repeat(6)),
    next_check_at: nextCheckAt,
    checks: 0,
    created_at: createdAt,
    updated_at: createdAt,
    status_at: createdAt,
  };
}
