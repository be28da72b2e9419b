/** The texts of all languages as tests look at them: read from the files, and filled in. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Entry, type Expression, type Pattern, Placeable, parse, TextElement } from "@fluent/syntax";
import { onTestFinished } from "vitest";
import { type Languages, loadLanguages, type Translator, type Values } from "../../src/i18n.ts";
import { formattedText } from "../../src/simulator/telegram-text.ts";

export const LOCALES = join(import.meta.dirname, "..", "..", "locales");

/** One text of one language. */
export interface Text {
  key: string;
  /** Every wording the text can take, variables as `{ $name }`: one, or one per plural form. */
  wordings: readonly string[];
  variables: ReadonlySet<string>;
  /** The plural forms there are, by the variable that chooses one. */
  plurals: ReadonlyMap<string, readonly string[]>;
}

/** All texts of one file. */
export interface TextFile {
  locale: string;
  raw: string;
  /** Keys and section headings as they follow each other. */
  outline: readonly string[];
  texts: ReadonlyMap<string, Text>;
}

/** `locales/<locale>.ftl`, complete in every language. */
export const PEOPLE = readFolder(".");
/** `locales/operator/<locale>.ftl`, complete in English. */
export const OPERATORS = readFolder("operator");
export const FILES = [...PEOPLE, ...OPERATORS];

/** The texts the others are measured against. */
export const STANDARD: ReadonlyMap<string, Text> = new Map(
  FILES.filter(({ locale }) => locale === "en").flatMap(({ texts }) => [...texts]),
);
export const KEYS = [...STANDARD.keys()];

export const languages = loadLanguages(LOCALES, "en");

/** What is wrong with the texts of all languages, one line each. */
export function complaints(judge: (text: Text, file: TextFile) => readonly string[]): string[] {
  return FILES.flatMap((file) =>
    [...file.texts.values()].flatMap((text) =>
      judge(text, file).map((complaint) => `${file.locale}: ${text.key}: ${complaint}`),
    ),
  );
}

function readFolder(folder: string): TextFile[] {
  const names = readdirSync(join(LOCALES, folder)).filter((name) => name.endsWith(".ftl"));
  return names.map((name) => {
    const raw = readFileSync(join(LOCALES, folder, name), "utf8");
    const entries = parse(raw, {}).body.filter(({ type }) => !type.endsWith("Comment"));
    const texts = entries.map((entry) => readText(entry, join(folder, name)));
    return {
      locale: basename(name, ".ftl"),
      raw,
      outline: raw.match(/^(## .*|[a-z][\w-]*(?= =))/gm) ?? [],
      texts: new Map(texts.map((text) => [text.key, text])),
    };
  });
}

function readText(entry: Entry, path: string): Text {
  if (entry.type !== "Message" || !entry.value || entry.attributes.length > 0) {
    throw new Error(`${path} holds a ${entry.type} among its texts: ${JSON.stringify(entry)}`);
  }
  const wordings = wordingsOf(entry.value);
  const plurals = pluralsOf(entry.value);
  const named = wordings.join().matchAll(/\{ \$([\w-]+) \}/g);
  return {
    key: entry.id.name,
    wordings,
    plurals,
    variables: new Set([...plurals.keys(), ...[...named].map(([, name = ""]) => name)]),
  };
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
  if (expression.type === "VariableReference") return [`{ $${expression.id.name} }`];
  if (expression.type === "SelectExpression") {
    return expression.variants.flatMap((variant) => wordingsOf(variant.value));
  }
  throw new Error(`it is made of words, variables and plural forms, not of a ${expression.type}`);
}

function pluralsOf(pattern: Pattern): ReadonlyMap<string, readonly string[]> {
  const selects = pattern.elements.flatMap((element) =>
    element instanceof Placeable && element.expression.type === "SelectExpression" ? element.expression : [],
  );
  return new Map(
    selects.map(({ selector, variants }) => {
      if (selector.type !== "VariableReference") throw new Error("a plural form is chosen by a variable");
      return [
        selector.id.name,
        variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value)),
      ];
    }),
  );
}

/** 62 characters: as long as a Bitcoin address gets. */
export const ADDRESS = "bc1p5d7rjq7g6rdk2yhzks9smlaqtedr4dekq08ge8ztwac72sfr9rusxg3297";

/** A moment in its longest form. */
const MOMENT = { at: Date.UTC(2026, 8, 30, 22, 50), format: "Dt" } as const;

/** What a text is given, as long as it gets in everyday use; `count` where it chooses a plural form. */
export function valuesFor(tr: Translator, key: string, count = 60): Values {
  const money = tr.money("2710.35", "EUR");
  const long: Values = {
    ...{ after: money, before: money, expected: money, fee: money, payout: money, wanted: money },
    ...{ amount: tr.number("1250.75"), bound: tr.number("0.0004"), max: tr.number("25000") },
    ...{ at: MOMENT, created: MOMENT, since: MOMENT, time: MOMENT, day: { ...MOMENT, format: "d" } },
    ...{ back: tr.plain("button-back"), button: tr.plain("button-confirm") },
    ...{ better: "Transak", provider: "Guardarian", providers: "MoonPay, Guardarian" },
    ...{ contact: "@sell_support", host: "web-api-v2.changelly.com", query: "Bitcoin Cash Node Edition" },
    coin: tr.plain("coin-on-network", { coin: "USDT", network: "Binance Smart Chain" }),
    country: tr.country("US", ""),
    currency: `${tr.currency("EUR", "")} (EUR)`,
    difference: tr.money("20.25", "EUR"),
    external: "7f3a9c1e-1b5d-4c3a-9a51-0d2f7f1c2b3a",
    help: tr.plain("button-get-help"),
    label: tr.plain("receipt-transaction"),
    language: languages.nameOf(tr.locale),
    ...{ memo: "Destination tag", name: "Destination tag", method: "Visa / Mastercard" },
    place: `${tr.country("US", "")}, California`,
    rate: tr.rate("0.863412", "EUR"),
    received: "1250.75 USDT",
    status: "kyc_review",
    value: ADDRESS,
    what: "1250.75 USDT → EUR",
  };
  const { variables = [], plurals } = STANDARD.get(key) ?? {};
  return Object.fromEntries(
    [...variables].map((name) => [name, plurals?.has(name) ? count : (long[name] ?? "12")]),
  );
}

/** A text as the person gets to see it, once Telegram has taken the markup. */
export function visible(html: string): string {
  return unisolated(formattedText(html, "HTML", Date.now()).text);
}

/** A text without the isolates around what is filled into right-to-left ones. */
export function unisolated(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** Languages whose texts are these, by the path of their file. */
export function languagesOf(files: Readonly<Record<string, string>>, locale: string): Languages {
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "operator"));
  for (const [name, content] of Object.entries({ "operator/en.ftl": "", ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return loadLanguages(folder, locale);
}
