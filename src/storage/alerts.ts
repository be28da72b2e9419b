/** Alerts over a restart: what is open, what was sent in the last hour, and what is muted. */
import type { Insertable } from "kysely";
import { type AlertGroup, type AlertStore, isAlertKind } from "../sell/alerts.ts";
import type { AlertGroupRow, Database } from "./database.ts";

/** Creates the store of alerts; see the port for what each method promises. */
export function createAlertStore({ db }: Database): AlertStore {
  /** Inserts a group, or puts it in the place of the one there is. */
  const put = (group: Insertable<AlertGroupRow>, target = db) =>
    target
      .insertInto("alertGroups")
      .values(group)
      .onConflict((conflict) => conflict.columns(["kind", "subject"]).doUpdateSet(group))
      .execute();

  return {
    async groups() {
      const rows = await db.selectFrom("alertGroups").selectAll().execute();
      // A kind that an earlier release knew has nobody left who would word it.
      return rows.flatMap((row): AlertGroup[] => (isAlertKind(row.kind) ? [{ ...row, kind: row.kind }] : []));
    },

    async mutes() {
      const rows = await db.selectFrom("alertMutes").selectAll().execute();
      return rows.flatMap(({ kind, until }) => (isAlertKind(kind) ? [{ kind, until }] : []));
    },

    async sendings(since) {
      const rows = await db
        .selectFrom("alertSendings")
        .select(["at", "heldBack"])
        .where("at", ">", since)
        .orderBy("id")
        .execute();
      return rows.map(({ at, heldBack }) => ({ at, heldBack: heldBack === 1 }));
    },

    async save(groups) {
      if (groups.length === 0) return;
      await db.transaction().execute(async (trx) => {
        for (const group of groups) await put(group, trx);
      });
    },

    async told({ at, heldBack }, group, forgetBefore) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("alertSendings")
          .values({ at, heldBack: heldBack ? 1 : 0 })
          .execute();
        await trx.deleteFrom("alertSendings").where("at", "<", forgetBefore).execute();
        if (group) await put(group, trx);
      });
    },

    async drop(groups) {
      await db.transaction().execute(async (trx) => {
        for (const { kind, subject } of groups) {
          await trx
            .deleteFrom("alertGroups")
            .where("kind", "=", kind)
            .where("subject", "=", subject)
            .execute();
        }
      });
    },

    async setMute(kind, until) {
      if (until === null) {
        await db.deleteFrom("alertMutes").where("kind", "=", kind).execute();
        return;
      }
      await db
        .insertInto("alertMutes")
        .values({ kind, until })
        .onConflict((conflict) => conflict.column("kind").doUpdateSet({ until }))
        .execute();
    },
  };
}
