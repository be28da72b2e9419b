/**
 * A grammY bot that answers a press and edits once, and replies to a text once; all state in memory. LOOP says what stands
 * around that: nothing, a conversation that grows with every update (the way the plugin's documentation shows), or one that
 * is rewound each time round.
 */
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { call, fetchOverUndici, receive, screenOf } from "./webhook.ts";

type BotContext = ConversationFlavor<Context>;

const { BOT_TOKEN = "", LOOP = "none" } = process.env;

const botInfo = await call("getMe", {});
const bot = new Bot<BotContext>(BOT_TOKEN, {
  botInfo: botInfo as Bot["botInfo"],
  client: { fetch: fetchOverUndici as unknown as typeof fetch },
});

let shown = 0;

async function respond(ctx: Context): Promise<void> {
  shown += 1;
  const { text, ...other } = screenOf(shown);
  if (ctx.callbackQuery) {
    await ctx.answerCallbackQuery();
    await ctx.editMessageText(text, other);
  } else await ctx.reply(text, other);
}

async function growing(conversation: Conversation<BotContext, Context>, ctx: Context): Promise<void> {
  await respond(ctx);
  for (;;) {
    const next = await conversation.waitFor(["message:text", "callback_query:data"]);
    await respond(next);
  }
}

async function rewound(conversation: Conversation<BotContext, Context>): Promise<void> {
  const start = conversation.checkpoint();
  await conversation.external((outside) => respond(outside));
  await conversation.waitFor(["message:text", "callback_query:data"]);
  await conversation.rewind(start);
}

/** What the plugin keeps of the chats. */
const states = new Map<string, string>();

if (LOOP !== "none") {
  bot.use(
    conversations<BotContext, Context>({
      storage: {
        type: "key",
        adapter: {
          // Through JSON, as it is with any storage that outlives the process.
          read: (key) => JSON.parse(states.get(key) ?? "null") ?? undefined,
          write: (key, state) => void states.set(key, JSON.stringify(state)),
          delete: (key) => void states.delete(key),
        },
      },
    }),
  );
  bot.use(createConversation(LOOP === "growing" ? growing : rewound, "sale"));
  bot.use((ctx) => ctx.conversation.enter("sale"));
} else bot.use(respond);

receive((update) => bot.handleUpdate(update));
