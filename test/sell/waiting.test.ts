/** The table of everything that may wait, walked row by row with a clock of the test's own. */
import { expect, test } from "vitest";
import type { Alert } from "../../src/sell/alerts.ts";
import type { NewNotice } from "../../src/sell/notices.ts";
import {
  isWaitKind,
  type OpenWait,
  type ToldWait,
  WAITS,
  Waiting,
  type WaitKind,
} from "../../src/sell/waiting.ts";
import { NOON } from "../storage/sales.ts";
import { SILENT } from "../support/log.ts";

const MINUTE = 60_000;
const SECOND = 1_000;
const KINDS = Object.keys(WAITS).filter(isWaitKind);

/** Something of one kind that waits since noon, a worker that is to tell of it, and what it has told. */
function waiting(kind: WaitKind, order?: OpenWait["order"]) {
  const time = { passed: 0, stepped: 0 };
  const open: OpenWait[] = [{ since: NOON, ...(order && { order }) }];
  const [alerts, notices, told]: [Alert[], NewNotice[], ToldWait[]] = [[], [], []];
  const at = (wait: Pick<ToldWait, "kind" | "subject">) =>
    told.findIndex((one) => one.kind === wait.kind && one.subject === wait.subject);
  const none = async () => [];
  const sources = {
    ...(Object.fromEntries(KINDS.map((one) => [one, none])) as Record<WaitKind, typeof none>),
  };
  const start = () =>
    new Waiting({
      sources: { ...sources, [kind]: async () => open },
      waits: {
        told: async () => [...told],
        note: async (wait, notice) => {
          if (at(wait) >= 0) told.splice(at(wait), 1);
          told.push(wait);
          if (notice) notices.push(notice);
        },
        forget: async (wait) => void told.splice(at(wait), 1),
      },
      orders: { find: async () => undefined },
      alerts: { raise: (alert) => void alerts.push(alert) },
      clock: () => NOON + time.passed + time.stepped,
      uptime: () => time.passed,
      log: SILENT,
    });
  let worker = start();
  return {
    open,
    alerts,
    notices,
    time,
    restart: () => (worker = start()),
    /** Lets time pass, with a round whenever the worker says that one is due. */
    async pass(ms: number) {
      const end = time.passed + ms;
      for (;;) {
        await worker.round();
        const next = (await worker.nextDueAt()) - NOON - time.stepped;
        if (next > end) break;
        time.passed = Math.max(next, time.passed);
      }
      time.passed = end;
      await worker.round();
    },
  };
}

const ORDER = { id: "o-1", userId: "1001", chatId: "1001" };

test.each(KINDS)(
  "%s: admins hear of it at its time and not before, and once that it is over",
  async (kind) => {
    const { adminsAfterMs } = WAITS[kind];
    const { pass, alerts, open } = waiting(kind);
    if (adminsAfterMs > 0) {
      await pass(adminsAfterMs - SECOND);
      expect(alerts).toEqual([]);
    }
    await pass(SECOND);
    const detail = String(Math.round(adminsAfterMs / MINUTE));
    expect(alerts).toEqual([{ kind, subject: "", orderId: null, detail }]);
    await pass(60 * MINUTE);
    expect(alerts).toHaveLength(1);
    open.length = 0;
    await pass(MINUTE);
    expect(alerts.slice(1)).toEqual([
      { kind: "wait-over", subject: `${kind} `, orderId: null, detail: expect.any(String) },
    ]);
  },
);

test.each(KINDS.filter((kind) => WAITS[kind].people.length > 0))(
  "%s: the person hears of it at each of its times and not before, once",
  async (kind) => {
    const { pass, notices } = waiting(kind, ORDER);
    let passed = 0;
    for (const [index, { afterMs, stage }] of WAITS[kind].people.entries()) {
      await pass(afterMs - passed - SECOND);
      expect(notices).toHaveLength(index);
      await pass(SECOND);
      passed = afterMs;
      expect(notices.at(-1)).toMatchObject({ kind: "doubt", detail: stage, orderId: "o-1", chatId: "1001" });
    }
    await pass(48 * 60 * MINUTE);
    expect(notices).toHaveLength(WAITS[kind].people.length);
  },
);

test("what was told is not told again by the next process, and an order's wait goes on there", async () => {
  const { pass, restart, notices, alerts } = waiting("order-in-doubt", ORDER);
  await pass(30 * MINUTE);
  restart();
  await pass(29 * MINUTE);
  expect([notices.length, alerts.length]).toEqual([1, 1]);
  await pass(MINUTE);
  expect(notices.map(({ detail }) => detail)).toEqual(["minutes", "hour"]);
});

test("a wait that comes and goes is told anew ten minutes after its end at the earliest", async () => {
  const { pass, open, alerts } = waiting("changelly-keys");
  await pass(MINUTE);
  open.length = 0;
  await pass(MINUTE);
  open.push({ since: NOON + 2 * MINUTE });
  await pass(9 * MINUTE);
  expect(alerts.map(({ kind }) => kind)).toEqual(["changelly-keys", "wait-over"]);
  await pass(2 * MINUTE);
  expect(alerts.map(({ kind }) => kind)).toEqual(["changelly-keys", "wait-over", "changelly-keys"]);
});

test.each([-60 * MINUTE, -20 * SECOND, 60 * MINUTE])(
  "a clock that is set by %i ms makes no wait longer or shorter",
  async (step) => {
    const { pass, time, notices } = waiting("order-in-doubt", ORDER);
    await pass(MINUTE);
    time.stepped = step;
    await pass(MINUTE - SECOND);
    expect(notices).toEqual([]);
    await pass(SECOND);
    expect(notices).toHaveLength(1);
  },
);
