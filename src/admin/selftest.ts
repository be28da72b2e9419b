/**
 * The self-test: plays a whole sale in the sandbox, with a real call for each step of the vendor's off-ramp flow ("Off-Ramp
 * use case" page, steps 2.1 to 2.18), the cheapest answer wherever a person would choose, and a callback awaited for every
 * status. The first step that fails ends it, with what was asked, what came, and what to check.
 */
import { compareAmounts, fellByMoreThan } from "../sell/amount.ts";
import { amountLimits, sellableFiats } from "../sell/choices.ts";
import type {
  CallbackRefusal,
  Country,
  Crypto,
  Currencies,
  ExternalOrder,
  Fiat,
  OfferList,
  OfferMethod,
  OfferRequest,
  Result,
  State,
} from "../sell/off-ramp.ts";
import { findOffer, type RankedOffer, rankOffers, workableAmounts } from "../sell/offers.ts";
import { KNOWN_STATUSES } from "../sell/order.ts";
import type {
  CallbackOutcome,
  CallbackWait,
  CallbackWaiters,
  OpenProbe,
  SandboxProbe,
  WireCall,
} from "./sandbox.ts";
import { type Fault, type Sentence, sentence, wireFault } from "./wire-fault.ts";

/** The steps, by their numbers in the vendor's flow. */
export const SELF_TEST_STEPS = [
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "2.5",
  "2.6",
  "2.7",
  "2.8",
  "2.9",
  "2.10",
  "2.11",
  "2.12",
  "2.13",
  "2.14",
  "2.15",
  "2.16",
  "2.17",
  "2.18",
] as const;

/** The number of a step. */
export type SelfTestStep = (typeof SELF_TEST_STEPS)[number];

/** How a step stands. */
export interface StepReport {
  step: SelfTestStep;
  state: "waiting" | "running" | "passed" | "failed" | "not-run";
  /** How long it took, ms of real time; null before its end. */
  ms: number | null;
  /** The requests it made. */
  calls: readonly WireCall[];
  /** What came of it; null unless it passed. */
  said: Sentence | null;
  /** Why it failed; null unless it did. */
  fault: Fault | null;
}

/** One status of the walk through all of them. */
export interface WalkReport {
  status: string;
  /** From the change to the callback, ms; null when none came. */
  callbackMs: number | null;
  /** What the order said when it was read back; null when it was not. */
  readBack: string | null;
}

/** How the whole test stands, or ended. */
export interface SelfTestReport {
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Null while it runs. */
  endedAt: number | null;
  /** Our id of the test order. */
  externalOrderId: string;
  /** Changelly's; null until it is known. */
  changellyId: string | null;
  steps: readonly StepReport[];
  walk: readonly WalkReport[];
}

/** Whether every step passed. */
export function hasPassed({ steps }: SelfTestReport): boolean {
  return steps.every(({ state }) => state === "passed");
}

/** What a self-test needs. */
export interface SelfTestDeps {
  openProbe: OpenProbe;
  callbacks: CallbackWaiters;
  clock: () => number;
  /** Gives a fresh UUID. */
  newId: () => string;
  /** How long each callback is waited for, ms. */
  waitMs: number;
}

/** Who asked for the test, and who watches it. */
export interface SelfTestRequest {
  /** Sent as `externalUserId`. */
  userId: string;
  /** Told after every change. */
  onProgress: (report: SelfTestReport) => void;
  /** Ends the test early: what was not run yet will not be. */
  signal: AbortSignal;
}

/**
 * Refund addresses anybody may look up and nobody is harmed by: burn and example addresses, by the network as the API
 * names it, or by the ticker. Test orders move no coins.
 */
const EXAMPLE_ADDRESSES: Readonly<Record<string, string>> = {
  bitcoin: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  BTC: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  ethereum: "0x000000000000000000000000000000000000dEaD",
  ETH: "0x000000000000000000000000000000000000dEaD",
  tron: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
  TRX: "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",
  solana: "1nc1nerator11111111111111111111111111111111",
  SOL: "1nc1nerator11111111111111111111111111111111",
  ripple: "rrrrrrrrrrrrrrrrrrrrrhoLvTp",
  XRP: "rrrrrrrrrrrrrrrrrrrrrhoLvTp",
  dogecoin: "DDogepartyxxxxxxxxxxxxxxxxxxw1dfzr",
  DOGE: "DDogepartyxxxxxxxxxxxxxxxxxxw1dfzr",
};

function exampleAddress({ network, ticker }: Crypto): string | undefined {
  return EXAMPLE_ADDRESSES[network?.toLowerCase() ?? ""] ?? EXAMPLE_ADDRESSES[ticker];
}

/** Where no provider tells a minimum, the first question is this much; their answers tell the minimum. */
const FIRST_AMOUNT = "0.01";
/** How often a better amount is tried. */
const AMOUNT_TRIES = 3;
/** How much the payout may fall between the choice and the consent, per cent: more than a market moves in a second. */
const TOLERANCE_PERCENT = "5";
/** What the order is set to before its callback is sent again. */
const FIRST_STATUS = "pending";

/** What a step gives: something for the next ones and a sentence on it, or why it failed. */
type Outcome<T> = { ok: true; value: T; said: Sentence } | { ok: false; fault: Fault };

function passed<T>(value: T, key: string, args: Sentence["args"] = {}): Outcome<T> {
  return { ok: true, value, said: sentence(key, args) };
}

function failed(key: string, args: Sentence["args"] = {}): { ok: false; fault: Fault } {
  return { ok: false, fault: [sentence(key, args)] };
}

/** The value of a call, looked at, or its failure. */
async function asked<T, U>(
  call: Promise<Result<T>>,
  look: (value: T) => Outcome<U> | Promise<Outcome<U>>,
): Promise<Outcome<U>> {
  const answer = await call;
  return answer.ok ? look(answer.value) : { ok: false, fault: wireFault(answer.failure) };
}

/**
 * Plays the sale and resolves with the report, whether it passed or not. Rejects only when something of ours breaks.
 */
export async function runSelfTest(deps: SelfTestDeps, request: SelfTestRequest): Promise<SelfTestReport> {
  const test = new SelfTest(deps, request);
  try {
    await test.play();
    return test.end();
  } finally {
    await test.close();
  }
}

/** What a person would have chosen. */
interface Choice {
  country: Country;
  state: State | null;
  crypto: Crypto;
  fiat: Fiat;
  amount: string;
}

class SelfTest {
  readonly #deps: SelfTestDeps;
  readonly #request: SelfTestRequest;
  readonly #probe: SandboxProbe;
  #calls: WireCall[] = [];
  #report: SelfTestReport;

  constructor(deps: SelfTestDeps, request: SelfTestRequest) {
    this.#deps = deps;
    this.#request = request;
    this.#probe = deps.openProbe((call) => this.#calls.push(call));
    this.#report = {
      startedAt: deps.clock(),
      endedAt: null,
      externalOrderId: deps.newId(),
      changellyId: null,
      steps: SELF_TEST_STEPS.map((step) => ({
        step,
        state: "waiting",
        ms: null,
        calls: [],
        said: null,
        fault: null,
      })),
      walk: [],
    };
  }

  async play(): Promise<void> {
    const choice = await this.#choose();
    const offers = choice && (await this.#offers(choice));
    if (!choice || !offers) return;
    const address = await this.#refundAddress(choice.crypto);
    const agreed = address === undefined ? undefined : await this.#agree(offers);
    if (address === undefined || !agreed) return;
    const order = await this.#order(offers.request, agreed, address);
    if (order) await this.#follow(order);
  }

  end(): SelfTestReport {
    this.#update({
      endedAt: this.#deps.clock(),
      steps: this.#report.steps.map((step) =>
        step.state === "waiting" ? { ...step, state: "not-run" } : step,
      ),
    });
    return this.#report;
  }

  close(): Promise<void> {
    return this.#probe.close();
  }

  // -------------------------------------------------------------------------------------------------------------------
  // The steps

  /** 2.1 to 2.5: where, what, for what, how much. */
  async #choose(): Promise<Choice | undefined> {
    const countries = await this.#step("2.1", () =>
      asked(this.#probe.countries(), (list) =>
        passed(list, "selftest-said-countries", { count: list.length }),
      ),
    );
    const place = countries && (await this.#step("2.2", () => choosePlace(countries)));
    const currencies =
      place &&
      (await this.#step("2.3", () =>
        asked(this.#probe.currencies(), (list) =>
          passed(list, "selftest-said-currencies", { crypto: list.crypto.length, fiat: list.fiat.length }),
        ),
      ));
    const pair = currencies && (await this.#step("2.4", () => choosePair(place.country, currencies)));
    if (!pair) return undefined;
    const amount = await this.#step("2.5", () => chooseAmount(place.country, pair.crypto, pair.fiat));
    return amount === undefined ? undefined : { ...place, ...pair, amount };
  }

  /** 2.6 to 2.8: offers for the smallest amount that brings any, and who makes them. */
  async #offers(
    choice: Choice,
  ): Promise<{ request: OfferRequest; ranked: readonly RankedOffer[] } | undefined> {
    const first: OfferRequest = {
      currencyFrom: choice.crypto.ticker,
      currencyTo: choice.fiat.ticker,
      amountFrom: choice.amount,
      country: choice.country.code,
      state: choice.state?.code ?? null,
    };
    const quoted = await this.#step("2.6", () => this.#quote(first, AMOUNT_TRIES));
    const providers =
      quoted &&
      (await this.#step("2.7", () =>
        asked(this.#probe.providers(), (list) =>
          passed(list, "selftest-said-providers", { count: list.size }),
        ),
      ));
    if (!quoted || !providers) return undefined;
    const ranked = await this.#step("2.8", () => {
      const unnamed = quoted.list.offers.find(({ providerCode }) => !providers.has(providerCode));
      if (unnamed) return failed("selftest-fault-unnamed-provider", { provider: unnamed.providerCode });
      const offers = rankOffers(quoted.list.offers, providers);
      const names = offers.map(({ providerName }) => providerName).join(", ");
      return passed(offers, "selftest-said-shown", { providers: names });
    });
    return ranked && { request: quoted.request, ranked };
  }

  async #quote(
    request: OfferRequest,
    tries: number,
  ): Promise<Outcome<{ request: OfferRequest; list: OfferList }>> {
    return asked(this.#probe.offers(request), (list) => {
      if (list.offers.length > 0) {
        return passed({ request, list }, "selftest-said-offers", {
          count: list.offers.length,
          amount: `${request.amountFrom} ${request.currencyFrom}`,
        });
      }
      const [better] = workableAmounts(list, request.amountFrom);
      if (better !== undefined && tries > 1) {
        return this.#quote({ ...request, amountFrom: better }, tries - 1);
      }
      if (list.refusals.length === 0) return failed("selftest-fault-nobody-asked");
      const reasons = list.refusals.map(({ providerCode, reason }) => `${providerCode}: ${reason}`);
      return failed("selftest-fault-no-offer", { reasons: reasons.join(", ") });
    });
  }

  /** 2.9 and 2.10: an address, and Changelly's verdict on it. */
  async #refundAddress(crypto: Crypto): Promise<string | undefined> {
    const address = await this.#step("2.9", () => {
      const example = exampleAddress(crypto);
      return example === undefined
        ? failed("selftest-fault-no-address", { coin: crypto.ticker })
        : passed(example, "selftest-said-address", { coin: crypto.ticker });
    });
    if (address === undefined) return undefined;
    return this.#step("2.10", () =>
      asked(this.#probe.validateAddress(crypto.ticker, address, null), (verdict) =>
        verdict.valid
          ? passed(address, "selftest-said-valid")
          : failed("selftest-fault-address-refused", { coin: crypto.ticker, cause: verdict.cause }),
      ),
    );
  }

  /** 2.11 and 2.12: the best offer is still made, and what is agreed to is what was shown. */
  async #agree({
    request,
    ranked,
  }: {
    request: OfferRequest;
    ranked: readonly RankedOffer[];
  }): Promise<{ providerCode: string; method: OfferMethod } | undefined> {
    const chosen = await this.#step("2.11", async () => {
      const [best] = ranked;
      if (!best) return failed("selftest-fault-no-offer", { reasons: "" });
      const offer = { providerCode: best.providerCode, code: best.best.code };
      return asked(this.#probe.offers(request), (list) => {
        const fresh = findOffer(list, offer);
        const shown = { provider: best.providerName, method: best.best.name ?? best.best.code ?? "–" };
        return fresh
          ? passed(
              { before: best.best, fresh, providerCode: best.providerCode },
              "selftest-said-chosen",
              shown,
            )
          : failed("selftest-fault-offer-gone", shown);
      });
    });
    return (
      chosen &&
      (await this.#step("2.12", () => {
        const { before, fresh, providerCode } = chosen;
        const prices = {
          before: `${before.payout} ${request.currencyTo}`,
          after: `${fresh.payout} ${request.currencyTo}`,
        };
        return fellByMoreThan(before.payout, fresh.payout, TOLERANCE_PERCENT)
          ? failed("selftest-fault-offer-fell", prices)
          : passed({ providerCode, method: fresh }, "selftest-said-consent", prices);
      }))
    );
  }

  /** 2.13: the order. */
  #order(
    request: OfferRequest,
    agreed: { providerCode: string; method: OfferMethod },
    refundAddress: string,
  ): Promise<ExternalOrder | undefined> {
    return this.#step("2.13", () =>
      asked(
        this.#probe.createOrder({
          externalOrderId: this.#report.externalOrderId,
          externalUserId: this.#request.userId,
          providerCode: agreed.providerCode,
          currencyFrom: request.currencyFrom,
          currencyTo: request.currencyTo,
          amountFrom: request.amountFrom,
          country: request.country,
          state: request.state,
          refundAddress,
          paymentMethod: agreed.method.code,
          metadata: {},
        }),
        (order) => {
          this.#update({ changellyId: order.id });
          return passed(order, "selftest-said-order", { id: order.id.slice(0, 8) });
        },
      ),
    );
  }

  /** 2.14 to 2.18: what happens to an order, made to happen. */
  async #follow(order: ExternalOrder): Promise<void> {
    const changed = await this.#step("2.14", () => this.#changeStatus(order.id));
    if (!changed) return;
    const resent = await this.#step("2.15", () => this.#resend(order.id));
    if (!resent) return;
    const link = await this.#step("2.16", () =>
      order.redirectUrl === null
        ? failed("selftest-fault-no-link")
        : passed(order.redirectUrl, "selftest-said-link", { host: new URL(order.redirectUrl).host }),
    );
    if (link === undefined) return;
    const listed = await this.#step("2.17", () =>
      asked(this.#probe.findOrders({ externalIds: [this.#report.externalOrderId] }), (orders) => {
        const found = orders.find(({ id }) => id === order.id);
        if (!found) return failed("selftest-fault-not-listed", { id: order.id });
        return found.status === FIRST_STATUS
          ? passed(found, "selftest-said-listed", { status: FIRST_STATUS })
          : failed("selftest-fault-read-differs", { status: FIRST_STATUS, read: found.status ?? "–" });
      }),
    );
    if (listed) await this.#step("2.18", () => this.#walk(order.id));
  }

  /** The callback of this change is waited for, so that it is not taken for the next one's; step 2.15 judges it. */
  #changeStatus(id: string): Promise<Outcome<true>> {
    return this.#expecting(id, (wait) =>
      asked(this.#probe.updateSandboxOrder(id, { status: FIRST_STATUS }), async ({ status }) => {
        if (status !== FIRST_STATUS) {
          return failed("selftest-fault-status-differs", { status: FIRST_STATUS, came: status ?? "–" });
        }
        await wait.within(this.#deps.waitMs);
        return passed(true, "selftest-said-status", { status });
      }),
    );
  }

  #resend(id: string): Promise<Outcome<true>> {
    const { waitMs } = this.#deps;
    return this.#expecting(id, (wait) =>
      asked(this.#probe.resendCallback(id), async (delivery) => {
        // What could not be delivered will not come any more; a callback that we refused has come already.
        const callback = await wait.within(delivery === "success" ? waitMs : 0);
        if (callback.kind === "verified" && delivery === "success")
          return passed(true, "selftest-said-resent");
        if (callback.kind === "refused") return callbackFault(callback, waitMs);
        return delivery === "failed"
          ? failed("selftest-fault-not-delivered")
          : failed("selftest-fault-delivered-elsewhere");
      }),
    );
  }

  /** Does something that makes Changelly send a callback, already listening for it. */
  async #expecting<T>(id: string, work: (wait: CallbackWait) => Promise<T>): Promise<T> {
    const wait = this.#deps.callbacks.expect(id, this.#request.signal);
    try {
      return await work(wait);
    } finally {
      wait.giveUp();
    }
  }

  /** Every status once: changed, told by a genuine callback, and the same when read. */
  async #walk(id: string): Promise<Outcome<true>> {
    for (const status of KNOWN_STATUSES) {
      const told = await this.#toldBy(id, status);
      this.#walked({ status, callbackMs: told.ok ? told.value : null, readBack: null });
      if (!told.ok) return told;
      const read = await asked(this.#probe.findOrders({ ids: [id] }), (orders) => {
        const found = orders.find((order) => order.id === id)?.status ?? "–";
        this.#walked({ status, callbackMs: told.value, readBack: found });
        return found === status
          ? passed(true, "selftest-said-status", { status })
          : failed("selftest-fault-read-differs", { status, read: found });
      });
      if (!read.ok) return read;
    }
    return passed(true, "selftest-said-walked", { count: KNOWN_STATUSES.length });
  }

  /** Sets a status and waits for its callback; gives how long that took, ms. */
  #toldBy(id: string, status: string): Promise<Outcome<number>> {
    const { waitMs } = this.#deps;
    const began = performance.now();
    return this.#expecting(id, (wait) =>
      asked<ExternalOrder, number>(this.#probe.updateSandboxOrder(id, { status }), async (order) => {
        if (order.status !== status)
          return failed("selftest-fault-status-differs", { status, came: order.status ?? "–" });
        const callback = await wait.within(waitMs);
        return callback.kind === "verified"
          ? passed(Math.round(performance.now() - began), "selftest-said-status", { status })
          : callbackFault(callback, waitMs, status);
      }),
    );
  }

  /** Notes a status of the walk, in the place of what was known of it. */
  #walked(line: WalkReport): void {
    const others = this.#report.walk.filter(({ status }) => status !== line.status);
    this.#update({ walk: [...others, line] });
  }

  // -------------------------------------------------------------------------------------------------------------------
  // The report

  /** Runs a step; undefined when it failed, or when nothing is to be run any more. */
  async #step<T>(step: SelfTestStep, work: () => Outcome<T> | Promise<Outcome<T>>): Promise<T | undefined> {
    if (this.#request.signal.aborted) return undefined;
    this.#calls = [];
    this.#setStep(step, { state: "running" });
    const began = performance.now();
    const outcome = await work();
    const ms = Math.round(performance.now() - began);
    const done = { ms, calls: [...this.#calls] };
    if (outcome.ok) {
      this.#setStep(step, { ...done, state: "passed", said: outcome.said });
      return outcome.value;
    }
    // A test that is called off did not fail.
    const off = this.#request.signal.aborted;
    this.#setStep(step, {
      ...done,
      ...(off ? { state: "not-run" } : { state: "failed", fault: outcome.fault }),
    });
    return undefined;
  }

  #setStep(step: SelfTestStep, change: Partial<StepReport>): void {
    this.#update({
      steps: this.#report.steps.map((known) => (known.step === step ? { ...known, ...change } : known)),
    });
  }

  #update(change: Partial<SelfTestReport>): void {
    this.#report = { ...this.#report, ...change };
    this.#request.onProgress(this.#report);
  }
}

/** 2.2: the first country, and its first state where it has some. */
function choosePlace(countries: readonly Country[]): Outcome<{ country: Country; state: State | null }> {
  const [country] = countries;
  if (!country) return failed("selftest-fault-no-country");
  const stateless = countries.find(({ code, states }) => code === "US" && states.length === 0);
  if (stateless) return failed("selftest-fault-no-states");
  const state = country.states[0] ?? null;
  return passed({ country, state }, "selftest-said-place", {
    place: state ? `${country.name}, ${state.name}` : country.name,
  });
}

/** 2.4: BTC for EUR; else a coin whose addresses we know, for the first currency it is bought in. */
function choosePair(country: Country, currencies: Currencies): Outcome<{ crypto: Crypto; fiat: Fiat }> {
  const sellable = currencies.crypto.filter(
    (crypto) => sellableFiats(country, crypto, currencies).length > 0,
  );
  const crypto =
    sellable.find(({ ticker }) => ticker === "BTC") ??
    sellable.find((candidate) => exampleAddress(candidate) !== undefined) ??
    sellable[0];
  const fiats = sellableFiats(country, crypto, currencies);
  const fiat = fiats.find(({ ticker }) => ticker === "EUR") ?? fiats[0];
  if (!crypto || !fiat) return failed("selftest-fault-no-pair", { country: country.name });
  return passed({ crypto, fiat }, "selftest-said-pair", { pair: `${crypto.ticker} → ${fiat.ticker}` });
}

/** 2.5: the smallest amount the catalogue tells of. */
function chooseAmount(country: Country, crypto: Crypto, fiat: Fiat): Outcome<string> {
  const { min, max } = amountLimits(country, crypto, fiat);
  if (min !== undefined && max !== undefined && compareAmounts(min, max) > 0) {
    return failed("selftest-fault-no-amount", { coin: crypto.ticker, min, max });
  }
  const told = crypto.providers?.flatMap((provider) => provider.min ?? []).toSorted(compareAmounts)[0];
  const amount = min ?? told ?? FIRST_AMOUNT;
  return passed(amount, "selftest-said-amount", { amount: `${amount} ${crypto.ticker}` });
}

/** What a refused callback means, by the reason. */
const CALLBACK_FAULTS: Readonly<Record<CallbackRefusal, string>> = {
  signature: "selftest-fault-callback-signature",
  "api-key": "selftest-fault-callback-key",
  "no-public-key": "selftest-fault-callback-unverifiable",
  malformed: "selftest-fault-callback-malformed",
};

/** What a callback that did not come, or was refused, means. */
function callbackFault(
  callback: Exclude<CallbackOutcome, { kind: "verified" }>,
  waitMs: number,
  status = FIRST_STATUS,
): { ok: false; fault: Fault } {
  return callback.kind === "refused"
    ? failed(CALLBACK_FAULTS[callback.reason])
    : failed("selftest-fault-no-callback", { status, seconds: Math.ceil(waitMs / 1000) });
}
