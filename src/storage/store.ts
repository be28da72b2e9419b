/**
 * Everything durable: people, drafts, orders, the outbox, the inbox and what admins keep, in one SQLite file. What each
 * method promises is said at the ports it stands behind (`sell/stores.ts`, `sell/people.ts`, `sell/notices.ts`, `admin/`).
 */
import { CamelCasePlugin, Kysely } from "kysely";
import type { AccessStore } from "../admin/access.ts";
import type { AlertStore } from "../admin/alerts.ts";
import type { AvailabilityStore } from "../admin/availability.ts";
import type { OrderDeskStore } from "../admin/order-desk.ts";
import type { QuarantineStore } from "../admin/quarantine.ts";
import type { StatisticsStore } from "../admin/statistics.ts";
import type { DueTimes } from "../sell/clock-steps.ts";
import type { LookBackStore } from "../sell/looking-back.ts";
import type { Outbox } from "../sell/notices.ts";
import type { AddressBook, Erasure, ExternalUserId, PersonalData, UserStore } from "../sell/people.ts";
import type { Clock } from "../sell/runtime.ts";
import type {
  CardStore,
  ChatMoves,
  DraftStore,
  Inbox,
  OrderStore,
  ReminderStore,
  Retention,
} from "../sell/stores.ts";
import type { WaitStore } from "../sell/waiting.ts";
import type { WatchStore } from "../sell/watch.ts";
import { createAccessStore } from "./access.ts";
import { createAddressBook } from "./addresses.ts";
import { createAlertStore } from "./alerts.ts";
import { createAvailabilityStore } from "./availability.ts";
import { createCardStore } from "./cards.ts";
import { createChatMoves } from "./chat-moves.ts";
import type { Database, StoreLog, Tables } from "./database.ts";
import { createDeeds } from "./deeds.ts";
import { createDraftStore } from "./drafts.ts";
import { createDueTimes } from "./due-times.ts";
import { openExternalUserIds } from "./external-user-ids.ts";
import { createInbox } from "./inbox.ts";
import { createLookBackStore } from "./looking-back.ts";
import { migrate } from "./migrations.ts";
import { createOrderDeskStore } from "./order-desk.ts";
import { createOrderStore } from "./orders.ts";
import { createOutbox } from "./outbox.ts";
import { claim, type DataKeys, type Environment } from "./ownership.ts";
import { createPersonalData } from "./personal-data.ts";
import { createQuarantine } from "./quarantine.ts";
import { openReading } from "./reading.ts";
import { createReminderStore } from "./reminders.ts";
import { createRetention } from "./retention.ts";
import { Rotation } from "./rotation.ts";
import { createSealedRows, type SealedRows } from "./sealed-rows.ts";
import { createSecrets } from "./secrets.ts";
import { createSharedCommits } from "./shared-commits.ts";
import { openSqlite } from "./sqlite.ts";
import { createStatisticsStore } from "./statistics.ts";
import { createUserStore } from "./users.ts";
import { createWaitStore } from "./waits.ts";
import { createWatchStore } from "./watches.ts";

/** Name of the store's file in `DATA_DIR`. */
export const STORE_FILE = "sell-bot.sqlite";

/** Which store to open, and how. */
export interface StoreOptions extends DataKeys {
  /** The SQLite file, created when it is not there; `":memory:"` for a store that is gone when closed. */
  path: string;
  /** Changelly's environment: a store belongs to the one it was created for. */
  environment: Environment;
  /** Dates external orders of which the API does not say when. */
  now: Clock;
  /** How long what need not be durable at once may wait for a commit to go with, ms; a second when absent. */
  commitWithinMs?: number;
  /** Told how long each commit took, ms. Nobody is when absent. */
  onCommit?: ((ms: number) => void) | undefined;
  /** Told about content that had to be dropped. Nobody is when absent. */
  log?: StoreLog;
  /**
   * Told after every commit that may have brought forward what somebody waits for, and which worker that is where it is one
   * alone. Nobody is when absent.
   */
  onDue?: Database["becameDue"];
  /** Told which orders, by our ids, were deleted because their person wanted it. Nobody is when absent. */
  onErased?: (orderIds: readonly string[]) => void;
}

/** An open store. */
export interface Store {
  users: UserStore;
  externalUserId: ExternalUserId;
  drafts: DraftStore;
  orders: OrderStore;
  outbox: Outbox;
  addresses: AddressBook;
  cards: CardStore;
  chatMoves: ChatMoves;
  reminders: ReminderStore;
  inbox: Inbox;
  waits: WaitStore;
  watches: WatchStore;
  dueTimes: DueTimes;
  quarantine: QuarantineStore;
  access: AccessStore;
  availability: AvailabilityStore;
  orderDesk: OrderDeskStore;
  statistics: StatisticsStore;
  retention: Retention;
  personalData: PersonalData;
  erasure: Erasure;
  lookBack: LookBackStore;
  alerts: AlertStore;
  /** Seals anew what is sealed with the previous key. */
  rotation: Rotation;
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
  previousDataKey,
  environment,
  now,
  commitWithinMs,
  onCommit,
  log,
  onDue = () => {},
  onErased = () => {},
}: StoreOptions): Promise<Store> {
  // A key that is none is refused before anything is created.
  createSecrets(dataKey);
  const sqlite = openSqlite(path, {
    ...(commitWithinMs === undefined ? {} : { commitWithinMs }),
    onRefused: (err) => log?.warn({ err }, "deferred writes not committed"),
    onCommit,
  });
  const plugins = [new CamelCasePlugin()];
  const db = new Kysely<Tables>({ dialect: sqlite, plugins });
  const deferred = new Kysely<Tables>({ dialect: sqlite.deferred, plugins });
  let sealedRows: SealedRows;
  let isRotating: boolean;
  let externalUserId: ExternalUserId;
  try {
    await migrate(db);
    const claimed = await claim(db, environment, { dataKey, previousDataKey });
    ({ isRotating } = claimed);
    sealedRows = createSealedRows(claimed.secrets);
    externalUserId = await openExternalUserIds(db, sealedRows, log);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const reading = openReading(path, db, log);
  const database: Database = {
    db,
    reading,
    shareCommit: createSharedCommits(db),
    deferred,
    deeds: createDeeds(db, sealedRows),
    secrets: sealedRows,
    externalUserId,
    now,
    log,
    becameDue: onDue,
    erased: onErased,
  };
  const users = createUserStore(database);
  const orderDesk = createOrderDeskStore(database);
  const personalData = createPersonalData(database);
  return {
    users,
    externalUserId,
    drafts: createDraftStore(database),
    orders: createOrderStore(database),
    outbox: createOutbox(database),
    addresses: createAddressBook(database),
    cards: createCardStore(database),
    chatMoves: createChatMoves(database),
    reminders: createReminderStore(database),
    inbox: createInbox(database),
    waits: createWaitStore(database),
    watches: createWatchStore(database),
    dueTimes: createDueTimes(database),
    quarantine: createQuarantine(database),
    alerts: createAlertStore(database),
    access: createAccessStore(database),
    availability: createAvailabilityStore(database),
    orderDesk,
    statistics: createStatisticsStore(database),
    retention: createRetention(database),
    lookBack: createLookBackStore(database, users, orderDesk),
    personalData,
    erasure: personalData,
    rotation: new Rotation(database, isRotating),
    database,
    healthy: () => isWritable(db),
    close: async () => {
      // Before the last connection is closed: that one empties the write-ahead log.
      await reading.close();
      await deferred.destroy();
      await db.destroy();
    },
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
