/** The ids that chats have been given since they were configured or written to, as facts about the store. */
import type { ChatMoves } from "../sell/stores.ts";
import type { Database } from "./database.ts";

/** The moved chats in `database`. */
export function createChatMoves({ db }: Database): ChatMoves {
  return {
    async currentId(chatId) {
      const row = await db
        .selectFrom("meta")
        .select("value")
        .where("key", "=", keyOf(chatId))
        .executeTakeFirst();
      return row?.value ?? chatId;
    },

    async move(from, to) {
      await db
        .insertInto("meta")
        .values({ key: keyOf(from), value: to })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: to }))
        .execute();
    },
  };
}

function keyOf(chatId: string): string {
  return `moved_chat:${chatId}`;
}
