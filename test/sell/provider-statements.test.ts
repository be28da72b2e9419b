/** What providers state: each line with its source and its day, and nothing that is too old. */
import { describe, expect, test } from "vitest";
import {
  depositUntil,
  PROVIDER_STATEMENTS,
  type ProviderStatement,
  statedPayoutTime,
} from "../../src/sell/provider-statements.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each(
  PROVIDER_STATEMENTS.map((one) => [`${one.provider}, ${one.about.kind}, ${one.source}`, one] as const),
)("%s: has a public page and the day it was read", (_, { source, read, time, provider }) => {
  expect(provider).toMatch(/^[a-z_]+$/);
  expect(new URL(source).protocol).toBe("https:");
  expect(new Date(read).toISOString().slice(0, 10)).toBe(read);
  expect(Date.parse(read)).toBeLessThanOrEqual(Date.now());
  expect(time.to).toBeGreaterThan(0);
  if (time.unit === "business-days") expect(time.from).toBeLessThan(time.to);
});

describe("What a provider states", () => {
  const READ = Date.UTC(2026, 10, 30);
  const line = { provider: "acme", source: "https://acme.example/", read: "2026-11-30" };
  const lines: readonly ProviderStatement[] = [
    { ...line, about: { kind: "payout", methods: ["ach"] }, time: { unit: "business-days", from: 3, to: 5 } },
    { ...line, about: { kind: "deposit" }, time: { unit: "hours", to: 48 } },
  ];

  test("is about its own methods, however they are written", () => {
    const time = { unit: "business-days", from: 3, to: 5 };
    expect(statedPayoutTime("acme", "ACH", READ, lines)).toEqual(time);
    for (const method of ["card", null])
      expect(statedPayoutTime("acme", method, READ, lines)).toBeUndefined();
    expect(statedPayoutTime("other", "ach", READ, lines)).toBeUndefined();
  });

  test("stays unsaid once it is older than a year", () => {
    const order = (createdAt: number) => ({ providerCode: "acme", createdAt });
    expect(statedPayoutTime("acme", "ach", READ + 365 * DAY, lines)).toBeDefined();
    expect(statedPayoutTime("acme", "ach", READ + 366 * DAY, lines)).toBeUndefined();
    expect(depositUntil(order(READ), lines)).toBe(READ + 48 * HOUR);
    expect(depositUntil(order(READ + 366 * DAY), lines)).toBeUndefined();
    expect(depositUntil({ providerCode: "other", createdAt: READ }, lines)).toBeUndefined();
  });
});
