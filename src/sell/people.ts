/** The people: what is remembered of them, the refund addresses they keep, and the deletion of their data. */
import type { Retention } from "./stores.ts";

/** What is remembered of a person. */
export interface User {
  /** Telegram user id, decimal. */
  id: string;
  /** Chat the person talks to us in. */
  chatId: string;
  /** Language chosen by the person, or taken from Telegram at first contact (BCP 47, one we have). */
  locale: string;
  /** Whether the person chose it (Telegram's setting no longer matters then). */
  localeChosen: boolean;
  /** Country, state and payout currency, as they were last chosen in a sale or in the settings. */
  country: string | null;
  state: string | null;
  fiat: string | null;
  /** Whether the person wants to be reminded of orders that wait for their coins. */
  reminders: boolean;
  /**
   * What the next text of the person answers outside a sale, as `<question>` (`country`) or `<question>:<id>`
   * (`address-name:<id of the address>`); null when nothing was asked. Any command or press takes the question back.
   */
  asked: string | null;
  /** When the person had their data deleted; orders made before go as soon as they are over. Null: never. */
  erasedAt: number | null;
  /** Since when the chat refuses our messages; null when it does not. */
  unreachableAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/**
 * What Changelly and the providers know a person by: always the same, and nobody gets back from it to the person. 32 characters,
 * `0` to `9` and `a` to `f`.
 *
 * @param userId Telegram user id, decimal
 */
export type ExternalUserId = (userId: string) => string;

/** People and their choices. */
export interface UserStore {
  find(id: string): Promise<User | undefined>;
  /** Stores, soon (stores.ts), somebody new. Who is known already stays as they are. */
  add(user: User): Promise<void>;
  /**
   * Changes, soon, these fields of a person and no others, so that two who change different things never undo each other's work.
   * Does nothing when the person is not known, or no more: who had their data deleted does not come back.
   */
  change(id: string, fields: Partial<Omit<User, "id" | "createdAt">>): Promise<void>;
}

/** A refund address a person keeps for later sales. */
export interface SavedAddress {
  /** UUID. */
  id: string;
  userId: string;
  /** Payin ticker it belongs to, e.g. `USDTRX`: an address is good for one coin on one network. */
  ticker: string;
  /** The coin as shown, e.g. `USDT`. */
  coin: string;
  /** The network as shown; null when the API names none. */
  network: string | null;
  /** What the person calls it. Stored encrypted. */
  name: string;
  /** Validated by the API when it was used. Stored encrypted. */
  address: string;
  /** Its memo or tag; null = "my wallet has none". Stored encrypted. */
  memo: string | null;
  createdAt: number;
  /** When it was last used for a sale, ms since epoch. */
  usedAt: number;
}

/** The saved refund addresses of all people. */
export interface AddressBook {
  /** A person's addresses, of some tickers when they are given, latest used first. */
  list(userId: string, ...tickers: readonly string[]): Promise<readonly SavedAddress[]>;
  /** One of this person's addresses; somebody else's is as good as missing. */
  find(userId: string, id: string): Promise<SavedAddress | undefined>;
  /** Stores the whole entry, new or not. */
  save(address: SavedAddress): Promise<void>;
  /** Deletes one of this person's addresses; no matter when there is none. */
  remove(userId: string, id: string): Promise<void>;
}
/** Telling a person what is kept about them, because they ask for it. */
export interface PersonalData {
  /**
   * Everything, by what it is: as it is kept, with what is encrypted opened. Amounts are decimal strings, times ms since the
   * epoch in fields called `at` or `…At`. What is kept for a person and cannot be read has its id and `unreadable`.
   */
  tell(userId: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Deleting what is kept about one person, because they ask for it. */
export interface Erasure {
  /**
   * Deletes, for good and in one transaction: the person's draft, saved addresses, what is remembered of them, what
   * was set aside of theirs, external orders in their name, and every order that is over ({@link hasEnded}) or followed no more, with timeline, notices,
   * card and reminders.
   *
   * What stays until the {@link Retention} finds that it came to its end: orders that go on, whose creation is in doubt, or
   * of which the person is still owed a notice. With one of those the person stays, too, as no more than the
   * notices need (chat, language, whether reminders are wanted), marked as erased at `now`; otherwise they are gone.
   *
   * What is deleted is not taken in again from Changelly's lists as external.
   *
   * Returns how many orders were deleted and how many stay.
   */
  erase(userId: string, now: number): Promise<{ deleted: number; left: number }>;
}
