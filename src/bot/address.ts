/** How an address is shown: short, to recognise one's own, or whole, to check it against the wallet. */
import { escapeHtml } from "../i18n.ts";

/** Characters in one group. */
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
  return groups(address).join(" ");
}

/**
 * The whole address for checking, as HTML: groups of four, the first and the last one in bold. It reads left to right
 * whatever the language around it. Not for copying: that needs the address alone (a copy button, `<code>`).
 */
export function addressHtml(address: string): string {
  const all = groups(address);
  const shown = all.map((group, place) =>
    place === 0 || place === all.length - 1 ? `<b>${escapeHtml(group)}</b>` : escapeHtml(group),
  );
  return `${ISOLATE}${shown.join(" ")}${ISOLATE_END}`;
}

/** The ends are whole, since they are what people compare; what is left over stands before the last group. */
function groups(address: string): readonly string[] {
  if (address.length <= GROUP) return [address];
  const end = Math.max(GROUP, address.length - GROUP);
  const middle = address.slice(GROUP, end).match(/.{1,4}/gs) ?? [];
  return [address.slice(0, GROUP), ...middle, address.slice(end)];
}
