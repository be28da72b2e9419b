/** When a provider fails too often, and when it keeps failing. */
import { describe, expect, test } from "vitest";
import type { Alert } from "../../src/sell/alerts.ts";
import { ProviderFailures } from "../../src/sell/provider-failures.ts";
import { MINUTE } from "../support/time.ts";

function start() {
  const time = { now: 0 };
  const raised: Alert[] = [];
  const alerts = { raise: (alert: Alert) => void raised.push(alert) };
  const failures = new ProviderFailures({ alerts, uptime: () => time.now });
  return { failures, raised, time };
}

test("five failures of a provider within a quarter of an hour are too many, and each further one counts", () => {
  const { failures, raised, time } = start();
  for (let times = 1; times <= 4; times++) failures.failed("banxa", "timeout");
  failures.failed("moonpay", "timeout");
  expect(raised).toEqual([]);

  time.now += 14 * MINUTE;
  failures.failed("banxa", "unavailable");
  const alert = { kind: "failing-provider", subject: "banxa", orderId: null };
  expect(raised).toEqual([{ ...alert, detail: "timeout, unavailable" }]);

  failures.offered("banxa");
  failures.failed("banxa", "timeout");
  expect(raised).toHaveLength(2);
  time.now += 16 * MINUTE;
  failures.failed("banxa", "timeout");
  expect(raised).toHaveLength(2);
});

describe("a provider keeps failing", () => {
  /** It fails once a minute, this many times. */
  function failing(times: number, { failures, time }: ReturnType<typeof start>): boolean {
    for (let count = 0; count < times; count++) {
      time.now += MINUTE;
      failures.failed("banxa", "unavailable");
    }
    return failures.keepsFailing("banxa");
  }

  test("when it has done nothing else for ten minutes", () => {
    const world = start();
    expect(failing(10, world)).toBe(false);
    expect(failing(1, world)).toBe(true);
    expect(world.failures.keepsFailing("moonpay")).toBe(false);
  });

  test("not when it makes an offer in between", () => {
    const world = start();
    failing(8, world);
    world.failures.offered("banxa");
    expect(failing(10, world)).toBe(false);
    expect(failing(1, world)).toBe(true);
    world.failures.offered("banxa");
    expect(world.failures.keepsFailing("banxa")).toBe(false);
  });

  test("not when it failed now and then, or some time ago", () => {
    const world = start();
    world.failures.failed("banxa", "unavailable");
    world.time.now += 12 * MINUTE;
    expect(failing(3, world)).toBe(false);
    expect(failing(1, world)).toBe(true);
    world.time.now += 15 * MINUTE;
    expect(world.failures.keepsFailing("banxa")).toBe(false);
    expect(failing(5, world)).toBe(false);
  });
});
