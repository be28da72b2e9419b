/** What providers would pay: compared, chosen, grown old, fallen, and gone. */

import { describe, expect, test } from "vitest";
import { groupedAddress } from "../../src/bot/address.ts";
import { readConfig } from "../../src/config.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { ABROAD, BITCOIN, button, QUESTION, query, RIPPLE, seller, TETHER, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import type { World } from "../support/world.ts";

/** Longer than offers may be acted on. */
const TOO_LONG_MS = 61_000;

/** Asked when the chosen offer pays noticeably less than it did. */
const FALLEN = words("recap-fell");

function fallen(payout: string, difference: string): string {
  return words("recap-fell", { payout, difference });
}

/** An element of `GET /v1/sell/offers`. */
function offer(providerCode: string, amountExpectedTo: string, methods: readonly object[] = []) {
  return {
    providerCode,
    amountFrom: "0.05",
    amountExpectedTo,
    rate: null,
    fee: null,
    paymentMethodOffer: methods,
  };
}

describe("The list of offers", () => {
  test("begins with the most money, and says how much less the others pay", async () => {
    const { anna } = await start();
    const { text } = await anna.reaches("offers");
    const paragraphs = text.split("\n\n").filter((paragraph) => paragraph.includes("Trustpilot"));
    expect(paragraphs.map((paragraph) => paragraph.split(":")[0])).toEqual(["Banxa", "MoonPay", "Transak"]);
    expect(paragraphs[0]).toContain(`· ${words("offer-best")}`);
    expect(paragraphs[0]).toMatch(/SEPA · fee €33\.38 · Trustpilot 3\.9/);
    expect(paragraphs[1]).toContain(words("offer-behind", { difference: "€22.28" }));
    expect(paragraphs[2]).toContain(words("offer-behind", { difference: "€29.83" }));
    expect(text.match(/Best/g)).toHaveLength(1);
  });

  test("says who checks identities, how old the prices are, and the fine print where it can be folded", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.changelly.market.provider("transak").error("unavailable");
    const { text, entities } = await anna.types("0.05", QUESTION.offers);
    expect(text).toContain(`${words("offers-identity")}\n${words("offers-from")}`);
    const marked = (type: string) =>
      entities
        .filter((entity) => entity.type === type)
        .map(({ offset, length }) => text.slice(offset, offset + length));
    expect(marked("date_time")).toHaveLength(1);
    const [folded] = marked("expandable_blockquote");
    expect(folded?.split("\n")).toEqual([
      words("offers-note"),
      `${words("offers-refused")} ${words("refusal-busy", { providers: "Transak" })}.`,
    ]);
  });

  test("says how long it takes: what the provider states, marked as theirs, where our own sales tell nothing", async () => {
    const { anna } = await start();
    await anna.reaches("state", TETHER);
    await anna.types("California", QUESTION.crypto);
    await anna.presses(/^BTC/, QUESTION.amount);
    const { text } = await anna.types("0.05", QUESTION.offers);
    const theirs = words("offer-stated", { time: words("time-business-days", { to: 5, days: "3–5" }) });
    const paragraphs = text.split("\n\n").filter((paragraph) => paragraph.includes(theirs));
    expect(paragraphs.map((paragraph) => paragraph.split(":")[0])).toEqual(["MoonPay"]);
    const { screen: card } = await anna.presses(/^MoonPay/, QUESTION.offer);
    expect(card.text).toContain(theirs);
    expect(card.text).toContain(words("offer-stated", { time: words("time-up-to", { time: "2 days" }) }));
  });

  test("has differences that add up with what is shown beside them", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    // Cut to cents, the second figure loses almost one of them, and the third is the first.
    const body = [offer("banxa", "4186.63"), offer("moonpay", "4164.35999"), offer("transak", "4186.6301")];
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    const { text } = await anna.types("0.05", QUESTION.offers);
    expect(text).toContain(`€4,164.35 · ${words("offer-behind", { difference: "€22.28" })}`);
    expect(text.match(/€4,186\.63 · Best/g)).toHaveLength(2);
  });

  test("is sorted to the last digit", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    // No two of them differ as floating point numbers.
    const body = [
      offer("moonpay", "90071992547409930.01"),
      offer("banxa", "90071992547409930"),
      offer("transak", "90071992547409930.010000001"),
    ];
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    const { text } = await anna.types("0.05", QUESTION.offers);
    const order = [...text.matchAll(/^(Transak|MoonPay|Banxa):/gm)].map(([, name]) => name);
    expect(order).toEqual(["Transak", "MoonPay", "Banxa"]);
    expect(text).toContain("90,071,992,547,409,930.01");
  });

  test("calls two that pay the same both best, always in the same order", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const body = [offer("transak", "4100.00"), offer("banxa", "4100")];
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    const { text } = await anna.types("0.05", QUESTION.offers);
    expect(text).toMatch(/Banxa: €4,100\.00 · Best[\s\S]*Transak: €4,100\.00 · Best/);
  });

  test("ranks a provider by its best method and lists the others on its card", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    const method = (code: string, methodName: string, amountExpectedTo: string) => ({
      method: code,
      methodName,
      amountExpectedTo,
      rate: null,
      fee: null,
    });
    const body = [
      offer("moonpay", "4000", [method("card", "Card", "4000"), method("sepa", "SEPA <instant>", "4200.5")]),
      offer("banxa", "4100"),
    ];
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    const { text } = await anna.types("0.05", QUESTION.offers);
    expect(text).toMatch(/MoonPay: €4,200\.50 · Best\nSEPA <instant>/);
    // A provider that names no method is said to have its own.
    expect(text).toMatch(/Banxa: €4,100\.00 · €100\.50 less\n/);
    const { screen } = await anna.presses(/^MoonPay/, QUESTION.offer);
    expect(labels(screen).slice(0, 2)).toEqual(["SEPA <instant> · €4,200.50", "Card · €4,000.00"]);
  });

  test("sums up in one line who cannot quote, and why", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.changelly.market.provider("transak").error("unavailable");
    const { text } = await anna.types("0.0003", QUESTION.offers);
    const line = text.split("\n").find((one) => one.startsWith(words("offers-refused")));
    expect(line).toContain(words("refusal-min", { providers: "Banxa", bound: "0.00051", coin: "BTC" }));
    expect(line).toContain(words("refusal-busy", { providers: "Transak" }));
    expect(line).not.toContain("MoonPay");
  });

  test("is asked for again by Refresh, with a word on what is happening", async () => {
    const { world, anna } = await start();
    const before = await anna.reaches("offers");
    world.changelly.market.moveBy("10");
    const { toast, screen } = await anna.presses(button("refresh"), "€4,605");
    expect(toast).toBe(words("toast-refresh"));
    expect(screen.text).not.toBe(before.text);
    await anna.presses(/^MoonPay · €4,58/, QUESTION.offer);
  });

  test("shows a provider's card with all its methods and what each brings", async () => {
    const { anna } = await start();
    await anna.reaches("offers");
    const { screen } = await anna.presses(/^MoonPay/, QUESTION.offer);
    expect(screen.text).toContain(
      `MoonPay · Trustpilot 4.2/5\n${words("offer-subject", { amount: "0.05", coin: "BTC on Bitcoin" })}`,
    );
    expect(screen.text).toMatch(/SEPA: €4,164\.35\nfee €42\.92 · 1\u00a0BTC\u00a0=\u00a0€83,287\.13/);
    expect(labels(screen)).toEqual([
      "SEPA · €4,164.35",
      "PayPal · €4,123.13",
      "Visa / Mastercard · €4,100.81",
      button("provider-support"),
      button("provider-terms"),
      button("cancel"),
      button("back"),
    ]);
  });

  test("takes the only method of a provider without asking, and the recap says it", async () => {
    const { world, anna } = await start();
    await anna.reaches("offers");
    await anna.presses(/^Banxa/, QUESTION.address);
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-receive", { payout: "€4,186.63", method: "SEPA" }));
    // Prices too old to be acted on are shown afresh first: in the list, as there is nothing else to ask.
    await anna.changes("offers");
    world.clock.ahead += TOO_LONG_MS;
    const { screen } = await anna.presses(/^Banxa/, words("remark-prices-refreshed"));
    expect(screen.text).toContain(QUESTION.offers);
    await anna.presses(/^Banxa/, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    const placed = { providerCode: "banxa", paymentMethod: "sepa_bank_transfer" };
    expect(world.changelly.orders[0]).toMatchObject(placed);
  });

  test("takes the method that is chosen, not the best one", async () => {
    const { world, anna } = await start();
    await anna.reaches("offer");
    await anna.presses(/^PayPal/, QUESTION.address);
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-receive", { payout: "€4,123.13", method: "PayPal" }));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({ providerCode: "moonpay", paymentMethod: "pay_pal" });
  });
});

describe("Without any offer", () => {
  test("the reasons are told, and a button brings an amount that works", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    // Limits have changed since the catalogue was read.
    for (const provider of ["moonpay", "banxa", "transak"]) {
      world.changelly.market.setLimits(provider, "BTC", { min: provider === "moonpay" ? "0.2" : "0.3" });
    }
    const screen = await anna.types("0.05", words("offers-none", { amount: "0.05", coin: "BTC on Bitcoin" }));
    // What the nearest of them takes is said once, and not as if each of them took that.
    expect(screen.text).toContain(words("offers-least", { bound: "0.2", coin: "BTC" }));
    expect(screen.text).toContain(words("refusal-limits"));
    expect(screen.text).not.toContain("0.3");
    expect(screen.buttons.flat().filter(({ style }) => style === "primary")).toMatchObject([
      { label: "0.2 BTC" },
    ]);
    expect(labels(screen)).toEqual(
      expect.arrayContaining([
        "0.2 BTC",
        button("change-amount"),
        button("change-fiat"),
        button("change-crypto"),
        button("try-again"),
      ]),
    );
    const { screen: offers } = await anna.presses("0.2 BTC", QUESTION.offers);
    expect(offers.text).toContain(words("offers-title", { amount: "0.2", coin: "BTC on Bitcoin" }));
    expect(offers.text).toContain("MoonPay");
  });

  test("too small for one and too large for another gives a button for each side", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.changelly.market.setLimits("moonpay", "BTC", { min: "0.2" });
    world.changelly.market.setLimits("banxa", "BTC", { max: "0.01" });
    world.changelly.market.provider("transak").error("timeout");
    const screen = await anna.types("0.05", words("offers-none"));
    expect(labels(screen)).toEqual(expect.arrayContaining(["0.2 BTC", "0.01 BTC"]));
    expect(screen.text).toContain(words("refusal-min", { providers: "MoonPay", bound: "0.2", coin: "BTC" }));
    expect(screen.text).toContain(words("refusal-max", { providers: "Banxa", bound: "0.01", coin: "BTC" }));
    expect(screen.text).not.toContain(words("offers-most"));
    await anna.presses("0.01 BTC", words("offers-title", { amount: "0.01", coin: "BTC on Bitcoin" }));
  });

  test.each([
    [button("change-amount"), QUESTION.amount],
    [button("change-fiat"), QUESTION.fiat],
    [button("change-crypto"), QUESTION.crypto],
    [button("back"), QUESTION.amount],
  ])("the button %s leads on", async (label, then) => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    for (const provider of ["moonpay", "banxa", "transak"]) {
      world.changelly.market.provider(provider).error("unavailable");
    }
    await anna.types("0.05", words("offers-none"));
    await anna.presses(label, then);
  });

  test("Try again brings the offers as soon as there are some", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    for (const provider of ["moonpay", "banxa", "transak"]) {
      world.changelly.market.provider(provider).error("unavailable");
    }
    const nobody = await anna.types("0.05", words("offers-none"));
    expect(nobody.text).toContain(words("refusal-busy", { providers: "MoonPay, Banxa, Transak" }));
    world.changelly.market.reset();
    await anna.presses(button("try-again"), QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
  });

  test("where somebody lives, another country can be chosen", async () => {
    const { anna } = await start();
    await anna.reaches("state", TETHER);
    await anna.types("New York", QUESTION.crypto);
    await anna.presses(/^BTC/, QUESTION.amount);
    const screen = await anna.types("0.05", words("offers-none"));
    expect(screen.text).toContain(words("refusal-place", { providers: "MoonPay, Banxa, Transak" }));
    await anna.changes("country");
    await anna.presses(/Germany/, QUESTION.offers);
  });

  test("in whose state somebody lives, another state can be chosen; asking again is not what helps", async () => {
    const { anna } = await start();
    await anna.reaches("state", TETHER);
    await anna.types("New York", QUESTION.crypto);
    await anna.presses(/^BTC/, QUESTION.amount);
    const { buttons } = await anna.types("0.05", words("offers-none"));
    const again = buttons.flat().find(({ label }) => label === button("try-again"));
    expect(again).not.toHaveProperty("style");
    await anna.changes("state");
    await anna.types("California", QUESTION.offers);
  });

  test("an amount that nobody buys is not offered to be kept; one that is bought is, as it is written", async () => {
    const { anna } = await start();
    await anna.reaches("amount");
    const isKeep = (label: string) => label.startsWith(button("keep", { what: "" }).trim());
    await anna.types("99999999", words("offers-none", { amount: "99,999,999", coin: "BTC on Bitcoin" }));
    const none = await anna.changes("amount");
    expect(labels(none).filter(isKeep)).toEqual([]);
    await anna.presses(button("cancel"), words("sale-cancelled"));
    await anna.reaches("amount", TETHER);
    await anna.types("12345", QUESTION.offers);
    const some = await anna.changes("amount");
    expect(labels(some).filter(isKeep)).toEqual([
      expect.stringMatching(/^Keep 12,345 USDT \(\$\d\d,\d{3}\.\d\d\)$/),
    ]);
  });

  test("an answer with no providers at all still leads on", async () => {
    const { world, anna } = await start();
    await anna.reaches("amount");
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body: [] } });
    await anna.types("0.05", words("offers-none"));
    await anna.presses(button("try-again"), QUESTION.offers);
  });
});

describe("Offers that have grown old", () => {
  test("cannot be taken: the prices are asked for again, and the person chooses from those", async () => {
    const { world, anna } = await start();
    await anna.reaches("offer");
    world.clock.ahead += TOO_LONG_MS;
    world.changelly.market.moveBy("-10");
    const { screen } = await anna.presses(BITCOIN.method, words("remark-prices-refreshed"));
    expect(labels(screen)[0]).toBe("SEPA · €3,747.83");
    await anna.presses(BITCOIN.method, QUESTION.address);
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain("€3,747.83");
    expect(recap.text).not.toContain(FALLEN);
  });

  test("are good until the last second", async () => {
    const { world, anna } = await start({ env: { QUOTE_TTL_SECONDS: "300" } });
    const list = await anna.reaches("offers");
    // The API states no end of them, so none is shown.
    expect(list.text).toContain(words("offers-from"));
    expect(list.text).not.toMatch(/second/);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    world.clock.ahead += 290_000;
    await anna.presses(BITCOIN.method, QUESTION.address);
  });

  test("of a provider that has left lead back to the list", async () => {
    const { world, anna } = await start();
    await anna.reaches("offer");
    world.clock.ahead += TOO_LONG_MS;
    world.changelly.market.provider("moonpay").enabled = false;
    const { screen } = await anna.presses(BITCOIN.method, QUESTION.offers);
    expect(labels(screen).join()).not.toContain("MoonPay");
    await anna.presses(/^Banxa/, QUESTION.address);
  });

  test("come fresh when the person goes back to the list", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.clock.ahead += TOO_LONG_MS;
    world.changelly.market.moveBy("-10");
    await anna.presses(button("back"), QUESTION.offer);
    await anna.presses(button("back"), "€3,7");
  });
});

describe("Offers, however young,", () => {
  /** What is kept of the consent to the only order. */
  function recorded({ env }: World): { recap: string; payout: unknown } {
    const [row] = query(env, "select id, consent_recap, expected_payout from orders");
    const place = { table: "orders", column: "consent_recap", row: String(row?.["id"]) };
    const recap = createSecrets(readConfig(env).dataKey).open(place, row?.["consent_recap"] as Uint8Array);
    return { recap, payout: row?.["expected_payout"] };
  }

  test("between recap and consent are measured again: a small fall goes through", async () => {
    const { world, anna } = await start();
    const { text: seen } = await anna.reaches("recap");
    world.changelly.market.moveBy("-0.3");
    const { screen } = await anna.presses(button("confirm"), QUESTION.placed);
    expect(screen.text).toContain("€4,151.86");
    const { recap, payout } = recorded(world);
    expect(payout).toMatch(/^4151\.86/);
    expect(seen).toContain(recap.split(`\n\n${words("recap-agreed")}`)[0]);
    expect(recap.endsWith(words("recap-agreed", { payout: "€4,151.86" }))).toBe(true);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("between recap and consent are measured again: a rise goes through", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.changelly.market.moveBy("5");
    const { screen } = await anna.presses(button("confirm"), QUESTION.placed);
    expect(screen.text).toContain("€4,372.61");
    expect(recorded(world).recap).toContain("€4,372.61");
  });

  test("between recap and consent are measured again: a large fall is shown before anything is ordered", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.changelly.market.moveBy("-2");
    const { screen } = await anna.presses(button("confirm"), fallen("€4,081.05", "€83.30"));
    expect(screen.text).toContain("It is now €4,081.05 (€83.30 less).");
    expect(screen.text).toContain(words("recap-receive", { payout: "€4,081.05", method: "SEPA" }));
    expect(labels(screen).slice(0, 2)).toEqual(["Agree at this price", "See other offers"]);
    expect(labels(screen)).not.toContain(button("change-offers"));
    expect(world.changelly.orders).toHaveLength(0);
    // Whatever is said to it, it stays a question until it is answered.
    await anna.types("hm", fallen("€4,081.05", "€83.30"));
    const { screen: card } = await anna.presses(button("agree-now"), QUESTION.placed);
    expect(card.text).toContain("€4,081.05");
    const { recap, payout } = recorded(world);
    expect(payout).toMatch(/^4081\.05/);
    expect(recap).toContain(fallen("€4,081.05", "€83.30"));
    expect(recap).toContain(words("recap-consent", { button: button("agree-now") }).split("”")[0]);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("that fall once more are asked about once more", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.changelly.market.moveBy("-2");
    await anna.presses(button("confirm"), fallen("€4,081.05", "€83.30"));
    world.changelly.market.moveBy("-3");
    await anna.presses(button("agree-now"), fallen("€3,958.59", "€122.46"));
    expect(world.changelly.orders).toHaveLength(0);
    await anna.presses(button("agree-now"), QUESTION.placed);
  });

  test("that fell leave for other offers, at prices of now, and Back returns to the question", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    world.changelly.market.moveBy("-2");
    await anna.presses(button("confirm"), FALLEN);
    const before = world.changelly.calls.length;
    const { screen } = await anna.presses(button("other-offers"), QUESTION.offers);
    expect(labels(screen).slice(0, 2)).toEqual(["Banxa · €4,102.86", "MoonPay · €4,081.05"]);
    expect(world.changelly.calls.slice(before)).toEqual([]);
    await anna.presses(button("back"), fallen("€4,081.05", "€83.30"));
    await anna.presses(button("other-offers"), QUESTION.offers);
    const { screen: recap } = await anna.presses(/^Banxa/, QUESTION.recap);
    expect(recap.text).not.toContain(FALLEN);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.providerCode).toBe("banxa");
  });
});

describe("An offer that is clearly better than the chosen one when everything is checked", () => {
  const sepa = (providerCode: string, payout: string) =>
    offer(providerCode, payout, [
      { method: "sepa_bank_transfer", methodName: "SEPA", amountExpectedTo: payout, rate: null, fee: null },
    ]);
  /** What everybody is told of prices from now on. */
  const quote = (world: World, body: readonly object[]) => {
    world.changelly.clearFaults();
    world.changelly.fault({ path: "/v1/sell/offers", times: 100, reply: { status: 200, body } });
  };
  const proposed = words("recap-better", {
    provider: "Banxa",
    difference: "€40.00",
    payout: "€4,040.00",
    method: "SEPA",
  });
  const take = button("switch-provider", { provider: "Banxa" });

  test("is said once, and a press takes it with its method; the address stays, the consent is asked anew", async () => {
    const { world, anna } = await start();
    quote(world, [sepa("moonpay", "4000"), sepa("banxa", "4039.99")]);
    await anna.reaches("offers");
    await anna.presses(/^MoonPay/, QUESTION.address);
    const under = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(under.text).not.toContain("Banxa");
    await anna.changes("address");
    // By another method for more, too: how the money arrives was chosen.
    const card = { method: "card", methodName: "Card", amountExpectedTo: "4050", rate: null, fee: null };
    quote(world, [sepa("moonpay", "4000"), offer("transak", "4050", [card]), sepa("banxa", "4040")]);
    const recap = await anna.types("1111111111111111111114oLvT2", proposed);
    expect(labels(recap)).toContain(take);
    const { screen } = await anna.presses(
      take,
      words("recap-provider", { provider: "Banxa", place: "Germany" }),
    );
    expect(screen.text).toContain(words("recap-receive", { payout: "€4,040.00", method: "SEPA" }));
    expect(screen.text).toContain(groupedAddress("1111111111111111111114oLvT2"));
    expect(world.changelly.orders).toHaveLength(0);
    // Once in a sale.
    quote(world, [sepa("moonpay", "4200"), sepa("banxa", "4040")]);
    await anna.changes("address");
    const again = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(again.text).not.toContain("MoonPay");
  });

  test("is not said twice, and one that is gone when it is pressed leads to the offers", async () => {
    const { world, anna } = await start();
    quote(world, [sepa("moonpay", "4000"), sepa("banxa", "4040")]);
    await anna.reaches("offers");
    await anna.presses(/^MoonPay/, QUESTION.address);
    await anna.types(BITCOIN.address, proposed);
    await anna.presses(button("change"), QUESTION.change);
    const { screen } = await anna.presses(button("back"), QUESTION.recap);
    expect(screen.text).not.toContain("Banxa");

    const bob = seller(world, world.person("en", "Bob"));
    await bob.reaches("offers");
    await bob.presses(/^MoonPay/, QUESTION.address);
    await bob.types(BITCOIN.address, proposed);
    quote(world, [sepa("moonpay", "4000")]);
    await bob.presses(take, words("remark-offer-gone", { provider: "Banxa" }));
  });
});

describe("A payout that changes while the address is typed", () => {
  test("by more than the tolerance is shown with the difference, and agreed to as that or chosen anew", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.changelly.market.moveBy("-0.6");
    const screen = await anna.types(BITCOIN.address, fallen("€4,139.36", "€24.99"));
    expect(screen.text).toContain(QUESTION.recap);
    await anna.presses(button("other-offers"), QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    // The address is known already.
    const { screen: recap } = await anna.presses(BITCOIN.method, QUESTION.recap);
    expect(recap.text).not.toContain(FALLEN);
    expect(recap.text).toContain("€4,139.36");
    expect(recap.text).toContain(groupedAddress(BITCOIN.address));
  });

  test("by less than the tolerance goes on in silence, with the true number", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.changelly.market.moveBy("-0.4");
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain(words("recap-receive", { payout: "€4,147.69", method: "SEPA" }));
    expect(recap.text).not.toContain(FALLEN);
  });

  test("upwards goes on in silence", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.changelly.market.moveBy("5");
    const recap = await anna.types(BITCOIN.address, QUESTION.recap);
    expect(recap.text).toContain("€4,372.");
  });

  test("a little at a time adds up", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.changelly.market.moveBy("-0.3");
    await anna.types(BITCOIN.address, QUESTION.recap);
    await anna.changes("address");
    world.changelly.market.moveBy("-0.3");
    await anna.types("1111111111111111111114oLvT2", fallen("€4,139.40", "€24.95"));
  });

  test("by a tolerance of the operator's choosing", async () => {
    const { world, anna } = await start({ env: { PRICE_DROP_TOLERANCE_PERCENT: "10" } });
    await anna.reaches("address");
    world.changelly.market.moveBy("-9");
    await anna.types(BITCOIN.address, QUESTION.recap);
  });

  test("to nothing, because the provider is gone, asks to choose again", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    world.changelly.market.provider("moonpay").enabled = false;
    const screen = await anna.types(BITCOIN.address, words("remark-offer-gone", { provider: "MoonPay" }));
    expect(labels(screen).slice(0, 2)).toEqual(["Banxa · €4,186.63", "Transak · €4,156.80"]);
    await anna.presses(/^Banxa/, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]?.providerCode).toBe("banxa");
  });

  test("to nothing, because the payout method is gone, asks to choose again", async () => {
    const { world, anna } = await start();
    await anna.reaches("offer");
    await anna.presses(/^PayPal/, QUESTION.address);
    const sepa = {
      method: "sepa_bank_transfer",
      methodName: "SEPA",
      amountExpectedTo: "4164",
      rate: null,
      fee: null,
    };
    const body = [offer("moonpay", "4164", [sepa])];
    world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { status: 200, body } });
    await anna.types(BITCOIN.address, words("remark-offer-gone", { provider: "MoonPay" }));
    await anna.presses(/^MoonPay/, QUESTION.recap);
  });

  test("to nothing, because nobody buys any more, still leads on", async () => {
    const { world, anna } = await start();
    await anna.reaches("address");
    for (const provider of ["moonpay", "banxa", "transak"]) {
      world.changelly.market.provider(provider).error("unavailable");
    }
    const screen = await anna.types(BITCOIN.address, words("remark-offer-gone", { provider: "MoonPay" }));
    expect(screen.text).toContain(words("offers-none"));
    world.changelly.market.reset();
    await anna.presses(button("try-again"), QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.recap);
  });
});

describe("A changed answer at the recap", () => {
  test("amount: straight back, with the price of now from the same provider, and the address", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    await anna.changes("amount");
    const screen = await anna.types("0.1", QUESTION.recap);
    expect(screen.text).toContain(words("recap-sell", { amount: "0.1", coin: "BTC on Bitcoin" }));
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({
      amountFrom: "0.1",
      providerCode: "moonpay",
      paymentMethod: "sepa_bank_transfer",
      refundAddress: BITCOIN.address,
    });
  });

  test("amount: the offers, where the provider makes none for the new one", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    await anna.changes("amount");
    world.changelly.market.provider("moonpay").error("unavailable");
    await anna.types("0.1", words("offers-title", { amount: "0.1", coin: "BTC on Bitcoin" }));
    await anna.presses(/^Banxa/, QUESTION.recap);
  });

  test.each([
    ["change-country", "country"],
    ["change-crypto", "crypto"],
    ["change-fiat", "fiat"],
    ["change-amount", "amount"],
    ["change-offers", "offers"],
    ["change-address", "address"],
  ] as const)("%s: Back leads to the recap, and nothing is asked again", async (_, step) => {
    const { world, anna } = await start();
    const { text } = await anna.reaches("recap");
    await anna.changes(step);
    const { screen } = await anna.presses(button("back"), QUESTION.recap);
    expect(screen.text).toBe(text);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("is begun with the one button there is besides the one to agree: it lists all that can be changed", async () => {
    const { world, anna } = await start();
    const recap = await anna.reaches("recap");
    expect(recap.buttons.map((row) => row.map(({ label, style }) => [label, style]))).toEqual([
      [[button("confirm"), "success"]],
      [[button("change"), undefined]],
      [[button("cancel"), undefined]],
      [[button("back"), undefined]],
    ]);
    const { screen } = await anna.presses(button("change"), QUESTION.change);
    expect(labels(screen)).toEqual([
      ...(["country", "crypto", "fiat", "amount", "offers", "address"] as const).map((step) =>
        button(`change-${step}`),
      ),
      button("cancel"),
      button("back"),
    ]);
    await anna.types("the amount", words("remark-expected-change"));
    await anna.presses(button("back"), QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders).toHaveLength(1);
  });

  test("what stands already is kept with a press", async () => {
    const { anna } = await start();
    await anna.reaches("recap", RIPPLE);
    await anna.changes("amount");
    await anna.presses(button("keep", { what: "500 XRP" }), QUESTION.recap);
    await anna.changes("address");
    await anna.presses(/^Keep r/, QUESTION.recap);
    await anna.changes("memo");
    await anna.presses(button("keep", { what: RIPPLE.memo ?? "" }), QUESTION.recap);
  });

  test("country: back from a place that has no state to give", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.changes("country");
    await anna.types("US", QUESTION.state);
    await anna.presses(button("back"), QUESTION.country);
    await anna.types("Germany", QUESTION.recap);
  });

  test("currency: new offers in it", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    await anna.changes("fiat");
    const { screen } = await anna.presses(/^USD/, QUESTION.offers);
    expect(screen.text).toContain("$");
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(/^ACH/, QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(world.changelly.orders[0]).toMatchObject({ currencyTo: "USD", paymentMethod: "ach" });
  });

  test("coin: amount, offer and address are asked again", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.changes("crypto");
    await anna.presses(/^LTC/, QUESTION.amount);
    await anna.types("5", QUESTION.offers);
    await anna.presses(BITCOIN.provider, QUESTION.offer);
    await anna.presses(BITCOIN.method, QUESTION.address);
  });

  test("coin: the currency is asked again where it is not paid out for the new one", async () => {
    const { anna } = await start();
    await anna.reaches("fiat", ABROAD);
    // Hryvnias are paid out by Transak only, and Transak does not buy Dai.
    await anna.types("UAH", QUESTION.amount);
    await anna.types("0.05", QUESTION.offers);
    for (const step of ["amount", "fiat", "crypto"] as const)
      await anna.presses(button("back"), QUESTION[step]);
    await anna.types("DAI", QUESTION.fiat);
    await anna.presses(/^EUR/, QUESTION.amount);
  });

  test("offer: chosen anew, address kept", async () => {
    const { anna } = await start();
    await anna.reaches("recap");
    await anna.changes("offers");
    const { screen } = await anna.presses(/^Banxa/, QUESTION.recap);
    expect(screen.text).toContain(words("recap-provider", { provider: "Banxa", place: "Germany" }));
  });
});
