/** The switches that hold for everybody: maintenance, and what is hidden from the market. */

import { HIDDEN, type Hideable, methodCode } from "../../admin/availability.ts";
import { listedAs, tickersOf } from "../../sell/renamed-coins.ts";
import type { View } from "../view.ts";
import type { AdminTools } from "./tools.ts";
import { said } from "./wording.ts";

/** `/maintenance on|off`; without a word how it stands. */
export async function maintenanceCommand(tools: AdminTools, text: string): Promise<View> {
  const { availability, by, tr, confirmations } = tools;
  switch (text.trim().toLowerCase()) {
    case "on":
      return confirmations.ask(tools, {
        action: "maintenance",
        html: tr.html("admin-maintenance-ask"),
        yes: tr.plain("admin-button-maintenance"),
        run: async (then) => {
          await then.availability.setMaintenance(then.by, true);
          return said(then.tr.html("admin-maintenance-on"));
        },
      });
    case "off":
      await availability.setMaintenance(by, false);
      return said(tr.html("admin-maintenance-off"));
    default: {
      const since = availability.switches.maintenanceSince;
      const standing =
        since === null
          ? tr.html("admin-maintenance-is-off")
          : tr.html("admin-maintenance-is-on", { since: { at: since, format: "Dt" } });
      return said(`${standing}\n\n${tr.html("admin-maintenance-usage")}`);
    }
  }
}

interface Named {
  what: Hideable;
  /** As the API writes it; that of a method names its provider, too. */
  code: string;
}

/** What a command names: codes are written small for providers and methods, and large for currencies. */
function hideable(text: string): Named | undefined {
  const [what, code = "", method, ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0 || ![code, method ?? code].every((word) => /^[\w-]{1,32}$/.test(word)))
    return undefined;
  if (what === "method" && method !== undefined)
    return { what, code: methodCode(code.toLowerCase(), method.toLowerCase()) };
  if (method !== undefined) return undefined;
  if (what === "provider") return { what, code: code.toLowerCase() };
  if (what === "currency") return { what, code: code.toUpperCase() };
  return undefined;
}

/** `/hide provider moonpay`, `/hide method moonpay card` or `/hide currency BTC`; without words what is hidden. */
export async function hideCommand(tools: AdminTools, text: string): Promise<View> {
  const { tr, confirmations } = tools;
  const named = hideable(text);
  if (!named) return hiddenView(tools, "admin-hide-usage");
  const { what } = named;
  const [code] = await codesOf(named, tools);
  const stranger = await strangerView({ what, code }, tools);
  if (stranger) return stranger;
  return confirmations.ask(tools, {
    action: "hide",
    html: tr.html(`admin-hide-ask-${what}`, { code }),
    yes: tr.plain("admin-button-hide"),
    run: async (then) => {
      await then.availability.setHidden(then.by, what, code, true);
      return said(then.tr.html("admin-hide-done", { code }));
    },
  });
}

/** `/show provider moonpay`, `/show method moonpay card` or `/show currency BTC`; without words what is hidden. */
export async function showCommand(tools: AdminTools, text: string): Promise<View> {
  const { availability, by, tr } = tools;
  const named = hideable(text);
  if (!named) return hiddenView(tools, "admin-show-usage");
  const { what } = named;
  const code = (await codesOf(named, tools)).find((candidate) =>
    availability.switches[HIDDEN[what]].includes(candidate),
  );
  if (code === undefined) return said(tr.html("admin-show-none", { code: named.code }));
  await availability.setHidden(by, what, code, false);
  return said(tr.html("admin-show-done", { code }));
}

function hiddenView({ availability, tr }: AdminTools, usage: "admin-hide-usage" | "admin-show-usage"): View {
  const { hiddenProviders, hiddenMethods, hiddenCurrencies } = availability.switches;
  const list = (codes: readonly string[]): string => codes.join(", ") || "–";
  return said(
    [
      tr.html(usage),
      tr.html("admin-hidden", { providers: list(hiddenProviders), currencies: list(hiddenCurrencies) }),
      ...(hiddenMethods.length === 0
        ? []
        : [tr.html("admin-hidden-methods", { methods: list(hiddenMethods) })]),
    ].join("\n\n"),
  );
}

/** The code of what is named as it is listed now, and what the coin was called before. */
async function codesOf(
  { what, code }: Named,
  { catalogue }: AdminTools,
): Promise<readonly [string, ...string[]]> {
  if (what !== "currency") return [code];
  const currencies = await catalogue.currencies();
  const coin = currencies.ok ? listedAs(code, currencies.value.crypto) : undefined;
  return coin ? [coin.ticker, ...tickersOf(coin).slice(1)] : [code];
}

/** What to say to a code that nobody knows; a catalogue that cannot be had is no reason to keep anything on offer. */
async function strangerView(
  { what, code: named }: Named,
  { catalogue, tr }: AdminTools,
): Promise<View | undefined> {
  // Which methods a provider has is told by its offers alone.
  const [code = named] = what === "method" ? named.split("/") : [];
  const known = await knownCodes(what, catalogue);
  if (!known || known.includes(code)) return undefined;
  const near = known.filter((candidate) => candidate.startsWith(code));
  const shown = (near.length > 0 ? near : known).slice(0, 8).join(", ");
  const asked = what === "currency" ? what : "provider";
  return said(tr.html(`admin-hide-unknown-${asked}`, { code, known: shown }));
}

async function knownCodes(
  what: Hideable,
  catalogue: AdminTools["catalogue"],
): Promise<readonly string[] | undefined> {
  if (what !== "currency") {
    const providers = await catalogue.providers();
    return providers.ok ? [...providers.value.keys()] : undefined;
  }
  const currencies = await catalogue.currencies();
  if (!currencies.ok) return undefined;
  const { crypto, fiat } = currencies.value;
  return [...crypto, ...fiat].map(({ ticker }) => ticker);
}
