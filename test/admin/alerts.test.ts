import { expect, onTestFinished, test } from "vitest";
import { openAccess } from "../../src/admin/access.ts";
import {
  type AlertBook,
  type AlertMessage,
  GROUP_MS,
  MESSAGES_PER_HOUR,
  MUTE_MS,
  openAlertBook,
} from "../../src/admin/alerts.ts";
import type { Alert } from "../../src/sell/alerts.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import { SILENT } from "../support/log.ts";
import { HOUR, MINUTE } from "../support/time.ts";

const OWNER = "500001";

/** A book of alerts on a real store, an admin who reads everything at once, and a clock that stands still. */
async function startBook() {
  const store = await openStore({
    path: ":memory:",
    dataKey: new Uint8Array(32),
    environment: "sandbox",
    now: () => 0,
  });
  onTestFinished(() => store.close());
  const clock = { now: 1_000_000_000_000 };
  const wakes = { count: 0 };
  const book = await load(store, clock, wakes);
  return { store, clock, wakes, book };
}

async function load(store: Store, clock: { now: number }, wakes = { count: 0 }): Promise<AlertBook> {
  const wake = (): void => {
    wakes.count += 1;
  };
  const access = await openAccess({ store: store.access, owners: [OWNER], clock: () => clock.now });
  return openAlertBook({ store: store.alerts, access, clock: () => clock.now, log: SILENT, wake });
}

/** Sends everything that is due, and returns it. */
async function read(book: AlertBook, clock: { now: number }): Promise<AlertMessage[]> {
  const messages: AlertMessage[] = [];
  await book.flush();
  for (let message = book.next(); message; message = book.next()) {
    messages.push(message);
    await book.sent(message, clock.now);
  }
  return messages;
}

function hold(order: number): Alert {
  const id = `order-${order}`;
  return { kind: "held-order", subject: id, orderId: id, detail: "moonpay" };
}

function subjects(messages: readonly AlertMessage[]): string[] {
  return messages.map((message) => (message.kind === "alert" ? message.alert.subject : message.kind));
}

test("a first alert is told at once and alone, what follows as a sum ten minutes later", async () => {
  const { book, clock } = await startBook();
  book.raise(hold(1));
  expect(await read(book, clock)).toEqual([{ kind: "alert", alert: hold(1), more: null }]);

  for (let times = 0; times < 12; times++) book.raise(hold(1));
  expect(await read(book, clock)).toEqual([]);
  expect(book.nextDueAt()).toBe(clock.now + GROUP_MS);

  clock.now += GROUP_MS;
  expect(await read(book, clock)).toEqual([
    { kind: "alert", alert: hold(1), more: { count: 12, minutes: 10 } },
  ]);
  expect(book.nextDueAt()).toBeNull();
});

test("what is told later anyway wakes nobody, however much of it there is", async () => {
  const { book, clock, wakes } = await startBook();
  book.raise(hold(1));
  await read(book, clock);
  const before = wakes.count;

  for (let times = 0; times < 1_000; times++) book.raise(hold(1));

  expect(wakes.count).toBe(before);
});

test("no more than twenty messages an hour are sent, then a word that more is held back, then the rest", async () => {
  const { book, clock } = await startBook();
  const start = clock.now;
  for (let order = 0; order < MESSAGES_PER_HOUR; order++) {
    book.raise(hold(order));
    expect(subjects(await read(book, clock))).toEqual([`order-${order}`]);
    clock.now += MINUTE;
  }

  book.raise(hold(20));
  book.raise(hold(21));
  expect(await read(book, clock)).toEqual([{ kind: "held-back", until: start + HOUR }]);
  book.raise(hold(22));
  expect(await read(book, clock)).toEqual([]);
  expect(book.nextDueAt()).toBe(start + HOUR);

  clock.now = start + HOUR;
  expect(subjects(await read(book, clock))).toEqual(["order-20"]);
  clock.now += 2 * MINUTE;
  expect(subjects(await read(book, clock))).toEqual(["order-21", "order-22"]);
});

test("the limit, the word about it and what is held back survive a restart", async () => {
  const { store, book, clock } = await startBook();
  for (let order = 0; order <= MESSAGES_PER_HOUR; order++) book.raise(hold(order));
  expect(subjects(await read(book, clock)).at(-1)).toBe("held-back");

  const after = await load(store, clock);

  expect(await read(after, clock)).toEqual([]);
  clock.now += HOUR;
  expect(subjects(await read(after, clock))).toEqual(["order-20"]);
});

test("what is open about an order goes when its person has the order deleted", async () => {
  const { book, store, clock } = await startBook();
  book.raise(hold(1));
  book.raise({ kind: "refused-order", subject: "moonpay", orderId: "order-1", detail: null });
  book.raise(hold(2));
  book.forget(["order-1"]);
  expect(subjects(await read(book, clock))).toEqual(["order-2"]);
  expect(await store.alerts.groups()).toHaveLength(1);
});

test("an alert raised while its message is on the way is told with the next one", async () => {
  const { book, clock } = await startBook();
  book.raise(hold(1));
  const message = book.next();
  if (!message) throw new Error("nothing is due");
  book.raise(hold(1));
  await book.sent(message, clock.now);

  expect(book.next()).toBeUndefined();
  clock.now += GROUP_MS;

  expect(book.next()).toMatchObject({ more: { count: 1, minutes: 10 } });
});

test("what is raised and not told when the program dies is told after it is back", async () => {
  const { store, book, clock } = await startBook();
  book.raise(hold(1));
  book.raise(hold(1));
  book.raise(hold(1));
  await book.flush();

  const after = await load(store, clock);

  expect(await read(after, clock)).toMatchObject([{ more: { count: 2 } }]);
});

test("muting drops what is not told yet, and lasts a day", async () => {
  const { store, book, clock } = await startBook();
  book.raise(hold(1));
  await book.setMuted(OWNER, "held-order", true);
  book.raise(hold(2));
  expect(await read(book, clock)).toEqual([]);
  expect(book.nextDueAt()).toBeNull();

  const after = await load(store, clock);
  clock.now += MUTE_MS - 1;
  after.raise(hold(3));
  expect(await read(after, clock)).toEqual([]);
  clock.now += 1;
  after.raise(hold(4));
  expect(subjects(await read(after, clock))).toEqual(["order-4"]);
});

test("groups that are told and quiet are forgotten, in memory and in the store", async () => {
  const { store, book, clock } = await startBook();
  book.raise(hold(1));
  await read(book, clock);
  expect(await store.alerts.groups()).toHaveLength(1);

  clock.now += HOUR;
  await book.flush();

  expect(await store.alerts.groups()).toEqual([]);
});
