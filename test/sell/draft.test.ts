/** The sale in the making, under any sequence of answers, steps back and changes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Coin, chooseCrypto, sellableCoins, sellableFiats, settlePair } from "../../src/sell/choices.ts";
import {
  type Answered,
  type Answers,
  APPLIED_KEPT,
  answer,
  beginEdit,
  dropAnswer,
  type EditableStep,
  editableSteps,
  goBack,
  isBefore,
  newDraft,
  nextRevision,
  openStep,
  previousStep,
  type SellDraft,
  STEPS,
  type Step,
  type StepRow,
  type StepTable,
  showStep,
  stepsOf,
  type Wish,
} from "../../src/sell/draft.ts";
import type { Country, Crypto, Currencies, Fiat } from "../../src/sell/off-ramp.ts";
import { takeWish } from "../../src/sell/wish.ts";

function coin(
  ticker: string,
  name: string,
  network: string,
  providers: string[],
  extraIdName: string | null = null,
): Crypto {
  return { ticker, name, network, precision: 8, extraIdName, providers: providers.map((code) => ({ code })) };
}

function money(ticker: string, providers: string[]): Fiat {
  return { ticker, name: ticker, precision: 2, providers: providers.map((code) => ({ code })) };
}

/** Two providers that share little: what is possible in one country often is not in another. */
const CURRENCIES: Currencies = {
  crypto: [
    coin("BTC", "Bitcoin", "bitcoin", ["a", "b"]),
    coin("XRP", "XRP", "ripple", ["a"], "Destination tag"),
    coin("DAI", "Dai", "ethereum", ["b"]),
    coin("USDT20", "Tether USD (ERC20)", "ethereum", ["a", "b"]),
    coin("USDTRX", "Tether USD (TRC20)", "tron", ["a"]),
  ],
  fiat: [money("EUR", ["a", "b"]), money("UAH", ["b"]), money("PLN", ["a"])],
};

const STATES = [
  { code: "CA", name: "California" },
  { code: "NY", name: "New York" },
];

const COUNTRIES: readonly Country[] = [
  { code: "AA", name: "Both", states: [], providers: ["a", "b"] },
  { code: "AB", name: "Only a", states: [], providers: ["a"] },
  { code: "US", name: "States", states: STATES, providers: ["b"] },
];

/** A step there is not, with its answer and its wish, called as no real one can be: nothing but the tests' own table knows them. */
const MADE_UP = "made-up" as Step;
const PURPOSE = "made-up" as keyof Answers;
const PURPOSE_WISH = "made-up" as keyof Wish;

function start(): SellDraft {
  return newDraft({ id: "d", userId: "1", chatId: "1", now: 0 });
}

function countryOf(draft: SellDraft): Country | undefined {
  return COUNTRIES.find(({ code }) => code === draft.answers.country?.code);
}

function coinsOf(draft: SellDraft): readonly Coin[] {
  const country = countryOf(draft);
  return country ? sellableCoins(country, CURRENCIES) : [];
}

function fiatsOf(draft: SellDraft): readonly Fiat[] {
  const country = countryOf(draft);
  const crypto = CURRENCIES.crypto.find(({ ticker }) => ticker === draft.answers.crypto?.ticker);
  return country ? sellableFiats(country, crypto, CURRENCIES) : [];
}

function takeCoin(draft: SellDraft, chosen: Coin, crypto: Crypto): SellDraft {
  const next = answer(draft, { key: "crypto", value: chooseCrypto(chosen, crypto) });
  const country = countryOf(draft);
  return country ? settlePair(next, country, CURRENCIES, "UAH") : next;
}

/** Steps the recap offers to change in one sale or another. */
const EDITABLE = stepsOf(STEPS).filter((step): step is EditableStep => "editable" in STEPS[step]);

/** What an offer, an address and a memo were given for: they must not outlive it. */
interface Grounds {
  offer?: string;
  address?: string;
  memo?: string;
  state?: string;
}

/** What offers are asked about. */
function asked({ answers }: SellDraft): string {
  const { country, state, crypto, fiat, amount } = answers;
  return JSON.stringify([country?.code, state?.code, crypto?.ticker, fiat?.ticker, amount]);
}

/** Answers the question on screen, as the steps of the bot do; `choice` picks one of what is offered. */
function answerScreen(draft: SellDraft, choice: number, grounds: Grounds): SellDraft {
  const pick = <T>(list: readonly T[]): T | undefined => list[choice % Math.max(1, list.length)];
  switch (draft.step) {
    case "country": {
      const country = pick(COUNTRIES);
      if (!country) return draft;
      const { code, name, states } = country;
      const next = answer(draft, { key: "country", value: { code, name, hasStates: states.length > 0 } });
      return settlePair(next, country, CURRENCIES, "UAH");
    }
    case "state": {
      const state = pick(countryOf(draft)?.states ?? []);
      if (!state) return draft;
      grounds.state = countryOf(draft)?.code ?? "";
      return answer(draft, { key: "state", value: { code: state.code, name: state.name } });
    }
    case "crypto": {
      const chosen = pick(coinsOf(draft));
      const [only, another] = chosen?.networks ?? [];
      if (!chosen || !only) return draft;
      if (another)
        return showStep({ ...draft, answers: { ...draft.answers, coin: chosen.label } }, "network");
      return takeCoin(draft, chosen, only);
    }
    case "network": {
      const chosen = coinsOf(draft).find(({ label }) => label === draft.answers.coin);
      const network = pick(chosen?.networks ?? []);
      if (!chosen || !network) return draft;
      return takeCoin(draft, chosen, network);
    }
    case "fiat": {
      const fiat = pick(fiatsOf(draft));
      return fiat ? answer(draft, { key: "fiat", value: { ticker: fiat.ticker, precision: 2 } }) : draft;
    }
    case "amount":
      return answer(draft, { key: "amount", value: pick(["1", "2"]) ?? "1" });
    case "offers": {
      // The quote is made on arrival, and is gone when what it was about has changed.
      const quoted: SellDraft = { ...draft, quote: draft.quote ?? { offers: [], refusals: [], at: 0 } };
      return { ...showStep(quoted, "offer"), card: "a" };
    }
    case "offer": {
      grounds.offer = asked(draft);
      const method = { code: "m", name: "M", payout: String(choice), rate: null, fee: null };
      return answer(draft, {
        key: "offer",
        value: { ...method, providerCode: "a", providerName: "A", at: 0, accepted: String(choice) },
      });
    }
    case "address":
      grounds.address = draft.answers.crypto?.ticker ?? "";
      return answer(draft, { key: "address", value: `address ${choice}` });
    case "memo":
      grounds.memo = `${draft.answers.crypto?.ticker} ${draft.answers.address}`;
      return answer(draft, { key: "memo", value: pick(["1", "2", null]) ?? null });
    case "recap":
    case "change":
    case "placed":
      return draft;
  }
}

type Move =
  | { kind: "answer"; choice: number }
  | { kind: "back" }
  | { kind: "edit"; edited: EditableStep }
  | { kind: "lose"; key: "offer" | "address" | "state" };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 11 }).map((choice): Move => ({ kind: "answer", choice })) },
    { weight: 2, arbitrary: fc.constant<Move>({ kind: "back" }) },
    { weight: 2, arbitrary: fc.constantFrom(...EDITABLE).map((edited): Move => ({ kind: "edit", edited })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("offer", "address", "state").map((key): Move => ({ kind: "lose", key })),
    },
  ),
  { maxLength: 60, size: "max" },
);

function play(draft: SellDraft, move: Move, grounds: Grounds): SellDraft {
  switch (move.kind) {
    case "answer":
      return answerScreen(draft, move.choice, grounds);
    case "back":
      return goBack(draft) ?? draft;
    case "edit":
      // The recap has buttons for all of them, the offers for what comes before them.
      if (draft.step !== "recap" && draft.step !== "offers") return draft;
      if (!editableSteps(draft).includes(move.edited)) return draft;
      return isBefore(move.edited, draft.step) ? showStep(draft, move.edited) : draft;
    case "lose":
      // The API refused this answer: with the memo, with the fresh quote, or with the order.
      if (draft.step !== "recap" && draft.step !== "memo") return draft;
      return dropAnswer(draft, move.key);
  }
}

/** Whether everything at the recap is there and fits together. */
function checkRecap(draft: SellDraft, grounds: Grounds): void {
  const { answers } = draft;
  const { country, state, crypto, fiat, amount, offer, address, memo } = answers;
  expect(openStep(answers)).toBe("recap");
  expect({ country, crypto, fiat, amount, offer, address }).not.toContain(undefined);
  expect(state !== undefined, "a state exactly where the country has some").toBe(country?.hasStates);
  if (state) expect(grounds.state, "a state of this country").toBe(country?.code);
  const tickers = coinsOf(draft).flatMap(({ networks }) => networks.map(({ ticker }) => ticker));
  expect(tickers, "a coin that can be sold there").toContain(crypto?.ticker);
  expect(
    fiatsOf(draft).map(({ ticker }) => ticker),
    "a currency that is paid out there",
  ).toContain(fiat?.ticker);
  expect(grounds.offer, "an offer for exactly this sale").toBe(asked(draft));
  expect(grounds.address, "an address of this coin").toBe(crypto?.ticker);
  if (crypto?.extraIdName === null) expect(memo, "no memo where there is none").toBeUndefined();
  else expect(grounds.memo, "the memo of this address").toBe(`${crypto?.ticker} ${address}`);
}

describe("Whatever a person does", () => {
  test("they never reach a recap with a missing or inconsistent answer", () => {
    fc.assert(
      fc.property(moves, (story) => {
        const grounds: Grounds = {};
        let draft = start();
        for (const move of story) {
          draft = play(draft, move, grounds);
          if (draft.step === "recap") {
            checkRecap(draft, grounds);
            // What a re-quote adds; it belongs to this showing alone.
            draft = { ...draft, orderId: "order" };
          } else {
            expect(draft.orderId).toBeUndefined();
          }
          expect(draft.answers.coin !== undefined, "a coin waits for its network only on that screen").toBe(
            draft.step === "network",
          );
          if (draft.step !== "offer") expect(draft.card).toBeUndefined();
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("answering what is asked leads to the recap within eleven answers", () => {
    fc.assert(
      fc.property(
        moves,
        fc.array(fc.nat({ max: 11 }), { minLength: 11, maxLength: 11 }),
        (story, choices) => {
          const grounds: Grounds = {};
          let draft = story.reduce((current, move) => play(current, move, grounds), start());
          for (const choice of choices) draft = answerScreen(draft, choice, grounds);
          expect(draft.step).toBe("recap");
          checkRecap(draft, grounds);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("an offer list never outlives what it was asked about", () => {
    fc.assert(
      fc.property(moves, (story) => {
        const grounds: Grounds = {};
        let quotedFor: string | undefined;
        let draft = start();
        for (const move of story) {
          draft = play(draft, move, grounds);
          if (draft.quote === undefined) quotedFor = undefined;
          else quotedFor ??= asked(draft);
          if (draft.quote !== undefined) expect(asked(draft)).toBe(quotedFor);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("going back loses no answer, and leads to the first question in the end", () => {
    fc.assert(
      fc.property(moves, (story) => {
        const grounds: Grounds = {};
        const reached = story.reduce((current, move) => play(current, move, grounds), start());
        let draft = reached;
        for (let steps = 0; steps <= stepsOf(STEPS).length && draft.step !== "country"; steps += 1) {
          draft = goBack(draft) ?? draft;
        }
        expect(draft.step).toBe("country");
        expect(goBack(draft)).toBeUndefined();
        const { coin: _, ...answers } = reached.answers;
        const { coin: __, ...kept } = draft.answers;
        expect(kept).toEqual(answers);
      }),
    );
  });
});

/** A draft at its recap. */
function complete(): SellDraft {
  const grounds: Grounds = {};
  let draft = start();
  for (const choice of [0, 0, 0, 0, 0, 0, 0]) draft = answerScreen(draft, choice, grounds);
  expect(draft.step).toBe("recap");
  return draft;
}

describe("An answer", () => {
  test("given again keeps all the others", () => {
    const draft = complete();
    const { country, fiat, amount, address } = draft.answers;
    if (!country || !fiat || amount === undefined || address === undefined) throw new Error("not complete");
    for (const again of [
      answer(showStep(draft, "country"), { key: "country", value: { ...country } }),
      answer(showStep(draft, "fiat"), { key: "fiat", value: { ...fiat } }),
      answer(showStep(draft, "amount"), { key: "amount", value: amount }),
      answer(showStep(draft, "address"), { key: "address", value: address }),
    ]) {
      expect(again.answers).toEqual(draft.answers);
      expect(again.quote).toEqual(draft.quote);
      expect(again.step).toBe("recap");
    }
  });

  test("changed drops what depends on it and nothing else", () => {
    const draft = complete();
    const { offer: _, ...withoutOffer } = draft.answers;
    const changed = answer(draft, { key: "amount", value: "7" });
    expect(changed.answers).toEqual({ ...withoutOffer, amount: "7" });
    expect(changed.step).toBe("offers");
    expect(changed.quote).toBeUndefined();

    const other = answer(draft, { key: "address", value: "another" });
    expect(other.answers).toEqual({ ...draft.answers, address: "another" });
    expect(other.quote).toEqual(draft.quote);
  });

  test("forgotten is asked again", () => {
    const draft = complete();
    expect(dropAnswer(draft, "offer")).toMatchObject({ step: "offers" });
    expect(dropAnswer(draft, "offer").quote).toBeUndefined();
    expect(dropAnswer(draft, "country").step).toBe("country");
    expect(dropAnswer(draft, "address").answers.memo).toBeUndefined();
  });
});

describe("A screen", () => {
  test("that is left forgets its search, its suggestions and its page", () => {
    const draft = { ...start(), page: 3, found: { query: "x", ids: ["AA"] }, suggestions: ["1"] };
    const next = showStep(draft, "crypto");
    expect(next).toMatchObject({ step: "crypto", page: 0 });
    expect(next.found).toBeUndefined();
    expect(next.suggestions).toBeUndefined();
  });

  test("with a search goes back to its own list first", () => {
    const draft = { ...showStep(start(), "crypto"), found: { query: "x", ids: [] } };
    const list = goBack(draft);
    expect(list).toMatchObject({ step: "crypto" });
    expect(list?.found).toBeUndefined();
    expect(list && previousStep(list)).toBe("country");
  });
});

describe("An applied update", () => {
  test("raises the revision and is remembered, the latest few of them", () => {
    let draft = start();
    for (let id = 1; id <= 20; id += 1) draft = nextRevision(draft, id, id);
    expect(draft.rev).toBe(20);
    expect(draft.updatedAt).toBe(20);
    expect(draft.applied).toHaveLength(APPLIED_KEPT);
    expect(draft.applied.at(-1)).toBe(20);
    expect(draft.applied[0]).toBe(21 - APPLIED_KEPT);
  });
});

describe("A step is one row of the table", () => {
  /** Asked between the currency and the amount, for coins that need a memo: what the sale is for. */
  const made: StepRow = {
    asks: PURPOSE,
    applies: ({ crypto }) => crypto?.extraIdName !== null,
    wishes: [PURPOSE_WISH],
    invalidates: ["memo"],
    requotes: true,
    coinBound: true,
    editable: true,
  };
  const { country, state, crypto, network, fiat, ...later } = STEPS;
  const table: StepTable = { country, state, crypto, network, fiat, [MADE_UP]: made, ...later };

  const tagged = chooseCrypto(
    { label: "XRP", name: "XRP", networks: CURRENCIES.crypto.slice(1, 2) },
    coin("XRP", "XRP", "ripple", ["a"], "Destination tag"),
  );
  const give = (draft: SellDraft, given: Answered) => answer(draft, given, table);
  const purpose = (value: string) => ({ key: PURPOSE, value }) as Answered;

  function atPurpose(): SellDraft {
    let draft = give(start(), { key: "country", value: { code: "AA", name: "Both", hasStates: false } });
    draft = give(draft, { key: "crypto", value: tagged });
    return give(draft, { key: "fiat", value: { ticker: "EUR", precision: 2 } });
  }

  function atRecap(): SellDraft {
    const offer = { code: null, name: null, payout: "1", rate: null, fee: null };
    const chosen = { ...offer, providerCode: "a", providerName: "A", at: 0, accepted: "1" };
    let draft = give(give(atPurpose(), purpose("rent")), { key: "amount", value: "1" });
    draft = give(draft, { key: "offer", value: chosen });
    draft = give(draft, { key: "address", value: "an address" });
    return give(draft, { key: "memo", value: "7" });
  }

  test("comes up in its place, and only where the sale has it", () => {
    expect(atPurpose().step).toBe(MADE_UP);
    expect(give(atPurpose(), purpose("rent")).step).toBe("amount");
    expect(atRecap().step).toBe("recap");
    const other = give(atPurpose(), { key: "crypto", value: { ...tagged, extraIdName: null } });
    expect(other.step).toBe("amount");
  });

  test("is where Back leads, and goes back itself", () => {
    expect(goBack(give(atPurpose(), purpose("rent")), table)?.step).toBe(MADE_UP);
    expect(goBack(atPurpose(), table)?.step).toBe("fiat");
  });

  test("can be changed at the recap, and leads back there", () => {
    const recap = atRecap();
    expect(editableSteps(recap, table)).toContain(MADE_UP);
    const edited = beginEdit(recap, MADE_UP, table);
    expect(edited.step).toBe(MADE_UP);
    expect(goBack(edited, table)).toMatchObject({ step: "recap", answers: recap.answers });
    expect(openStep(edited.answers, table)).toBe("recap");
  });

  test("drops what depends on it, and the prices", () => {
    const quoted: SellDraft = { ...atRecap(), quote: { offers: [], refusals: [], at: 0 } };
    const changed = give(quoted, purpose("food"));
    expect(changed.step).toBe("offers");
    expect(changed).not.toHaveProperty("quote");
    expect(changed.answers).not.toHaveProperty("offer");
    expect(changed.answers).not.toHaveProperty("memo");
    expect(changed.answers).toHaveProperty("address");
    expect(give(quoted, purpose("rent"))).toHaveProperty("quote");
  });

  test("is forgotten with the coin it was answered for", () => {
    const other = give(atRecap(), { key: "crypto", value: { ...tagged, ticker: "EOS", coin: "EOS" } });
    expect(other.step).toBe(MADE_UP);
    const gone = dropAnswer(atRecap(), "crypto", table);
    expect(gone.answers).not.toHaveProperty(PURPOSE);
  });

  test("takes what was wished for it, and a wish for it goes with the coin", () => {
    const wishing = { ...atPurpose(), wish: { [PURPOSE_WISH]: "rent", address: "an address" } };
    expect(takeWish(wishing, table)).toEqual({
      wish: wishing.wish,
      draft: { ...wishing, wish: { address: "an address" } },
    });
    expect(dropAnswer(wishing, "crypto", table)).not.toHaveProperty("wish");
  });
});
