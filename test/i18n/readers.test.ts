/** The texts as a person gets to see them, in every language: whole, and as long as a phone has room for. */
import { describe, expect, test } from "vitest";
import { COMMANDS, helpView, privacyView, welcomeBackView } from "../../src/bot/basics.ts";
import { orderCard, orderHelp } from "../../src/bot/orders/card.ts";
import { ORDERS_PAGE, ordersView } from "../../src/bot/orders/list.ts";
import { noticeView } from "../../src/bot/orders/notice.ts";
import { recapStep } from "../../src/bot/sell/recap-steps.ts";
import { keyboard, type View } from "../../src/bot/view.ts";
import { continueButton, sellButton } from "../../src/bot/wording.ts";
import { plainText, type Translator } from "../../src/i18n.ts";
import type { OrderNotice } from "../../src/sell/notices.ts";
import { KNOWN_STATUSES } from "../../src/sell/order.ts";
import { PlacedOrders } from "../../src/sell/placed-orders.ts";
import { Quoting } from "../../src/sell/quoting.ts";
import { TrackRecords } from "../../src/sell/track-record.ts";
import { aDraft, aNotice, anOrder, aUser } from "../storage/sales.ts";
import type { AnyTexts } from "../support/sale.ts";
import { ADDRESS, KEYS, languages, STANDARD, unisolated, valuesFor, visible } from "./locales.ts";

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

const OFFERED = { providerCode: "guardarian", providerName: "Guardarian" };

/** A sale and an order with everything in them, and names as long as they get. */
const draft = aDraft();
draft.answers = {
  ...draft.answers,
  crypto: { ticker: "BTC", coin: "BTC", network: "Bitcoin", precision: 8, extraIdName: "Destination tag" },
  offer: {
    ...OFFERED,
    ...{ code: "card", name: "Visa / Mastercard", payout: "2710.35", rate: "54207", fee: "27.39" },
    ...{ at: 0, accepted: "2710.35" },
  },
  address: ADDRESS,
  memo: "1234567890",
};
delete draft.remark;
const order = anOrder({
  ...OFFERED,
  phase: "placed",
  changellyId: "5a3d",
  ...{ currencyFrom: "BNBBSC", coin: "BNBBSC", network: "Binance Smart Chain", amountFrom: "1250.75" },
  ...{ paymentMethodName: "Visa / Mastercard", expectedPayout: "1079.41", refundAddress: ADDRESS },
  redirectUrl: "https://provider.example/order/5a3d",
  transactionHash: "9f3a".repeat(16),
});
/** More than a card can show. */
const history = Array.from({ length: 30 }, (_, index) => ({
  orderId: order.id,
  status: index % 2 === 0 ? "created" : "pending",
  at: index * 3_600_000,
}));

const links = {
  terms: "https://terms.example/",
  kycPolicy: "https://kyc.example/",
  privacy: "https://privacy.example/",
};

/** The recap shows what the draft holds and asks nobody. */
function recapView(tr: Translator, hasFallen = false, provider = OFFERED, isBeaten = false): Promise<View> {
  const failed = { ok: false, failure: { kind: "server", details: [], maybeDone: false } };
  const own = { hasFallen: () => hasFallen, market: async () => failed };
  const quoting: Quoting = Object.assign(Object.create(Quoting.prototype), own);
  const trackRecords: TrackRecords = Object.create(TrackRecords.prototype);
  const placedOrders: PlacedOrders = Object.create(PlacedOrders.prototype);
  const addresses = { list: async () => [], save: async () => {} };
  const known = { quoting, trackRecords, placedOrders, addresses };
  const { offer } = draft.answers;
  const shown = {
    ...draft,
    answers: { ...draft.answers, ...(offer ? { offer: { ...offer, ...provider } } : {}) },
    ...(isBeaten && offer
      ? {
          better: { providerCode: OFFERED.providerCode, code: offer.code },
          quote: {
            at: 0,
            offers: [{ ...OFFERED, methods: [{ ...offer, payout: "12790.35" }] }],
            refusals: [],
          },
        }
      : {}),
  };
  return recapStep.render(shown, { ...known, tr, user: aUser(), links, now: 0 });
}

/** Everything that is said about the order, at any status and with any amounts reported. */
function orderViews(tr: Translator): View[] {
  const notice = (kind: OrderNotice["kind"], detail: string | null = null): OrderNotice => ({
    ...aNotice(order, { detail }),
    ...{ kind, id: 1, attempts: 0, rate: null, triedAt: null },
  });
  const amounts = [
    { payinAmount: null, payoutAmount: null },
    { payinAmount: "1250.75", payoutAmount: null },
    { payinAmount: "1250.75", payoutAmount: "1079.41" },
  ];
  const orders = [...KNOWN_STATUSES, "kyc_review"].flatMap((status) =>
    amounts.map((reported) => ({ ...order, status, ...reported })),
  );
  return [
    noticeView(notice("placed"), order, tr),
    noticeView(notice("rejected"), order, tr),
    noticeView(notice("silence"), order, tr),
    noticeView(notice("silence"), { ...order, payinAmount: "1250.75" }, tr),
    noticeView(notice("trouble"), order, tr),
    noticeView(notice("trouble"), { ...order, payinAmount: "1250.75" }, tr),
    noticeView(notice("reminder", "3"), order, tr, { last: true }),
    ...orders.flatMap((told) => [
      noticeView(notice("status", told.status), told, tr, { overturned: "complete" }),
      orderCard(told, { history, sentAt: 1, username: "sell_bot" }, tr),
      orderCard(told, { history, sentAt: null, username: "sell_bot" }, tr),
    ]),
    orderHelp(order, "@sell_support", tr),
    orderHelp({ ...order, providerCode: "moonpay" }, "@sell_support", tr),
    ...(["open", "finished"] as const).flatMap((part) => [
      ordersView({ orders: [], total: 0, unreadable: 0 }, 0, part, tr),
      ...[0, 1].map((unreadable) => {
        const orders = Array.from({ length: ORDERS_PAGE - unreadable }, () => order);
        return ordersView({ orders, total: 70, unreadable }, 10, part, tr);
      }),
    ]),
  ];
}

describe.each(languages.locales)("a person who reads %s", (locale) => {
  const tr: Translator & AnyTexts = languages.translator(locale);

  test("gets every text whole: no variable left over, no markup Telegram refuses", () => {
    for (const key of KEYS) {
      // The whole numbers that tell the plural forms of our languages apart.
      for (const count of STANDARD.get(key)?.plurals.size ? [0, 1, 2, 5, 21] : [60]) {
        const values = valuesFor(tr, key, count);
        const html = tr.html(key, values);
        for (const text of [visible(html), tr.plain(key, values)]) {
          expect(text, key).not.toMatch(/[{}]|\$\w|\bundefined\b|\bnull\b/);
        }
        expect(visible(html), key).toBe(unisolated(plainText(html)).trim());
      }
    }
  });

  test("can read every button on a phone: a word first, and all of it", () => {
    for (const key of KEYS.filter((name) => name.startsWith("button-"))) {
      const label = tr.plain(key, valuesFor(tr, key));
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
      const label = unisolated(tr.plain(`button-${name}`, { page: 12, pages: 25 }));
      expect(widthOf(label), label).toBeLessThanOrEqual(THIRD);
    }
  });

  test("sees all of a toast, of a command's description and of what Telegram shows of the bot", () => {
    for (const key of KEYS.filter((name) => name.startsWith("toast-"))) {
      // Bot API, answerCallbackQuery: 0 to 200 characters.
      expect(tr.plain(key, valuesFor(tr, key)).length, key).toBeLessThanOrEqual(200);
    }
    for (const command of COMMANDS) {
      // Bot API, BotCommand: 1 to 256 characters; phones show about forty.
      expect(tr.plain(`command-${command}`).length, command).toBeLessThanOrEqual(40);
    }
    // Bot API, setMyName, setMyShortDescription, setMyDescription.
    const profile = { "profile-name": 64, "profile-about": 120, "profile-description": 512 };
    for (const [key, most] of Object.entries(profile)) {
      expect(tr.plain(key).length, key).toBeLessThanOrEqual(most);
    }
  });

  test("can tell the statuses of orders apart in the rows of the list", () => {
    const statuses = ["placing", ...KNOWN_STATUSES] as const;
    const rows = statuses.map((status) =>
      onPhone(`${tr.number("12")}. 1250.75 USDT · ${tr.plain(`status-${status}`)}`),
    );
    expect(new Set(rows).size).toBe(statuses.length);
  });

  test("never has to read a screen of more than 600 characters", async () => {
    const screens = [
      welcomeBackView(draft, tr),
      helpView(tr, sellButton(tr)),
      helpView(tr, continueButton(tr)),
      privacyView(tr, { links, retentionDays: 365 }),
      await recapView(tr),
      await recapView(tr, true),
      await recapView(tr, true, { providerCode: "transak", providerName: "Transak" }),
      await recapView(tr, true, { providerCode: "transak", providerName: "Transak" }, true),
      ...orderViews(tr),
      ...KEYS.map((key) => ({ html: tr.html(key, valuesFor(tr, key)) })),
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
});

test.each([
  ["orders-title", ["1 заявка", "2 заявки", "5 заявок", "21 заявка"]],
  ["orders-title-open", ["1 открытая", "2 открытые", "5 открытых", "21 открытая"]],
  ["orders-title-finished", ["1 закрытая", "2 закрытые", "5 закрытых", "21 закрытая"]],
  ["card-earlier", ["1 изменение", "2 изменения", "5 изменений", "21 изменение"]],
  ["privacy", ["1 день", "2 дня", "5 дней", "21 день"]],
  ["failure-rate-limited-for", ["1 секунду", "2 секунды", "5 секунд", "21 секунду"]],
  ["remark-amount-too-many-decimals", ["1 цифры", "2 цифр", "5 цифр", "21 цифры"]],
])("Russian counts 1, 2, 5 and 21 right in %s", (key, counted) => {
  const tr: Translator & AnyTexts = languages.translator("ru");
  for (const [index, count] of [1, 2, 5, 21].entries()) {
    const text = tr.plain(key, valuesFor(tr, key, count));
    expect(text).toMatch(new RegExp(`${counted[index]}(?!\\p{L})`, "u"));
  }
});

test("a coin without decimals is said to be sold whole", () => {
  const tr = languages.translator("en");
  expect(tr.plain("remark-amount-too-many-decimals", { coin: "NEO", decimals: 0 })).toMatch(/NEO.*whole/);
});
