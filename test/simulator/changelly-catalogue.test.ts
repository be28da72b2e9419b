import { beforeEach, describe, expect, test } from "vitest";
import type { Changelly } from "../../src/simulator/changelly.ts";
import { changellyForTest, fields, type Partner, rows, validation } from "./changelly-partner.ts";

let changelly: Changelly;
let call: Partner;

beforeEach(async () => {
  ({ changelly, call } = await changellyForTest());
});

describe("countries", () => {
  test("every country has a code, a name and its providers with flows; only the US has states", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.length).toBeGreaterThanOrEqual(60);
    for (const country of list) {
      expect(country["code"]).toMatch(/^[A-Z]{2}$/);
      expect(country["name"]).not.toBe("");
      expect(rows(country["providers"]).length).toBeGreaterThan(0);
      expect("states" in country).toBe(country["code"] === "US");
    }
    const states = rows(list.find(({ code }) => code === "US")?.["states"]);
    expect(states).toHaveLength(51);
    expect(states).toContainEqual({ code: "DC", name: "District of Columbia" });
  });

  test("France is the vendor's own sample", async () => {
    const list = rows((await call("GET", "/v1/available-countries")).body);
    expect(list.find(({ code }) => code === "FR")).toEqual({
      code: "FR",
      name: "France",
      providers: expect.arrayContaining([
        { providerCode: "wert", supportedFlows: ["buy"] },
        { providerCode: "moonpay", supportedFlows: ["buy", "sell"] },
        { providerCode: "skrill_crypto", supportedFlows: ["buy"] },
        { providerCode: "banxa", supportedFlows: ["buy"] },
        { providerCode: "transak", supportedFlows: ["buy"] },
      ]),
    });
  });

  test("supportedFlow=sell leaves out countries where nobody buys coins", async () => {
    const codes = async (flow: string): Promise<unknown[]> =>
      rows((await call("GET", `/v1/available-countries?supportedFlow=${flow}`)).body).map(({ code }) => code);
    const selling = await codes("sell");
    expect(selling).toContain("FR");
    expect(selling).not.toContain("JP");
    expect(await codes("buy")).toContain("JP");
  });

  test("a provider that is switched off is missing", async () => {
    changelly.market.provider("moonpay").enabled = false;
    const list = rows((await call("GET", "/v1/available-countries?supportedFlow=sell")).body);
    expect(list.map(({ code }) => code)).not.toContain("FR");
  });

  test("an unknown, empty or repeated flow is refused", async () => {
    for (const path of ["/v1/available-countries", "/v1/currencies"]) {
      for (const query of ["supportedFlow=swap", "supportedFlow=", "supportedFlow=buy&supportedFlow=sell"]) {
        const answer = await call("GET", `${path}?${query}`);
        expect(answer.status).toBe(400);
        expect(answer.body).toEqual(
          validation({ cause: "supportedFlow", value: "Incorrect supported flow" }),
        );
      }
    }
  });

  test("the flow list can be spelled in the singular", async () => {
    changelly.spelling.supportedFlow = "singular";
    const [country] = rows((await call("GET", "/v1/available-countries")).body);
    const [provider] = rows(country?.["providers"]);
    expect(Object.keys(provider ?? {})).toEqual(["providerCode", "supportedFlow"]);
  });
});

describe("currencies", () => {
  const list = async (query = ""): Promise<Record<string, unknown>[]> =>
    rows((await call("GET", `/v1/currencies${query}`)).body);

  const coinsAndMoney = async () => Object.groupBy(await list(), ({ type }) => String(type));

  test("a coin has network and precision as text, and an extra id only where it needs one", async () => {
    const { crypto: coins = [] } = await coinsAndMoney();
    expect(coins.length).toBeGreaterThanOrEqual(35);
    const byTicker = new Map(coins.map((coin) => [coin["ticker"], coin]));
    expect(byTicker.get("BTC")).toMatchObject({ precision: "8", network: "bitcoin", extraIdName: null });
    expect(byTicker.get("ETH")).toMatchObject({ precision: "18", network: "ethereum" });
    for (const ticker of ["XRP", "XLM", "EOS"])
      expect(byTicker.get(ticker)?.["extraIdName"]).toEqual(expect.any(String));
    expect(byTicker.get("ETHOP")?.["protocol"]).toBe("");
    expect(
      new Set(coins.filter(({ ticker }) => String(ticker).startsWith("USDT")).map(({ network }) => network))
        .size,
    ).toBe(6);
  });

  test("money has precision 2, no network, and an extra id of null or none", async () => {
    const { fiat: money = [] } = await coinsAndMoney();
    expect(money.length).toBeGreaterThanOrEqual(20);
    for (const fiat of money) {
      expect(fiat["precision"]).toBe("2");
      expect("network" in fiat).toBe(false);
      expect(fiat["extraIdName"] ?? null).toBeNull();
    }
    expect(new Set(money.map((fiat) => "extraIdName" in fiat)).size).toBe(2);
  });

  test("limits come in every form seen: strings, numbers, {}, [] and not at all", async () => {
    const forms = new Set<string>();
    for (const currency of await list()) {
      for (const { limits } of rows(currency["providers"])) {
        if (limits === undefined) forms.add("none");
        else if (Array.isArray(limits)) forms.add("[]");
        else if (Object.keys(fields(limits)).length === 0) forms.add("{}");
        else forms.add(typeof fields(fields(limits)["send"])["min"]);
      }
    }
    expect([...forms].sort()).toEqual(["[]", "none", "number", "string", "{}"]);
  });

  test("supportedFlow=sell leaves out what nobody buys or pays out", async () => {
    const tickers = (await list("?supportedFlow=sell")).map(({ ticker }) => ticker);
    expect(tickers).toContain("USDTRX");
    expect(tickers).not.toContain("PEPE");
    expect(tickers).not.toContain("JPY");
  });
});

test("providers are told with code, name, rating as text and icon, buy-only ones among them", async () => {
  const list = rows((await call("GET", "/v1/providers")).body);
  expect(list.map(({ code }) => code)).toEqual(["moonpay", "banxa", "transak", "wert", "skrill_crypto"]);
  expect(list[0]).toEqual({
    code: "moonpay",
    name: "MoonPay",
    trustPilotRating: expect.stringMatching(/^\d\.\d$/),
    iconUrl: expect.stringMatching(/^https:\/\//),
  });
});
