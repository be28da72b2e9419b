/**
 * The texts of the bot and the formats of values. The first half reads the files as a translator's checklist: every
 * complaint names the language and the text. The second half asks for texts and values the way the program does.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import {
  Comment,
  type Expression,
  GroupComment,
  Identifier,
  Message,
  type Pattern,
  Placeable,
  parse,
  ResourceComment,
  SelectExpression,
  TextElement,
  VariableReference,
} from "@fluent/syntax";
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { COMMANDS, helpView, privacyView, welcomeBackView } from "../src/bot/basics.ts";
import { orderCard, orderHelp } from "../src/bot/orders/card.ts";
import { ORDERS_PAGE, ordersView } from "../src/bot/orders/list.ts";
import { noticeView } from "../src/bot/orders/notice.ts";
import { recapStep } from "../src/bot/sell/recap-steps.ts";
import { cleanAddress } from "../src/bot/sell/refund-steps.ts";
import { keyboard, type View } from "../src/bot/view.ts";
import { continueButton, sellButton } from "../src/bot/wording.ts";
import { escapeHtml, loadLanguages, plainText, type Translator, type Values } from "../src/i18n.ts";
import { parseAmount } from "../src/sell/amount.ts";
import { newDraft, type SellDraft } from "../src/sell/draft.ts";
import type { Notice } from "../src/sell/notices.ts";
import { KNOWN_STATUSES, type Order, type OrderStatus } from "../src/sell/order.ts";
import { PlacedOrders } from "../src/sell/placed-orders.ts";
import { Quoting } from "../src/sell/quoting.ts";
import { TrackRecords } from "../src/sell/track-record.ts";
import { formattedText } from "../src/simulator/telegram-text.ts";
import { textTypes } from "../src/texts.generate.ts";
import type { AnyTexts } from "./support/sale.ts";

const LOCALES = join(import.meta.dirname, "..", "locales");
const SOURCE = join(import.meta.dirname, "..", "src");
/** The language the others are measured against. */
const STANDARD = "en";

// ---------------------------------------------------------------------------------------------------------------------
// The files, read

/** One text of one language. */
interface Text {
  key: string;
  /** Every wording the text can take, variables as `{ $name }`: one, or one per plural form. */
  wordings: readonly string[];
  variables: ReadonlySet<string>;
  /** The variables that choose a plural form, and the forms there are for them. */
  plurals: readonly { variable: string; forms: readonly string[] }[];
}

interface TextFile {
  locale: string;
  raw: string;
  /** Keys and section headings as they follow each other. */
  outline: readonly string[];
  texts: ReadonlyMap<string, Text>;
}

function wordingsOf(pattern: Pattern): string[] {
  let wordings = [""];
  for (const element of pattern.elements) {
    const endings = element instanceof TextElement ? [element.value] : writtenBy(element.expression);
    wordings = wordings.flatMap((wording) => endings.map((ending) => wording + ending));
  }
  return wordings;
}

function writtenBy(expression: Expression | Placeable): string[] {
  if (expression instanceof VariableReference) return [`{ $${expression.id.name} }`];
  if (expression instanceof SelectExpression) {
    return expression.variants.flatMap((variant) => wordingsOf(variant.value));
  }
  throw new Error(`it is made of words, variables and plural forms, not of a ${expression.type}`);
}

function pluralsOf(pattern: Pattern): { variable: string; forms: string[] }[] {
  return pattern.elements.flatMap((element) => {
    if (!(element instanceof Placeable) || !(element.expression instanceof SelectExpression)) return [];
    const { selector, variants } = element.expression;
    if (!(selector instanceof VariableReference)) {
      throw new Error(`its plural forms are chosen by a variable, not by a ${selector.type}`);
    }
    return {
      variable: selector.id.name,
      forms: variants.map(({ key }) => (key instanceof Identifier ? key.name : key.value)),
    };
  });
}

function readText(key: string, pattern: Pattern): Text {
  const wordings = wordingsOf(pattern);
  const plurals = pluralsOf(pattern);
  const named = wordings.join().matchAll(/\{ \$([\w-]+) \}/g);
  const variables = [...plurals.map(({ variable }) => variable), ...[...named].map(([, name = ""]) => name)];
  return { key, wordings, plurals, variables: new Set(variables) };
}

function readTexts(file: string): TextFile {
  const raw = readFileSync(join(LOCALES, file), "utf8");
  const outline: string[] = [];
  const texts = new Map<string, Text>();
  for (const entry of parse(raw, {}).body) {
    if (entry instanceof ResourceComment || entry instanceof Comment) continue;
    if (entry instanceof GroupComment) {
      outline.push(`## ${entry.content}`);
      continue;
    }
    if (!(entry instanceof Message) || !entry.value || entry.attributes.length > 0) {
      throw new Error(`locales/${file} holds a ${entry.type} among its texts: ${JSON.stringify(entry)}`);
    }
    const key = entry.id.name;
    outline.push(key);
    try {
      texts.set(key, readText(key, entry.value));
    } catch (error) {
      throw new Error(`locales/${file}: ${key} is no plain text`, { cause: error });
    }
  }
  return { locale: basename(file, ".ftl"), raw, outline, texts };
}

function readFolder(folder: string): TextFile[] {
  return readdirSync(join(LOCALES, folder))
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => readTexts(join(folder, name)));
}

const PEOPLE = readFolder(".");
const OPERATORS = readFolder("operator");
const FILES = [...PEOPLE, ...OPERATORS];
const [people, operators] = [PEOPLE, OPERATORS].map((files) =>
  files.find(({ locale }) => locale === STANDARD),
);
if (!people || !operators) throw new Error(`there are no texts in ${STANDARD}`);
const standard = { texts: new Map([...people.texts, ...operators.texts]) };
const KEYS = [...standard.texts.keys()];

/** What is wrong with the texts of all languages, one line each. */
function complaints(judge: (text: Text, file: TextFile) => readonly string[]): string[] {
  return FILES.flatMap((file) =>
    [...file.texts.values()].flatMap((text) =>
      judge(text, file).map((complaint) => `${file.locale}: ${text.key}: ${complaint}`),
    ),
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// The program's side

/** The source of everything that chooses a text. */
const CODE = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/^simulator|^texts\.ts$/.test(name))
  .map((name) => readFileSync(join(SOURCE, name), "utf8"))
  .join("\n");

function all(pattern: RegExp): string[] {
  return [...CODE.matchAll(pattern)].map(([, found = ""]) => found);
}

const askedForPlain = new Set(all(/\.plain\(\s*"([^"]+)"/g));
/** Keys of texts that are shown without markup. */
const PLAIN = new Set(
  KEYS.filter((key) => /^(button|toast|command|status)-/.test(key) || askedForPlain.has(key)),
);

// ---------------------------------------------------------------------------------------------------------------------
// What the program fills in

const languages = loadLanguages(LOCALES, STANDARD);
const translators: (Translator & AnyTexts)[] = languages.locales.map((locale) =>
  languages.translator(locale),
);

/** The whole numbers that tell the plural forms of our languages apart. */
const COUNTS = [0, 1, 2, 5, 21] as const;

/** 62 characters: as long as a Bitcoin address gets. */
const ADDRESS = "bc1p5d7rjq7g6rdk2yhzks9smlaqtedr4dekq08ge8ztwac72sfr9rusxg3297";

/** Values as long as they get in everyday use, by the name of the variable. */
function sampleArgs(tr: Translator, count = 60): Values {
  const coin = tr.plain("coin-on-network", { coin: "USDT", network: "Binance Smart Chain" });
  return {
    address: "bc1p…3297",
    after: tr.money("2640.10", "EUR"),
    age: count,
    better: "Transak",
    amount: tr.number("1250.75"),
    back: tr.plain("button-back"),
    before: tr.money("2710.35", "EUR"),
    bound: tr.number("0.0004"),
    button: tr.plain("button-confirm"),
    coin,
    contact: "@sell_support",
    count,
    country: tr.country("US", ""),
    day: tr.day(Date.UTC(2026, 10, 29)),
    days: count,
    decimals: count,
    difference: tr.money("20.25", "EUR"),
    ending: "3297",
    example: tr.number("0.05"),
    fee: tr.money("27.39", "EUR"),
    fiat: "EUR",
    hash: "9f3a…77c1",
    help: tr.plain("button-get-help"),
    id: "3f2c9a1e",
    label: tr.plain("receipt-transaction"),
    language: languages.nameOf(tr.locale),
    max: tr.number("25000"),
    memo: "Destination tag",
    method: "Visa / Mastercard",
    min: tr.number("0.0004"),
    network: "Binance Smart Chain",
    number: count,
    page: 12,
    pages: 25,
    payout: tr.money("2710.35", "EUR"),
    place: `${tr.country("US", "")}, California`,
    price: "1 USDT = 0.86",
    provider: "Guardarian",
    providers: "MoonPay, Guardarian",
    query: "Bitcoin Cash Node Edition",
    rate: tr.rate("0.863412", "EUR"),
    rating: tr.number("4.2"),
    received: "1250.75 USDT",
    seconds: count,
    status: "kyc_review",
    value: ADDRESS,
    at: tr.dateTime(0),
    came: "pending",
    cause: "walletAddress",
    change: "complete → failed",
    code: "BTC",
    command: "/settings",
    created: "12",
    crypto: count,
    currencies: "BTC, EUR",
    currency: `${tr.currency("EUR", "")} (EUR)`,
    expected: tr.money("2710.35", "EUR"),
    external: "7f3a9c1e-1b5d-4c3a-9a51-0d2f7f1c2b3a",
    failed: "3",
    field: "payoutAmount",
    host: "web-api-v2.changelly.com",
    known: "banxa, moonpay, transak",
    line: "status:hold since:7d",
    minutes: count,
    ms: count,
    name: "Destination tag",
    of: count,
    order: "3f2c9a1e",
    pair: "BTC → EUR",
    passed: count,
    payin: "0.05",
    percent: "45",
    read: "hold",
    reason: "limits",
    reasons: "timeout 3, unavailable 2",
    role: tr.plain("desk-role-support"),
    since: tr.dateTime(0),
    step: tr.plain("desk-stats-created"),
    time: tr.dateTime(0),
    total: count,
    type: "sell",
    user: "123456789",
    wanted: tr.money("500", "EUR"),
    version: "2026-11",
    who: "123456789",
    word: "stauts:hold",
    what: "1250.75 USDT → EUR",
  };
}

/** A text as the person gets to see it, once Telegram has taken the markup. */
function visible(html: string): string {
  return unisolated(formattedText(html, "HTML").text);
}

/** A text without the isolates around what is filled into right-to-left ones. */
function unisolated(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** A button's label as the person gets to see it, cut where a phone has no room for more. */
function onPhone(label: string): string | undefined {
  return keyboard([[{ label, press: { area: "help" } }]]).inline_keyboard[0]?.[0]?.text;
}

/** Widest label of which three stand beside each other on a phone: eleven Latin letters. */
const THIRD = 11;

/** How wide a label is, in Latin letters: Cyrillic ones are wider, marks and spaces narrower. */
function widthOf(label: string): number {
  const width = (letter: string): number =>
    /\p{Script=Cyrillic}/u.test(letter) ? 1.25 : /[\p{L}\p{N}]/u.test(letter) ? 1 : 0.5;
  return [...label].reduce((sum, letter) => sum + width(letter), 0);
}

const order: Order = {
  id: "3f2c9a1e-5d0b-4a5e-9a57-0f6c2f1f7a11",
  userId: "700000001",
  chatId: "700000001",
  version: 1,
  phase: "placed",
  changellyId: "5a3d",
  status: "created",
  providerCode: "guardarian",
  providerName: "Guardarian",
  currencyFrom: "BNBBSC",
  coin: "BNBBSC",
  network: "Binance Smart Chain",
  currencyTo: "EUR",
  amountFrom: "1250.75",
  expectedPayout: "1079.41",
  paymentMethod: "card",
  paymentMethodName: "Visa / Mastercard",
  country: "US",
  state: "CA",
  refundAddress: ADDRESS,
  refundMemo: null,
  extraIdName: null,
  redirectUrl: "https://provider.example/order/5a3d",
  consent: { at: 0, policyVersion: "1", locale: "en", recap: "" },
  postedAt: 0,
  payinAmount: null,
  payoutAmount: null,
  transactionHash: "9f3a0000000000000000000000000000000000000000000000000000000077c1",
  suspect: null,
  nextCheckAt: 0,
  checks: 0,
  silenceToldAt: null,
  createdAt: 0,
  updatedAt: 0,
  statusAt: 0,
};

const draft: SellDraft = {
  ...newDraft({ id: "draft", userId: "700000001", chatId: "700000001", now: 0 }),
  step: "recap",
  orderId: order.id,
  answers: {
    country: { code: "US", name: "United States", hasStates: true },
    state: { code: "CA", name: "California" },
    crypto: {
      ticker: "BTC",
      coin: "BTC",
      network: "Bitcoin",
      precision: 8,
      extraIdName: "Destination tag",
    },
    fiat: { ticker: "USD", precision: 2 },
    amount: "0.05",
    offer: {
      code: "card",
      name: "Visa / Mastercard",
      payout: "2710.35",
      rate: "54207",
      fee: "27.39",
      providerCode: "guardarian",
      providerName: "Guardarian",
      at: 0,
      accepted: "2710.35",
    },
    address: ADDRESS,
    memo: "1234567890",
  },
};

const links = {
  terms: "https://terms.example/",
  kycPolicy: "https://kyc.example/",
  privacy: "https://privacy.example/",
};

function recapView(tr: Translator): Promise<View> {
  // The recap shows what the draft holds and asks nobody.
  const quoting: Quoting = Object.create(Quoting.prototype);
  const trackRecords: TrackRecords = Object.create(TrackRecords.prototype);
  const placedOrders: PlacedOrders = Object.create(PlacedOrders.prototype);
  const user = {
    id: draft.userId,
    chatId: draft.chatId,
    locale: tr.locale,
    localeChosen: true,
    country: null,
    state: null,
    fiat: null,
    reminders: true,
    asked: null,
    erasedAt: null,
    unreachableAt: null,
    createdAt: 0,
    updatedAt: 0,
  };
  const addresses = { list: async () => [], save: async () => {} };
  return recapStep.render(draft, {
    quoting,
    trackRecords,
    placedOrders,
    addresses,
    tr,
    user,
    links,
    quoteTtlSeconds: 60,
    now: 0,
  });
}

/** More than a card can show. */
const LONG_HISTORY = Array.from({ length: 30 }, (_, index) => ({
  orderId: order.id,
  status: index % 2 === 0 ? "created" : "pending",
  at: index * 3_600_000,
}));

function noticeOf(kind: Notice["kind"], detail: OrderStatus | null): Notice {
  const { userId, chatId } = order;
  return {
    id: 1,
    attempts: 0,
    triedAt: null,
    kind,
    userId,
    chatId,
    orderId: order.id,
    detail,
    createdAt: 0,
    dueAt: 0,
  };
}

// ---------------------------------------------------------------------------------------------------------------------

describe("the files of texts", () => {
  test.each(PEOPLE)("$locale has the texts and headings of English, in the same order", ({ outline }) => {
    expect(outline).toEqual(people.outline);
  });

  test.each(OPERATORS)(
    "$locale has texts for admins in the order of English, and none besides",
    ({ outline }) => {
      expect(outline).toEqual(operators.outline.filter((entry) => outline.includes(entry)));
    },
  );

  test("have no text that the program does not use", () => {
    // Its key stands in the source as it is, or begins with what does.
    const beginnings = [
      ...all(/`([a-z]+(?:-[a-z0-9]+)*-)\$\{/g),
      ...all(/sayKind\(\w+, "([a-z-]+)"/g).map((family) => `${family}-`),
    ];
    const unused = KEYS.filter(
      (key) => !CODE.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  test("use the same variables in every language, and every plural form names the same things", () => {
    const found = complaints(({ key, wordings, variables, plurals }) => {
      const wanted = standard.texts.get(key)?.variables ?? new Set();
      const counted = new Set(plurals.map(({ variable }) => variable));
      return [
        ...[...wanted].filter((name) => !variables.has(name)).map((name) => `$${name} is missing`),
        ...[...variables].filter((name) => !wanted.has(name)).map((name) => `$${name} is not in English`),
        ...[...variables]
          .filter((name) => !counted.has(name))
          .flatMap((name) => wordings.filter((wording) => !wording.includes(`{ $${name} }`)))
          .map((wording) => `a variable is missing in “${wording}”`),
      ];
    });
    expect(found).toEqual([]);
  });

  test("have a form for every number of their language", () => {
    const needed = new Map(
      FILES.map(({ locale }) => {
        const rules = new Intl.PluralRules(locale);
        const counts = Array.from({ length: 200 }, (_, count) => rules.select(count));
        return [locale, new Set([...counts, "other"])];
      }),
    );
    const found = complaints(({ plurals }, { locale }) =>
      plurals.flatMap(({ variable, forms }) =>
        [...(needed.get(locale) ?? [])]
          .filter((form) => !forms.includes(form))
          .map((form) => `$${variable} lacks “${form}”`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("mark up the same things in every language, and nothing on buttons and in toasts", () => {
    const found = complaints(({ key, wordings }) => {
      const tags = (text: string): string => (text.match(/<[^>]*>/g) ?? []).toSorted().join("");
      const wanted = PLAIN.has(key) ? "" : tags(standard.texts.get(key)?.wordings[0] ?? "");
      return wordings
        .filter((wording) => tags(wording) !== wanted || (wanted === "" && /[<>&]/.test(wording)))
        .map((wording) => `not marked up like English: “${wording}”`);
    });
    expect(found).toEqual([]);
  });

  test("link both policies in the consent, and nothing elsewhere", () => {
    const found = complaints(({ key, wordings }) => {
      const wanted = key === "recap-consent" ? ["[/kyc]", "[/terms]", "[kyc]", "[terms]"] : [];
      return wordings.flatMap((wording) => {
        const markers = (wording.match(/\[[^\]]*\]/g) ?? []).toSorted();
        const pairs = wording.match(/\[(kyc|terms)\][^[\]]+\[\/\1\]/g) ?? [];
        return markers.join() === wanted.join() && pairs.length * 2 === wanted.length
          ? []
          : [`wrong markers in “${wording}”`];
      });
    });
    expect(found).toEqual([]);
  });
});

/** Quotation marks of each language. A new language says here which ones are its own. */
const QUOTES: Readonly<Record<string, string>> = {
  ar: "«»",
  de: "„“",
  en: "“”",
  es: "«»",
  fa: "«»",
  fr: "«»",
  id: "“”",
  it: "«»",
  "pt-BR": "“”",
  ru: "«»",
  tr: "“”",
  uk: "«»",
};

describe("the typography of the texts", () => {
  /** Wordings without markup; what a variable brings in is somebody else's. */
  const spelling = (rule: (wording: string, locale: string) => boolean): string[] =>
    complaints(({ wordings }, { locale }) =>
      wordings
        .map((wording) => wording.replace(/<[^>]*>|\[[^\]]*\]/g, "").replace(/\{ \$[\w-]+ \}/g, "x1"))
        .filter((wording) => rule(wording, locale)),
    );

  test("uses the language's own quotation marks, in pairs, and no typewriter signs", () => {
    expect(spelling((wording) => /["'`]|\.\.\./.test(wording))).toEqual([]);
    const found = spelling((wording, locale) => {
      const [open = "", close = ""] = QUOTES[locale] ?? "";
      const marks = (wording.match(/[“”„«»]/g) ?? []).join("");
      return open === "" || marks !== `${open}${close}`.repeat(marks.length / 2);
    });
    expect(found).toEqual([]);
  });

  test("puts spaces where they belong", () => {
    expect(spelling((wording) => /[ \t]{2}|\t/.test(wording))).toEqual([]);
    expect(spelling((wording) => / [,.;:!?)»”…]/.test(wording))).toEqual([]);
    expect(spelling((wording, locale) => (locale === "de" ? /[(«„] / : /[(«“¿¡] /).test(wording))).toEqual(
      [],
    );
    expect(spelling((wording) => /[,;!?]\p{L}/u.test(wording))).toEqual([]);
    expect(FILES.filter(({ raw }) => /[ \t]$/m.test(raw)).map(({ locale }) => locale)).toEqual([]);
  });

  test("has dashes between words, not hyphens", () => {
    expect(spelling((wording) => /(^| )-|-( |$)/m.test(wording))).toEqual([]);
  });

  test("closes every bracket", () => {
    const count = (text: string, sign: string): number => text.split(sign).length - 1;
    expect(spelling((wording) => count(wording, "(") !== count(wording, ")"))).toEqual([]);
  });

  test("begins no line of a right-to-left text with what is filled in: the line would be laid out from the left", () => {
    const found = complaints(({ key, wordings }, { locale }) =>
      ["ar", "fa"].includes(locale) && /-line$|^desk-card-(change|provider)$|^offer-title$/.test(key)
        ? wordings.filter((wording) => /^(<[^>]*>)*\{/.test(wording))
        : [],
    );
    expect(found).toEqual([]);
  });

  test("opens every Spanish question and exclamation", () => {
    const found = spelling((wording, locale) => {
      const marks = (wording.match(/[¿?¡!]/g) ?? []).join("");
      return locale === "es" && marks.replace(/¿\?|¡!/g, "") !== "";
    });
    expect(found).toEqual([]);
  });

  test("mixes no Latin letters into Cyrillic words, nor the other way round", () => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(spelling((wording) => mixed.test(wording))).toEqual([]);
    expect(
      spelling((wording, locale) => !["ru", "uk"].includes(locale) && /\p{Script=Cyrillic}/u.test(wording)),
    ).toEqual([]);
  });
});

describe.each(translators.map((tr) => ({ name: languages.nameOf(tr.locale), tr })))(
  "a person who reads $name",
  ({ tr }) => {
    test("gets every text whole: no variable left over, no markup Telegram refuses", () => {
      for (const key of KEYS) {
        for (const count of COUNTS) {
          const args = sampleArgs(tr, count);
          const html = visible(tr.html(key, args));
          expect(html, key).not.toMatch(/[{}]|\$\w|\bundefined\b|\bnull\b/);
          expect(html, key).toBe(unisolated(plainText(tr.html(key, args))).trim());
          expect(tr.plain(key, args), key).not.toMatch(/[{}]|\$\w|\bundefined\b|\bnull\b/);
        }
      }
    });

    test("can read every button on a phone: a word first, and all of it", () => {
      for (const key of KEYS.filter((name) => name.startsWith("button-"))) {
        const label = tr.plain(key, sampleArgs(tr));
        // An arrow may point to where a page lies.
        expect(unisolated(label), key).toMatch(/^(‹ )?\p{L}/u);
        expect(onPhone(label), key).toBe(label);
      }
    });

    test("can read the buttons that stand three in a row", () => {
      const rows = [
        ["previous", "page", "next"],
        ["orders-all", "orders-open", "orders-finished"],
      ];
      for (const name of rows.flat()) {
        const label = unisolated(tr.plain(`button-${name}`, sampleArgs(tr)));
        expect(widthOf(label), label).toBeLessThanOrEqual(THIRD);
      }
    });

    test("sees all of a toast, of a command's description and of what Telegram shows of the bot", () => {
      for (const key of KEYS.filter((name) => name.startsWith("toast-"))) {
        // Bot API, answerCallbackQuery: 0 to 200 characters.
        expect(tr.plain(key, sampleArgs(tr)).length, key).toBeLessThanOrEqual(200);
      }
      for (const command of COMMANDS) {
        // Bot API, BotCommand: 1 to 256 characters; phones show about forty.
        expect(tr.plain(`command-${command}`).length, command).toBeLessThanOrEqual(40);
      }
      // Bot API, setMyName, setMyShortDescription, setMyDescription.
      for (const [key, most] of [
        ["profile-name", 64],
        ["profile-about", 120],
        ["profile-description", 512],
      ] as const) {
        expect(tr.plain(key).length, key).toBeLessThanOrEqual(most);
      }
    });

    test("can tell the statuses of orders apart in the rows of the list", () => {
      const statuses = ["placing", ...KNOWN_STATUSES];
      const rows = statuses.map((status) =>
        onPhone(`${tr.number("12")}. 1250.75 USDT · ${tr.plain(`status-${status}`)}`),
      );
      expect(new Set(rows).size).toBe(statuses.length);
    });

    test("never has to read a screen of more than 600 characters", async () => {
      const facts = { links, supportContact: "@sell_support", retentionDays: 365 };
      const screens = [
        welcomeBackView(draft, tr),
        helpView(tr, undefined, sellButton(tr)),
        helpView(tr, "@sell_support", continueButton(tr)),
        privacyView(tr, facts),
        await recapView(tr),
        noticeView(noticeOf("placed", null), order, tr),
        noticeView(noticeOf("rejected", null), order, tr),
        noticeView(noticeOf("silence", null), order, tr),
        noticeView(noticeOf("silence", null), { ...order, payinAmount: "1250.75" }, tr),
        noticeView(noticeOf("reminder", "3"), order, tr, { last: true }),
        ...[...KNOWN_STATUSES, "kyc_review"].flatMap((status) =>
          [
            { payinAmount: null, payoutAmount: null },
            { payinAmount: "1250.75", payoutAmount: null },
            { payinAmount: "1250.75", payoutAmount: "1079.41" },
          ].flatMap((amounts) => {
            const told = { ...order, status, ...amounts };
            return [
              noticeView(noticeOf("status", status), told, tr, { overturned: "complete" }),
              orderCard(told, { history: LONG_HISTORY, sentAt: 1, username: "sell_bot" }, tr),
              orderCard(told, { history: LONG_HISTORY, sentAt: null, username: "sell_bot" }, tr),
            ];
          }),
        ),
        orderHelp(order, "@sell_support", tr),
        orderHelp({ ...order, providerCode: "moonpay" }, "@sell_support", tr),
        ...(["open", "finished"] as const).flatMap((part) => [
          ordersView({ orders: [], total: 0 }, 0, part, tr),
          ordersView({ orders: Array.from({ length: ORDERS_PAGE }, () => order), total: 70 }, 10, part, tr),
        ]),
        ...KEYS.map((key) => ({ html: tr.html(key, sampleArgs(tr)) })),
      ];
      for (const { html } of screens) {
        // A sandbox marks every screen, above everything else.
        const text = visible(`${tr.html("test-mark")}\n\n${html}`);
        expect(text.length, text).toBeLessThanOrEqual(600);
      }
    });

    test("agrees to policies that can be opened", async () => {
      const { html } = await recapView(tr);
      expect(html).toContain(`<a href="${links.kycPolicy}">`);
      expect(html).toContain(`<a href="${links.terms}">`);
      expect(visible(html)).not.toMatch(/[[\]]/);
    });
  },
);

test.each([
  ["orders-title", ["1 заявка", "2 заявки", "5 заявок", "21 заявка"]],
  ["orders-title-open", ["1 открытая", "2 открытые", "5 открытых", "21 открытая"]],
  ["orders-title-finished", ["1 закрытая", "2 закрытые", "5 закрытых", "21 закрытая"]],
  ["card-earlier", ["1 изменение", "2 изменения", "5 изменений", "21 изменение"]],
  ["privacy", ["1 день", "2 дня", "5 дней", "21 день"]],
  ["offers-note", ["1 секунду", "2 секунды", "5 секунд", "21 секунду"]],
  ["failure-rate-limited-for", ["1 секунду", "2 секунды", "5 секунд", "21 секунду"]],
  ["remark-amount-too-many-decimals", ["1 цифры", "2 цифр", "5 цифр", "21 цифры"]],
])("Russian counts 1, 2, 5 and 21 right in %s", (key, counted) => {
  const tr: Translator & AnyTexts = languages.translator("ru");
  for (const [index, count] of [1, 2, 5, 21].entries()) {
    expect(tr.plain(key, sampleArgs(tr, count))).toMatch(new RegExp(`${counted[index]}(?!\\p{L})`, "u"));
  }
});

test("a coin without decimals is said to be sold whole", () => {
  expect(
    languages.translator("en").plain("remark-amount-too-many-decimals", { coin: "NEO", decimals: 0 }),
  ).toMatch(/NEO.*whole/);
});

// ---------------------------------------------------------------------------------------------------------------------

/** A folder of texts for one test. */
function textFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "operator"));
  for (const [name, content] of Object.entries({ "operator/en.ftl": "", ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Intl writes no-break spaces of several kinds; here they are all the same. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("values", () => {
  const german = (): Translator =>
    loadLanguages(textFolder({ "de.ftl": "value = { $value }\n" }), "de").translator("de");

  test("money is written as people of the language write it", () => {
    expect(languages.translator("en").money("2710.35", "EUR")).toBe("€2,710.35");
    expect(spaced(languages.translator("ru").money("12710.35", "EUR"))).toBe("12 710,35 €");
    expect(spaced(languages.translator("es").money("12710.35", "EUR"))).toBe("12.710,35 €");
    expect(spaced(german().money("2710.35", "EUR"))).toBe("2.710,35 €");
    expect(languages.translator("en").money("1234", "JPY")).toBe("¥1,234");
  });

  test("money is never shown larger than it is", () => {
    const tr = languages.translator("en");
    expect(tr.money("0.999999999999999999", "EUR")).toBe("€0.99");
    expect(tr.money("1234.9", "JPY")).toBe("¥1,234");
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,19}\.\d{0,17}[1-9]$/), (amount) => {
        const [whole = "", fraction = ""] = amount.split(".");
        const shown = tr.money(amount, "USD").replace(/[$,]/g, "");
        expect(shown).toBe(`${whole}.${fraction.padEnd(2, "0").slice(0, 2)}`);
      }),
    );
  });

  test("a currency nobody knows is shown by its code", () => {
    const tr = languages.translator("en");
    expect(spaced(tr.money("12.5", "ZZZ"))).toBe("ZZZ 12.50");
    expect(tr.money("12.5", "USDT")).toBe("12.5 USDT");
    expect(tr.money("12.5", "points")).toBe("12.5 points");
  });

  test("a number keeps every digit, however many", () => {
    expect(languages.translator("en").number("90071992547409931.123456789012345678")).toBe(
      "90,071,992,547,409,931.123456789012345678",
    );
    expect(spaced(languages.translator("ru").number("1250.000000000000000001"))).toBe(
      "1 250,000000000000000001",
    );
    expect(german().number("12500.05")).toBe("12.500,05");
    const tr = languages.translator("en");
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,19}\.\d{0,17}[1-9]$/), (amount) => {
        expect(tr.number(amount).replaceAll(",", "")).toBe(amount);
      }),
    );
  });

  test("the price of a coin has cents when it is large and more digits when it is small", () => {
    const tr = languages.translator("en");
    expect(tr.rate("54206.98765", "EUR")).toBe("€54,206.98");
    expect(tr.rate("1.23456789", "EUR")).toBe("€1.234567");
    expect(tr.rate("0.00000914", "EUR")).toBe("€0.00000914");
    expect(spaced(languages.translator("es").rate("0.863412", "EUR"))).toBe("0,863412 €");
  });

  test("what is no decimal number is not shown as one", () => {
    const tr = languages.translator("en");
    for (const amount of ["", "1e5", "1,5", "NaN", "0x10"]) {
      expect(() => tr.number(amount)).toThrow("decimal string");
      expect(() => tr.money(amount, "EUR")).toThrow("decimal string");
    }
  });

  test("a moment is written in UTC and says so", () => {
    const at = Date.UTC(2026, 10, 22, 13, 50);
    expect(spaced(languages.translator("en").dateTime(at))).toBe("Nov 22, 2026, 1:50 PM UTC");
    expect(spaced(languages.translator("ru").dateTime(at))).toBe("22 нояб. 2026 г., 13:50 UTC");
    expect(spaced(languages.translator("es").dateTime(at))).toBe("22 nov 2026, 13:50 UTC");
    expect(spaced(german().dateTime(at))).toBe("22.11.2026, 13:50 UTC");
  });

  test("a date in Arabic has its month in letters, and a time two digits where the day has 24 hours", () => {
    const at = Date.UTC(2026, 10, 29, 6, 4);
    expect(spaced(languages.translator("ar").dateTime(at))).toMatch(/^29 نوفمبر 2026/);
    const moments = ["de", "ru", "tr", "en"].map((locale) => spaced(languages.translator(locale).moment(at)));
    expect(moments).toEqual(["29. Nov., 06:04", "29 нояб., 06:04", "29 Kas 06:04", "Nov 29, 6:04 AM"]);
  });

  test("a score has one digit after the point", () => {
    const scores = ["4", "3.94", "4.2"].map((score) => languages.translator("de").score(score));
    expect(scores).toEqual(["4,0", "3,9", "4,2"]);
  });

  test("a currency whose name is too long is called as it is beside an amount", () => {
    const dirham = (locale: string, longest?: number) =>
      languages.translator(locale).currency("AED", "Dirham", longest);
    expect(dirham("en")).toBe("United Arab Emirates Dirham");
    expect([dirham("en", 26), dirham("tr", 26), dirham("it", 26)]).toEqual([
      "UAE dirham",
      "BAE dirhemi",
      "dirham degli EAU",
    ]);
    expect(languages.translator("en").currency("EUR", "Euro", 26)).toBe("Euro");
  });

  test("countries and currencies are called by their names, and by the given name where there is none", () => {
    const tr = languages.translator("ru");
    expect(tr.country("DE", "Germany")).toBe("Германия");
    expect(tr.currency("EUR", "Euro")).toBe("евро");
    expect(languages.translator("es").country("US", "United States")).toBe("Estados Unidos");
    expect(tr.country("QQ", "Nowhere")).toBe("Nowhere");
    expect(tr.country("nonsense!", "Nowhere")).toBe("Nowhere");
    expect(tr.currency("QQQ", "Shells")).toBe("Shells");
    expect(tr.currency("USDT", "Tether")).toBe("Tether");
  });
});

describe("what providers and people write", () => {
  const tr = languages.translator("en");

  test("can not become markup in a message", () => {
    expect(tr.html("value", { value: "<b>&" })).toBe("&lt;b&gt;&amp;");
    expect(visible(tr.html("offer-title", { provider: '<a href="https://evil.example">Pay</a>' }))).toBe(
      '<a href="https://evil.example">Pay</a>',
    );
    expect(plainText(escapeHtml("a < b && c > d"))).toBe("a < b && c > d");
  });

  test("is left as it is on a button, where markup means nothing", () => {
    expect(tr.plain("value", { value: "<b>&" })).toBe("<b>&");
  });

  test("can not turn or hide what stands around it", () => {
    expect(tr.html("value", { value: "a\u202eb\u0000c\u2066d\u200be\ufefff\u0007" })).toBe("abcdef");
    expect(tr.html("value", { value: "two\nlines" })).toBe("two\nlines");
  });
});

describe("a text that is read from right to left", () => {
  const FOLDER = {
    "en.ftl":
      "value = { $value }\npay = Pay { $amount } to { $provider }\nuser = User <code>{ $user }</code> paid { $amount }\n",
    "ar.ftl":
      "value = { $value }\npay = ادفع { $amount } إلى { $provider }\nuser = المستخدم <code>{ $user }</code> دفع { $amount }\n",
    "fa.ftl":
      "value = می\u200cشود { $value }\npay = { $amount } به { $provider }\nuser = <code>{ $user }</code> { $amount }\n",
  };
  let en: Translator & AnyTexts;
  let ar: Translator & AnyTexts;
  let fa: Translator & AnyTexts;
  beforeEach(() => {
    const folder = loadLanguages(textFolder(FOLDER), "en");
    en = folder.translator("en");
    ar = folder.translator("ar");
    fa = folder.translator("fa");
  });

  test("keeps what is filled in apart from what stands around it", () => {
    const args = { amount: "0.05", provider: "MoonPay <x>" };
    expect(ar.plain("pay", args)).toBe("ادفع \u20680.05\u2069 إلى \u2068MoonPay <x>\u2069");
    expect(ar.html("pay", args)).toBe("ادفع \u20680.05\u2069 إلى \u2068MoonPay &lt;x&gt;\u2069");
    expect(en.html("pay", args)).toBe("Pay 0.05 to MoonPay &lt;x&gt;");
  });

  test("gives bare what is to be copied", () => {
    expect(ar.html("value", { value: ADDRESS })).toBe(ADDRESS);
    expect(ar.html("user", { user: "1001", amount: "5" })).toBe(
      "المستخدم \u2068<code>1001</code>\u2069 دفع \u20685\u2069",
    );
    expect(en.html("user", { user: "1001", amount: "5" })).toBe("User <code>1001</code> paid 5");
  });

  test("is filled into another one as it is", () => {
    const inner = ar.plain("pay", { amount: "5", provider: "Banxa" });
    expect(ar.html("value", { value: inner })).toBe(inner);
    expect(ar.plain("pay", { amount: inner, provider: "x" })).toBe(
      `ادفع \u2068${inner}\u2069 إلى \u2068x\u2069`,
    );
  });

  test("can not be turned by isolates that are not closed", () => {
    for (const value of ["a\u2068b", "a\u2069b", "\u2069a\u2068b", "\u2066a\u2069b"]) {
      expect(ar.html("value", { value })).toBe("ab");
      expect(en.html("value", { value })).toBe("ab");
    }
    expect(ar.html("value", { value: "a\u202e\u2068\u202eb\u2069" })).toBe("a\u2068b\u2069");
    expect(en.html("value", { value: "a\u2068b\u2069" })).toBe("ab");
  });

  test("keeps the joiners of its own spelling, and no other", () => {
    expect(fa.html("value", { value: "می\u200cشود" })).toBe("می\u200cشود \u2068می\u200cشود\u2069");
    expect(fa.plain("value", { value: "bc\u200c1q\u200d" })).toBe("می\u200cشود \u2068bc1q\u2069");
  });

  test("is written, amounts included, so that it can be typed back", () => {
    for (const tr of [ar, fa]) {
      expect(parseAmount(`\u2068${tr.number("1234.5")}\u2069`, 8)).toEqual({ ok: true, amount: "1234.5" });
      expect(cleanAddress(`\u2066${ADDRESS.slice(0, 4)} ${ADDRESS.slice(4)}\u2069`)).toBe(ADDRESS);
    }
  });

  test("has labels cut by what can be seen of them", () => {
    const label = ar.plain("pay", { amount: "1250.75", provider: "x".repeat(12) });
    expect([...unisolated(label)].length).toBeLessThanOrEqual(32);
    expect(onPhone(label)).toBe(label);
    expect(onPhone("x".repeat(33))).toHaveLength(32);
  });
});

describe("a text for admins that their language lacks", () => {
  const count = "lines = { $count -> \n  [one] One line\n *[other] { $count } lines\n } of { $who }\n";
  const folder = () =>
    loadLanguages(
      textFolder({
        "en.ftl": "",
        "operator/en.ftl": `${count}done = Done\n`,
        "de.ftl": "",
        "operator/de.ftl": "done = Erledigt\n",
        "ar.ftl": "",
      }),
      "de",
    );

  test("is the English one, key by key", () => {
    const de: Translator & AnyTexts = folder().translator("de");
    expect(de.html("done")).toBe("Erledigt");
    expect(de.html("lines", { count: 1, who: "Ida" })).toBe("One line of Ida");
  });

  test("counts as English does, and is filled with the reader's own values", () => {
    const de: Translator & AnyTexts = folder().translator("de");
    expect(de.html("lines", { count: 1234, who: de.number("1234.5") })).toBe("1,234 lines of 1.234,5");
  });

  test("keeps apart what is filled into it, where the reader's language is written from right to left", () => {
    const ar: AnyTexts = folder().translator("ar");
    // Arabic has a form of its own for two. A plural form stands between isolates as a whole, as in Arabic texts.
    expect(ar.html("lines", { count: 2, who: "محمد" })).toBe(
      "\u2068\u20682\u2069 lines\u2069 of \u2068محمد\u2069",
    );
  });
});

describe("the language of a person", () => {
  test("is the one Telegram names, whatever its region", () => {
    expect(languages.negotiate("ru")).toBe("ru");
    expect(languages.negotiate("ru-RU")).toBe("ru");
    expect(languages.negotiate("es-MX")).toBe("es");
    expect(languages.negotiate("en-GB")).toBe("en");
  });

  test("is the default one where Telegram names none we have, or none at all", () => {
    expect(languages.negotiate("nl-BE")).toBe("en");
    expect(languages.negotiate("zh-hans")).toBe("en");
    expect(languages.negotiate("")).toBe("en");
    expect(languages.negotiate(undefined)).toBe("en");
    expect(loadLanguages(LOCALES, "ru").negotiate("nl-BE")).toBe("ru");
    expect(languages.translator("pt").locale).toBe("en");
  });

  test("is offered by its own name, the default one first", () => {
    expect(loadLanguages(LOCALES, "ru").locales[0]).toBe("ru");
    expect(languages.locales.map((locale) => languages.nameOf(locale))).toEqual(
      expect.arrayContaining(["English", "Español", "Русский"]),
    );
  });
});

describe("a start with faulty texts", () => {
  test("is refused when the default language has no file, naming those that have", () => {
    expect(() => loadLanguages(LOCALES, "nl")).toThrow(/DEFAULT_LOCALE is nl.*en.*es.*ru/);
  });

  test("is refused when people's texts are not the same in every language, or admins' are not all in English", () => {
    expect(() =>
      loadLanguages(textFolder({ "en.ftl": "a = A\nb = B\n", "de.ftl": "a = A\n" }), "en"),
    ).toThrow("locales/de.ftl has no readable text for: b");
    const folder = textFolder({ "en.ftl": "", "operator/en.ftl": "a = A\n", "operator/de.ftl": "b = B\n" });
    expect(() => loadLanguages(folder, "en")).toThrow("locales/operator/en.ftl has no readable text for: b");
  });

  test("is refused when a text is there twice", () => {
    const folder = textFolder({ "en.ftl": "value = once\nvalue = twice\n" });
    expect(() => loadLanguages(folder, "en")).toThrow(/locales\/en\.ftl.*value/);
  });
});

test("a text that is missing, or a value too few or too many, does not compile; nor does it become half a sentence", () => {
  const tr = languages.translator("en");
  // @ts-expect-error There is no such text.
  expect(() => tr.html("no-such-text")).toThrow('"no-such-text" in en');
  // @ts-expect-error Its language is missing.
  expect(() => tr.html("toast-language")).toThrow('"toast-language" in en');
  // @ts-expect-error A plural form is chosen by a number.
  expect(tr.html("offers-note", { seconds: "1" })).toContain("1 seconds");
  // @ts-expect-error It has no name.
  expect(tr.html("toast-language", { language: "English", name: "x" })).toBe("Language: English");
  // @ts-expect-error It has no values at all.
  expect(tr.html("button-back", { name: "x" })).toBe("Back");
  // @ts-expect-error A key that may be one of several asks for what all of them need.
  const either = (key: "saved-card" | "toast-language") => tr.html(key, { name: "Wallet", coin: "BTC" });
  expect(() => either("toast-language")).toThrow('"toast-language" in en');
});

test("the types of texts are those of the files: npm run texts", () => {
  expect(readFileSync(join(SOURCE, "texts.ts"), "utf8")).toBe(textTypes());
});
