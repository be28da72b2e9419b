import type { OfferList, OfferMethod } from "./off-ramp.ts";
import { isAboutFailure, type Remark } from "./remark.ts";

/** A coin chosen, with what later screens need to show and ask. */
export interface ChosenCrypto {
  /** Changelly's ticker, e.g. `USDTRX`. */
  ticker: string;
  /** Coin as shown, e.g. `USDT`. */
  coin: string;
  /** Network as shown, e.g. `Tron`; null when the API names none. */
  network: string | null;
  /** Digits after the point. */
  precision: number;
  /** Name of the coin's extra id; null when it has none. */
  extraIdName: string | null;
}

/** The offer taken: who pays, how, and what was promised. */
export interface ChosenOffer extends OfferMethod {
  providerCode: string;
  providerName: string;
  /** When it was quoted, ms since epoch. */
  at: number;
  /**
   * Payout the person has chosen, or agreed to since, decimal string in payout currency. A fresh quote is measured against
   * it, so that many small falls add up.
   */
  accepted: string;
}

/** Offers as they were quoted. */
export interface Quote extends OfferList {
  /** Milliseconds since the epoch. */
  at: number;
}

/** What the person has answered so far. Absent = not answered. */
export interface Answers {
  country?: { code: string; name: string; hasStates: boolean };
  state?: { code: string; name: string };
  /** The coin whose network is being chosen, as shown (`USDT`). Only between two screens. */
  coin?: string;
  crypto?: ChosenCrypto;
  fiat?: { ticker: string; precision: number };
  /** Decimal string in payin currency. */
  amount?: string;
  offer?: ChosenOffer;
  /** Validated by the API. Stored encrypted. */
  address?: string;
  /** `null` = "my wallet has none". Stored encrypted. */
  memo?: string | null;
}

/** Whose offer is meant, and by which method; `code` null where the offer names none. */
export interface OfferRef {
  providerCode: string;
  code: string | null;
}

/** Answers given in advance. Absent = to be asked. */
export interface Wish {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** State code. */
  state?: string;
  /** Changelly's ticker (`USDTRX`), or the coin as people call it (`USDT`): then its network is asked for. */
  crypto?: string;
  /** What was said for a coin that may mean several, or one that took its place, instead of `crypto`, and their labels. */
  coins?: { said: string; labels: readonly string[] };
  /** Payout ticker. */
  fiat?: string;
  /** Decimal string in payin currency. */
  amount?: string;
  /** What an amount may mean that can be read in two ways, instead of `amount`: smaller first. */
  readings?: readonly string[];
  /** What was sold last time, to be chosen with a press. */
  lastAmount?: string;
  /** What should arrive, decimal string in payout currency: the amount is looked for. */
  payout?: string;
  /** Whose offer to take, and by which method. */
  offer?: OfferRef;
  /** A provider and a payout method as a link names them: by their codes in small letters, `-` for `_`. */
  linked?: { provider?: string; method?: string };
  /** Refund address, checked like one that was typed. */
  address?: string;
  /** Its memo; null = "my wallet has none". */
  memo?: string | null;
}

/** An answer that is being changed: the new one leads back to where that was begun, and so does Back, undoing it. */
export interface Edit {
  /** The screen it was begun on. */
  from: "amount" | "offers" | "recap";
  /** The screen it began with. */
  step: Step;
  /** What stood before. */
  answers: Answers;
  wish?: Wish;
}

/** What was given at a step: typed, or pressed. */
export type Attempt = { kind: "text"; text: string } | { kind: "press"; action: string; arg: string };

/** A sale in the making. */
export interface SellDraft {
  /** UUID. */
  id: string;
  userId: string;
  chatId: string;
  /** Grows with every stored change; buttons carry it, and a press that carries another one is stale. */
  rev: number;
  step: Step;
  answers: Answers;
  /** Offers of the present country, pair and amount; absent until quoted, or when the quote failed. */
  quote?: Quote;
  /** Provider whose card is open. */
  card?: string;
  /** Answers that were given on the screen within their step, the network's or a provider's card: Back leads there. */
  through?: readonly ("crypto" | "offer")[];
  /** The answer that was not given but taken as the likeliest: Back passes its question over, which was never asked. */
  presumed?: "fiat";
  /** Page of the list on screen, from 0. */
  page: number;
  /** What a typed search found in the list on screen: the text, and the ids of the entries to show. */
  found?: { query: string; ids: readonly string[] };
  /** Shown once with the next screen. */
  remark?: Remark;
  /** What the person gave and could not be checked, as the call for it failed: tried again with a press. Stored encrypted. */
  attempt?: Attempt;
  /** Amounts offered as buttons (quick ones, the nearest workable one, two readings of one text), decimal strings. */
  suggestions?: readonly string[];
  /** Answers given in advance, each until its question comes up. Stored encrypted. */
  wish?: Wish;
  /**
   * The person is asked whether to go on with this sale: they were away for long, or asked for another one. `text` is what
   * they typed: it is taken up when they go on. `other` is what they asked for: it begins when they do not. Stored encrypted.
   */
  away?: { text?: string; other?: { wish: Wish; remark?: Remark } };
  /** The change of an answer that is under way. Its answers are stored encrypted. */
  edit?: Edit;
  /** The offer of another provider that the recap proposes, since it pays clearly more; null once that was done. */
  better?: OfferRef | null;
  /** The id the order will have (UUID), minted with the recap. One per consent: the guard against a second order. */
  orderId?: string;
  /** The message that shows the sale. */
  messageId?: number;
  /** Ids of the latest updates applied, so that a repeated one is not applied twice. */
  applied: readonly number[];
  createdAt: number;
  updatedAt: number;
}

/** How many applied updates a draft remembers: one is needed, a few cover updates that overtake each other. */
export const APPLIED_KEPT = 8;

/** One step of the sale: what its screen asks, and what its answer means for the others. */
export interface StepRow {
  /** The answer it asks for; the step comes up while that is missing. The sale ends with the step that asks nothing. */
  asks?: keyof Answers;
  /** Whether the sale has this step, by the answers so far. It always has when absent. */
  applies?: (answers: Answers) => boolean;
  /** The step whose question this screen goes on with: Back leads there. Where it applies, it comes up in its place. */
  within?: string;
  /** What has this screen on show again, for Back from the step behind it; undefined where there is nothing left of it. */
  reopen?: (answers: Answers, quote: Quote | undefined) => { coin: string } | { card: string } | undefined;
  /** Answers given in advance that it takes. */
  wishes?: readonly (keyof Wish)[];
  /** Wishes that its screen offers to choose, and does not take by itself. */
  proposes?: readonly (keyof Wish)[];
  /** Other answers that mean nothing once this one is another. */
  invalidates?: readonly (keyof Answers)[];
  /** Whether offers depend on it: with another answer the chosen one is gone, and providers are asked anew. */
  requotes?: true;
  /** Whether its answer, and what was wished for here, were given with one coin in mind and mean nothing for another. */
  coinBound?: true;
  /** Whether the recap lets people change it. */
  editable?: true;
}

/** Steps by name, in the order in which they come up. */
export type StepTable = Readonly<Record<string, StepRow>>;

/**
 * The steps of a sale, in order. Everything the sale knows of its steps is in this table: order, Back, what can be changed
 * at the recap, what an answer invalidates, which wishes it takes. Whether coin and currency can still be had in another
 * country depends on the catalogue: `keepPossible` in choices.ts.
 */
export const STEPS = {
  country: { asks: "country", wishes: ["country"], invalidates: ["state"], requotes: true, editable: true },
  state: {
    asks: "state",
    applies: ({ country }) => country?.hasStates ?? false,
    wishes: ["state"],
    requotes: true,
    editable: true,
  },
  crypto: { asks: "crypto", wishes: ["crypto", "coins"], requotes: true, editable: true },
  network: {
    within: "crypto",
    applies: ({ coin }) => coin !== undefined,
    reopen: ({ crypto }) => crypto && { coin: crypto.coin },
  },
  fiat: { asks: "fiat", wishes: ["fiat"], requotes: true, editable: true },
  amount: {
    asks: "amount",
    wishes: ["amount", "readings", "payout"],
    proposes: ["lastAmount"],
    requotes: true,
    coinBound: true,
    editable: true,
  },
  offers: { asks: "offer", wishes: ["offer", "linked"], coinBound: true, editable: true },
  /** The card of one provider, opened by a press only. */
  offer: {
    within: "offers",
    applies: () => false,
    reopen: ({ offer }, quote) => {
      const isQuoted = quote?.offers.some(({ providerCode }) => providerCode === offer?.providerCode);
      return offer && isQuoted ? { card: offer.providerCode } : undefined;
    },
  },
  address: {
    asks: "address",
    // A memo belongs to its address: nobody's tag is ever used with another one.
    wishes: ["address", "memo"],
    invalidates: ["memo"],
    coinBound: true,
    editable: true,
  },
  memo: {
    asks: "memo",
    applies: ({ crypto }) => crypto !== undefined && crypto.extraIdName !== null,
    coinBound: true,
    editable: true,
  },
  recap: {},
  /** The list of what the recap lets people change, opened by a press only. */
  change: { within: "recap", applies: () => false },
  /** The order that came of it: the sale is over, and no answer leads here. */
  placed: { applies: () => false },
} as const satisfies StepTable;

/** One screen of the sale. */
export type Step = keyof typeof STEPS;

/** A step whose answer the recap can let a person change. */
export type EditableStep = {
  [S in Step]: (typeof STEPS)[S] extends { editable: true } ? S : never;
}[Step];

/** The names of the steps of `table`, in order. */
export function stepsOf<T extends StepTable>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table);
}

/** Whether `step` comes up before `other`. */
export function isBefore(step: Step, other: Step, table: StepTable = STEPS): boolean {
  const order = stepsOf(table);
  return order.indexOf(step) < order.indexOf(other);
}

function rowOf(step: string, table: StepTable): StepRow {
  return table[step] ?? {};
}

function hasStep(step: string, answers: Answers, table: StepTable): boolean {
  return rowOf(step, table).applies?.(answers) ?? true;
}

/** The steps that ask the questions of these answers, and the recap; the screens within a step are not among them. */
function mainSteps(answers: Answers, table: StepTable): readonly string[] {
  return stepsOf(table).filter(
    (step) => rowOf(step, table).within === undefined && hasStep(step, answers, table),
  );
}

/** The first question still open; the recap when there is none. */
export function openStep(answers: Answers, table: StepTable = STEPS): Step {
  const isOpen = (step: string): boolean => {
    const { asks } = rowOf(step, table);
    return asks === undefined || answers[asks] === undefined;
  };
  const open = mainSteps(answers, table).find(isOpen);
  const inner = stepsOf(table).find(
    (step) => rowOf(step, table).within === open && hasStep(step, answers, table),
  );
  return (inner ?? open) as Step;
}

/** The step that asks for the answer `key`. The coin without its network is the first half of an answer to `crypto`. */
function rowAsking(key: keyof Answers, table: StepTable): StepRow {
  const asked = key === "coin" ? "crypto" : key;
  return Object.values(table).find(({ asks }) => asks === asked) ?? {};
}

/** Answers that go when the answer `key` goes or becomes another. */
function dependentsOf(key: keyof Answers, table: StepTable): readonly (keyof Answers)[] {
  const { asks, invalidates = [], requotes } = rowAsking(key, table);
  const ofCoin = Object.values(table).flatMap((row) => (row.coinBound && row.asks ? [row.asks] : []));
  return [
    ...invalidates,
    ...(requotes ? (["offer"] as const) : []),
    ...(asks === "crypto" ? [key === "coin" ? ("crypto" as const) : ("coin" as const), ...ofCoin] : []),
  ];
}

/** What is wished for with a coin in mind, and means nothing for another one. */
export function coinWishes(table: StepTable = STEPS): readonly (keyof Wish)[] {
  return Object.values(table).flatMap(({ asks, coinBound, wishes = [], proposes = [] }) =>
    coinBound || asks === "crypto" ? [...wishes, ...proposes] : [],
  );
}

/** One answer, named. */
export type Answered = { [K in keyof Answers]-?: { key: K; value: Required<Answers>[K] } }[keyof Answers];

/** Answers are plain JSON, built in one place each, so their texts can be compared. */
function sameAnswer(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The draft after one answer. Whatever depends on an answer that changed is dropped, everything else stays, and the
 * first question still open comes next. Giving the same answer again keeps all the others.
 */
export function answer(draft: SellDraft, { key, value }: Answered, table: StepTable = STEPS): SellDraft {
  const answers: Answers = { ...draft.answers, [key]: value };
  const next: SellDraft = { ...draft, answers, page: 0 };
  if (!sameAnswer(draft.answers[key], value)) {
    for (const dependent of dependentsOf(key, table)) delete answers[dependent];
    if (rowAsking(key, table).requotes) delete next.quote;
    if (key !== "offer") keepOffer(draft, next);
  }
  if (key === "crypto" || key === "offer") {
    const others = (draft.through ?? []).filter((other) => other !== key);
    next.through = rowOf(draft.step, table).within === undefined ? others : [...others, key];
  }
  dropPresumption(next, key);
  if (key === "crypto") {
    delete answers.coin;
    // Asked for with the coin that was chosen before, these mean nothing for another one.
    if (draft.answers.crypto && !sameAnswer(draft.answers.crypto, value)) delete next.wish;
  }
  return showStep(next, openStep(answers, table), table);
}

/** The draft after an answer that nobody gave, since it is the likeliest. It is shown, and can be changed there. */
export function presume(draft: SellDraft, given: Extract<Answered, { key: "fiat" }>): SellDraft {
  return { ...answer(draft, given), presumed: given.key };
}

/** What is answered by somebody, or not at all, is presumed no more. */
function dropPresumption(draft: SellDraft, answered?: keyof Answers): void {
  const { presumed, answers } = draft;
  if (presumed !== undefined && (presumed === answered || answers[presumed] === undefined))
    delete draft.presumed;
}

/** Whoever changes an answer at the recap has not changed their mind about who is to pay them, and how: `next` wishes for it. */
function keepOffer({ answers: { offer }, edit }: SellDraft, next: SellDraft): void {
  if (!offer || next.answers.offer || edit?.from !== "recap") return;
  next.wish = { ...next.wish, offer: { providerCode: offer.providerCode, code: offer.code } };
}

/** The draft without some of its wishes. */
export function dropWishes(draft: SellDraft, names: readonly (keyof Wish)[]): SellDraft {
  const { wish, ...rest } = draft;
  const left: Wish = { ...wish };
  for (const name of names) delete left[name];
  return Object.keys(left).length === 0 ? rest : { ...rest, wish: left };
}

/** The draft with another screen on show. An order id belongs to one showing of the recap, so it never survives. */
export function showStep(draft: SellDraft, step: Step, table: StepTable = STEPS): SellDraft {
  const next: SellDraft = { ...draft, step, page: step === draft.step ? draft.page : 0 };
  if (step !== "recap" && step !== "placed") delete next.orderId;
  if (step !== "network" && next.answers.coin !== undefined) {
    const { coin: _, ...answers } = next.answers;
    next.answers = answers;
  }
  delete next.found;
  delete next.suggestions;
  if (step !== "offer") delete next.card;
  if (next.better && step !== "recap") next.better = null;
  if (next.edit && !isBefore(step, next.edit.from, table)) delete next.edit;
  return next;
}

/** Whether the screen is one of prices, and there are none: the attempt to get them failed. */
export function lacksPrices({
  step,
  quote,
  orderId,
}: Pick<SellDraft, "step" | "quote" | "orderId">): boolean {
  return (step === "offers" && !quote) || (step === "recap" && orderId === undefined);
}

/** The screen before this one; undefined where the sale begins, and when it is over. */
export function previousStep(
  { answers, step, presumed }: SellDraft,
  table: StepTable = STEPS,
): Step | undefined {
  const { within } = rowOf(step, table);
  if (within !== undefined) return within as Step;
  const wasAsked = (other: string) =>
    other === step || presumed === undefined || rowOf(other, table).asks !== presumed;
  const steps = mainSteps(answers, table).filter(wasAsked);
  return steps[steps.indexOf(step) - 1] as Step | undefined;
}

/** The draft at the screen where an answer is changed; from a screen that shows what it is, that begins an edit. */
export function beginEdit(draft: SellDraft, step: Step, table: StepTable = STEPS): SellDraft {
  const { answers, wish } = draft;
  const from = rowOf(draft.step, table).within ?? draft.step;
  const shows = from === "amount" || from === "offers" || from === "recap";
  if (draft.edit || !shows) return showStep(draft, step, table);
  return showStep({ ...draft, edit: { from, step, answers, ...(wish ? { wish } : {}) } }, step, table);
}

/**
 * The draft one screen back, with every answer kept; a search goes back to its list, and from the first screen of an edit
 * to where that was begun, with what stood before. Undefined where the sale begins.
 */
export function goBack(draft: SellDraft, table: StepTable = STEPS): SellDraft | undefined {
  if (draft.found) return showStep(draft, draft.step, table);
  const { edit } = draft;
  if (edit && draft.step === edit.step) {
    const { quote: _, wish: __, ...rest } = draft;
    return showStep(
      { ...rest, answers: edit.answers, ...(edit.wish ? { wish: edit.wish } : {}) },
      edit.from,
      table,
    );
  }
  const step = previousStep(draft, table);
  if (!step) return undefined;
  return reopenWithin(draft, step, table) ?? showStep(draft, step, table);
}

/** The screen within `step` on which its answer was given; undefined where that was `step` itself, or is where we are. */
function reopenWithin(draft: SellDraft, step: Step, table: StepTable): SellDraft | undefined {
  const { asks } = rowOf(step, table);
  if (rowOf(draft.step, table).within === step || !draft.through?.some((key) => key === asks))
    return undefined;
  const inner = stepsOf(table).find((candidate) => rowOf(candidate, table).within === step);
  const again = inner === undefined ? undefined : rowOf(inner, table).reopen?.(draft.answers, draft.quote);
  if (!again) return undefined;
  const reopened =
    "coin" in again
      ? { ...draft, answers: { ...draft.answers, coin: again.coin } }
      : { ...draft, card: again.card };
  return showStep(reopened, inner as Step, table);
}

/** The draft without an answer and what depends on it, at the question that is open now. */
export function dropAnswer(draft: SellDraft, key: keyof Answers, table: StepTable = STEPS): SellDraft {
  const answers = { ...draft.answers };
  for (const gone of [key, ...dependentsOf(key, table)]) delete answers[gone];
  const next: SellDraft = { ...(key === "crypto" ? dropWishes(draft, coinWishes(table)) : draft), answers };
  if (rowAsking(key, table).requotes || key === "offer") delete next.quote;
  dropPresumption(next);
  if (key !== "crypto" && key !== "offer") keepOffer(draft, next);
  return showStep(next, openStep(answers, table), table);
}

/** Steps whose answers this draft lets a person change: those it has. */
export function editableSteps({ answers }: SellDraft, table: StepTable = STEPS): readonly EditableStep[] {
  return mainSteps(answers, table).filter((step) => rowOf(step, table).editable) as EditableStep[];
}

/**
 * The draft as it is shown in answer to an update: a remark that an attempt failed belongs to the update which made that
 * attempt, and is not said again when nothing was tried.
 */
export function shownFor(draft: SellDraft, updateId: number): SellDraft {
  const { remark, ...rest } = draft;
  return remark && isAboutFailure(remark) && draft.applied.at(-1) !== updateId ? rest : draft;
}

/** An empty sale. Country, state and fiat are remembered from the last one only as suggestions, never as answers. */
export function newDraft(given: { id: string; userId: string; chatId: string; now: number }): SellDraft {
  return {
    id: given.id,
    userId: given.userId,
    chatId: given.chatId,
    rev: 0,
    step: "country",
    answers: {},
    page: 0,
    applied: [],
    createdAt: given.now,
    updatedAt: given.now,
  };
}

/** The draft as it is stored after an update was applied: next revision, update remembered. */
export function nextRevision(draft: SellDraft, updateId: number, now: number): SellDraft {
  return {
    ...draft,
    rev: draft.rev + 1,
    applied: [...draft.applied.slice(1 - APPLIED_KEPT), updateId],
    updatedAt: now,
  };
}
