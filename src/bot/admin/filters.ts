/** What admins filter the list of orders by: query lines as they type them, and keys that fit into a button. */
import { createHash } from "node:crypto";
import { type OrderFilter, type ParsedFilter, parseOrderFilter } from "../../admin/order-filter.ts";
import { shortened } from "../view.ts";

/** A filter and the words it was made of. */
export interface NamedFilter {
  /** Query line; empty for everything. */
  line: string;
  filter: OrderFilter;
}

/** Longest query line; words beyond it are not understood. */
const LINE_LENGTH = 160;
/** Filters remembered for each admin. */
const KEPT = 50;

/** Reads a query line as an admin types it. */
export function readQuery(
  text: string,
  now: number,
): Extract<ParsedFilter, { ok: false }> | ({ ok: true } & NamedFilter) {
  const words = wordsOf(text);
  const line = tidy(words);
  if (line.length > LINE_LENGTH) return { ok: false, word: shortened(line, 40) };
  // Read as typed, so that a word that does not count is not passed over.
  const parsed = parseOrderFilter(words.join(" "), now);
  return parsed.ok ? { ok: true, line, filter: parsed.filter } : parsed;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

/** One word for each name, the later one of two, in the order in which they were first given. */
function tidy(words: readonly string[]): string {
  const byName = new Map(words.map((word) => [word.slice(0, word.indexOf(":")).toLowerCase(), word]));
  return [...byName.values()].join(" ");
}

/**
 * A query line does not fit into a button, so a button carries a key, and this remembers what it stands for, for each
 * admin and as long as the program runs. A key is made of its line: it never comes to mean another.
 */
export class Filters {
  readonly #known = new Map<string, Map<string, string>>();
  readonly #present = new Map<string, string>();

  /** The key of a line, which is what this admin filters by from now on. */
  use(by: string, line: string): string {
    this.#present.set(by, line);
    if (line === "") return "";
    const key = createHash("sha256").update(line).digest("hex").slice(0, 6);
    const known = this.#known.get(by) ?? new Map<string, string>();
    this.#known.set(by, known);
    known.delete(key);
    known.set(key, line);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return key;
  }

  /** The line behind a key; undefined when it is not remembered. */
  line(by: string, key: string): string | undefined {
    return key === "" ? "" : this.#known.get(by)?.get(key);
  }

  /** The line with a word of a quick filter put in or taken out; undefined when the key is not remembered. */
  toggled(by: string, key: string, word: string): string | undefined {
    const line = this.line(by, key);
    if (line === undefined) return undefined;
    const words = wordsOf(line);
    return words.includes(word)
      ? words.filter((present) => present !== word).join(" ")
      : tidy([...words, word]);
  }

  /** What this admin's list was last shown with. */
  present(by: string, now: number): NamedFilter {
    const query = readQuery(this.#present.get(by) ?? "", now);
    return query.ok ? query : EVERYTHING;
  }
}

/** No filter. */
export const EVERYTHING: NamedFilter = { line: "", filter: {} };
