/**
 * A Telegram that costs next to nothing: it takes every call, remembers the newest message of each chat, and posts updates
 * to a webhook. It checks nothing; the strict one is `src/simulator`, which would be the bottleneck here.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { Pool } from "undici";
import { bodyOf } from "./anchors/server.ts";

/** A button of a message. */
interface Button {
  text: string;
  callback_data?: string;
}

/** What a chat shows last. */
export interface Screen {
  messageId: number;
  text: string;
  buttons: readonly Button[];
}

/** A Telegram in use. */
export interface FakeTelegram {
  url: string;
  token: string;
  /** The webhook's secret. */
  secret: string;
  /** Calls of the Bot API so far, without those about the bot itself. */
  readonly calls: number;
  /** When each message was sent or edited since `watch` was called, ms. */
  readonly shownAt: readonly number[];
  watch(): void;
  /** Where updates are posted from now on, over so many connections. */
  deliverTo(url: string, connections: number): void;
  /** Somebody new. */
  person(): Person;
  close(): Promise<void>;
}

/** Somebody in a private chat with the bot. */
export interface Person {
  id: number;
  readonly screen: Screen;
  /** Updates this person has caused. */
  readonly updates: number;
  /** Presses the button with this label, and waits until the bot has taken the press and shown something that fits. */
  presses(label: RegExp, fits?: (screen: Screen) => boolean): Promise<void>;
  /** Sends a text, likewise. */
  says(text: string, fits?: (screen: Screen) => boolean): Promise<void>;
}

const TOKEN = "7000000001:AAfake_telegram_token_of_the_bench_012345";
const SECRET = "secret-of-the-bench";
const BOT = { id: 7_000_000_001, is_bot: true, first_name: "Bench", username: "bench_bot" };
/** How long anything may take before the bench gives up, ms. */
const PATIENCE_MS = 60_000;
const SHOWING = /^(send(Message|Photo|Document)|editMessage(Text|Media|Caption))$/;
const ABOUT_THE_BOT = /^(getMe|getUpdates|get|set|delete)(My|Chat|Webhook|Me|Updates)?/;

/** Starts one on a free port. */
export async function startFakeTelegram(): Promise<FakeTelegram> {
  const screens = new Map<number, Screen>();
  const waiting = new Map<number, () => void>();
  let calls = 0;
  let shownAt: number[] = [];
  let isWatching = false;
  let messageId = 0;
  let updateId = 0;
  let personId = 10_000_000;
  let bot = new Pool("http://127.0.0.1:1");

  const answer = (method: string, body: Buffer): unknown => {
    if (method === "getMe") return BOT;
    if (!ABOUT_THE_BOT.test(method) || method === "deleteMessage") calls += 1;
    if (!SHOWING.test(method)) return true;
    const { chat_id, message_id, text, caption, reply_markup } = argumentsOf(body);
    const chatId = Number(chat_id);
    if (message_id === undefined) messageId += 1;
    const id = message_id === undefined ? messageId : Number(message_id);
    if (isWatching) shownAt.push(performance.now());
    screens.set(chatId, {
      messageId: id,
      text: text ?? caption ?? "",
      buttons: reply_markup?.inline_keyboard?.flat() ?? [],
    });
    waiting.get(chatId)?.();
    const chat = { id: chatId, type: "private", first_name: "P" };
    return { message_id: id, date: 1_700_000_000, chat, from: BOT, text: text ?? "" };
  };

  const server = createServer(async (request, response) => {
    const method = request.url?.split("/").at(-1)?.split("?")[0] ?? "";
    const result = answer(method, await bodyOf(request));
    const text = JSON.stringify({ ok: true, result });
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  }).listen(0, "127.0.0.1");
  // The bot's own connections are never closed from here.
  server.keepAliveTimeout = 0;
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const post = async (update: object): Promise<void> => {
    updateId += 1;
    const { statusCode, body } = await bot.request({
      method: "POST",
      path: "/telegram",
      headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
      body: JSON.stringify({ update_id: updateId, ...update }),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`an update was answered with ${statusCode}`);
  };

  const person = (): Person => {
    personId += 1;
    const id = personId;
    const user = { id, is_bot: false, first_name: "P", language_code: "en" };
    const chat = { id, type: "private", first_name: "P" };
    let updates = 0;
    const screen = () => screens.get(id) ?? { messageId: 0, text: "", buttons: [] };

    const act = async (update: object, fits: (screen: Screen) => boolean): Promise<void> => {
      updates += 1;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.set(id, () => fits(screen()) && resolve());
      const late = setTimeout(
        () => reject(new Error(`person ${id} waited in vain; the screen says: ${screen().text}`)),
        PATIENCE_MS,
      );
      try {
        await Promise.all([promise, post(update)]);
      } finally {
        clearTimeout(late);
        waiting.delete(id);
      }
    };

    return {
      id,
      get screen() {
        return screen();
      },
      get updates() {
        return updates;
      },
      presses: (label, fits = () => true) => {
        const { messageId: shown, buttons, text } = screen();
        const found = buttons.find((button) => button.callback_data !== undefined && label.test(button.text));
        if (!found) {
          const labels = buttons.map((button) => button.text).join(" | ");
          throw new Error(`there is no button ${label} at "${text}", only: ${labels}`);
        }
        const message = { message_id: shown, date: 1_700_000_000, chat, from: BOT, text };
        const query = {
          id: `${id}${updates}`,
          from: user,
          chat_instance: "1",
          message,
          data: found.callback_data,
        };
        return act({ callback_query: query }, fits);
      },
      says: (text, fits = () => true) => {
        messageId += 1;
        const isCommand = text.startsWith("/");
        const entities = isCommand ? [{ type: "bot_command", offset: 0, length: text.length }] : undefined;
        const message = { message_id: messageId, date: 1_700_000_000, chat, from: user, text, entities };
        return act({ message }, fits);
      },
    };
  };

  return {
    url: `http://127.0.0.1:${port}`,
    token: TOKEN,
    secret: SECRET,
    get calls() {
      return calls;
    },
    get shownAt() {
      return shownAt;
    },
    watch: () => {
      isWatching = true;
      shownAt = [];
    },
    deliverTo: (url, connections) => {
      bot = new Pool(url, { connections });
    },
    person,
    close: async () => {
      await bot.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The parameters of a call: JSON, or of an upload those parts that matter. */
function argumentsOf(body: Buffer): {
  chat_id?: number | string;
  message_id?: number | string;
  text?: string;
  caption?: string;
  reply_markup?: { inline_keyboard?: Button[][] };
} {
  if (body[0] === 0x7b) return JSON.parse(body.toString("utf8"));
  const part = (name: string) =>
    new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)\\r\\n`).exec(body.toString("latin1"))?.[1];
  const [chat, message] = [part("chat_id"), part("message_id")];
  return { ...(chat && { chat_id: chat }), ...(message && { message_id: message }) };
}
