/**
 * The receipt of a sale that is complete: the same lines as the text of a message and as a paper that can be printed. It
 * says what the API reported, marks as expected what it did not, and that nobody but the provider makes invoices.
 */

import type { Moment } from "../../i18n/formats.ts";
import type { BareKey, Translator } from "../../i18n.ts";
import { allInRate, compareAmounts } from "../../sell/amount.ts";
import { type Order, type StatusChange, shortId } from "../../sell/order.ts";
import { maskedAddress } from "../address.ts";
import { FAMILY, INK, loadCanvas, PAPER, type Pen, RED, SOFT_INK } from "../canvas.ts";
import type { ChatFile } from "../view.ts";
import { backButton, coinName } from "../wording.ts";
import { methodName, titleHtml } from "./naming.ts";

/** A line of the receipt: plain text, or when something was. */
interface Line {
  label: string;
  value: string | Moment;
}

/** The receipt as a file for the chat, its text below it. */
export async function receiptFile(
  order: Order,
  history: readonly StatusChange[],
  sandbox: boolean,
  tr: Translator,
): Promise<ChatFile> {
  const lines = receiptLines(order, history, tr);
  return {
    kind: "document",
    name: `receipt-${shortId(order)}.pdf`,
    bytes: await drawReceipt(lines, { sandbox, tr }),
    caption: [
      titleHtml(order, tr),
      lines.map(({ label, value }) => tr.html("receipt-line", { label, value: inCaption(value) })).join("\n"),
      tr.html("receipt-note"),
    ].join("\n\n"),
    rows: [[backButton(order.id, tr)]],
  };
}

/** The hash of a transaction is whole on the paper; on a phone it would be a third of the screen. */
function inCaption(value: Line["value"]): Line["value"] {
  return typeof value === "string" && /^\S{40,}$/.test(value) ? maskedAddress(value) : value;
}

/** What stands on the receipt. */
function receiptLines(order: Order, history: readonly StatusChange[], tr: Translator): Line[] {
  const sold = order.payinAmount ?? order.amountFrom;
  const paid = order.payoutAmount ?? order.expectedPayout;
  const isReported = order.payoutAmount !== null;
  const line = (label: BareKey, value: Line["value"]): Line => ({ label: tr.plain(label), value });
  // An amount of zero, as an older release took it in, has no rate.
  const hasRate = paid !== null && [sold, paid].every((amount) => compareAmounts(amount, "0") > 0);
  const completedAt = history.findLast(({ status }) => status === "complete")?.at ?? order.statusAt;
  return [
    line("receipt-order", order.id),
    ...(order.changellyId === null ? [] : [line("receipt-changelly", order.changellyId)]),
    line("receipt-placed", { at: order.createdAt, format: "Dt" }),
    line("receipt-completed", { at: completedAt, format: "Dt" }),
    line("receipt-provider", order.providerName),
    line("receipt-method", methodName(order, tr)),
    line("receipt-sold", `${tr.number(sold)} ${coinName(tr, order)}`),
    ...(paid === null
      ? []
      : [line(isReported ? "receipt-payout" : "receipt-expected", tr.money(paid, order.currencyTo))]),
    ...(hasRate
      ? [
          line(
            isReported ? "receipt-rate" : "receipt-expected-rate",
            tr.plain("offer-rate", {
              coin: order.coin,
              rate: tr.rate(allInRate(paid, sold), order.currencyTo),
            }),
          ),
        ]
      : []),
    line("receipt-refund", maskedAddress(order.refundAddress)),
    ...(order.transactionHash === null ? [] : [line("receipt-transaction", order.transactionHash)]),
  ];
}

/** A5, upright, in points. */
const WIDTH = 420;
const HEIGHT = 595;
const MARGIN = 36;
/** Where the second column begins, and how wide each is. */
const LABEL_WIDTH = 118;
const GAP = 12;
const VALUE_WIDTH = WIDTH - 2 * MARGIN - LABEL_WIDTH - GAP;
const RULE = "#d5dbe2";
const SIZE = 10;
const LEADING = 14;

/**
 * Draws the paper: a PDF of one page. In languages written from right to left the columns change sides, and what is
 * written in Latin letters or digits alone keeps its own direction.
 */
async function drawReceipt(
  lines: readonly Line[],
  { sandbox, tr }: { sandbox: boolean; tr: Translator },
): Promise<Uint8Array> {
  const { PDFDocument } = await loadCanvas();
  const title = tr.plain("receipt-title");
  const document = new PDFDocument({ title });
  const pen = document.beginPage(WIDTH, HEIGHT) as Pen;
  const paper = new Paper(pen, RIGHT_TO_LEFT_LETTERS.test(title));

  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  let y = MARGIN + 20;
  y = paper.write(title, "start", y, { size: 18, weight: 600, width: WIDTH - 2 * MARGIN }) + 4;
  if (sandbox) {
    y =
      paper.write(tr.plain("test-mark"), "start", y + 6, {
        size: SIZE,
        weight: 600,
        ink: RED,
        width: WIDTH - 2 * MARGIN,
      }) + 2;
  }
  y += 14;
  for (const { label, value } of lines) {
    paper.rule(y - LEADING - 1);
    const below = Math.max(
      paper.write(label, "start", y, { size: SIZE, ink: SOFT_INK, width: LABEL_WIDTH }),
      paper.write(typeof value === "string" ? value : tr.momentText(value), "second", y, {
        size: SIZE,
        weight: 600,
        width: VALUE_WIDTH,
      }),
    );
    y = below + 8;
  }
  paper.rule(y - LEADING - 1);
  paper.write(tr.plain("receipt-note"), "start", y + 4, {
    size: SIZE - 1,
    ink: SOFT_INK,
    width: WIDTH - 2 * MARGIN,
  });
  document.endPage();
  return document.close();
}

interface Style {
  size: number;
  width: number;
  weight?: 400 | 600;
  ink?: string;
}

/** Writes from the side on which the language begins. */
class Paper {
  readonly #pen: Pen;
  readonly #rtl: boolean;

  constructor(pen: Pen, rtl: boolean) {
    this.#pen = pen;
    this.#rtl = rtl;
  }

  /** Writes a text in lines no wider than `width`, the first one's foot at `y`. Returns where a next line would stand. */
  write(
    text: string,
    column: "start" | "second",
    y: number,
    { size, width, weight = 400, ink = INK }: Style,
  ): number {
    const pen = this.#pen;
    const from = MARGIN + (column === "start" ? 0 : LABEL_WIDTH + GAP);
    pen.font = `${weight} ${size}px ${FAMILY}`;
    pen.fillStyle = ink;
    pen.textAlign = this.#rtl ? "right" : "left";
    const isArabic = RIGHT_TO_LEFT_LETTERS.test(text);
    pen.direction = isArabic ? "rtl" : "ltr";
    // Ids are copied from the paper: Inter's variants of hyphen and colon come out as spaces. Arabic needs its variants.
    pen.textRendering = isArabic ? "auto" : "optimizeSpeed";
    let foot = y;
    for (const line of wrapped(text, width, (part) => pen.measureText(part).width)) {
      pen.fillText(line, this.#rtl ? WIDTH - from : from, foot);
      foot += Math.max(LEADING, Math.round(size * 1.3));
    }
    return foot;
  }

  /** A hair line across the paper. */
  rule(y: number): void {
    this.#pen.fillStyle = RULE;
    this.#pen.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, 0.6);
  }
}

const RIGHT_TO_LEFT_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text in lines of at most `width`, broken between words, and within one that is wider than a line. */
function wrapped(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line];
}
