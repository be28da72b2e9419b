/**
 * The sale as a grammY conversation: one loop around the draft. Draw its screen, wait for one thing, apply it, rewind.
 *
 * The rewind empties the conversation's log each time round, so its state stays well under a kilobyte however long a
 * person wanders, and adding or reordering steps does not change the log: a deploy in mid-sale loses nobody. Three rules
 * of the plugin keep it sound: everything goes through `external` with the outside context (calls of the inside context
 * are logged and bypass our transport), tasks give plain JSON, and nothing may `skip` between the checkpoint and the wait.
 */
import {
  type Conversation,
  type ConversationBuilder,
  type ConversationData,
  conversations,
  type VersionedStateStorage,
} from "@grammyjs/conversations";
import type { Context, MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";
import type { SellFlow } from "./flow.ts";

/** Name of the conversation; part of its stored state. */
export const SELL = "sell";

/** Raised only when the order of operations below changes: states of another version are dropped and re-entered. */
const CONVERSATION_VERSION = 1;

/** Loads the conversations of an update, one for each person in each chat. */
export function loadConversations(
  adapter: VersionedStateStorage<string, ConversationData>,
): MiddlewareFn<BotContext> {
  return conversations<BotContext, BotContext>({
    storage: {
      type: "key",
      version: CONVERSATION_VERSION,
      getStorageKey: (ctx) => `${ctx.chatId}:${ctx.from?.id}`,
      adapter,
    },
  });
}

/** The conversation around a flow. */
export function sellConversation(flow: SellFlow): ConversationBuilder<BotContext, Context> {
  return async (conversation: Conversation<BotContext, Context>) => {
    const start = conversation.checkpoint();
    const shown = await conversation.external((ctx) => flow.render(ctx));
    if (!shown) return;
    await conversation.waitFor(["message:text", "callback_query:data"], { collationKey: SELL, next: true });
    const state = await conversation.external((ctx) => flow.apply(ctx));
    if (state === "open") await conversation.rewind(start);
    if (state === "placed") await conversation.external((ctx) => flow.render(ctx));
  };
}
