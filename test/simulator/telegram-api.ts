import { Api } from "grammy";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { startTelegram } from "../../src/simulator/start-telegram.ts";
import type { Person, Telegram, TelegramOptions } from "../../src/simulator/telegram.ts";

/** A picture of one pixel. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A keyboard of one button, "b". */
export const ONE_BUTTON = { inline_keyboard: [[{ text: "b", callback_data: "d" }]] };

const answer = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});
const message = z.looseObject({
  message_id: z.number(),
  text: z.string().default(""),
  entities: z.array(z.looseObject({ type: z.string(), offset: z.number(), length: z.number() })).default([]),
});
const updates = z.array(z.looseObject({ update_id: z.number() }));

/** An answer of the Bot API as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly body: z.infer<typeof answer>;
}

/** A simulated Telegram that ends with the test. */
export async function telegramForTest(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = await startTelegram(options);
  onTestFinished(() => telegram.close());
  return telegram;
}

/** A Telegram in which Ada (42) has started the bot, and grammY as a client of it. */
export async function withAda(
  options: TelegramOptions = {},
): Promise<{ telegram: Telegram; ada: Person; api: Api }> {
  const telegram = await telegramForTest(options);
  const ada = telegram.person({ id: 42, firstName: "Ada" });
  await ada.says("/start");
  return { telegram, ada, api: new Api(telegram.token, { apiRoot: telegram.url }) };
}

/** Calls a method with a JSON body, as a bot without a library would. */
export async function call(
  telegram: Telegram,
  method: string,
  params: Record<string, unknown> = {},
  token = telegram.token,
): Promise<WireAnswer> {
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return { status: response.status, body: answer.parse(await response.json()) };
}

/** The result of a call that must succeed. */
export async function result(telegram: Telegram, method: string, params: Record<string, unknown> = {}) {
  const { status, body } = await call(telegram, method, params);
  if (status !== 200) throw new Error(`${method} was refused: ${body.description}`);
  return body.result;
}

/** Sends a text and returns the Message. */
export async function sendMessage(telegram: Telegram, params: Record<string, unknown>) {
  return message.parse(await result(telegram, "sendMessage", params));
}

/** Fetches updates. */
export async function getUpdates(telegram: Telegram, params: Record<string, unknown> = {}) {
  return updates.parse(await result(telegram, "getUpdates", params));
}

/** A clock that only moves when told to. */
export function stoppedClock(start = Date.UTC(2026, 10, 22, 12)): {
  now: () => number;
  advance: (ms: number) => void;
} {
  let time = start;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
  };
}
