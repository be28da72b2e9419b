/** How often something may have happened to an order. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("orders")
    .addColumn("hints", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
