/** Who was told that their provider keeps failing. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("orders").addColumn("trouble_told_at", "bigint").execute();
}
