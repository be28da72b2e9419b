/** How often the handling of an update has begun. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("inbox")
    .addColumn("starts", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
}
