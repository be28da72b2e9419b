/** The way to the provider, where a sale goes on once it is placed. */
import { encodeQR } from "qr";
import type { Translator } from "../../i18n.ts";
import { hasEnded, type Order } from "../../sell/order.ts";
import { refundsTo } from "../../sell/refunds.ts";
import { INK, loadCanvas, PAPER } from "../canvas.ts";
import type { Button, ChatFile, View } from "../view.ts";
import { backButton, coinName, orderButton } from "../wording.ts";
import { titleHtml } from "./naming.ts";

/** Whether the link of an order still leads to something that can be done. */
export function hasUsableLink(
  order: Order,
): order is Order & { redirectUrl: NonNullable<Order["redirectUrl"]> } {
  return order.phase === "placed" && order.redirectUrl !== null && !hasEnded(order.status);
}

/** The way to the provider, and what happens there. */
export function linkView(order: Order, tr: Translator): View {
  const provider = order.providerName;
  const title = titleHtml(order, tr);
  const show = orderButton(order.id, tr);
  if (order.redirectUrl === null) {
    return { html: `${title}\n\n${tr.html("order-no-link", { provider })}`, rows: [[show]] };
  }
  const { expectedPayout, currencyTo } = order;
  const args = { provider, coin: coinName(tr, order) };
  const next =
    expectedPayout === null
      ? tr.html("about-created", args)
      : tr.html("order-next", { ...args, payout: tr.money(expectedPayout, currencyTo) });
  const fromWhere = refundsTo(order.providerCode) === "address" ? "" : `\n\n${tr.html("order-own-wallet")}`;
  return {
    html: `${title}\n\n${next}${fromWhere}`,
    rows: [
      [{ label: tr.plain("button-continue", { provider }), url: order.redirectUrl, style: "success" }],
      [show],
    ],
    unlinked: `${title}\n\n${tr.html("order-unlinked", { provider, order: show.label, qr: tr.plain("button-qr") })}`,
  };
}

/** The way back to the provider, as long as there is something to do or to look up. */
export function linkRow(order: Order, tr: Translator): Button[][] {
  if (order.redirectUrl === null || order.status === "expired") return [];
  const ended = hasEnded(order.status);
  return [
    [
      {
        label: tr.plain(ended ? "button-open-provider" : "button-continue", { provider: order.providerName }),
        url: order.redirectUrl,
        ...(ended ? {} : { style: "success" as const }),
      },
    ],
  ];
}

/** A QR code: its squares row by row, dark ones `true`, with the light edge that cameras look for. */
type QrCode = readonly (readonly boolean[])[];

/** Width and height of the picture of a code, pixels; it has as many more as make its squares whole. */
const PICTURE_SIZE = 600;

/** A text as a QR code; undefined when it is too long for one. */
export function qrCode(text: string): QrCode | undefined {
  try {
    return encodeQR(text, "raw", { ecc: "low", border: 4 });
  } catch {
    // The library's only way to say that it is too long.
    return undefined;
  }
}

/** The link as a picture for the camera of another device. The link itself is told to nobody else, and to no log. */
export async function linkPicture(order: Order, code: QrCode, tr: Translator): Promise<ChatFile> {
  return {
    kind: "photo",
    name: "link.png",
    bytes: await drawQr(code),
    caption: `${titleHtml(order, tr)}\n\n${tr.html("qr-caption", { provider: order.providerName })}`,
    rows: [[backButton(order.id, tr)]],
    isPersonal: true,
  };
}

/** Draws a code as a PNG. */
async function drawQr(code: QrCode): Promise<Uint8Array> {
  const { createCanvas } = await loadCanvas();
  const square = Math.ceil(PICTURE_SIZE / code.length);
  const canvas = createCanvas(code.length * square, code.length * square);
  const pen = canvas.getContext("2d");
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = INK;
  for (const [row, squares] of code.entries()) {
    for (const [column, isDark] of squares.entries()) {
      if (isDark) pen.fillRect(column * square, row * square, square, square);
    }
  }
  return await canvas.encode("png");
}
