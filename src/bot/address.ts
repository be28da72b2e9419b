/** How an address is shown: short, to recognise one's own, or whole, to check it against the wallet. */
import { escapeHtml } from "../i18n.ts";

/** Characters in one group, and those in bold at either end. */
const GROUP = 4;
/** Left-to-right isolate and its end: groups of digits would change places in a right-to-left text. */
const ISOLATE = "\u2066";
const ISOLATE_END = "\u2069";

/** First and last four characters, enough to recognise one's own address or transaction. Plain text. */
export function maskedAddress(address: string): string {
  return address.length <= 10 ? address : `${address.slice(0, GROUP)}…${address.slice(-GROUP)}`;
}

/** The whole address in groups of four with spaces between them: how {@link addressHtml} reads. Plain text. */
export function groupedAddress(address: string): string {
  return grouped(address, 0);
}

/**
 * The whole address for checking, as HTML: groups of four, the first four and the last four characters in bold. It reads
 * left to right whatever the language around it. Not for copying: that needs the address alone (a copy button, `<code>`).
 */
export function addressHtml(address: string): string {
  const end = Math.max(address.length - GROUP, GROUP);
  const parts = [
    bold(grouped(address.slice(0, GROUP), 0)),
    escapeHtml(grouped(address.slice(GROUP, end), GROUP)),
    bold(grouped(address.slice(end), end)),
  ];
  return `${ISOLATE}${parts.join("")}${ISOLATE_END}`;
}

/** A stretch of an address that begins at `start`, with a space before every group but the address's first. */
function grouped(stretch: string, start: number): string {
  return [...stretch]
    .map((character, index) => {
      const place = start + index;
      return place > 0 && place % GROUP === 0 ? ` ${character}` : character;
    })
    .join("");
}

/** A space stays outside of the bold: Telegram would leave it out at the beginning of one. */
function bold(stretch: string): string {
  if (stretch === "") return "";
  const gap = stretch.startsWith(" ") ? " " : "";
  return `${gap}<b>${escapeHtml(stretch.slice(gap.length))}</b>`;
}
