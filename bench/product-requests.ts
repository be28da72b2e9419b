/** The product's client of Changelly alone, in a process of its own. */

import { createChangellyClient } from "../src/changelly/client.ts";
import { parsePrivateKey } from "../src/changelly/signing.ts";
import type { Result } from "../src/sell/off-ramp.ts";
import { serveRuns } from "./anchors/runs.ts";

const {
  CHANGELLY_API_URL = "",
  CHANGELLY_API_KEY = "",
  CHANGELLY_PRIVATE_KEY = "",
  ORDER_IDS = "",
} = process.env;

const client = createChangellyClient({
  baseUrl: CHANGELLY_API_URL,
  apiKey: CHANGELLY_API_KEY,
  privateKey: parsePrivateKey(CHANGELLY_PRIVATE_KEY),
  environment: "sandbox",
  log: { debug() {}, info() {}, warn() {}, error() {} },
  now: Date.now,
  uptime: () => performance.now(),
  ratePerSecond: Number.POSITIVE_INFINITY,
});
const ids = ORDER_IDS.split(",");

async function answered(result: Promise<Result<unknown>>): Promise<void> {
  const { ok } = await result;
  if (!ok) throw new Error("the question was not answered");
}

let amount = 0;

serveRuns({
  validate: () => answered(client.validateAddress("BTC", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", null)),
  orders: () => answered(client.findOrders({ ids })),
  offers: () => {
    // Every question another one, or people would share an answer.
    amount = (amount + 1) % 64;
    return answered(
      client.offers({
        currencyFrom: "BTC",
        currencyTo: "EUR",
        amountFrom: `0.0${50 + amount}`,
        country: "DE",
        state: null,
      }),
    );
  },
});
