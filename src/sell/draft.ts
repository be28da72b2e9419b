import type { OfferList, OfferMethod } from "./off-ramp.ts";

/** Every screen of the sale, in order. */
export const STEPS = [
  "country",
  "state",
  "crypto",
  "network",
  "fiat",
  "amount",
  "offers",
  "offer",
  "address",
  "memo",
  "recap",
  "placed",
] as const;

/** One screen of the sale. `offer` is the card of one provider; `placed` shows the order that came of it. */
export type Step = (typeof STEPS)[number];

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
   * Payout the person has seen and accepted, decimal string in payout currency. A fresh quote is measured against it,
   * so that many small falls add up.
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

/** Answers given in advance. Absent = to be asked. */
export interface Wish {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** State code. */
  state?: string;
  /** Changelly's ticker (`USDTRX`), or the coin as people call it (`USDT`): then its network is asked for. */
  crypto?: string;
  /** Payout ticker. */
  fiat?: string;
  /** Decimal string in payin currency. */
  amount?: string;
  /** What an amount may mean that can be read in two ways, instead of `amount`: smaller first. */
  readings?: readonly string[];
  /** What should arrive, decimal string in payout currency: the amount is looked for. */
  payout?: string;
  /** Whose offer to take, and by which method; `code` null where the offer names none. */
  offer?: { providerCode: string; code: string | null };
  /** Refund address, checked like one that was typed. */
  address?: string;
  /** Its memo; null = "my wallet has none". */
  memo?: string | null;
}

/** A remark shown once, above the screen it belongs to. `key` is a text key, `args` its variables; numbers are counted. */
export interface Remark {
  key: string;
  args?: Readonly<Record<string, string | number>>;
}

/** An answer that is being changed: the new one leads back to where that was begun, and so does Back, undoing it. */
export interface Edit {
  /** The screen it was begun on. */
  from: "offers" | "recap";
  /** The screen it began with. */
  step: Step;
  /** What stood before. */
  answers: Answers;
  wish?: Wish;
}

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
  /** Page of the list on screen, from 0. */
  page: number;
  /** What a typed search found in the list on screen: the text, and the ids of the entries to show. */
  found?: { query: string; ids: readonly string[] };
  /** Shown once with the next screen. */
  remark?: Remark;
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

/** The first question still open; `recap` when there is none. */
export function openStep(answers: Answers): Step {
  if (!answers.country) return "country";
  if (answers.country.hasStates && !answers.state) return "state";
  if (!answers.crypto) return answers.coin === undefined ? "crypto" : "network";
  if (!answers.fiat) return "fiat";
  if (answers.amount === undefined) return "amount";
  if (!answers.offer) return "offers";
  if (answers.address === undefined) return "address";
  if (answers.crypto.extraIdName !== null && answers.memo === undefined) return "memo";
  return "recap";
}

/**
 * What has to be asked again when an answer changes, whatever the new one is. Whether the coin and the currency can still
 * be had in a new country depends on the catalogue: `keepPossible` in choices.ts.
 */
const DEPENDENTS: Readonly<Record<keyof Answers, readonly (keyof Answers)[]>> = {
  country: ["state", "offer"],
  state: ["offer"],
  coin: ["crypto", "amount", "offer", "address", "memo"],
  crypto: ["coin", "amount", "offer", "address", "memo"],
  fiat: ["offer"],
  amount: ["offer"],
  offer: [],
  address: ["memo"],
  memo: [],
};

/** Answers that an offer list depends on. */
const QUOTED: readonly (keyof Answers)[] = ["country", "state", "coin", "crypto", "fiat", "amount"];

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
export function answer(draft: SellDraft, { key, value }: Answered): SellDraft {
  const answers: Answers = { ...draft.answers, [key]: value };
  const next: SellDraft = { ...draft, answers, page: 0 };
  if (!sameAnswer(draft.answers[key], value)) {
    for (const dependent of DEPENDENTS[key]) delete answers[dependent];
    if (QUOTED.includes(key)) delete next.quote;
    if (key !== "offer") keepOffer(draft, next);
  }
  if (key === "crypto") {
    delete answers.coin;
    // Asked for with the coin that was chosen before, these mean nothing for another one.
    if (draft.answers.crypto && !sameAnswer(draft.answers.crypto, value)) delete next.wish;
  }
  return showStep(next, openStep(answers));
}

/** Whoever changes an answer at the recap has not changed their mind about who is to pay them, and how: `next` wishes for it. */
function keepOffer({ answers: { offer }, edit }: SellDraft, next: SellDraft): void {
  if (!offer || next.answers.offer || edit?.from !== "recap") return;
  next.wish = { ...next.wish, offer: { providerCode: offer.providerCode, code: offer.code } };
}

/** What is wished for with a coin in mind, and means nothing for another one. */
export const COIN_WISHES: readonly (keyof Wish)[] = [
  "crypto",
  "amount",
  "readings",
  "payout",
  "offer",
  "address",
  "memo",
];

/** The draft without some of its wishes. */
export function dropWishes(draft: SellDraft, names: readonly (keyof Wish)[]): SellDraft {
  const { wish, ...rest } = draft;
  const left: Wish = { ...wish };
  for (const name of names) delete left[name];
  return Object.keys(left).length === 0 ? rest : { ...rest, wish: left };
}

/** The draft with another screen on show. An order id belongs to one showing of the recap, so it never survives. */
export function showStep(draft: SellDraft, step: Step): SellDraft {
  const next: SellDraft = { ...draft, step, page: step === draft.step ? draft.page : 0 };
  if (step !== "recap" && step !== "placed") delete next.orderId;
  delete next.found;
  delete next.suggestions;
  if (step !== "offer") delete next.card;
  if (next.edit && STEPS.indexOf(step) >= STEPS.indexOf(next.edit.from)) delete next.edit;
  return next;
}

/** The screen before this one; undefined where the sale begins. */
export function previousStep(draft: SellDraft): Step | undefined {
  const { answers, step } = draft;
  const asked = STEPS.filter((candidate) => {
    switch (candidate) {
      case "state":
        return answers.country?.hasStates ?? false;
      case "memo":
        return answers.crypto !== undefined && answers.crypto.extraIdName !== null;
      case "network":
      case "offer":
      case "placed":
        return false;
      default:
        return true;
    }
  });
  if (step === "network") return "crypto";
  if (step === "offer") return "offers";
  const position = asked.indexOf(step);
  return position > 0 ? asked[position - 1] : undefined;
}

/** The draft at the screen where an answer is changed; at the recap and at the offers that is the beginning of an edit. */
export function beginEdit(draft: SellDraft, step: Step): SellDraft {
  const { step: from, answers, wish } = draft;
  if (draft.edit || (from !== "offers" && from !== "recap")) return showStep(draft, step);
  return showStep({ ...draft, edit: { from, step, answers, ...(wish ? { wish } : {}) } }, step);
}

/**
 * The draft one screen back, with every answer kept; a search goes back to its list, and from the first screen of an edit
 * to where that was begun, with what stood before. Undefined where the sale begins.
 */
export function goBack(draft: SellDraft): SellDraft | undefined {
  if (draft.found) return showStep(draft, draft.step);
  const { edit } = draft;
  if (edit && draft.step === edit.step) {
    const { quote: _, wish: __, ...rest } = draft;
    return showStep({ ...rest, answers: edit.answers, ...(edit.wish ? { wish: edit.wish } : {}) }, edit.from);
  }
  const step = previousStep(draft);
  if (!step) return undefined;
  const back = showStep(draft, step);
  if (step === "crypto") back.answers = omit(back.answers, "coin");
  return back;
}

function omit(answers: Answers, key: keyof Answers): Answers {
  const copy = { ...answers };
  delete copy[key];
  return copy;
}

/** The draft without an answer and what depends on it, at the question that is open now. */
export function dropAnswer(draft: SellDraft, key: keyof Answers): SellDraft {
  const answers = { ...draft.answers };
  delete answers[key];
  for (const dependent of DEPENDENTS[key]) delete answers[dependent];
  const next: SellDraft = { ...(key === "crypto" ? dropWishes(draft, COIN_WISHES) : draft), answers };
  if (QUOTED.includes(key) || key === "offer") delete next.quote;
  if (key !== "crypto" && key !== "offer") keepOffer(draft, next);
  return showStep(next, openStep(answers));
}

/** Answers the recap can let a person change, with the screen each one opens. */
export const EDITABLE = [
  "country",
  "state",
  "crypto",
  "fiat",
  "amount",
  "offers",
  "address",
  "memo",
] as const;

/** Answers of this draft that can be changed: a state and a memo only where there is one to give. */
export function editableSteps({ answers }: SellDraft): readonly (typeof EDITABLE)[number][] {
  return EDITABLE.filter((step) => {
    if (step === "state") return answers.country?.hasStates ?? false;
    return step !== "memo" || (answers.crypto !== undefined && answers.crypto.extraIdName !== null);
  });
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
