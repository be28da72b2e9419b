/** The marks of sales and the figures made of them. What each method promises is said at the port. */
import { type Kysely, sql } from "kysely";
import type { Figures, StatisticsStore } from "../admin/statistics.ts";
import type { Database, Tables } from "./database.ts";

/** Creates the store of marks and figures. */
export function createStatisticsStore({ deferred, reading }: Database): StatisticsStore {
  return {
    async mark(mark, draftId, at) {
      await deferred
        .insertInto("saleMarks")
        .values({ draftId, mark, at })
        .onConflict((conflict) => conflict.columns(["draftId", "mark"]).doNothing())
        .execute();
    },

    figures: (from, to) => readFigures(reading.db, from, to),
  };
}

/** In one transaction, so that all figures are of one moment. */
function readFigures(db: Kysely<Tables>, from: number, to: number): Promise<Figures> {
  return db.transaction().execute(async (trx) => {
    const { started, offered } = await trx
      .selectFrom("saleMarks")
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere("mark", "=", "started").as("started"),
        fn.countAll<number>().filterWhere("mark", "=", "offered").as("offered"),
      ])
      .where("at", ">=", from)
      .where("at", "<=", to)
      .executeTakeFirstOrThrow();
    const providers = await countByProvider(trx, from, to);
    const sum = (name: "consented" | "created" | "completed" | "failed") =>
      providers.reduce((total, provider) => total + provider[name], 0);
    const completed = sum("completed");
    return {
      started,
      offered,
      consented: sum("consented"),
      created: sum("created"),
      completed,
      failed: sum("failed"),
      providers: providers
        .filter(({ created }) => created > 0)
        .map(({ consented: _, ...provider }) => provider)
        .sort((a, b) => b.created - a.created || (a.providerCode < b.providerCode ? -1 : 1)),
      medianCompletionMs: await medianCompletion(trx, from, to, completed),
    };
  });
}

/**
 * What became of the orders of a span, by provider. The providers are few: they are skipped through and the orders of
 * each counted on its index, which takes half as long as sorting all orders of the span into groups.
 */
async function countByProvider(db: Kysely<Tables>, from: number, to: number) {
  const { rows } = await sql<{ providerCode: string; counts: string }>`
    with recursive providers (code) as (
      select min(provider_code) from orders
      union all
      select (select min(provider_code) from orders where provider_code > code) from providers where code is not null
    )
    select code as provider_code, (
      select json_array(
        count(*),
        count(*) filter (where phase = 'placed'),
        count(*) filter (where status = 'complete'),
        count(*) filter (where status = 'failed')
      )
      from orders where provider_code = code and created_at >= ${from} and created_at <= ${to}
    ) as counts
    from providers where code is not null`.execute(db);
  return rows.map(({ providerCode, counts }) => {
    const [consented = 0, created = 0, completed = 0, failed = 0]: number[] = JSON.parse(counts);
    return { providerCode, consented, created, completed, failed };
  });
}

/**
 * How long the one in the middle of `completed` orders took, or the mean of the two around it; null of nothing. The times
 * are sorted where they are read: sent here, those of a year would hold up everybody else while they are unpacked.
 */
async function medianCompletion(
  db: Kysely<Tables>,
  from: number,
  to: number,
  completed: number,
): Promise<number | null> {
  const middle = db
    .selectFrom("orders")
    .select((eb) => eb("statusAt", "-", eb.ref("createdAt")).as("took"))
    .where("status", "=", "complete")
    .where("createdAt", ">=", from)
    .where("createdAt", "<=", to)
    .orderBy("took")
    .limit(2 - (completed % 2))
    .offset(Math.max(0, Math.ceil(completed / 2) - 1));
  const { median } = await db
    .selectFrom(middle.as("middle"))
    .select(({ fn }) => fn.avg<number | null>("took").as("median"))
    .executeTakeFirstOrThrow();
  return median;
}
