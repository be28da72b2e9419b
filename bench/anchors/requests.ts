/** The least that a signed request takes: crypto.sign in the pool of threads, undici, JSON.parse. */
import { createPrivateKey, sign } from "node:crypto";
import { promisify } from "node:util";
import { Pool } from "undici";
import { serveRuns } from "./runs.ts";

const {
  CHANGELLY_API_URL = "",
  CHANGELLY_API_KEY = "",
  CHANGELLY_PRIVATE_KEY = "",
  ORDER_IDS = "",
} = process.env;

const key = createPrivateKey(Buffer.from(CHANGELLY_PRIVATE_KEY, "base64").toString("utf8"));
const pool = new Pool(CHANGELLY_API_URL, { connections: 32 });
const signed = promisify(sign);

async function send(method: "GET" | "POST", path: string, body: object): Promise<unknown> {
  const text = JSON.stringify(body);
  const signature = await signed("sha256", Buffer.from(`${CHANGELLY_API_URL}${path}${text}`), key);
  const answer = await pool.request({
    method,
    path,
    headers: {
      "content-type": "application/json",
      "x-api-key": CHANGELLY_API_KEY,
      "x-api-signature": (signature as unknown as Buffer).toString("base64"),
    },
    body: method === "POST" ? text : null,
  });
  return answer.body.json();
}

const ids = ORDER_IDS.split(",")
  .map((id, index) => `orderId[${index}]=${id}`)
  .join("&");

serveRuns({
  validate: () =>
    send("POST", "/v1/validate-address", {
      currency: "BTC",
      walletAddress: "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    }),
  orders: () => send("GET", `/v1/orders?${encodeURI(ids)}`, {}),
  offers: () => send("GET", "/v1/sell/offers?currencyFrom=BTC&currencyTo=EUR&amountFrom=0.05&country=DE", {}),
});
