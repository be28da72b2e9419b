/** What can happen on a walk through the chat: what a person does, and what happens in the world meanwhile. Plain data. */
import fc from "fast-check";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import type { MediaKind } from "../../src/simulator/telegram.ts";

/**
 * One thing a person does. Numbers say which of the possibilities of the moment is meant, counted round and round, so
 * that every move is possible everywhere.
 */
export type Move =
  /** Goes on as the newest message suggests: a button that leads on, or the text it asks for. */
  | { do: "goOn"; which: number }
  /** The same, with two presses at once. */
  | { do: "pressTwice"; which: number }
  /** Goes on, and writes at the same time. */
  | { do: "goOnAndType"; which: number; text: string }
  /** Presses any button of any message. */
  | { do: "press"; message: number; which: number }
  /** Presses a button that was shown once, wherever it was: an app that has not heard of the change yet. */
  | { do: "pressOld"; which: number }
  | { do: "type"; text: string }
  | { do: "send"; kind: MediaKind }
  /** Changes a text they sent, which bots are not told unless they ask. */
  | { do: "correct"; text: string }
  /** Telegram's app speaks another language from now on. */
  | { do: "speak"; language: string }
  /** Telegram delivers something once more that the bot has dealt with. */
  | { do: "repeat"; which: number };

/** How a call to Changelly goes wrong. */
export type Trouble =
  | "error"
  | "reset"
  | "page"
  | "busy"
  | "order lost"
  | "order not sent"
  | "order error"
  | "offer expired"
  | "order refused"
  | "order taken, answer no";

/** What happens in the world, to everybody at once, while each person makes one move. */
export type Weather =
  | { is: "calm" }
  /** The app is stopped and started, before or while people do something. */
  | { is: "restart"; meanwhile: boolean }
  | { is: "later"; minutes: number }
  /** All prices change by so many per cent. */
  | { is: "prices"; percent: number }
  /** So many calls to Changelly go wrong. */
  | { is: "trouble"; with: Trouble; times: number }
  /** Some of the orders get another status. */
  | { is: "news"; status: string; every: number }
  /** Telegram delivers everything twice. */
  | { is: "repeats" };

/** One person's way through the chat. */
export interface Walk {
  language: string;
  /** The first thing they type. */
  opening: string;
  moves: readonly Move[];
}

/** What a batch is made of: some people's walks, and the weather of each move. */
export interface Crowd {
  walks: readonly Walk[];
  weather: readonly Weather[];
}

/** Moves of the longest walk, its opening included: so much weather there is. */
const LONGEST = 20;

/** Languages of Telegram's apps: ours, one with a region, one of a language we may not have. */
const SPOKEN = ["en", "ru", "es", "de-AT", "pt-br", "fi"];

const COMMANDS = [
  "/start",
  "/sell",
  "/cancel",
  "/help",
  "/orders",
  "/settings",
  "/language",
  "/privacy",
  "/nothing",
  "/sell@sell_test_bot",
];

const LINES = [
  "0.05 btc eur",
  "sell 500 usdt for eur",
  "/sell 0.05 btc eur",
  "/sell 400 xrp",
  "I want 500 EUR",
  "продать 0,1 eth",
  "1 sol",
];

const LINKS = [
  "/start sell_BTC_EUR_0x05",
  "/start sell_XRP_EUR_500",
  "/start sell_USDTRX_USD",
  "/start sell_NONE_XXX_0x0",
  "/start ref-77",
];

/** Rates to wait for: some are there already, some are reached when prices move, and some are none. */
const WATCHED = [
  "/watch",
  "/watch 0.05 btc 84000 eur",
  "/watch 500 xrp 1,87 eur",
  "/watch eth 1 eur",
  "/watch 500 usdt 0.99 usd",
  "/watch btc",
];

const NUMBERS = [
  "0.05",
  "500",
  "0,1",
  "1.234",
  "1,234.5",
  "-3",
  "0",
  "1e5",
  "0.000000000000000001",
  "99999999999999999999999",
  "300 EUR",
  "50 btc",
  "½",
  "٢٠",
];

const SEARCHES = [
  "ger",
  "Deutschland",
  "россия",
  "united",
  "california",
  "tether",
  "eur",
  "euro",
  "zz",
  "tron",
  "🇫🇷",
];

/**
 * Texts that hurt where they are not escaped, cut or counted. `zzq` stands in markup, and `$x` in a placeholder, that none
 * of our texts has: see `ECHOES` in walks-promises.ts.
 */
const JUNK = [
  "<b>&{ $x }",
  "<i>zzq</i> & <a href='tg://user?id=1'>zzq</a>",
  "🚀🚀🚀",
  "👨‍👩‍👧‍👦 ".repeat(30),
  "\u202egnirts",
  "a".repeat(4096),
  "so very long ".repeat(400),
  "line\nafter\nline",
  "'; drop table orders; --",
  "s:0000:0:confirm:",
  "____*[]()~`>#+-=|{}.!",
  "?",
];

const ADDRESSES = [
  ...new Set(Object.values(sampleAddresses).map(({ address }) => address)),
  "bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq9e75rt",
  "0x1234",
  "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1",
  "not an address at all",
  // What must not be sent to anybody; it is taken out of the chat.
  "legal winner thank year wave sausage worth useful legal winner thank yellow",
];

/** Of everything a person may type. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...WATCHED) },
  { weight: 2, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...SEARCHES) },
  { weight: 3, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES) },
);

const which = fc.nat({ max: 999 });
const kind = fc.constantFrom<MediaKind>("photo", "sticker", "voice", "document", "location", "contact");
const the = <const T extends string>(action: T) => fc.constant(action);

const move: fc.Arbitrary<Move> = fc.oneof(
  { withCrossShrink: true },
  { weight: 62, arbitrary: fc.record({ do: the("goOn"), which }) },
  { weight: 5, arbitrary: fc.record({ do: the("pressTwice"), which }) },
  { weight: 3, arbitrary: fc.record({ do: the("goOnAndType"), which, text }) },
  { weight: 9, arbitrary: fc.record({ do: the("press"), message: fc.nat({ max: 3 }), which }) },
  { weight: 5, arbitrary: fc.record({ do: the("pressOld"), which }) },
  { weight: 10, arbitrary: fc.record({ do: the("type"), text }) },
  { weight: 1, arbitrary: fc.record({ do: the("send"), kind }) },
  { weight: 1, arbitrary: fc.record({ do: the("correct"), text }) },
  { weight: 2, arbitrary: fc.record({ do: the("speak"), language: fc.constantFrom(...SPOKEN) }) },
  { weight: 2, arbitrary: fc.record({ do: the("repeat"), which }) },
);

/** Walks of so many moves after the opening. */
const walk = (shortest: number): fc.Arbitrary<Walk> =>
  fc.record({
    language: fc.constantFrom(...SPOKEN),
    opening: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("/start", "/sell") },
      { weight: 2, arbitrary: fc.constantFrom(...LINES, ...LINKS) },
      { weight: 1, arbitrary: text },
    ),
    moves: fc.array(move, { minLength: shortest, maxLength: LONGEST - 1, size: "max" }),
  });

const trouble = fc.constantFrom<Trouble>(
  "error",
  "reset",
  "page",
  "busy",
  "order lost",
  "order lost",
  "order not sent",
  "order error",
  "offer expired",
  "order refused",
  "order taken, answer no",
);

const weather: fc.Arbitrary<Weather> = fc.oneof(
  { withCrossShrink: true },
  { weight: 70, arbitrary: fc.record({ is: the("calm") }) },
  { weight: 4, arbitrary: fc.record({ is: the("restart"), meanwhile: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ is: the("later"), minutes: fc.constantFrom(2, 2, 125) }) },
  { weight: 4, arbitrary: fc.record({ is: the("prices"), percent: fc.constantFrom(-3, -1, 2) }) },
  // Five failures in a row would have Changelly left alone for ten seconds, and every walk with it.
  {
    weight: 7,
    arbitrary: fc.record({ is: the("trouble"), with: trouble, times: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      is: the("news"),
      status: fc.constantFrom("pending", "hold", "complete", "failed", "expired", "refunded", "brand-new"),
      every: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: the("repeats") }) },
);

const season = fc.array(weather, { minLength: LONGEST, maxLength: LONGEST });

/** The walks of so many people at once. Drawn evenly: no walk is shorter or simpler for being the first. */
export function crowd(people: number): fc.Arbitrary<Crowd> {
  const walks = fc.array(walk(7), { minLength: people, maxLength: people });
  return fc.noBias(fc.record({ walks, weather: season }));
}

/** One walk in any weather, however short: what a walk that fails is cut down to. */
export const alone: fc.Arbitrary<Crowd> = fc.record({
  walks: fc.array(walk(0), { minLength: 1, maxLength: 1 }),
  weather: season,
});
