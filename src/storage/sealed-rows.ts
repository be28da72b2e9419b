/**
 * Rows with encrypted columns. All of them are read in one place, so that one which cannot be decrypted or understood costs
 * itself and nothing else: it is reported to be set aside, and whoever reads goes on without it.
 */
import type { CellRef, Secrets } from "./secrets.ts";

/** How a table is sealed, and what is left of a row whose content is given up. */
interface SealedTable {
  /** The column that names a row. */
  key: string;
  columns: readonly string[];
  /**
   * `nothing`: the row is deleted. `row`: it stays without its content, because the rest of it counts: an update that was
   * dealt with, a block, a line of the trail, an order that others made.
   */
  leaves: "nothing" | "row";
}

/** Every table with encrypted columns. What is set aside itself is not among them. */
export const SEALED_TABLES = {
  orders: {
    key: "id",
    columns: ["refund_address", "refund_memo", "redirect_url", "consent_recap"],
    leaves: "nothing",
  },
  drafts: { key: "id", columns: ["body"], leaves: "nothing" },
  addresses: { key: "id", columns: ["name", "address", "memo"], leaves: "nothing" },
  conversations: { key: "key", columns: ["state"], leaves: "nothing" },
  inbox: { key: "id", columns: ["body"], leaves: "row" },
  foreign_orders: { key: "id", columns: ["redirect_url"], leaves: "row" },
  blocks: { key: "user_id", columns: ["reason"], leaves: "row" },
  audit: { key: "id", columns: ["detail"], leaves: "row" },
  keys: { key: "name", columns: ["secret"], leaves: "nothing" },
} as const satisfies Readonly<Record<string, SealedTable>>;

/**
 * Every encrypted column of the store, by its table: the column that names the row of a value, and those with values. What
 * walks over all of them, as a change of the key does, walks over these.
 */
export const SEALED_COLUMNS: readonly (readonly [table: string, key: string, columns: readonly string[]])[] =
  [
    ...Object.entries(SEALED_TABLES).map(([table, { key, columns }]) => [table, key, columns] as const),
    ["quarantine", "source", ["body"]],
  ];

/** Name of a table with encrypted columns, as SQL has it. */
export type SealedTableName = keyof typeof SEALED_TABLES;

/** Whether `name` is one. */
export function isSealedTable(name: string): name is SealedTableName {
  return Object.hasOwn(SEALED_TABLES, name);
}

/** A row with encrypted columns. */
export interface SealedRow<T extends SealedTableName = SealedTableName> {
  table: T;
  /** Its primary key. */
  row: string;
  /** The person it belongs to; null when that is nobody, or not known. */
  userId: string | null;
}

/** Opens the value of a column of the row that is being read. Throws when that cannot be done. */
export type OpenCell<T extends SealedTableName> = (
  column: (typeof SEALED_TABLES)[T]["columns"][number],
  sealed: Uint8Array,
) => string;

/** Seals columns, and reads rows that have some. */
export interface SealedRows extends Pick<Secrets, "keyId"> {
  /** Encrypts `text` for `place`. */
  seal(place: CellRef, text: string): Uint8Array;
  /**
   * What `read` makes of a row; undefined when it throws, whatever for: the row cannot be used as it is, and is reported
   * to {@link SealedRows.onUnreadable}. May be called within a transaction.
   */
  read<T extends SealedTableName, Content>(
    row: SealedRow<T>,
    read: (open: OpenCell<T>) => Content,
  ): Content | undefined;
  /** Decrypts a value that is in nobody's way when it does not open: undefined then. */
  peek(place: CellRef, sealed: Uint8Array): string | undefined;
  /** Has `listener` told of every row that cannot be read, each time. It must not throw. */
  onUnreadable(listener: (row: SealedRow) => void): void;
}

/** Rows sealed with `secrets`. */
export function createSealedRows(secrets: Secrets): SealedRows {
  let report: (row: SealedRow) => void = () => {};
  return {
    keyId: secrets.keyId,
    seal: (place, text) => secrets.seal(place, text),
    read(row, read) {
      try {
        return read((column, sealed) => secrets.open({ table: row.table, column, row: row.row }, sealed));
      } catch {
        report(row);
        return undefined;
      }
    },
    peek(place, sealed) {
      try {
        return secrets.open(place, sealed);
      } catch {
        return undefined;
      }
    },
    onUnreadable(listener) {
      report = listener;
    },
  };
}
