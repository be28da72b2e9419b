/** When a notice was first tried. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("outbox").addColumn("tried_at", "bigint").execute();
}
