/** Maintenance and what is hidden. What each method promises is said at the port. */
import { sql } from "kysely";
import type { AvailabilityStore } from "../admin/availability.ts";
import type { Database, SwitchRow } from "./database.ts";

/** Creates the store of switches. */
export function createAvailabilityStore({ deeds }: Database): AvailabilityStore {
  return {
    async switches() {
      const rows = await deeds.decided.selectFrom("switches").selectAll().orderBy(sql`rowid`).execute();
      const codes = (kind: SwitchRow["kind"]) => rows.flatMap((row) => (row.kind === kind ? [row.code] : []));
      return {
        maintenanceSince: rows.find(({ kind }) => kind === "maintenance")?.since ?? null,
        hiddenProviders: codes("provider"),
        hiddenMethods: codes("method"),
        hiddenCurrencies: codes("currency"),
      };
    },

    async setSwitches({ maintenanceSince: since, hiddenProviders, hiddenMethods, hiddenCurrencies }, line) {
      const hidden = (kind: SwitchRow["kind"], codes: readonly string[]) =>
        [...new Set(codes)].map((code): SwitchRow => ({ kind, code, since: null }));
      const rows: SwitchRow[] = [
        ...(since === null ? [] : [{ kind: "maintenance" as const, code: "", since }]),
        ...hidden("provider", hiddenProviders),
        ...hidden("method", hiddenMethods),
        ...hidden("currency", hiddenCurrencies),
      ];
      await deeds.carryOut(line, async (trx) => {
        await trx.deleteFrom("switches").execute();
        for (const row of rows) await trx.insertInto("switches").values(row).execute();
        return true;
      });
    },
  };
}
