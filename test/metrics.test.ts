/** What is measured can neither grow without an end nor name anybody, whatever the world calls itself. */
import { expect, test } from "vitest";
import { createMetrics } from "../src/metrics/metrics.ts";
import type { OfferList, OffRamp, Provider } from "../src/sell/off-ramp.ts";
import { seriesIn, seriesOf } from "./support/metrics.ts";

const VOCABULARY = {
  updateKinds: ["message"],
  updateOutcomes: ["handled"],
  telegramMethods: ["sendMessage"],
};

/** An off-ramp whose catalogue and offers name whoever they like. */
function offRampOf(catalogue: readonly string[], list: OfferList): Pick<OffRamp, "providers" | "offers"> {
  const providers = new Map<string, Provider>(
    catalogue.map((code) => [code, { code, name: code, rating: null }]),
  );
  return {
    providers: async () => ({ ok: true, value: providers }),
    offers: async () => ({ ok: true, value: list }),
  };
}

async function read({ text }: ReturnType<typeof createMetrics>): Promise<string> {
  return (await text()).body;
}

test("a thousand odd names make one series more of each metric, and none of them can be read", async () => {
  const metrics = createMetrics(VOCABULARY);
  const odd = (at: number) => `Anna-${at}\n"7f3a"`;
  const call = { ms: 1, status: 200 };
  const drive = async (name: string, status: number) => {
    metrics.onUpdate({ kind: name, outcome: name, ms: 1 });
    metrics.onStep(name as "country");
    metrics.onCallback(name);
    metrics.onSetAside({ kind: name });
    metrics.onTelegramCall({ ...call, method: name, status });
    metrics.onChangellyCall({ ...call, method: name, path: `/v1/${name}`, status });
    metrics.onChangellyCall({ ...call, method: "POST", path: `/v1/sandbox/order/${status}/resend-callback` });
    const offers = [{ providerCode: name, methods: [] }];
    const refusals = [{ providerCode: name, reason: name }];
    await metrics.countQuotes(offRampOf([], { offers, refusals })).offers({} as never);
  };
  await drive("other", 999);
  const before = await read(metrics);
  for (let at = 0; at < 1_000; at++) await drive(odd(at), 1_000 + at);
  const after = await read(metrics);
  expect(after).not.toMatch(/Anna|7f3a/);
  const own = (text: string) => [...seriesIn(text).keys()].filter((name) => name.startsWith("sell_bot_"));
  expect(own(after).toSorted()).toEqual(own(before).toSorted());
  expect(seriesOf(seriesIn(after), "sell_bot_updates_total")).toEqual({
    '{kind="message",outcome="handled"}': 0,
    '{kind="other",outcome="other"}': 1_001,
  });
});

test("a provider has a label once it is in the catalogue, and of a catalogue without an end only the first ones have", async () => {
  const metrics = createMetrics(VOCABULARY);
  const codes = Array.from({ length: 1_000 }, (_, at) => `provider-${at}`);
  const offers = ["moonpay", "nobody", ...codes].map((providerCode) => ({ providerCode, methods: [] }));
  const client = metrics.countQuotes(
    offRampOf(["moonpay", "x".repeat(1_000), ...codes], { offers, refusals: [] }),
  );
  await client.offers({} as never);
  await client.providers();
  await client.offers({} as never);
  const quotes = seriesOf(seriesIn(await read(metrics)), "sell_bot_quotes_total");
  expect(quotes['{outcome="offered",provider="moonpay"}']).toBe(1);
  expect(Object.keys(quotes)).toHaveLength(51);
  expect(quotes['{outcome="offered",provider="other"}']).toBe(1_002 * 2 - 50);
});
