/** Orders as a CSV file (RFC 4180) that a spreadsheet opens as it is, and does not take for formulas. */
import type { OrderEntry } from "../../admin/order-desk.ts";
import type { ChatFile, View } from "../view.ts";
import type { NamedFilter } from "./filters.ts";
import type { AdminTools } from "./tools.ts";
import { mask } from "./wording.ts";

/** Most orders in one file. */
const MAX_ROWS = 50_000;
/** Largest file, in bytes: below the 50 MB a bot may send (Bot API, sendDocument), and what a phone takes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** One column: its name in the file and what stands in it. */
type Column = readonly [
  name: string,
  value: (entry: OrderEntry, show: (text: string) => string) => string | null,
];

const COLUMNS: readonly Column[] = [
  // The word that files have had from the start.
  ["origin", ({ origin }) => (origin === "ours" ? "ours" : "elsewhere")],
  ["id", ({ order }) => order.id],
  ["changelly_id", (entry) => (entry.origin === "ours" ? entry.order.changellyId : entry.order.id)],
  ["user_id", (entry) => (entry.origin === "ours" ? entry.order.userId : entry.order.externalUserId)],
  ["phase", (entry) => (entry.origin === "ours" ? entry.order.phase : null)],
  ["status", ({ order }) => order.status],
  ["provider", ({ order }) => order.providerCode],
  ["currency_from", ({ order }) => order.currencyFrom],
  ["currency_to", ({ order }) => order.currencyTo],
  ["amount_from", ({ order }) => order.amountFrom],
  ["expected_payout", (entry) => (entry.origin === "ours" ? entry.order.expectedPayout : null)],
  ["payin_amount", ({ order }) => order.payinAmount],
  ["payout_amount", ({ order }) => order.payoutAmount],
  ["payment_method", (entry) => (entry.origin === "ours" ? entry.order.paymentMethod : null)],
  ["country", (entry) => (entry.origin === "ours" ? entry.order.country : null)],
  ["state", (entry) => (entry.origin === "ours" ? entry.order.state : null)],
  ["refund_address", (entry, show) => (entry.origin === "ours" ? show(entry.order.refundAddress) : null)],
  [
    "refund_memo",
    (entry, show) =>
      entry.origin === "ours" && entry.order.refundMemo !== null ? show(entry.order.refundMemo) : null,
  ],
  ["transaction_hash", ({ order }) => order.transactionHash],
  ["consent_at", (entry) => (entry.origin === "ours" ? isoTime(entry.order.consent.at) : null)],
  ["consent_policy", (entry) => (entry.origin === "ours" ? entry.order.consent.policyVersion : null)],
  ["created_at", ({ order }) => isoTime(order.createdAt)],
  ["status_at", (entry) => (entry.origin === "ours" ? isoTime(entry.order.statusAt) : null)],
];

function isoTime(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

/**
 * A field as RFC 4180 wants it. What a spreadsheet would take for a formula gets an apostrophe before it: at the beginning,
 * and behind what some spreadsheets take for the end of a field or a line.
 */
function csvField(value: string): string {
  const safe = value.replace(/^(?=[\t\r])/, "'").replace(/(^|[;\t\r\n])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(fields: readonly (string | null)[]): string {
  return `${fields.map((field) => (field === null ? "" : csvField(field))).join(",")}\r\n`;
}

/** `/export [full]`: the list the admin has looked at last. */
export function exportCommand(tools: AdminTools, text: string): View | Promise<ChatFile | View> {
  const named = tools.filters.present(tools.by, tools.now);
  return text.toLowerCase() === "full" ? askFullExport(tools, named) : exportFile(tools, named, false);
}

/**
 * The orders of a filter as a file, newest first, with a line in the audit trail; a word about it when none fits.
 *
 * @param full whether addresses and memos stand in it as they are.
 */
async function exportFile(
  { access, orderDesk, by, tr, now }: AdminTools,
  { line, filter }: NamedFilter,
  full: boolean,
): Promise<ChatFile | View> {
  const show = full ? (text: string): string => text : mask;
  const chunks: Buffer[] = [Buffer.from(`\ufeff${csvLine(COLUMNS.map(([name]) => name))}`, "utf8")];
  let bytes = chunks[0]?.length ?? 0;
  let rows = 0;
  let cut = false;
  // One more than a file takes, so that it is known whether some are left out.
  for await (const entry of orderDesk.everything(by, filter, MAX_ROWS + 1)) {
    const chunk = Buffer.from(csvLine(COLUMNS.map(([, value]) => value(entry, show))), "utf8");
    cut = rows === MAX_ROWS || bytes + chunk.length > MAX_BYTES;
    if (cut) break;
    chunks.push(chunk);
    bytes += chunk.length;
    rows += 1;
  }
  if (rows === 0) return { html: tr.html("admin-orders-none"), rows: [] };
  await access.note(by, "export", null, [full ? "full" : "masked", `rows:${rows}`, line].join(" ").trim());
  return {
    kind: "document",
    name: `orders-${new Date(now).toISOString().slice(0, 10)}.csv`,
    bytes: Buffer.concat(chunks),
    caption: [
      tr.html(full ? "admin-export-full" : "admin-export-masked", { count: rows }),
      ...(line === "" ? [] : [tr.html("admin-orders-filter", { line })]),
      ...(cut ? [tr.html("admin-export-cut")] : []),
    ].join("\n"),
  };
}

/** Asks before addresses leave in full. */
function askFullExport(tools: AdminTools, named: NamedFilter): View {
  const { tr, confirmations } = tools;
  return confirmations.ask(tools, {
    action: "export",
    html: tr.html("admin-export-ask", { line: named.line === "" ? "–" : named.line }),
    yes: tr.plain("admin-button-export"),
    run: (then) => exportFile(then, named, true),
  });
}
