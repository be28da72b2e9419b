import { describe, expect, it } from "vitest";
import {
  CATALOGUE_TTL_MS,
  createCatalogue,
  PROVIDERS_TTL_MS,
  REFRESH_PAUSE_MS,
} from "../../src/changelly/catalogue.ts";
import type { Currencies } from "../../src/sell/off-ramp.ts";
import { capturedLog } from "../support/log.ts";
import { failureOf, replying, resultOf, type Script, scripted, until } from "./scripted-api.ts";

const country = (name: string) => [{ code: "FR", name }];
const down = replying(503);

/** A clock that stands still until it is moved. */
function standingClock() {
  let time = Date.UTC(2025, 8, 18);
  const pass = (ms: number) => {
    time += ms;
  };
  return { now: () => time, pass };
}

/** A script that hands each request out to be answered when the test says so. */
function heldAnswers() {
  const arrived: (() => void)[] = [];
  const waiting: ((json: unknown) => void)[] = [];
  const script: Script = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      arrived.shift()?.();
    });
  return {
    script,
    /** Resolves when a request has come in. */
    arrival: () => new Promise<void>((resolve) => (waiting.length > 0 ? resolve() : arrived.push(resolve))),
    answer: (json: unknown) => waiting.shift()?.(json),
  };
}

describe("the catalogue", () => {
  it("makes one call of each kind when 1,000 people start at once, and none for those who come later", async () => {
    const { api, client } = await scripted(() => [{ ...country("France")[0], type: "fiat", ticker: "EUR" }]);
    const everybody = await Promise.all(
      Array.from({ length: 1_000 }, () =>
        Promise.all([client.countries(), client.currencies(), client.providers()]),
      ),
    );
    expect(everybody.every((answers) => answers.every(({ ok }) => ok))).toBe(true);
    resultOf(await client.countries());
    expect(api.requests.map(({ path }) => path).sort()).toEqual([
      "/v1/available-countries",
      "/v1/currencies",
      "/v1/providers",
    ]);
  });

  it("serves the old value while one new one is fetched, so that nobody waits", async () => {
    const clock = standingClock();
    const { api, client } = await scripted(() => country("France"), { uptime: clock.now });
    await client.countries();
    const held = heldAnswers();
    api.answer(held.script);

    clock.pass(CATALOGUE_TTL_MS - 1);
    await client.countries();
    expect(api.requests).toHaveLength(1);

    clock.pass(1);
    const served = await Promise.all(Array.from({ length: 100 }, () => client.countries()));
    expect(new Set(served.map((answer) => resultOf(answer)[0]?.name))).toEqual(new Set(["France"]));
    await held.arrival();
    expect(api.requests).toHaveLength(2);

    held.answer(country("République française"));
    await until(async () => resultOf(await client.countries())[0]?.name === "République française");
    expect(api.requests).toHaveLength(2);
  });

  it("keeps providers longer than countries and currencies", async () => {
    const clock = standingClock();
    const { api, client } = await scripted(() => [{ code: "moonpay" }], { uptime: clock.now });
    await client.providers();
    clock.pass(PROVIDERS_TTL_MS - 1);
    await client.providers();
    expect(api.requests).toHaveLength(1);
  });

  it("goes on serving the old value while the API is down, and spaces its tries out", async () => {
    const clock = standingClock();
    const { log, lines } = capturedLog();
    const options = { uptime: clock.now, retries: 0, log };
    const { api, client } = await scripted(() => country("France"), options);
    await client.countries();
    api.answer(down);
    const warnings = () => lines.filter(({ message }) => message.includes("refresh failed"));

    clock.pass(CATALOGUE_TTL_MS);
    for (let person = 0; person < 20; person++) resultOf(await client.countries());
    await until(() => warnings().length === 1);
    for (let person = 0; person < 20; person++) resultOf(await client.countries());
    expect(api.requests).toHaveLength(2);
    expect(warnings()[0]?.about).toMatchObject({ catalogue: "countries", ageMs: CATALOGUE_TTL_MS });

    clock.pass(REFRESH_PAUSE_MS);
    for (let person = 0; person < 20; person++) resultOf(await client.countries());
    await until(() => warnings().length === 2);
    expect(api.requests).toHaveLength(3);
  });

  it("fails while there has never been a value, and tries again for the next person", async () => {
    const { api, client } = await scripted(down, { retries: 0 });
    const failures = await Promise.all(Array.from({ length: 50 }, () => client.countries()));
    expect(failures.every((answer) => failureOf(answer).kind === "server")).toBe(true);
    expect(api.requests).toHaveLength(1);

    api.answer(() => country("France"));
    expect(resultOf(await client.countries())[0]?.name).toBe("France");
  });

  it("reports a fetch that throws, which is a bug, and serves the old value all the same", async () => {
    const clock = standingClock();
    const reported = Promise.withResolvers<unknown[]>();
    const currencies: Currencies = { crypto: [], fiat: [] };
    let broken = false;
    const catalogue = createCatalogue({
      uptime: clock.now,
      countries: async () => ({ ok: true, value: [] }),
      providers: async () => ({ ok: true, value: new Map() }),
      async currencies() {
        if (broken) throw new TypeError("a bug");
        return { ok: true, value: currencies };
      },
      onStale: (...told) => reported.resolve(told),
    });
    await catalogue.currencies();
    broken = true;
    clock.pass(CATALOGUE_TTL_MS);
    expect(resultOf(await catalogue.currencies())).toBe(currencies);
    expect(await reported.promise).toEqual(["currencies", CATALOGUE_TTL_MS, new TypeError("a bug")]);
  });
});
