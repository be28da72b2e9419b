/** What bots need that are compared with the product: a webhook that answers when an update was dealt with, and undici. */
import { Pool } from "undici";
import { bodyOf, serve } from "./server.ts";

const { TELEGRAM_API_ROOT = "", BOT_TOKEN = "" } = process.env;

const pool = new Pool(TELEGRAM_API_ROOT, { connections: 32 });

/** Calls the Bot API over undici and gives back the result. */
export async function call(method: string, payload: object): Promise<unknown> {
  return ((await post(method, JSON.stringify(payload))) as { result: unknown }).result;
}

/** As much of `fetch` as grammY uses. */
export async function fetchOverUndici(url: string, { body }: { body?: string }): Promise<object> {
  const answer = await post(url.slice(url.lastIndexOf("/") + 1), body ?? "{}");
  return { json: async () => answer };
}

async function post(method: string, body: string): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const answer = await pool.request({ method: "POST", path: `/bot${BOT_TOKEN}/${method}`, headers, body });
  return answer.body.json();
}

/** Serves `/healthz`, and hands every posted update to `handle`. */
export function receive(handle: (update: never) => Promise<unknown>): void {
  serve(async (request, response) => {
    if (request.method === "POST")
      await handle(JSON.parse((await bodyOf(request)).toString("utf8")) as never);
    response.end();
  });
}

/** A screen of eight buttons, like those of the sale: every press is answered with it, and every text. */
export function screenOf(count: number) {
  const row = (first: number) =>
    [first, first + 1].map((number) => ({ text: `Choice ${number}`, callback_data: `c:${count}:${number}` }));
  return {
    text: `<b>Which of these is it?</b>\n\nThis is screen ${count}. Choose one, or type its name.`,
    parse_mode: "HTML" as const,
    reply_markup: { inline_keyboard: [row(1), row(3), row(5), row(7)] },
  };
}
