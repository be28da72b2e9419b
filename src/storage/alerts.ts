/** Alerts over a restart: what is open, what was sent in the last hour, and what is muted. */
import type { AlertGroup, AlertStore } from "../admin/alerts.ts";
import { isAlertKind } from "../sell/alerts.ts";
import type { AlertGroupRow, Database } from "./database.ts";
import { isErased } from "./erasure.ts";

/** Creates the store of alerts; see the port for what each method promises. */
export function createAlertStore({ db, deeds }: Database): AlertStore {
  /** Inserts a group, or puts it in the place of the one that is there. */
  const put = async ({ pending, sentAt, ...group }: AlertGroup, target = db): Promise<void> => {
    // Raised before its person had the order deleted, it must not bring the id back.
    if (group.orderId !== null && (await isErased(target, [group.orderId]))) return;
    const row: AlertGroupRow = { ...group, untold: pending, toldAt: sentAt };
    await target
      .insertInto("alertGroups")
      .values(row)
      .onConflict((conflict) => conflict.columns(["kind", "subject"]).doUpdateSet(row))
      .execute();
  };

  return {
    async groups() {
      const rows = await db.selectFrom("alertGroups").selectAll().execute();
      // A kind that an earlier release knew has nobody left who would word it.
      return rows.flatMap(({ kind, untold, toldAt, ...row }): AlertGroup[] =>
        isAlertKind(kind) ? [{ ...row, kind, pending: untold, sentAt: toldAt }] : [],
      );
    },

    async mutes() {
      const rows = await deeds.decided.selectFrom("alertMutes").selectAll().execute();
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

    async noteSent({ at, heldBack }, group, dropBefore) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("alertSendings")
          .values({ at, heldBack: heldBack ? 1 : 0 })
          .execute();
        await trx.deleteFrom("alertSendings").where("at", "<", dropBefore).execute();
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

    async setMute(kind, until, line) {
      await deeds.carryOut(line, async (trx) => {
        if (until === null) {
          await trx.deleteFrom("alertMutes").where("kind", "=", kind).execute();
        } else {
          await trx
            .insertInto("alertMutes")
            .values({ kind, until })
            .onConflict((conflict) => conflict.column("kind").doUpdateSet({ until }))
            .execute();
        }
        return true;
      });
    },
  };
}
