import fc from "fast-check";
import { expect, test } from "vitest";
import { aNotice, aStore, NOON, place } from "./sales.ts";

/** What the outbox should hold, written down in the plainest way. */
interface Owed {
  id: number;
  chat: string;
  dueAt: number;
  attempts: number;
}

const chat = fc.constantFrom("1", "2", "3");
const wait = fc.integer({ min: -3, max: 3 });
const deed = fc.oneof(
  fc.record({ what: fc.constant("owe" as const), chat, wait }),
  fc.record({ what: fc.constantFrom("done" as const, "bury" as const), which: fc.nat(3) }),
  fc.record({ what: fc.constant("retry" as const), which: fc.nat(3), wait }),
  fc.record({ what: fc.constant("cancel" as const), chat }),
  fc.record({ what: fc.constant("hold" as const), which: fc.nat(3) }),
  fc.record({ what: fc.constant("release" as const) }),
  fc.record({ what: fc.constant("pass" as const), time: fc.nat(3) }),
);

test("whatever happens, each chat is told in order, nothing before its time, and the next time is right", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const { store, close } = await openForOneRun();
      const about = new Map<string, Awaited<ReturnType<typeof place>>>();
      let now = NOON;
      let owed: Owed[] = [];
      let held: Owed[] = [];
      let issued = 0;

      for (const step of deeds) {
        const target = "which" in step ? owed[step.which] : undefined;
        if (step.what === "owe") {
          const order = about.get(step.chat) ?? (await place(store));
          const notice = aNotice(order, { chatId: step.chat, dueAt: now + step.wait });
          const changed = await store.orders.apply({ before: order, after: order, notice });
          if (changed) about.set(step.chat, changed);
          issued += 1;
          owed.push({ id: issued, chat: step.chat, dueAt: now + step.wait, attempts: 0 });
        } else if (step.what === "cancel") {
          const order = about.get(step.chat);
          if (order) await store.outbox.cancel(order.id, "status");
          owed = owed.filter((notice) => notice.chat !== step.chat);
        } else if (step.what === "pass") {
          now += step.time;
        } else if (step.what === "release") {
          await store.outbox.release("1001", now);
          owed = [...owed, ...held.map((notice) => ({ ...notice, dueAt: now, attempts: 0 }))];
          held = [];
        } else if (target && step.what === "retry") {
          await store.outbox.retry(target.id, now + step.wait, now);
          target.dueAt = now + step.wait;
          target.attempts += 1;
        } else if (target) {
          if (step.what === "done") await store.outbox.done(target.id);
          else if (step.what === "hold") await store.outbox.hold("1001", [target.id], now);
          else await store.outbox.bury(target.id, "given up", now);
          if (step.what === "hold") held.push(target);
          owed = owed.filter((notice) => notice !== target);
        }

        const heads = owed.filter(
          ({ chat, id }) => !owed.some((other) => other.chat === chat && other.id < id),
        );
        const due = heads
          .filter(({ dueAt }) => dueAt <= now)
          .sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);
        const told = (await store.outbox.due(now, 10)).map(({ id, chatId, dueAt, attempts }) => ({
          id,
          chat: chatId,
          dueAt,
          attempts,
        }));
        expect(told).toEqual(due);
        expect(await store.outbox.nextDueAt()).toBe(
          heads.length === 0 ? null : Math.min(...heads.map(({ dueAt }) => dueAt)),
        );
      }
      await close();
    }),
    { numRuns: 60 },
  );
});

async function openForOneRun() {
  const store = await aStore();
  return { store, close: () => store.close() };
}
