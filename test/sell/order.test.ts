/** How an order's status may change, and how often it is read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decideStatus,
  FINAL_RECHECK_MS,
  FOLLOW_MS,
  isFinalStatus,
  isKnownStatus,
  KNOWN_STATUSES,
  nextCheck,
  type Order,
  SILENCE_MS,
  shortId,
} from "../../src/sell/order.ts";
import { DAY, HOUR, MINUTE } from "../support/time.ts";

const NOW = 1_000_000_000;
const FINALS = ["complete", "failed", "expired"];
const STATUSES = [...KNOWN_STATUSES, "on_the_moon"];
const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));

const order = (status: string, suspect: Order["suspect"] = null) => ({ status, suspect });

describe("A status that is read", () => {
  test.each(pairs)("from %s to %s", (from, to) => {
    const decision = decideStatus(order(from), to, NOW);
    if (from === to) expect(decision).toEqual({ kind: "same" });
    else if (!FINALS.includes(from))
      expect(decision).toEqual({ kind: "change", status: to, overturnsFinal: false });
    else if (FINALS.includes(to) || to === "refunded") {
      expect(decision).toEqual({ kind: "suspect", status: to, at: NOW, recheckAt: NOW + FINAL_RECHECK_MS });
    } else expect(decision).toEqual({ kind: "ignore" });
  });

  const overturns = pairs.filter(
    ([from, to]) => FINALS.includes(from) && to !== from && (FINALS.includes(to) || to === "refunded"),
  );

  test.each(overturns)("overturns %s by %s only when a second read a minute later agrees", (from, to) => {
    const suspect = { status: to, at: NOW };
    const early = decideStatus(order(from, suspect), to, NOW + FINAL_RECHECK_MS - 1);
    expect(early).toEqual({ kind: "suspect", status: to, at: NOW, recheckAt: NOW + FINAL_RECHECK_MS });
    const late = decideStatus(order(from, suspect), to, NOW + FINAL_RECHECK_MS);
    expect(late).toEqual({ kind: "change", status: to, overturnsFinal: true });
  });

  test("that differs from the first doubt begins a doubt of its own", () => {
    const decision = decideStatus(
      order("expired", { status: "failed", at: NOW }),
      "complete",
      NOW + FINAL_RECHECK_MS,
    );
    expect(decision).toMatchObject({ kind: "suspect", status: "complete", at: NOW + FINAL_RECHECK_MS });
  });

  test("that says the old one again ends the doubt", () => {
    expect(decideStatus(order("expired", { status: "complete", at: NOW }), "expired", NOW + 5)).toEqual({
      kind: "same",
    });
  });

  test("is known or not, final or not", () => {
    expect(KNOWN_STATUSES.filter(isFinalStatus)).toEqual(["expired", "failed", "complete"]);
    expect(isKnownStatus("on_the_moon")).toBe(false);
    expect(isFinalStatus("on_the_moon")).toBe(false);
    // Money may still move after a refund.
    expect(isFinalStatus("refunded")).toBe(false);
  });

  test("never leaves a final status at once, in any sequence of reads", () => {
    const reads = fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.nat({ max: 2 * FINAL_RECHECK_MS })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(reads, (story) => {
        let now = NOW;
        let present: { status: string; suspect: Order["suspect"] } = order("created");
        let agreedSince: { status: string; at: number } | undefined;
        for (const [read, pause] of story) {
          now += pause;
          const decision = decideStatus(present, read, now);
          if (read !== agreedSince?.status) agreedSince = { status: read, at: now };
          switch (decision.kind) {
            case "change":
              if (isFinalStatus(present.status))
                expect(now - agreedSince.at).toBeGreaterThanOrEqual(FINAL_RECHECK_MS);
              present = order(decision.status);
              break;
            case "suspect":
              present = order(present.status, { status: decision.status, at: decision.at });
              break;
            case "same":
              present = order(present.status);
              break;
            case "ignore":
              // What is not believed says nothing about the doubt; but it breaks the agreement of the reads.
              agreedSince = present.suspect ?? undefined;
              break;
          }
        }
      }),
    );
  });
});

describe("An order is read", () => {
  const pause = (checks: number, ageMs: number, jitter = 0) => {
    const next = nextCheck({ status: "created", statusAt: NOW - ageMs, checks, suspect: null }, NOW, jitter);
    return next === null ? null : next - NOW;
  };

  test("after 1, 2, 5, 10 and 30 minutes, then every hour for two days, then every day for two weeks", () => {
    expect([0, 1, 2, 3, 4].map((checks) => pause(checks, 0))).toEqual(
      [1, 2, 5, 10, 30].map((minutes) => minutes * MINUTE),
    );
    expect(pause(5, HOUR)).toBe(HOUR);
    expect(pause(40, SILENCE_MS - 1)).toBe(HOUR);
    expect(pause(60, SILENCE_MS)).toBe(DAY);
    expect(pause(70, FOLLOW_MS)).toBe(DAY);
    expect(pause(70, FOLLOW_MS + 1)).toBeNull();
  });

  test("a little later than that, so that orders made together spread", () => {
    expect(pause(0, 0, 0.5)).toBe(MINUTE + MINUTE / 20);
    expect(pause(9, SILENCE_MS, 0.999999)).toBeLessThan(1.1 * DAY);
  });

  test("over and over until two weeks after its last change, and not much more than a hundred times", () => {
    let now = NOW;
    let reads = 0;
    for (;;) {
      const next = nextCheck({ status: "pending", statusAt: NOW, checks: reads, suspect: null }, now, 0);
      if (next === null) break;
      expect(next).toBeGreaterThan(now);
      now = next;
      reads += 1;
    }
    expect(now - NOW).toBeGreaterThan(FOLLOW_MS);
    expect(reads).toBeLessThan(110);
  });

  test("no more when it is final, but once more when that is in doubt", () => {
    for (const status of FINALS) {
      expect(nextCheck({ status, statusAt: NOW, checks: 0, suspect: null }, NOW, 0)).toBeNull();
      const suspect = { status: "complete", at: NOW };
      expect(nextCheck({ status, statusAt: NOW, checks: 0, suspect }, NOW, 0)).toBe(NOW + FINAL_RECHECK_MS);
      expect(nextCheck({ status, statusAt: NOW, checks: 0, suspect }, NOW + DAY, 0)).toBe(NOW + DAY);
    }
  });
});

test("An order is quoted by the first eight characters of its id", () => {
  expect(shortId({ id: "12345678-9abc-4def-8123-456789abcdef" })).toBe("12345678");
});
