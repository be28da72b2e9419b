/** Orders know the sale that they came from: the id of its draft. Those placed before do not. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("orders").addColumn("sale_id", "text").execute();
}
