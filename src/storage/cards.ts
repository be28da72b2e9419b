/** Which message shows an order's live card. */
import type { CardStore } from "../sell/stores.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";

const cardAt = prepared((db, { chatId, messageId }: { chatId: string; messageId: number }) =>
  db.selectFrom("cards").select("orderId").where("chatId", "=", chatId).where("messageId", "=", messageId),
);

/** The cards in `database`. */
export function createCardStore({ db, deferred }: Database): CardStore {
  return {
    find: (orderId) =>
      db
        .selectFrom("cards")
        .select(["chatId", "messageId"])
        .where("orderId", "=", orderId)
        .executeTakeFirst(),

    async at(chatId, messageId) {
      const [row] = (await cardAt(db, { chatId, messageId })).rows;
      return row?.orderId;
    },

    put: (orderId, chatId, messageId) =>
      deferred.transaction().execute(async (trx) => {
        await trx
          .deleteFrom("cards")
          .where("chatId", "=", chatId)
          .where("messageId", "=", messageId)
          .where("orderId", "!=", orderId)
          .execute();
        await trx
          .insertInto("cards")
          .values({ orderId, chatId, messageId })
          .onConflict((conflict) => conflict.column("orderId").doUpdateSet({ chatId, messageId }))
          .execute();
      }),
  };
}
