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
  ExternalOrder,
  Failure,
  OfferList,
  OfferRequest,
  Result,
} from "../sell/off-ramp.ts";
import { findOffer, rankOffers, workableAmounts } from "../sell/offers.ts";
import { KNOWN_STATUSES } from "../sell/order.ts";
import type {
  CallbackExamination,
  CallbackOutcome,
  CallbackWaiters,
  OpenProbe,
  SandboxProbe,
  SignedText,
  WireCall,
} from "./sandbox.ts";

/** What came of a step that passed. The text of each kind is `selftest-said-<kind>`. */
export type Finding =
  | { kind: "countries" | "providers" | "walked"; count: number }
  | { kind: "place"; place: string }
  | { kind: "currencies"; crypto: number; fiat: number }
  | { kind: "pair"; pair: string }
  | { kind: "amount"; amount: string }
  | { kind: "offers"; count: number; amount: string }
  | { kind: "shown"; providers: string }
  | { kind: "address"; coin: string }
  | { kind: "valid" | "resent" }
  | { kind: "chosen"; provider: string; method: string }
  | { kind: "consent"; after: string }
  | { kind: "order"; id: string }
  | { kind: "status" | "listed"; status: string }
  | { kind: "link"; host: string };

/** Why a step failed. The text of each kind is `selftest-fault-<kind>`, but for a failed call, which speaks for itself. */
export type Fault =
  | { kind: "call"; failure: Failure }
  | { kind: "no-country" | "no-states" | "nobody-asked" | "no-link" }
  | { kind: "not-delivered" | "delivered-elsewhere" }
  | { kind: `callback-${"signature" | "key" | "unverifiable" | "malformed"}` }
  | { kind: "no-callback"; status: string; seconds: number }
  | { kind: "no-pair"; country: string }
  | { kind: "no-offer"; reasons: string }
  | { kind: "unnamed-provider"; provider: string }
  | { kind: "no-address"; coin: string }
  | { kind: "address-refused"; coin: string; cause: string }
  | { kind: "offer-gone"; provider: string; method: string }
  | { kind: "offer-fell"; before: string; after: string }
  | { kind: "status-differs"; status: string; came: string }
  | { kind: "not-listed"; id: string }
  | { kind: "read-differs"; status: string; read: string };

/** The number of a step in the vendor's off-ramp flow, which is section 2 of its document. */
export type SelfTestStep = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

/** How a step stands. */
export interface StepReport {
  step: SelfTestStep;
  state: "waiting" | "running" | "passed" | "failed" | "not-run";
  /** How long it took, ms of real time; null before its end. */
  ms: number | null;
  /** The requests it made. */
  calls: readonly WireCall[];
  /** What came of it; null unless it passed. */
  finding: Finding | null;
  /** Null unless it failed. */
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
  /** What was signed of the first request, which names no person; null before it. */
  request: SignedText | null;
  /** What the last callback looked like; null before there was one. */
  callback: CallbackExamination | null;
}

/** What a self-test takes. */
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
  /** Whoever asked, as Changelly is told of them. */
  externalUserId: string;
  /** Called after every change. */
  onProgress: (report: SelfTestReport) => void;
  /** Ends the test early: what was not run yet will not be. */
  signal: AbortSignal;
}

/**
 * Refund addresses anybody may look up and nobody is harmed by: burn and example addresses, by the network as the API
 * names it, or by the ticker. Test orders move no coins.
 */
const EXAMPLE_ADDRESSES = [
  ["bitcoin", "BTC", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
  ["ethereum", "ETH", "0x000000000000000000000000000000000000dEaD"],
  ["tron", "TRX", "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"],
  ["solana", "SOL", "1nc1nerator11111111111111111111111111111111"],
  ["ripple", "XRP", "rrrrrrrrrrrrrrrrrrrrrhoLvTp"],
  ["dogecoin", "DOGE", "DDogepartyxxxxxxxxxxxxxxxxxxw1dfzr"],
] as const;

function exampleAddress({ network, ticker }: Crypto): string | undefined {
  const known = (name: string) =>
    EXAMPLE_ADDRESSES.find((example) => example[0] === name || example[1] === name);
  return (known(network?.toLowerCase() ?? "") ?? known(ticker))?.[2];
}

/** Where no provider tells a minimum, the first question is this much; their answers tell the minimum. */
const FIRST_AMOUNT = "0.01";
/** How often a better amount is tried. */
const AMOUNT_TRIES = 3;
/** How much the payout may fall between the choice and the consent, per cent: more than a market moves in a second. */
const TOLERANCE_PERCENT = "5";
/** What the order is set to before its callback is sent again. */
const FIRST_STATUS = "pending";

/** What a step gives to those below it and says in the report, or why it failed. */
type Verdict<Gives> = { ok: true; gives: Gives; finding: Finding } | { ok: false; fault: Fault };

function passed<Gives extends object>(finding: Finding, gives: Gives): Verdict<Gives> {
  return { ok: true, gives, finding };
}

function failed(fault: Fault): { ok: false; fault: Fault } {
  return { ok: false, fault };
}

/** What every step has at hand. */
interface Rig extends SelfTestDeps, SelfTestRequest {
  probe: SandboxProbe;
  externalOrderId: string;
  /** Changes the report. */
  note: (change: Partial<SelfTestReport>) => void;
}

/** Plays one step; undefined when it failed, or when nothing is to be played any more. */
type Play = <Gives>(step: SelfTestStep, work: () => Promise<Verdict<Gives>>) => Promise<Gives | undefined>;

/** Steps in their order. `Known` is what they have brought together, so a step cannot ask for what comes later. */
class Steps<Known> {
  readonly numbers: readonly SelfTestStep[];
  readonly run: (rig: Rig, play: Play) => Promise<Known | undefined>;

  constructor(numbers: readonly SelfTestStep[], run: (rig: Rig, play: Play) => Promise<Known | undefined>) {
    this.numbers = numbers;
    this.run = run;
  }

  /** One more: what is asked of Changelly, and what to think of the answer. */
  add<Answer, Gives extends object>({
    step,
    call,
    judge,
  }: {
    step: SelfTestStep;
    call: (known: Known & Rig) => Promise<Result<Answer>>;
    judge: (answer: Answer, known: Known & Rig) => Verdict<Gives> | Promise<Verdict<Gives>>;
  }): Steps<Known & Gives> {
    return new Steps([...this.numbers, step], async (rig, play) => {
      const known = await this.run(rig, play);
      const given =
        known &&
        (await play(step, async () => {
          const all = { ...rig, ...known };
          const answer = await call(all);
          return answer.ok ? judge(answer.value, all) : failed({ kind: "call", failure: answer.failure });
        }));
      return known && given && { ...known, ...given };
    });
  }
}

/** The call of a step that looks at what is known already. */
const nothing = async (): Promise<Result<null>> => ({ ok: true, value: null });

/** The sale, as the vendor's page has it. */
const SALE = new Steps([], async () => ({}))
  .add({
    step: 1,
    call: ({ probe }) => probe.countries(),
    judge: (countries) => passed({ kind: "countries", count: countries.length }, { countries }),
  })
  .add({
    step: 2,
    call: nothing,
    judge: (_, { countries }) => {
      const [country] = countries;
      if (!country) return failed({ kind: "no-country" });
      const isStateless = ({ code, states }: Country) => code === "US" && states.length === 0;
      if (countries.some(isStateless)) return failed({ kind: "no-states" });
      const state = country.states[0] ?? null;
      const place = state ? `${country.name}, ${state.name}` : country.name;
      return passed({ kind: "place", place }, { country, state });
    },
  })
  .add({
    step: 3,
    call: ({ probe }) => probe.currencies(),
    judge: (currencies) => {
      const { crypto, fiat } = currencies;
      return passed({ kind: "currencies", crypto: crypto.length, fiat: fiat.length }, { currencies });
    },
  })
  .add({
    step: 4,
    call: nothing,
    // BTC for EUR; else a coin whose addresses we know, for the first currency it is bought in.
    judge: (_, { country, currencies }) => {
      const fiatsFor = (coin: Crypto | undefined) => sellableFiats(country, coin, currencies);
      const sellable = currencies.crypto.filter((coin) => fiatsFor(coin).length > 0);
      const crypto =
        sellable.find(({ ticker }) => ticker === "BTC") ??
        sellable.find((coin) => exampleAddress(coin) !== undefined) ??
        sellable[0];
      const fiat = fiatsFor(crypto).find(({ ticker }) => ticker === "EUR") ?? fiatsFor(crypto)[0];
      if (!crypto || !fiat) return failed({ kind: "no-pair", country: country.name });
      return passed({ kind: "pair", pair: `${crypto.ticker} → ${fiat.ticker}` }, { crypto, fiat });
    },
  })
  .add({
    step: 5,
    call: nothing,
    // The smallest amount the catalogue tells of.
    judge: (_, { country, crypto, fiat }) => {
      const { min } = amountLimits(country, crypto, fiat);
      const told = crypto.providers?.flatMap((provider) => provider.min ?? []).toSorted(compareAmounts)[0];
      const amount = min ?? told ?? FIRST_AMOUNT;
      return passed({ kind: "amount", amount: `${amount} ${crypto.ticker}` }, { amount });
    },
  })
  .add({
    step: 6,
    call: ({ probe, crypto, fiat, amount, country, state }) => {
      const pair = { currencyFrom: crypto.ticker, currencyTo: fiat.ticker };
      const place = { country: country.code, state: state?.code ?? null };
      return firstOffers(probe, { ...pair, ...place, amountFrom: amount });
    },
    judge: ({ request, list }) => {
      const amount = `${request.amountFrom} ${request.currencyFrom}`;
      if (list.offers.length > 0) {
        return passed({ kind: "offers", count: list.offers.length, amount }, { request, list });
      }
      if (list.refusals.length === 0) return failed({ kind: "nobody-asked" });
      const reasons = list.refusals.map(({ providerCode, reason }) => `${providerCode}: ${reason}`);
      return failed({ kind: "no-offer", reasons: reasons.join(", ") });
    },
  })
  .add({
    step: 7,
    call: ({ probe }) => probe.providers(),
    judge: (providers) => passed({ kind: "providers", count: providers.size }, { providers }),
  })
  .add({
    step: 8,
    call: nothing,
    judge: (_, { list, providers }) => {
      const unnamed = list.offers.find(({ providerCode }) => !providers.has(providerCode));
      if (unnamed) return failed({ kind: "unnamed-provider", provider: unnamed.providerCode });
      const ranked = rankOffers(list.offers, providers);
      const [chosen] = ranked;
      if (!chosen) return failed({ kind: "nobody-asked" });
      return passed(
        { kind: "shown", providers: ranked.map(({ providerName }) => providerName).join(", ") },
        { chosen },
      );
    },
  })
  .add({
    step: 9,
    call: nothing,
    judge: (_, { crypto }) => {
      const coin = crypto.ticker;
      const address = exampleAddress(crypto);
      return address === undefined
        ? failed({ kind: "no-address", coin })
        : passed({ kind: "address", coin }, { address });
    },
  })
  .add({
    step: 10,
    call: ({ probe, crypto, address }) => probe.validateAddress(crypto.ticker, address, null),
    judge: (verdict, { crypto }) =>
      verdict.valid
        ? passed({ kind: "valid" }, {})
        : failed({ kind: "address-refused", coin: crypto.ticker, cause: verdict.cause }),
  })
  .add({
    step: 11,
    call: ({ probe, request }) => probe.offers(request),
    judge: (list, { chosen: { providerCode, providerName: provider, best } }) => {
      const fresh = findOffer(list, { providerCode, code: best.code });
      const method = best.name ?? best.code ?? "–";
      return fresh
        ? passed({ kind: "chosen", provider, method }, { fresh })
        : failed({ kind: "offer-gone", provider, method });
    },
  })
  .add({
    step: 12,
    call: nothing,
    judge: (_, { chosen: { best }, fresh, request }) => {
      const after = `${fresh.payout} ${request.currencyTo}`;
      return fellByMoreThan(best.payout, fresh.payout, TOLERANCE_PERCENT)
        ? failed({ kind: "offer-fell", before: `${best.payout} ${request.currencyTo}`, after })
        : passed({ kind: "consent", after }, {});
    },
  })
  .add({
    step: 13,
    call: ({ probe, externalOrderId, externalUserId, request, chosen, fresh, address }) =>
      probe.createOrder({
        ...request,
        externalOrderId,
        externalUserId,
        providerCode: chosen.providerCode,
        refundAddress: address,
        paymentMethod: fresh.code,
        metadata: {},
      }),
    judge: (order, { note }) => {
      note({ changellyId: order.id });
      return passed({ kind: "order", id: order.id.slice(0, 8) }, { order });
    },
  })
  .add({
    step: 14,
    // Its callback is waited for, so that it is not taken for that of the next step, which judges callbacks.
    call: (known) => change(known, FIRST_STATUS),
    judge: ({ answer: { status } }) =>
      status === FIRST_STATUS
        ? passed({ kind: "status", status }, {})
        : failed({ kind: "status-differs", status: FIRST_STATUS, came: status ?? "–" }),
  })
  .add({
    step: 15,
    call: (known) => {
      const resend = () => known.probe.resendCallback(known.order.id);
      return expecting(known, resend, (delivery) => delivery === "success");
    },
    judge: ({ answer: delivery, callback }, { waitMs }) => {
      if (callback.kind === "refused") return failed(callbackFault(callback, FIRST_STATUS, waitMs));
      if (delivery === "failed") return failed({ kind: "not-delivered" });
      return callback.kind === "verified"
        ? passed({ kind: "resent" }, {})
        : failed({ kind: "delivered-elsewhere" });
    },
  })
  .add({
    step: 16,
    call: nothing,
    judge: (_, { order: { redirectUrl } }) =>
      redirectUrl === null
        ? failed({ kind: "no-link" })
        : passed({ kind: "link", host: new URL(redirectUrl).host }, {}),
  })
  .add({
    step: 17,
    call: ({ probe, externalOrderId }) => probe.findOrders({ externalIds: [externalOrderId] }),
    judge: (orders, { order: { id } }) => {
      const found = orders.find((candidate) => candidate.id === id);
      if (!found) return failed({ kind: "not-listed", id });
      return found.status === FIRST_STATUS
        ? passed({ kind: "listed", status: FIRST_STATUS }, {})
        : failed({ kind: "read-differs", status: FIRST_STATUS, read: found.status ?? "–" });
    },
  })
  .add({ step: 18, call: nothing, judge: (_, known) => walk(known) });

/** Plays the sale and resolves with the report, whether it passed or not. Rejects only when something of ours breaks. */
export async function runSelfTest(deps: SelfTestDeps, request: SelfTestRequest): Promise<SelfTestReport> {
  const { clock, newId } = deps;
  let report: SelfTestReport = {
    startedAt: clock(),
    endedAt: null,
    externalOrderId: newId(),
    changellyId: null,
    steps: SALE.numbers.map((step) => {
      return { step, state: "waiting", ms: null, calls: [], finding: null, fault: null };
    }),
    walk: [],
    request: null,
    callback: null,
  };
  const note = (change: Partial<SelfTestReport>): void => {
    report = { ...report, ...change };
    request.onProgress(report);
  };
  const noteStep = (step: SelfTestStep, change: Partial<StepReport>): void =>
    note({ steps: report.steps.map((known) => (known.step === step ? { ...known, ...change } : known)) });

  let calls: WireCall[] = [];
  const probe = deps.openProbe((call) => calls.push(call));
  const play: Play = async (step, work) => {
    if (request.signal.aborted) return undefined;
    calls = [];
    noteStep(step, { state: "running" });
    const began = performance.now();
    const verdict = await work();
    const done = { ms: Math.round(performance.now() - began), calls: [...calls] };
    if (report.request === null && calls[0]) note({ request: calls[0].signed() });
    if (verdict.ok) {
      noteStep(step, { ...done, state: "passed", finding: verdict.finding });
      return verdict.gives;
    }
    // A test that is called off did not fail.
    if (request.signal.aborted) noteStep(step, { ...done, state: "not-run" });
    else noteStep(step, { ...done, state: "failed", fault: verdict.fault });
    return undefined;
  };

  try {
    await SALE.run({ ...deps, ...request, probe, note, externalOrderId: report.externalOrderId }, play);
    note({
      endedAt: clock(),
      steps: report.steps.map((step) => (step.state === "waiting" ? { ...step, state: "not-run" } : step)),
    });
    return report;
  } finally {
    await probe.close();
  }
}

/** 2.6: offers for the smallest amount that brings any, with the request that brought them. */
async function firstOffers(
  probe: SandboxProbe,
  first: OfferRequest,
): Promise<Result<{ request: OfferRequest; list: OfferList }>> {
  let request = first;
  for (let tries = 1; ; tries += 1) {
    const answer = await probe.offers(request);
    if (!answer.ok) return answer;
    const list = answer.value;
    const [better] = list.offers.length > 0 ? [] : workableAmounts(list, request.amountFrom);
    if (better === undefined || tries === AMOUNT_TRIES) return { ok: true, value: { request, list } };
    request = { ...request, amountFrom: better };
  }
}

/** An order that is being debugged. */
type Debugged = Rig & { order: { id: string } };

/** Does something that makes Changelly send a callback, already listening, and waits for it where one is to come. */
async function expecting<T>(
  { callbacks, order, signal, waitMs, note }: Debugged,
  work: () => Promise<Result<T>>,
  comes: (answer: T) => boolean,
): Promise<Result<{ answer: T; callback: CallbackOutcome }>> {
  const wait = callbacks.expect(order.id, signal);
  try {
    const result = await work();
    if (!result.ok) return result;
    const answer = result.value;
    // What could not be delivered will not come any more; a callback that we refused has come already.
    const callback = await wait.within(comes(answer) ? waitMs : 0);
    if (callback.kind !== "none") note({ callback: callback.examined });
    return { ok: true, value: { answer, callback } };
  } finally {
    wait.giveUp();
  }
}

/** Sets a status, and waits for the callback that follows. */
function change(
  rig: Debugged,
  status: string,
): Promise<Result<{ answer: ExternalOrder; callback: CallbackOutcome }>> {
  const update = () => rig.probe.updateSandboxOrder(rig.order.id, { status });
  return expecting(rig, update, (order) => order.status === status);
}

/** 2.18: every status once, as far as they come. */
async function walk(rig: Debugged): Promise<Verdict<object>> {
  const lines: WalkReport[] = [];
  for (const status of KNOWN_STATUSES) {
    const { line, fault } = await walkTo(rig, status);
    lines.push(line);
    rig.note({ walk: [...lines] });
    if (fault) return failed(fault);
  }
  return passed({ kind: "walked", count: lines.length }, {});
}

/** One status: changed, told by a genuine callback, and the same when read. */
async function walkTo(rig: Debugged, status: string): Promise<{ line: WalkReport; fault: Fault | null }> {
  const line: WalkReport = { status, callbackMs: null, readBack: null };
  const began = performance.now();
  const changed = await change(rig, status);
  if (!changed.ok) return { line, fault: { kind: "call", failure: changed.failure } };
  const { answer, callback } = changed.value;
  const came = answer.status ?? "–";
  if (came !== status) return { line, fault: { kind: "status-differs", status, came } };
  if (callback.kind !== "verified") return { line, fault: callbackFault(callback, status, rig.waitMs) };
  line.callbackMs = Math.round(performance.now() - began);
  const orders = await rig.probe.findOrders({ ids: [rig.order.id] });
  if (!orders.ok) return { line, fault: { kind: "call", failure: orders.failure } };
  const read = orders.value.find(({ id }) => id === rig.order.id)?.status ?? "–";
  line.readBack = read;
  return { line, fault: read === status ? null : { kind: "read-differs", status, read } };
}

const REFUSED_CALLBACKS = {
  unsigned: "callback-signature",
  signature: "callback-signature",
  "api-key": "callback-key",
  "no-public-key": "callback-unverifiable",
  malformed: "callback-malformed",
} as const satisfies Record<CallbackRefusal, Fault["kind"]>;

/** What a callback that did not come, or was refused, means. */
function callbackFault(
  callback: Exclude<CallbackOutcome, { kind: "verified" }>,
  status: string,
  waitMs: number,
): Fault {
  return callback.kind === "refused"
    ? { kind: REFUSED_CALLBACKS[callback.reason] }
    : { kind: "no-callback", status, seconds: Math.ceil(waitMs / 1000) };
}
