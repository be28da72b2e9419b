/**
 * What is kept about people, table by table. Whoever asks for everything that is kept about them, and whoever has it deleted,
 * goes through the same list: a table that is not in it does not compile, and the schema is held to it by a test.
 */
import { type Kysely, sql, type Transaction } from "kysely";
import type { Erasure, PersonalData } from "../sell/people.ts";
import { readAddress } from "./addresses.ts";
import type { Database, DecisionTables, Tables } from "./database.ts";
import { deleteOver, emptyLog, remember } from "./erasure.ts";
import { readUpdate } from "./inbox.ts";
import { readHistory, readOrder } from "./orders.ts";
import { dropEntries } from "./quarantine.ts";

/** Whose data are meant. */
interface Person {
  id: string;
  /** Ids by which orders at Changelly are theirs: ours of today, and Telegram's of earlier releases. */
  externalIds: readonly string[];
}

/** Somebody who has their data deleted. */
interface Erased extends Person {
  now: number;
  /** Our ids of the orders that were deleted; filled by the orders. */
  gone: readonly string[];
}

/** Deletes what a table keeps of a person and need not stay. */
type Erase = (trx: Transaction<Tables>, person: Erased, database: Database) => Promise<unknown>;

/** What a table keeps of a person, by what it is called in the file they get, opened. What cannot be read is named by its id. */
interface Told {
  as: string;
  tell: (database: Database, person: Person) => Promise<unknown>;
}

/** What one table keeps about people. */
type Kept =
  | (Told & { erase: Erase })
  /** A person's wish is not what decides; why. */
  | (Told & { stays: string })
  /** Goes with the rows of that table, and is told with them where it says anything. */
  | { with: "orders" | "outbox" }
  /** Why it is not told: it says nothing about anybody, or nothing that is kept. */
  | { none: string; erase?: Erase };

/** Orders in one file, at most; who has more gets the newest, and how many are left out. */
const MAX_ORDERS = 10_000;

const unreadable = (id: string | number) => ({ id, unreadable: true });

/** Every table. What is deleted is deleted in this order: the person themselves last, as they stay with what stays. */
export const KEPT: Readonly<Record<keyof Tables | keyof DecisionTables, Kept>> = {
  drafts: {
    as: "sale",
    async tell({ reading, secrets }, { id: userId }) {
      const row = await reading.db
        .selectFrom("drafts")
        .selectAll()
        .where("userId", "=", userId)
        .executeTakeFirst();
      if (!row) return null;
      const { body, ...plain } = row;
      const read = secrets.read({ table: "drafts", row: row.id, userId }, (open) =>
        Object(JSON.parse(open("body", body))),
      );
      return read ? { ...plain, ...read } : unreadable(row.id);
    },
    erase: (trx, { id }) => trx.deleteFrom("drafts").where("userId", "=", id).execute(),
  },
  conversations: {
    none: "which question of a sale waits for its answer, and no answer",
    // Kept by chat and person; the chat is private and has its person's id.
    erase: (trx, { id }) => trx.deleteFrom("conversations").where("key", "=", `${id}:${id}`).execute(),
  },
  addresses: {
    as: "savedAddresses",
    async tell({ reading, secrets }, { id }) {
      const rows = await reading.db.selectFrom("addresses").selectAll().where("userId", "=", id).execute();
      return rows.map((row) => readAddress(row, secrets) ?? unreadable(row.id));
    },
    erase: (trx, { id }) => trx.deleteFrom("addresses").where("userId", "=", id).execute(),
  },
  watches: {
    as: "watchedRates",
    tell: ({ reading }, { id }) =>
      reading.db.selectFrom("watches").selectAll().where("userId", "=", id).execute(),
    erase: (trx, { id }) => trx.deleteFrom("watches").where("userId", "=", id).execute(),
  },
  outbox: {
    // Those about an order go with it.
    as: "messagesOwed",
    tell: ({ reading }, { id }) =>
      reading.db.selectFrom("outbox").selectAll().where("userId", "=", id).execute(),
    erase: (trx, { id }) =>
      trx.deleteFrom("outbox").where("userId", "=", id).where("orderId", "is", null).execute(),
  },
  quarantine: {
    as: "setAside",
    async tell({ reading, secrets }, { id }) {
      const entries = await reading.db
        .selectFrom("quarantine as q")
        .leftJoin("inbox as i", (join) =>
          join
            .on("q.kind", "=", "update")
            .on((eb) => eb("i.id", "=", eb.cast<number>("q.source", "integer"))),
        )
        .select(["q.id", "q.kind", "q.why", "q.at", "q.orderId", "i.id as updateId", "i.body"])
        .where("q.userId", "=", id)
        .execute();
      return entries.map(({ updateId, body, ...entry }) => {
        const update = updateId !== null && body && readUpdate(secrets, updateId, body);
        return { ...entry, ...(update ? { content: update.body } : {}) };
      });
    },
    erase: (trx, { id }, { secrets }) => dropEntries(trx, secrets, { userId: id }),
  },
  foreignOrders: {
    as: "ordersMadeElsewhere",
    async tell({ reading, secrets }, { externalIds }) {
      const rows = await reading.db
        .selectFrom("foreignOrders")
        .selectAll()
        .where("externalUserId", "in", externalIds)
        .execute();
      return rows.map(({ redirectUrl, ...row }) => {
        const read = secrets.read({ table: "foreign_orders", row: row.id, userId: null }, (open) => ({
          ...row,
          redirectUrl: redirectUrl && open("redirect_url", redirectUrl),
        }));
        return read ?? unreadable(row.id);
      });
    },
    async erase(trx, { externalIds, now }) {
      const gone = await trx
        .deleteFrom("foreignOrders")
        .where("externalUserId", "in", externalIds)
        .returning("id")
        .execute();
      await remember(
        trx,
        gone.map(({ id }) => id),
        now,
      );
    },
  },
  orders: {
    as: "orders",
    async tell({ reading: { db }, secrets }, { id: userId }) {
      const theirs = db.selectFrom("orders").where("userId", "=", userId);
      const rows = await theirs.selectAll().orderBy("createdAt", "desc").limit(MAX_ORDERS).execute();
      const told: object[] = [];
      for (const row of rows) {
        const of = (table: "cards" | "reminders") =>
          sql`select * from ${sql.table(table)} where order_id = ${row.id}`
            .execute(db)
            .then(({ rows }) => rows);
        told.push({
          ...(readOrder(row, secrets) ?? unreadable(row.id)),
          timeline: (await readHistory(db, row.id)).map(({ status, at }) => ({ status, at })),
          card: await of("cards"),
          reminders: await of("reminders"),
        });
      }
      if (rows.length < MAX_ORDERS) return told;
      const { total } = await theirs
        .select((eb) => eb.fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      return total === rows.length ? told : [...told, { olderOrdersLeftOut: total - rows.length }];
    },
    async erase(trx, person) {
      person.gone = await deleteOver(trx, person.id, person.now, person.now);
    },
  },
  orderHistory: { with: "orders" },
  outboxHeads: { with: "outbox" },
  cards: { with: "orders" },
  reminders: { with: "orders" },
  alertGroups: { with: "orders" },
  users: {
    as: "you",
    tell: async ({ reading }, { id, externalIds: [externalUserId] }) => ({
      ...(await reading.db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst()),
      externalUserId,
    }),
    async erase(trx, { id, now }) {
      if ((await ordersOf(trx, id)) === 0) {
        await trx.deleteFrom("users").where("id", "=", id).execute();
        return;
      }
      const nothing = { localeChosen: 0, country: null, state: null, fiat: null, asked: null };
      await trx
        .updateTable("users")
        .set({ ...nothing, erasedAt: now, updatedAt: now })
        .where("id", "=", id)
        .execute();
    },
  },
  roles: {
    as: "adminRole",
    tell: async ({ deeds }, { id }) =>
      (await deeds.decided.selectFrom("roles").select("role").where("userId", "=", id).executeTakeFirst()) ??
      null,
    stays: "what owners have decided",
  },
  blocks: {
    as: "blocked",
    tell: async ({ deeds }, { id }) =>
      (await deeds.decided.selectFrom("blocks").select("at").where("userId", "=", id).executeTakeFirst()) ??
      null,
    stays: "what admins have decided",
  },
  audit: { none: "the operator's record of what admins did" },
  inbox: { none: "what a person sends, until it is dealt with; what is set aside is told there" },
  waits: { none: "which orders admins were told of, by their ids, until the wait is over" },
  saleMarks: { none: "how far sales came, by an id that leads to nobody without the sale" },
  erasedOrders: { none: "digests of ids, from which nobody gets back to an order" },
  alertSendings: { none: "when admins were told something" },
  alertMutes: { none: "what admins have decided" },
  switches: { none: "what admins have decided" },
  keys: { none: "keys of the store" },
  meta: { none: "facts about the store" },
};

/** What is kept about people in `database`: telling it and deleting it. */
export function createPersonalData(database: Database): PersonalData & Erasure {
  const { db, externalUserId, erased } = database;
  const person = (id: string): Person => ({ id, externalIds: [externalUserId(id), id] });
  return {
    async tell(userId) {
      const told: Record<string, unknown> = {};
      for (const kept of Object.values(KEPT)) {
        if ("tell" in kept) told[kept.as] = await kept.tell(database, person(userId));
      }
      return told;
    },

    async erase(userId, now) {
      const whose: Erased = { ...person(userId), now, gone: [] };
      const left = await db.transaction().execute(async (trx) => {
        for (const kept of Object.values(KEPT)) {
          if ("erase" in kept) await kept.erase?.(trx, whose, database);
        }
        return ordersOf(trx, userId);
      });
      erased(whose.gone);
      await emptyLog(database);
      return { deleted: whose.gone.length, left };
    },
  };
}

/** How many orders of a person there are. */
async function ordersOf(db: Kysely<Tables>, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom("orders")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("userId", "=", userId)
    .executeTakeFirstOrThrow();
  return count;
}
