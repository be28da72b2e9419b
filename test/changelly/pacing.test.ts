import { describe, expect, it, vi } from "vitest";
import { createPacer, type Lane, type Pacer, type Turn } from "../../src/changelly/pacing.ts";
import { standStill } from "./scripted-api.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Who had a turn, and when, ms after the test began. */
interface Served {
  who: string;
  at: number;
}

/** A pacer on a clock of the test's own, and everybody it gave a turn to. */
function paced(maxRate: number, startRate?: number) {
  standStill("setTimeout", "clearTimeout", "performance");
  const began = performance.now();
  const pacer = createPacer(maxRate, startRate);
  const served: Served[] = [];
  /** Asks for a turn; the API takes every call at once. */
  const ask = async (who: string, { lane = "person" as Lane, maxWaitMs = MINUTE, answer = accept } = {}) => {
    const verdict = await pacer.turn({ lane, askers: [{ id: who }], maxWaitMs });
    if (verdict.kind !== "go") return verdict;
    served.push({ who, at: verdict.at - began });
    answer(pacer, verdict);
    return verdict;
  };
  return { pacer, served, ask };
}

type Answer = (pacer: Pacer, turn: Turn) => void;
const accept: Answer = (pacer) => pacer.accepted();
const ignore: Answer = () => undefined;
const refuse: Answer = (pacer, turn) => void pacer.refused(turn, 0);

/** Calls that started within the second after `from`. */
function within(served: readonly Served[], from: number): number {
  return served.filter(({ at }) => at >= from && at < from + 1_000).length;
}

describe("a rush", () => {
  it("of a thousand people in one second is served in order, and who would wait over a minute is told how long", async () => {
    const { served, ask } = paced(10, 5);
    const told: number[] = [];
    for (let index = 0; index < 1_000; index++) {
      void ask(String(index)).then((verdict) => {
        if (verdict.kind === "busy") told.push(verdict.waitMs);
      });
      await vi.advanceTimersByTimeAsync(1);
    }
    const toldAtOnce = told.length;
    await vi.advanceTimersByTimeAsync(2 * MINUTE);

    expect(served.length + told.length).toBe(1_000);
    expect(served.length).toBeGreaterThan(250);
    expect(told).toHaveLength(toldAtOnce);
    for (const waitMs of told) expect(waitMs).toBeGreaterThan(MINUTE);
    const order = served.map(({ who }) => Number(who));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { at } of served) expect(within(served, at)).toBeLessThanOrEqual(10);
  });

  it("of a thousand people is served within fifteen seconds where the operator and the API allow a hundred calls a second", async () => {
    const { served, ask } = paced(100, 5);
    for (let index = 0; index < 1_000; index++) void ask(String(index), { maxWaitMs: HOUR });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(served).toHaveLength(1_000);
  });

  it("of people who press without a pause leaves others their answer within ten seconds", async () => {
    const { served, ask } = paced(5);
    let pressing = true;
    const press = async (who: string): Promise<void> => {
      while (pressing) await ask(who);
    };
    const crowd = Array.from({ length: 50 }, (_, index) => press(`crowd ${index}`));
    await vi.advanceTimersByTimeAsync(21_000);
    const others = Array.from({ length: 5 }, (_, index) => ask(`other ${index}`));
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(others);
    const waits = served.filter(({ who }) => who.startsWith("other")).map(({ at }) => at - 21_000);
    expect(waits).toHaveLength(5);
    // Before anybody's next turn, and so within a second or two.
    expect(Math.max(...waits)).toBeLessThan(2_000);

    pressing = false;
    await vi.advanceTimersByTimeAsync(MINUTE);
    await Promise.all(crowd);
    const turns = Map.groupBy(served, ({ who }) => who);
    const counts = [...turns].filter(([who]) => who.startsWith("crowd")).map(([, all]) => all.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("puts nobody's next turn off for ever", async () => {
    const { served, ask } = paced(1);
    await ask("anna");
    void ask("anna");
    for (let index = 0; index < 80; index++) {
      void ask(`newcomer ${index}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    const times = served.filter(({ who }) => who === "anna").map(({ at }) => at);
    expect(times).toHaveLength(2);
    expect(times[1]).toBeGreaterThan(25_000);
  });

  it("does not hold up an order", async () => {
    const { served, ask } = paced(2);
    for (const who of ["a", "b", "c", "d", "e"]) void ask(who);
    void ask("buyer", { lane: "order" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(served.map(({ who }) => who)).toEqual(["a", "b", "buyer", "c"]);
  });

  it("tells whoever comes how long it will take", async () => {
    const { pacer, ask } = paced(2);
    const waits: number[] = [];
    const queue = () =>
      void pacer.turn({
        lane: "person",
        askers: [],
        maxWaitMs: MINUTE,
        onQueued: (waitMs) => waits.push(waitMs),
      });
    for (let index = 0; index < 4; index++) queue();
    expect(waits).toEqual([0, 0, 1_000, 1_500]);
    expect(await ask("anna", { maxWaitMs: 1_500 })).toEqual({ kind: "busy", waitMs: 2_000 });
  });
});

describe("the rate", () => {
  it("can be read at any time, and how many wait", async () => {
    const { pacer, ask } = paced(4, 2);
    expect(pacer.load()).toEqual({ rate: 2, waiting: 0 });
    for (let index = 0; index < 5; index++) void ask(String(index), { answer: ignore });
    await vi.advanceTimersByTimeAsync(1);
    expect(pacer.load()).toEqual({ rate: 2, waiting: 3 });
    pacer.close();
    expect(pacer.load().waiting).toBe(0);
  });

  /** Calls in each of the next seconds, when more is asked than can be. */
  async function perSecond(seconds: number, maxRate: number, startRate: number, answer: Answer) {
    const { served, ask } = paced(maxRate, startRate);
    for (let index = 0; index < seconds * maxRate + 1; index++) void ask(String(index), { answer });
    await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
    return Array.from({ length: seconds }, (_, second) => within(served, second * 1_000));
  }

  it("begins low and grows up to what is allowed while nothing is refused", async () => {
    const calls = await perSecond(12, 10, 5, accept);
    expect(calls[0]).toBe(5);
    expect(calls).toEqual(calls.toSorted((a, b) => a - b));
    expect(calls.at(-1)).toBe(10);
  });

  it("stays as it is while nothing is answered", async () => {
    expect(await perSecond(3, 10, 5, ignore)).toEqual([5, 5, 5]);
  });

  it("doubles until the first refusal, and then feels its way: few calls are refused, and most of what the API takes is used", async () => {
    const TAKEN = 30;
    const { served, ask } = paced(100, 5);
    const bySecond = new Map<number, number>();
    let refused = 0;
    const answer: Answer = (pacer, turn) => {
      const second = Math.floor(turn.at / 1_000);
      const calls = (bySecond.get(second) ?? 0) + 1;
      bySecond.set(second, calls);
      const isTaken = calls <= TAKEN;
      if (!isTaken) refused += 1;
      setTimeout(() => {
        if (isTaken) pacer.accepted();
        else pacer.refused(turn, 1_000);
      }, 50);
    };
    const keepAsking = async (who: string): Promise<void> => {
      while ((await ask(who, { answer }))?.kind === "go");
    };
    for (let index = 0; index < 200; index++) void keepAsking(String(index));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(within(served, 2_000)).toBeGreaterThanOrEqual(20);
    expect(served.length).toBeGreaterThan((MINUTE / 1_000) * TAKEN * 0.7);
    expect(refused).toBeLessThan(20);
  });

  it("may be a fraction", async () => {
    expect(await perSecond(8, 0.5, 0.5, accept)).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
    vi.useRealTimers();
    const calls = await perSecond(8, 2.5, 2.5, accept);
    expect(calls.reduce((sum, count) => sum + count)).toBe(21);
    expect(Math.max(...calls)).toBe(3);
  });

  it("is halved by a refusal, once for all calls that were under way, and never comes to nothing", async () => {
    const { pacer, ask } = paced(8);
    const turns = await Promise.all(Array.from({ length: 8 }, () => ask("anna", { answer: ignore })));
    await vi.advanceTimersByTimeAsync(10);
    const rates = turns.map((turn) => (turn.kind === "go" ? pacer.refused(turn, 0) : undefined));
    expect(rates).toEqual([4, ...Array.from({ length: 7 }, () => undefined)]);
    for (let index = 0; index < 10; index++) {
      const asked = ask("anna", { answer: refuse });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await asked).toMatchObject({ kind: "go" });
    }
  });

  it.each([0, -1, Number.NaN])("cannot be %d", (rate) => {
    expect(() => createPacer(rate)).toThrow(RangeError);
    expect(() => createPacer(5, rate)).toThrow(RangeError);
  });
});
