/** The people and what they chose. */
import type { UserStore } from "../sell/people.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";

const findUser = prepared((db, { id }: { id: string }) =>
  db.selectFrom("users").selectAll().where("id", "=", id),
);

/** The people in `database`. */
export function createUserStore({ db, deferred }: Database): UserStore {
  return {
    async find(id) {
      const [row] = (await findUser(db, { id })).rows;
      return row && { ...row, localeChosen: row.localeChosen === 1, reminders: row.reminders === 1 };
    },

    async add({ localeChosen, reminders, ...rest }) {
      await deferred
        .insertInto("users")
        .values({ ...rest, localeChosen: localeChosen ? 1 : 0, reminders: reminders ? 1 : 0 })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },

    async change(id, { localeChosen, reminders, ...rest }) {
      await deferred
        .updateTable("users")
        .set({
          ...rest,
          ...(localeChosen === undefined ? {} : { localeChosen: localeChosen ? 1 : 0 }),
          ...(reminders === undefined ? {} : { reminders: reminders ? 1 : 0 }),
        })
        .where("id", "=", id)
        .execute();
    },
  };
}
