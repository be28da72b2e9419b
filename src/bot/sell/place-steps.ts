/** Where the person is: country, and state where the country asks for one. */
import { keepPossible } from "../../sell/choices.ts";
import { answer, type SellDraft } from "../../sell/draft.ts";
import type { Country } from "../../sell/ports.ts";
import { type Entry, pickerRows, pickFrom } from "./picker.ts";
import { becomes, failed, remarkHtml, type SellStep, type StepTools, withMarket } from "./step.ts";

/** Countries most people sell from, behind the person's own. */
const POPULAR = ["DE", "FR", "ES", "IT", "GB", "US", "NL", "PL"];

/** Regional indicator letters: the flag of a country code. */
function flag(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** Looking a name up in its language takes longer than all the rest of drawing the list, and it never changes. */
const nativeNames = new Map<string, string | undefined>();

/** What the country is called by most people there: somebody who types it need not know our language's word. */
function nativeName({ code, name }: Country): string {
  if (!/^[A-Z]{2}$/.test(code)) return name;
  if (!nativeNames.has(code)) {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    nativeNames.set(code, names.of(code));
  }
  return nativeNames.get(code) ?? name;
}

/** Last time's country first, then the one the language suggests, popular ones, and the rest by name. */
function countryEntries(countries: readonly Country[], { tr, user }: StepTools): readonly Entry[] {
  const guess = new Intl.Locale(tr.locale).maximize().region;
  const first = [user.country, guess, ...POPULAR];
  const rank = (code: string): number => {
    const place = first.indexOf(code);
    return place < 0 ? first.length : place;
  };
  return countries
    .map((country) => {
      const name = tr.country(country.code, country.name);
      return {
        id: country.code,
        name,
        label: `${name} ${flag(country.code)}`,
        names: [name, country.name, nativeName(country), ...tr.search.country(country.code)],
      };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, tr.locale));
}

export const country: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, ({ countries }) => ({
      html: `${remarkHtml(draft, tools.tr)}${found(draft, tools) ?? tools.tr.html("country-question")}`,
      rows: pickerRows(draft, countryEntries(countries, tools), tools),
    })),
  apply: async (draft, event, tools) => {
    const market = await tools.sales.market();
    if (!market.ok) return failed(draft, market.failure);
    const { countries, currencies } = market.value;
    return pickFrom(draft, countryEntries(countries, tools), event, (code) => {
      const picked = countries.find((candidate) => candidate.code === code);
      if (!picked) return { kind: "unexpected" };
      const hasStates = picked.states.length > 0;
      const next = answer(draft, { key: "country", value: { code, name: picked.name, hasStates } });
      return becomes(keepPossible(next, picked, currencies));
    });
  },
};

function stateEntries(
  draft: SellDraft,
  countries: readonly Country[],
  { user }: StepTools,
): readonly Entry[] {
  const states = countries.find((candidate) => candidate.code === draft.answers.country?.code)?.states ?? [];
  return states
    .map((state) => ({ id: state.code, label: state.name, names: [state.name] }))
    .sort(
      (a, b) =>
        Number(b.id === user.state) - Number(a.id === user.state) || a.label.localeCompare(b.label, "en"),
    );
}

export const state: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, ({ countries }) => ({
      html: `${remarkHtml(draft, tools.tr)}${found(draft, tools) ?? tools.tr.html("state-question")}`,
      rows: pickerRows(draft, stateEntries(draft, countries, tools), tools),
    })),
  apply: async (draft, event, tools) => {
    const market = await tools.sales.market();
    if (!market.ok) return failed(draft, market.failure);
    const entries = stateEntries(draft, market.value.countries, tools);
    return pickFrom(draft, entries, event, (code) => {
      const name = entries.find((entry) => entry.id === code)?.label ?? code;
      return becomes(answer(draft, { key: "state", value: { code, name } }));
    });
  },
};

/** The line above a searched list; undefined when nothing was searched. */
export function found(draft: SellDraft, { tr }: StepTools): string | undefined {
  return draft.found ? tr.html("picker-found", { query: draft.found.query }) : undefined;
}
