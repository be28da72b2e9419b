import type { AddressBook, SavedAddress } from "../sell/people.ts";
import type { AddressRow, Database } from "./database.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** The addresses in `database`. */
export function createAddressBook({ db, secrets }: Database): AddressBook {
  const of = (userId: string) => db.selectFrom("addresses").selectAll().where("userId", "=", userId);
  return {
    async list(userId, ...tickers) {
      const theirs = tickers.length === 0 ? of(userId) : of(userId).where("ticker", "in", tickers);
      const rows = await theirs.orderBy("usedAt", "desc").orderBy("id").execute();
      return rows.flatMap((row) => readAddress(row, secrets) ?? []);
    },

    async find(userId, id) {
      const row = await of(userId).where("id", "=", id).executeTakeFirst();
      return row && readAddress(row, secrets);
    },

    async save(address) {
      const { id, ...row } = writeAddress(address, secrets);
      await db
        .insertInto("addresses")
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },

    async remove(userId, id) {
      await db.deleteFrom("addresses").where("userId", "=", userId).where("id", "=", id).execute();
    },
  };
}

function placeOf(id: string, column: string) {
  return { table: "addresses", column, row: id };
}

function writeAddress({ name, address, memo, ...plain }: SavedAddress, secrets: SealedRows): AddressRow {
  const seal = (column: string, text: string) => secrets.seal(placeOf(plain.id, column), text);
  return {
    ...plain,
    name: seal("name", name),
    address: seal("address", address),
    memo: memo === null ? null : seal("memo", memo),
  };
}

/** The address in `row`, opened; undefined when it cannot be read. */
export function readAddress(
  { name, address, memo, ...plain }: AddressRow,
  secrets: SealedRows,
): SavedAddress | undefined {
  return secrets.read({ table: "addresses", row: plain.id, userId: plain.userId }, (open) => ({
    ...plain,
    name: open("name", name),
    address: open("address", address),
    memo: memo && open("memo", memo),
  }));
}
