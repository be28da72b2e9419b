/** How the router answers presses: before anything is done, once, and whatever becomes of them. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { describe, expect, test, vi } from "vitest";
import type { BotContext } from "../../src/bot/context.ts";
import { Decorations } from "../../src/bot/decorations.ts";
import { OwedReplies } from "../../src/bot/owed-replies.ts";
import { PressRouter, type Reply } from "../../src/bot/router.ts";
import { Screen } from "../../src/bot/screen.ts";
import type { View } from "../../src/bot/view.ts";
import { loadLanguages } from "../../src/i18n.ts";
import type { ChatMoves } from "../../src/sell/stores.ts";
import { LANGUAGES } from "../support/languages.ts";
import { SILENT } from "../support/log.ts";
import { PATIENCE_MS } from "../support/time.ts";

/** Telegram takes everything here. */
const OWED = new OwedReplies({ clock: Date.now, uptime: Date.now, log: SILENT, onDue: () => undefined });

const ROOT = join(import.meta.dirname, "..", "..");
const ANNA = { id: 7, is_bot: false, first_name: "Anna" };
/** The message of the button, of which Telegram tells no more than where it is. */
const TOO_OLD = { message_id: 1, date: 0, chat: { id: 7, type: "private", first_name: "Anna" } } as const;
const BOT = { id: 1, is_bot: true, first_name: "Bot", username: "sell_bot" } as UserFromGetMe;

const UNMOVED: ChatMoves = { currentId: async (chatId) => chatId, move: async () => {} };

/** A bot that decides about every press in the same way, and what it does, in order. */
function start(decide: () => Reply | undefined, { busy = Promise.resolve() } = {}) {
  const done: string[] = [];
  const bot = new Bot<BotContext>("1:token", { botInfo: BOT });
  bot.api.config.use(async (_, method, payload) => {
    const said = Object.values(payload).filter((value) => typeof value === "string" && value !== "press");
    done.push([method, ...said].join(" "));
    return { ok: true, result: { message_id: 2 } as never };
  });
  const router = new PressRouter(
    new Screen(bot.api, {
      mark: () => "",
      moves: UNMOVED,
      log: SILENT,
      owed: OWED,
      decorations: new Decorations(SILENT),
    }),
    () => 0,
    async () => LANGUAGES.translator("en"),
  );
  bot.use(router.enterQueue());
  bot.use((_, next) => busy.then(next));
  bot.use(router.leaveQueue());
  bot.use((ctx, next) => {
    const now = { createdAt: 0, updatedAt: 0 };
    const unset = {
      country: null,
      state: null,
      fiat: null,
      asked: null,
      unreachableAt: null,
      erasedAt: null,
    };
    ctx.user = { id: "7", chatId: "7", locale: "en", localeChosen: false, reminders: true, ...unset, ...now };
    ctx.waiting = { id: "7", patientUntil: 0, onAsked: () => undefined, end: async () => undefined };
    ctx.timeLimit = new AbortController().signal;
    ctx.tr = loadLanguages(join(ROOT, "locales"), "en").translator("en");
    return next();
  });
  bot.use(router.decide(decide));
  bot.use(() => void done.push("passed on"));
  const press = () =>
    bot.handleUpdate({
      update_id: 1,
      callback_query: { id: "press", from: ANNA, chat_instance: "press", data: "h", message: TOO_OLD },
    });
  return { done, press };
}

describe("A press", () => {
  test("is answered with its toast before anything is done, and what is shown then is the last", async () => {
    const { done, press } = start(() => ({
      toast: "Working",
      show: () => {
        done.push("work");
        return { html: "Done", rows: [] };
      },
    }));
    await press();
    expect(done).toEqual(["answerCallbackQuery Working", "work", "sendMessage 7 Done HTML"]);
  });

  test("is answered with no more than Telegram takes", async () => {
    const { done, press } = start(() => ({ toast: "x".repeat(5_000) }));
    await press();
    expect(done).toEqual([`answerCallbackQuery ${"x".repeat(199)}…`]);
  });

  test("that nobody decides about goes on, and is answered in the end", async () => {
    const { done, press } = start(() => undefined);
    await press();
    expect(done).toEqual(["passed on", "answerCallbackQuery"]);
  });

  test("is answered even where it fails", async () => {
    const { done, press } = start(() => {
      throw new Error("broken");
    });
    await expect(press()).rejects.toThrow("broken");
    expect(done).toEqual(["answerCallbackQuery"]);
  });

  test("that waits for its chat is asked for a moment, so an alert comes as a message", async () => {
    vi.useFakeTimers();
    try {
      const { promise: busy, resolve: free } = Promise.withResolvers<void>();
      const { done, press } = start(() => ({ alert: "Blocked & sorry" }), { busy });
      const pressed = press();
      await vi.advanceTimersByTimeAsync(300);
      expect(done).toEqual(["answerCallbackQuery One moment…"]);
      free();
      await pressed;
      expect(done).toEqual(["answerCallbackQuery One moment…", "sendMessage 7 Blocked &amp; sorry HTML"]);
    } finally {
      vi.useRealTimers();
    }
  });
});

test("a press whose screen takes its time is asked for a moment, too", async () => {
  const { promise: drawn, resolve: draw } = Promise.withResolvers<View>();
  const { done, press } = start(() => ({ show: () => drawn }));
  const pressed = press();
  await vi.waitFor(() => expect(done).toEqual(["answerCallbackQuery One moment…"]), PATIENCE_MS);
  draw({ html: "Here", rows: [] });
  await pressed;
  expect(done.at(-1)).toContain("Here");
});

test("only the router answers presses", () => {
  const folder = join(ROOT, "src", "bot");
  const answering = globSync("**/*.ts", { cwd: folder }).filter((file) =>
    readFileSync(join(folder, file), "utf8").includes("answerCallbackQuery("),
  );
  expect(answering).toEqual(["router.ts"]);
});
