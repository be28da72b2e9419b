/**
 * Everything durable: people, drafts, orders, the outbox, the inbox and what admins keep, in one SQLite file. What each
 * method promises is said at the ports it stands behind (`sell/stores.ts`, `sell/people.ts`, `sell/notices.ts`, `admin/`).
 */
import { CamelCasePlugin, Kysely, sql } from "kysely";
import type { AccessStore } from "../admin/access.ts";
import type { AlertStore } from "../admin/alerts.ts";
import type { AvailabilityStore } from "../admin/availability.ts";
import type { OrderDeskStore } from "../admin/order-desk.ts";
import type { StatisticsStore } from "../admin/statistics.ts";
import type { Outbox } from "../sell/notices.ts";
import type { AddressBook, Erasure, UserStore } from "../sell/people.ts";
import type { Clock } from "../sell/runtime.ts";
import type { CardStore, DraftStore, Inbox, OrderStore, ReminderStore, Retention } from "../sell/stores.ts";
import { createAccessStore } from "./access.ts";
import { createAddressBook } from "./addresses.ts";
import { createAlertStore } from "./alerts.ts";
import { createAvailabilityStore } from "./availability.ts";
import { createCardStore, createReminderStore } from "./cards.ts";
import type { Database, StoreLog, Tables } from "./database.ts";
import { createDraftStore } from "./drafts.ts";
import { createErasure } from "./erasure.ts";
import { migrate } from "./migrations.ts";
import { createOrderDeskStore } from "./order-desk.ts";
import { createOrderStore } from "./orders.ts";
import { claim, type Environment } from "./ownership.ts";
import { createRetention } from "./retention.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { openSqlite } from "./sqlite.ts";
import { createStatisticsStore } from "./statistics.ts";

/** Name of the store's file in `DATA_DIR`. */
export const STORE_FILE = "sell-bot.sqlite";

/** Which store to open, and how. */
export interface StoreOptions {
  /** The SQLite file, created when it is not there; `":memory:"` for a store that is gone when closed. */
  path: string;
  /** 32 bytes: the key of the encrypted columns, the same at every start. */
  dataKey: Uint8Array;
  /** Changelly's environment: a store belongs to the one it was created for. */
  environment: Environment;
  /** Dates external orders of which the API does not say when. */
  now: Clock;
  /** Told about content that had to be dropped. Nobody is when absent. */
  log?: StoreLog;
  /** Told after every commit that may have brought forward what somebody waits for. Nobody is when absent. */
  onDue?: () => void;
}

/** An open store. */
export interface Store {
  users: UserStore;
  drafts: DraftStore;
  orders: OrderStore;
  outbox: Outbox;
  addresses: AddressBook;
  cards: CardStore;
  reminders: ReminderStore;
  inbox: Inbox;
  access: AccessStore;
  availability: AvailabilityStore;
  orderDesk: OrderDeskStore;
  statistics: StatisticsStore;
  retention: Retention;
  erasure: Erasure;
  alerts: AlertStore;
  /** What the conversations are kept with ({@link createSqliteConversations}). */
  database: Database;
  /** Whether the store can be written at this moment. Never rejects. */
  healthy(): Promise<boolean>;
  /** Lets the calls under way finish, closes the file and lets go of it. */
  close(): Promise<void>;
}

/**
 * Opens the store, creating it or bringing it to the present schema.
 *
 * Rejects with an Error whose message is one line, fit to be shown to an operator, when the file cannot be opened and
 * written, is in use by another process, was written by a newer release, belongs to the other environment, or was
 * written with another key.
 */
export async function openStore({
  path,
  dataKey,
  environment,
  now,
  log,
  onDue = () => {},
}: StoreOptions): Promise<Store> {
  const secrets = createSecrets(dataKey);
  const sqlite = openSqlite(path);
  const db = new Kysely<Tables>({ dialect: sqlite, plugins: [new CamelCasePlugin()] });
  try {
    await migrate(db);
    await claim(db, environment, secrets);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const database: Database = { db, secrets, now, log, becameDue: onDue };
  return {
    users: createUserStore(db),
    drafts: createDraftStore(database),
    orders: createOrderStore(database),
    outbox: createOutbox(db),
    addresses: createAddressBook(database),
    cards: createCardStore(database),
    reminders: createReminderStore(database),
    inbox: createInbox(database),
    alerts: createAlertStore(database),
    access: createAccessStore(database),
    availability: createAvailabilityStore(database),
    orderDesk: createOrderDeskStore(database),
    statistics: createStatisticsStore(database),
    retention: createRetention(database),
    erasure: createErasure(database),
    database,
    healthy: () => isWritable(db),
    close: () => db.destroy(),
  };
}

async function isWritable(db: Kysely<Tables>): Promise<boolean> {
  try {
    await db
      .insertInto("meta")
      .values({ key: "probe", value: "" })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: "" }))
      .execute();
    return true;
  } catch {
    return false;
  }
}

function createUserStore(db: Kysely<Tables>): UserStore {
  return {
    async find(id) {
      const row = await db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
      return row && { ...row, localeChosen: row.localeChosen === 1, reminders: row.reminders === 1 };
    },

    async add({ localeChosen, reminders, ...rest }) {
      await db
        .insertInto("users")
        .values({ ...rest, localeChosen: localeChosen ? 1 : 0, reminders: reminders ? 1 : 0 })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },

    async change(id, { localeChosen, reminders, ...rest }) {
      await db
        .updateTable("users")
        .set({
          ...rest,
          ...(localeChosen === undefined ? {} : { localeChosen: localeChosen ? 1 : 0 }),
          ...(reminders === undefined ? {} : { reminders: reminders ? 1 : 0 }),
        })
        .where("id", "=", id)
        .execute();
    },
  };
}

function createOutbox(db: Kysely<Tables>): Outbox {
  /** The oldest unsent notice of every chat: nothing behind it may be sent yet. */
  const heads = db
    .selectFrom("outbox")
    .where("buriedAt", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("outbox as earlier")
            .select("earlier.id")
            .whereRef("earlier.chatId", "=", "outbox.chatId")
            .whereRef("earlier.id", "<", "outbox.id")
            .where("earlier.buriedAt", "is", null),
        ),
      ),
    );

  return {
    due: (now, limit) =>
      heads
        .select(["id", "kind", "userId", "chatId", "orderId", "detail", "createdAt", "dueAt"])
        .select(["attempts", "triedAt"])
        .where("dueAt", "<=", now)
        // The sign keeps SQLite from reading the table in the order of its ids, dead letters and all, instead of by time.
        .orderBy(sql`+outbox.id`)
        .limit(limit)
        .execute(),

    async nextDueAt() {
      const next = await heads.select("dueAt").orderBy("dueAt").limit(1).executeTakeFirst();
      return next?.dueAt ?? null;
    },

    async done(id) {
      await db.deleteFrom("outbox").where("id", "=", id).execute();
    },

    async retry(id, dueAt, now) {
      await db
        .updateTable("outbox")
        .set((eb) => ({
          dueAt,
          attempts: eb("attempts", "+", 1),
          triedAt: eb.fn.coalesce("triedAt", eb.val(now)),
        }))
        .where("id", "=", id)
        .execute();
    },

    async bury(id, reason, now) {
      await db
        .updateTable("outbox")
        .set({ buriedAt: now, buriedReason: reason })
        .where("id", "=", id)
        .execute();
    },

    async cancel(orderId, kind) {
      await db
        .deleteFrom("outbox")
        .where("orderId", "=", orderId)
        .where("kind", "=", kind)
        .where("buriedAt", "is", null)
        .execute();
    },
  };
}

function createInbox({ db, secrets }: Database): Inbox {
  return {
    accept: (updates, now) =>
      db.transaction().execute(async (trx) => {
        const accepted: number[] = [];
        for (const { id, body } of updates) {
          const { numInsertedOrUpdatedRows } = await trx
            .insertInto("inbox")
            .values({ id, body: secrets.seal(bodyOf(id), JSON.stringify(body)), acceptedAt: now })
            .onConflict((conflict) => conflict.column("id").doNothing())
            .executeTakeFirst();
          if (numInsertedOrUpdatedRows === 1n) accepted.push(id);
        }
        return accepted;
      }),

    async pending() {
      const rows = await db
        .selectFrom("inbox")
        .select(["id", "body"])
        .where("body", "is not", null)
        .orderBy("id")
        .execute();
      return rows.flatMap(({ id, body }) => (body ? [{ id, body: readBody(secrets, id, body) }] : []));
    },

    async done(id) {
      await db.updateTable("inbox").set({ body: null }).where("id", "=", id).execute();
    },

    async prune(before) {
      await db.deleteFrom("inbox").where("acceptedAt", "<", before).where("body", "is", null).execute();
    },
  };
}

function bodyOf(updateId: number) {
  return { table: "inbox", column: "body", row: String(updateId) };
}

function readBody(secrets: Secrets, id: number, sealed: Uint8Array): unknown {
  return JSON.parse(secrets.open(bodyOf(id), sealed));
}
