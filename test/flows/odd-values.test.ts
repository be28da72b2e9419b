/** One odd element of a list costs that element and nothing else, and whatever a vendor writes, every screen fits. */
import { expect, test } from "vitest";
import { QUESTION, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";

const LONG = "X".repeat(70);
const ENDLESS = "endless ".repeat(625);

const selling = (providerCode: string, send = {}) => ({
  providerCode,
  supportedFlows: ["sell"],
  limits: { send },
});
const coin = (ticker: string, name: string, network: string, send = {}) => ({
  type: "crypto",
  ticker,
  name,
  network,
  precision: "8",
  extraIdName: null,
  providers: [selling("moonpay", send)],
});
const fiat = (ticker: string, name: string) => ({
  type: "fiat",
  ticker,
  name,
  precision: "2",
  providers: [selling("moonpay")],
});

test("long codes, endless names, sixty methods, coins listed twice and limits that cannot be are survived by all others", async () => {
  const { world, anna } = await start();
  const replies: Readonly<Record<string, unknown>> = {
    "/v1/available-countries": [
      { code: LONG, name: "Nowhere", states: [], providers: [selling("moonpay")] },
      { code: "DE", name: "Germany", states: [], providers: [selling("moonpay")] },
      { code: "DE", name: "Germany", states: [], providers: [selling("moonpay")] },
      {
        code: "US",
        name: ENDLESS,
        states: [
          { code: LONG, name: "Long" },
          { code: "CA", name: ENDLESS },
        ],
        providers: null,
      },
    ],
    "/v1/currencies": [
      coin(LONG, "Long", "long"),
      coin("BTC", "Bitcoin", "bitcoin", { min: "5", max: "0.001" }),
      coin("BTC", "Bitcoin", "bitcoin", { min: "0.001", max: "5" }),
      coin("LTC", ENDLESS, ENDLESS),
      fiat(LONG, "Long"),
      fiat("EUR", "Euro"),
      fiat("EUR", "Euro"),
    ],
    "/v1/providers": [
      { code: "moonpay", name: ENDLESS, trustPilotRating: ENDLESS },
      { code: LONG, name: "Long" },
    ],
    "/v1/sell/offers": [
      { providerCode: LONG, amountExpectedTo: "9999", paymentMethodOffer: [] },
      {
        providerCode: "moonpay",
        amountExpectedTo: "4000",
        paymentMethodOffer: Array.from({ length: 60 }, (_, index) => ({
          method: `method_${index}`,
          methodName: ENDLESS,
          amountExpectedTo: String(4000 - index),
        })),
      },
    ],
  };
  for (const [path, body] of Object.entries(replies))
    world.changelly.fault({ path, reply: { status: 200, body } });

  const countries = await anna.types("/sell", QUESTION.country);
  expect(labels(countries).filter((label) => /Germany|Nowhere/.test(label))).toHaveLength(1);
  await anna.answers("country");
  const coins = await anna.shows(QUESTION.crypto);
  expect(labels(coins).slice(0, -2)).toEqual([expect.stringMatching(/^BTC/), expect.stringMatching(/^LTC/)]);
  const amount = await anna.presses(/^BTC/, QUESTION.amount);
  expect(amount.screen.text).not.toContain("0.001");
  const offers = await anna.types("0.05", QUESTION.offers);
  expect(offers.text).toMatch(/endless/);
  const card = await anna.presses(/^endless/, QUESTION.offer);
  expect(labels(card.screen).filter((label) => /endless/.test(label))).toHaveLength(8);
  await anna.presses(/^endless|4,000/, QUESTION.address);
  const notes = world.logLines
    .filter((line) => line.includes("Changelly response has malformed parts"))
    .join("");
  for (const note of ["too long for a code", "listed twice", "name is too long"]) {
    expect(notes).toContain(note);
  }

  // Who may wait a day or a lifetime is told an hour at most.
  const bea = seller(world, world.person("en", "Bea"));
  await bea.types("/sell", QUESTION.country);
  await bea.answers("country");
  await bea.shows(QUESTION.crypto);
  await bea.types("btc eur", QUESTION.amount);
  world.changelly.clearFaults();
  world.changelly.fault({
    path: "/v1/sell/offers",
    reply: { status: 429, headers: { "Retry-After": "999999999" } },
  });
  await bea.types("0.06", words("failure-rate-limited-for", { seconds: 3600 }));
});
