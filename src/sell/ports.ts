/**
 * What the domain needs from outside, and the words it uses for it. The adapters live in `changelly/` (the off-ramp)
 * and `storage/` (everything durable). All amounts are decimal strings, all times milliseconds since the epoch.
 */
import type { SellDraft } from "./draft.ts";
import type { Order, StatusChange } from "./order.ts";

/** Milliseconds since the epoch. Handed in, so that time is a dependency like any other. */
export type Clock = () => number;

/** Where diagnostics go: structured fields first, then a sentence. Never given addresses, memos, names or secrets. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

// ---------------------------------------------------------------------------------------------------------------------
// The off-ramp

/** A state of a country that has them (the US). */
export interface State {
  /** Bare code, e.g. `CA`. */
  code: string;
  name: string;
}

/** A country in which something can be sold. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** English name. */
  name: string;
  /** Empty unless the country asks for a state. */
  states: readonly State[];
  /** Codes of the providers that sell there; null when the API does not say. */
  providers: readonly string[] | null;
}

/** How a provider deals in a currency. Bounds are decimal strings in that currency; absent when not told. */
export interface CurrencyProvider {
  code: string;
  min?: string;
  max?: string;
}

/** A coin on one network that can be sold. */
export interface Crypto {
  /** Unique id at Changelly, upper case, e.g. `BTC`, `USDTRX`. */
  ticker: string;
  name: string;
  /** As the API writes it, e.g. `bitcoin`; null when it does not say. */
  network: string | null;
  /** Digits after the point. */
  precision: number;
  /** What the coin's extra id is called (`Memo`, `Destination tag`); null when addresses need none. */
  extraIdName: string | null;
  /** Who buys it, with limits on the coins sent; null when the API does not say. */
  providers: readonly CurrencyProvider[] | null;
}

/** A currency money can be paid out in. */
export interface Fiat {
  ticker: string;
  name: string;
  precision: number;
  /** Who pays it out; null when the API does not say. */
  providers: readonly CurrencyProvider[] | null;
}

/** Both halves of the catalogue of currencies. */
export interface Currencies {
  crypto: readonly Crypto[];
  fiat: readonly Fiat[];
}

/** Who buys the coins. */
export interface Provider {
  code: string;
  name: string;
  /** Trustpilot score as text, e.g. `4.2`; null when unknown. */
  rating: string | null;
}

/** What is asked of every provider at once. */
export interface OfferRequest {
  currencyFrom: string;
  currencyTo: string;
  /** Decimal string in payin currency. */
  amountFrom: string;
  country: string;
  state: string | null;
}

/** One payout method of an offer. */
export interface OfferMethod {
  /** Code to send back exactly as given; null when the offer lists no methods. */
  code: string | null;
  /** Label, as the API gave it; null likewise. */
  name: string | null;
  /** What arrives, decimal string in payout currency. */
  payout: string;
  /** All-in rate (fiat per coin), decimal string; null when not told. */
  rate: string | null;
  /** Total fee, decimal string in payout currency; null when not told. */
  fee: string | null;
}

/** What one provider would pay. */
export interface Offer {
  providerCode: string;
  /** At least one, best payout first. */
  methods: readonly OfferMethod[];
}

/** Why one provider cannot quote. */
export interface Refusal {
  providerCode: string;
  /** The API's `errorType`: `limits`, `currency`, `country`, `state`, `timeout`, … An open set. */
  reason: string;
  /** Smallest amount it takes, decimal string in payin currency, when it said so. */
  min?: string;
  /** Largest amount it takes, likewise. */
  max?: string;
}

/** The answer of all providers to one request. */
export interface OfferList {
  offers: readonly Offer[];
  refusals: readonly Refusal[];
}

/** Verdict on a refund address: which part is wrong, when one is. */
export type AddressVerdict =
  | { valid: true }
  /** `unknown`: refused without naming a part. */
  | { valid: false; cause: "address" | "memo" | "unknown" };

/** Everything that goes into an order. */
export interface NewOrder {
  externalOrderId: string;
  externalUserId: string;
  providerCode: string;
  currencyFrom: string;
  currencyTo: string;
  /** Decimal string in payin currency. */
  amountFrom: string;
  country: string;
  state: string | null;
  refundAddress: string;
  /** Method code exactly as the offer gave it; null sends none. */
  paymentMethod: string | null;
  /** Free content echoed back by the API. */
  metadata: Readonly<Record<string, string>>;
}

/** An order as the API tells it. */
export interface RemoteOrder {
  /** Changelly's `orderId`. */
  id: string;
  /** Our id; null when the order was made elsewhere. */
  externalOrderId: string | null;
  externalUserId: string | null;
  /** `buy` or `sell`; null when the API does not say. */
  type: string | null;
  /** Null where the answer has none (right after creation). */
  status: string | null;
  /** https link, or null when absent or not acceptable. */
  redirectUrl: string | null;
  providerCode: string | null;
  currencyFrom: string | null;
  currencyTo: string | null;
  amountFrom: string | null;
  /** Decimal strings, null until the API reports them. */
  payinAmount: string | null;
  payoutAmount: string | null;
  transactionHash: string | null;
  /** Milliseconds since the epoch; null when absent or unreadable. */
  createdAt: number | null;
}

/** Which orders to look up. Every list holds at least one id. */
export type OrderQuery = { ids: readonly string[] } | { externalIds: readonly string[] };

/** Why the off-ramp could not answer. One word per case a person is told about differently. */
export type FailureKind =
  /** No connection, or it broke. */
  | "network"
  /** No answer in time. */
  | "timeout"
  /** 429. */
  | "rate-limited"
  /** 401 or 403: keys or environment are wrong; nothing a person can do. */
  | "unauthorized"
  /** 404. */
  | "not-found"
  /** 410, "Offer expired". */
  | "expired"
  /** 422. */
  | "unprocessable"
  /** 400 and other refusals; `reason` says which. */
  | "rejected"
  /** 5xx. */
  | "server"
  /** An answer that is not what the API documents. */
  | "bad-response"
  /** Not asked at all: it failed too often just now. */
  | "suspended";

/** A call that did not work out. */
export interface Failure {
  kind: FailureKind;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** The API's `errorType` (`limits`, `validation`, `state`, …), when it gave one. */
  reason?: string;
  /** The API's details: which parameter, what about it. Never a secret. */
  details: readonly { cause: string; value: string }[];
  /** How long the API asked to be left alone, ms. */
  retryAfterMs?: number;
  /**
   * Whether the request may have been carried out all the same. `false` only where that is certain: it never left, or
   * the API refused it.
   */
  maybeDone: boolean;
}

/** What a call gives: its value, or why there is none. Expected failures are values, exceptions are bugs. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** The provider of everything: Changelly's Fiat API in production, the simulator in tests. */
export interface OffRamp {
  /** Countries with at least one sell provider. Served from a cache, stale if the API is down. */
  countries(): Promise<Answer<readonly Country[]>>;
  /** Currencies for selling. Served from a cache likewise. */
  currencies(): Promise<Answer<Currencies>>;
  /** Providers by code. Served from a cache likewise. */
  providers(): Promise<Answer<ReadonlyMap<string, Provider>>>;
  /** Fresh offers of all providers. */
  offers(request: OfferRequest): Promise<Answer<OfferList>>;
  /** Asks whether coins can be returned to this address (and memo). */
  validateAddress(currency: string, address: string, memo: string | null): Promise<Answer<AddressVerdict>>;
  /** Creates an order. Sent once, never retried here. */
  createOrder(order: NewOrder): Promise<Answer<RemoteOrder>>;
  /** Reads orders by id. Only orders whose id was asked for are returned, whatever the API sends. */
  findOrders(query: OrderQuery): Promise<Answer<readonly RemoteOrder[]>>;
}

// ---------------------------------------------------------------------------------------------------------------------
// Debugging of test orders

/** Properties of a test order that can be changed ("Update order properties" page). Amounts are decimal strings. */
export type SandboxOrderChange = Partial<
  Record<
    | "status"
    | "currencyFrom"
    | "currencyTo"
    | "amountFrom"
    | "amountTo"
    | "payinAmount"
    | "payoutAmount"
    | "payinCurrency"
    | "payoutCurrency"
    | "country"
    | "state"
    | "ip"
    | "walletAddress"
    | "walletExtraId"
    | "refundAddress"
    | "paymentMethod"
    | "userAgent",
    string
  >
> & { metadata?: Readonly<Record<string, unknown>> };

/**
 * Debugging of test orders. With production keys every control answers `rejected` with reason `txType`, the API's own
 * word for it, without asking the API.
 */
export interface SandboxControls {
  /** Changes a test order by Changelly's id; the API sends a callback afterwards. Returns the changed order. */
  updateSandboxOrder(id: string, change: SandboxOrderChange): Promise<Answer<RemoteOrder>>;
  /** Has the callback of a test order sent again. Returns whether our own endpoint took it. */
  resendCallback(id: string): Promise<Answer<"success" | "failed">>;
}

/** One request and its answer, for a report: no header, no body, and no query, which may identify a person. */
export interface WireCall {
  method: string;
  /** Without the query; holds Changelly's order id at most. */
  path: string;
  /** HTTP status; null when no complete answer came. */
  status: number | null;
  /** The API's `errorType`, when the answer had one. */
  reason: string | null;
  ms: number;
}

/** The off-ramp asked afresh: nothing from a cache, nothing retried, nothing held back after failures. */
export interface SandboxProbe extends OffRamp, SandboxControls {
  close(): Promise<void>;
}

/** Opens a probe; `onCall` hears of every request when it is over. */
export type OpenProbe = (onCall: (call: WireCall) => void) => SandboxProbe;

// ---------------------------------------------------------------------------------------------------------------------
// What is durable. Every method commits before it resolves.

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
  /** Last country, state and fiat sold to, asked first next time. */
  country: string | null;
  state: string | null;
  fiat: string | null;
  /** Whether the person wants to be reminded of orders that wait for their coins. */
  reminders: boolean;
  /**
   * What the next text of the person answers outside a sale, as `<question>:<id>` (`address-name:<id of the address>`);
   * null when nothing was asked. Any command or press takes the question back.
   */
  asked: string | null;
  /** When the person had their data deleted; orders made before go as soon as they are over. Null: never. */
  erasedAt: number | null;
  /** Since when the chat refuses our messages; null when it does not. */
  unreachableAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** People and their choices. */
export interface UserStore {
  find(id: string): Promise<User | undefined>;
  /** Stores somebody new. Who is known already stays as they are. */
  add(user: User): Promise<void>;
  /**
   * Changes these fields of a person and no others, so that two who change different things never undo each other's work.
   * Does nothing when the person is not known, or no more: who had their data deleted does not come back.
   */
  change(id: string, fields: Partial<Omit<User, "id" | "createdAt">>): Promise<void>;
}

/** Sales being put together. A person has one at most. */
export interface DraftStore {
  find(userId: string): Promise<SellDraft | undefined>;
  /** Stores a first draft, in place of any earlier one of this person. */
  start(draft: SellDraft): Promise<void>;
  /**
   * Stores `draft` if the stored one still has `rev === expectedRev` and the same id; the caller has raised `draft.rev`.
   * Returns false, and changes nothing, when somebody else was faster.
   */
  save(draft: SellDraft, expectedRev: number): Promise<boolean>;
  /**
   * Notes which message shows the draft, without touching `rev`: it is no answer of the person's. Does nothing when
   * the draft is gone.
   */
  shown(draftId: string, messageId: number): Promise<void>;
  remove(userId: string): Promise<void>;
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
  /** A person's addresses, of one ticker when it is given, latest used first. */
  list(userId: string, ticker?: string): Promise<readonly SavedAddress[]>;
  /** One of this person's addresses; somebody else's is as good as missing. */
  find(userId: string, id: string): Promise<SavedAddress | undefined>;
  /** Stores the whole entry, new or not. */
  save(address: SavedAddress): Promise<void>;
  /** Deletes one of this person's addresses; no matter when there is none. */
  remove(userId: string, id: string): Promise<void>;
}

/** Which message shows an order's live card: the one that is edited when its status changes. */
export interface CardStore {
  /** The message that carries the order's card; undefined when none does. */
  find(orderId: string): Promise<{ chatId: string; messageId: number } | undefined>;
  /** The order whose live card a message is; undefined when it is none. */
  at(chatId: string, messageId: number): Promise<string | undefined>;
  /** The order's card is in this message from now on, and the message shows no other one. */
  put(orderId: string, chatId: string, messageId: number): Promise<void>;
}

/** The reminding of one order that waits for its coins. */
export interface Reminder {
  orderId: string;
  /** Reminders that were put on their way so far. */
  told: number;
  /** When the next one is due; null when there will be no more. */
  dueAt: number | null;
  /** When the person said that the coins are on their way; null when they did not. */
  sentAt: number | null;
}

/** Reminders of orders that wait for their coins. */
export interface ReminderStore {
  find(orderId: string): Promise<Reminder | undefined>;
  /** Reminders whose time has come, longest overdue first. */
  due(now: number, limit: number): Promise<readonly Reminder[]>;
  /** When the next one is due; null when none is. */
  nextDueAt(): Promise<number | null>;
  /**
   * The next reminder of this order is due at `nextDueAt`, or there will be none (null), and the person is told with
   * `notice` now, when it is given: both are stored together. Returns false, and changes nothing, when the reminder is not
   * due any more as it was read: the person said something meanwhile, or the order's status changed.
   */
  advance(reminder: Reminder, nextDueAt: number | null, notice?: NewNotice): Promise<boolean>;
  /**
   * No more reminders of this order; one that was not sent yet is dropped. `sentAt` says when the person told that the
   * coins are on their way, when that is why.
   */
  stop(orderId: string, sentAt?: number): Promise<void>;
}

/** What a notice is about; its text is written when it is sent, in the recipient's language of that moment. */
export type NoticeKind =
  /** The order exists: here is the link. */
  | "placed"
  /** Nothing was created after all: please confirm again. */
  | "rejected"
  /** The status changed. */
  | "status"
  /** Nothing was heard for long. */
  | "silence"
  /** The order waits for its coins. */
  | "reminder";

/** A message owed to a person. */
export interface NewNotice {
  kind: NoticeKind;
  userId: string;
  chatId: string;
  orderId: string;
  /** The status told about (`kind` = `status`); null otherwise. */
  detail: string | null;
  createdAt: number;
  /** Not sent before this time. */
  dueAt: number;
}

/** A notice in the outbox. Ids grow in the order of creation. */
export interface Notice extends NewNotice {
  id: number;
  /** Sendings tried so far. */
  attempts: number;
  /** When it was first tried, ms since epoch; null when it was not yet. */
  triedAt: number | null;
}

/** Notices owed. At least once, in order per chat. */
export interface Outbox {
  /**
   * Notices that may be sent now: per chat only the oldest unsent one, and only when it is due. Oldest first.
   */
  due(now: number, limit: number): Promise<readonly Notice[]>;
  /** When the next notice becomes due; null when none is waiting. */
  nextDueAt(): Promise<number | null>;
  /** The notice was delivered, or needs no delivery any more. */
  done(id: number): Promise<void>;
  /** It was tried at `now` and not delivered: try again at `dueAt`. Counts an attempt. */
  retry(id: number, dueAt: number, now: number): Promise<void>;
  /** It is given up, kept as a dead letter. */
  bury(id: number, reason: string, now: number): Promise<void>;
  /** The person has seen this on screen already: an unsent notice of that kind is dropped. */
  cancel(orderId: string, kind: NoticeKind): Promise<void>;
}

/** A change of an order and everything that must be committed with it. */
export interface OrderChange {
  /** The whole new row; its `version` is raised by the store. */
  order: Order;
  /** The version the change was computed from. */
  expectedVersion: number;
  /** A line for the timeline, when the status changed. */
  history?: StatusChange;
  /** The notice that tells the person, when they must be told. */
  notice?: NewNotice;
  /**
   * When the person is reminded of the coins for the first time: begins the reminding, once per order. Null ends it for
   * good. Left as it is when absent.
   */
  remindAt?: number | null;
}

/** Part of a person's orders: those that still go on, or those that came to an end. */
export type OrdersPart = "open" | "finished";

/** How fast a provider has paid. */
export interface PaidWithin {
  /** Complete orders this is taken from. */
  count: number;
  /** From the placing of an order to the moment its completion was read, ms: half of them took no longer. */
  medianMs: number;
}

/** Which of a person's orders to list. */
export interface OrderPage {
  orders: readonly Order[];
  /** All orders that match. */
  total: number;
}

/** Orders, their timelines and what is owed about them. */
export interface OrderStore {
  /**
   * Stores a consented order and the draft that led to it in one transaction.
   *
   * - `placed`: both are stored; the caller may POST.
   * - `exists`: an order with this id is there already (a second press, a repeated update): nothing was changed.
   * - `stale`: the draft was changed meanwhile: nothing was changed.
   */
  place(order: Order, draft: SellDraft, expectedRev: number): Promise<"placed" | "exists" | "stale">;
  find(id: string): Promise<Order | undefined>;
  /**
   * Commits a change, its timeline line and its notice together. Returns the stored order (version raised), or
   * undefined, with nothing changed, when the stored version is not `expectedVersion`.
   */
  apply(change: OrderChange): Promise<Order | undefined>;
  /**
   * A person's own orders, newest first, `rejected` ones left out: all of them, or those that go on (`open`), or those that
   * came to an end ({@link hasEnded}, `finished`).
   */
  list(userId: string, offset: number, limit: number, part?: OrdersPart): Promise<OrderPage>;
  /** Codes of the providers that have completed a sale of this person. */
  providersUsedBy(userId: string): Promise<ReadonlySet<string>>;
  /**
   * How fast providers have paid: by code, over complete orders that were placed at or after `since`, the latest 5,000 of
   * them. Providers without one are left out.
   */
  paidWithin(since: number): Promise<ReadonlyMap<string, PaidWithin>>;
  /** Timeline, oldest first. */
  history(orderId: string): Promise<readonly StatusChange[]>;
  /** Orders whose `nextCheckAt` has come, longest overdue first. */
  due(now: number, limit: number): Promise<readonly Order[]>;
  /** When the next order is due; null when none is followed. */
  nextDueAt(): Promise<number | null>;
  /**
   * Something may have happened to an order: it is due now (`nextCheckAt = now`, `checks = 0`, version raised, so that
   * a read under way does not hide it). Looked for by Changelly's id, else by ours. Returns whether it was known.
   * Callbacks that arrive in one turn of the event loop share one commit.
   */
  hint(changellyId: string, externalId: string | null, now: number): Promise<boolean>;
}

/** Telegram updates, kept from the moment they are acknowledged until they are dealt with. */
export interface Inbox {
  /**
   * Stores updates not seen before, in one transaction, encrypted. Returns the ids that are new, in the given order.
   */
  accept(updates: readonly { id: number; body: unknown }[], now: number): Promise<readonly number[]>;
  /** Updates that were accepted but not dealt with (after a crash), oldest first. */
  pending(): Promise<readonly { id: number; body: unknown }[]>;
  /** The update is dealt with: its content is dropped, its id remembered. */
  done(id: number): Promise<void>;
  /** Forgets ids accepted before `before`, so that the memory stays bounded. */
  prune(before: number): Promise<void>;
}

/** Forgetting what is old. */
export interface Retention {
  /**
   * Deletes, for good, what nothing has happened to since `before`:
   *
   * - orders that are followed no more, whether they came to an end or were given up without one, with timeline, notices
   *   and dead letters; never one whose creation is in doubt or whose person is still owed a notice;
   * - drafts, the marks of sales, orders made elsewhere, lines of the audit trail, and which orders people had deleted.
   *
   * Of people who had their data deleted, whatever they had ordered before goes without waiting as soon as it is over or
   * followed no more, and they themselves when nothing of theirs is left.
   *
   * Conversations that expired before `now` go, too. Works in small steps between which others have their turn; one
   * that fails rejects, and what was deleted until then stays deleted. Returns how many orders of ours and how many
   * drafts are gone.
   */
  forget(before: number, now: number): Promise<{ orders: number; drafts: number }>;
}

/** Deleting what is kept about one person, because they ask for it. */
export interface Erasure {
  /**
   * Deletes, for good and in one transaction: the person's draft, saved addresses, what is remembered of them, orders made
   * elsewhere in their name, and every order that is over ({@link hasEnded}) or followed no more, with timeline, notices,
   * card and reminders.
   *
   * What stays until the {@link Retention} finds that it came to its end: orders that go on, whose creation is in doubt, or
   * of which the person is still owed a notice. With one of those the person stays, too, as no more than the
   * notices need (chat, language, whether reminders are wanted), marked as erased at `now`; otherwise they are gone.
   *
   * What is deleted is not taken in again from Changelly's lists as made elsewhere.
   *
   * Returns how many orders were deleted and how many stay.
   */
  erase(userId: string, now: number): Promise<{ deleted: number; left: number }>;
}
