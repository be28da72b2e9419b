/** An index that holds what a person's list of orders is filtered by. */
import type { Kysely } from "kysely";

/** See the head of the file. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  // Holds what a person's list is filtered by, and who has paid them before.
  await schema.dropIndex("orders_by_user").execute();
  await schema
    .createIndex("orders_by_user")
    .on("orders")
    .columns(["user_id", "created_at", "id", "phase", "status", "provider_code"])
    .execute();
}
