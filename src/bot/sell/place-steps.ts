/** Where the person is: country, and state where the country asks for one. */

import type { Translator } from "../../i18n.ts";
import { COUNTRY_CODES } from "../../iso-codes.ts";
import { settlePair } from "../../sell/choices.ts";
import { answer } from "../../sell/draft.ts";
import type { Country } from "../../sell/off-ramp.ts";
import { oncePer } from "../../sell/once-per.ts";
import { type Entry, foundHtml, pickerRows, pickFrom, type Reader } from "./picker.ts";
import { remarkHtml } from "./remark.ts";
import { becomes, failed, remarked, type SellStep, type StepResult, withMarket } from "./step.ts";

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

/** Codes of the countries that somebody of this language is likeliest to live in, likeliest first. */
export function likeliestCountries(locale: string): readonly string[] {
  return [new Intl.Locale(locale).maximize().region ?? "", ...POPULAR];
}

/** Last time's country first, then the one the language suggests, popular ones, and the rest by name. */
export function countryEntries(countries: readonly Country[], { tr, user }: Reader): readonly Entry[] {
  const first = [user.country, ...likeliestCountries(tr.locale)];
  const rank = (code: string): number => {
    const place = first.indexOf(code);
    return place < 0 ? first.length : place;
  };
  return countriesByName(tr)(countries).toSorted((a, b) => rank(a.id) - rank(b.id));
}

const countriesByName = oncePer((tr: Translator) =>
  oncePer((countries: readonly Country[]) =>
    countries
      .map((country) => {
        const name = tr.country(country.code, country.name);
        const { own, english, ...called } = calledIn(country.code, tr);
        return {
          ...called,
          name,
          label: `${name} ${flag(country.code)}`,
          own: [name, nativeName(country), ...own],
          english: [country.name, ...english],
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name, tr.locale)),
  ),
);

/** What a country is called, by those who do not live there. */
function calledIn(code: string, { locale, search }: Translator) {
  const threeLetters = COUNTRY_CODES.get(code);
  return {
    id: code,
    own: search.country(code, locale),
    english: search.country(code, "en"),
    codes: threeLetters === undefined ? [code] : [code, threeLetters],
    names: search.country(code),
  };
}

/** All countries of the world, by what they are called. */
export const everyCountry = oncePer((tr: Translator) =>
  [...COUNTRY_CODES.keys()].map((code) => calledIn(code, tr)),
);

export const countryStep: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, ({ countries }) => {
      const entries = countryEntries(countries, tools);
      const question = foundHtml(draft, entries, tools) ?? tools.tr.html("country-question");
      return {
        html: `${remarkHtml(draft, tools.tr)}${question}`,
        rows: pickerRows(draft, entries, tools),
      };
    }),
  apply: async (draft, event, tools) => {
    const market = await tools.quoting.market();
    if (!market.ok) return failed(draft, market.failure);
    const { countries, currencies } = market.value;
    const pick = (code: string): StepResult => {
      const picked = countries.find((candidate) => candidate.code === code);
      if (!picked) return { kind: "unexpected" };
      const hasStates = picked.states.length > 0;
      const next = answer(draft, { key: "country", value: { code, name: picked.name, hasStates } });
      return becomes(settlePair(next, picked, currencies, tools.user.fiat));
    };
    return pickFrom(draft, countryEntries(countries, tools), event, pick, {
      others: everyCountry(tools.tr),
      // There is nothing wrong with the spelling: whoever lives there has to know that nothing can be done.
      say: (whole, code) => remarked(whole, { kind: "country-absent", country: code }),
    });
  },
};

/** Codes of states that people type as words, to greet or to agree: none of them is where somebody lives. */
const WORDLIKE_STATES = new Set(
  "AL AS CO DE GA HI IA ID IL IN LA MA ME MI MO MS NE NO OH OK OR PA VA".split(" "),
);

/** What a state is called besides its name. Nobody there says more than `Washington DC`. */
const STATE_NAMES: Readonly<Record<string, readonly string[]>> = {
  DC: ["Washington DC", "Washington D.C.", "D.C."],
};

/** The states of a country, last time's first. */
export function stateEntries(
  country: string | undefined,
  countries: readonly Country[],
  { user }: Pick<Reader, "user">,
): readonly Entry[] {
  const states = countries.find((candidate) => candidate.code === country)?.states ?? [];
  return states
    .map(({ code, name }) => ({
      id: code,
      label: name,
      own: [name, ...(STATE_NAMES[code] ?? [])],
      [WORDLIKE_STATES.has(code) ? "wordlike" : "codes"]: [code],
    }))
    .sort(
      (a, b) =>
        Number(b.id === user.state) - Number(a.id === user.state) || a.label.localeCompare(b.label, "en"),
    );
}

export const stateStep: SellStep = {
  render: (draft, tools) =>
    withMarket(draft, tools, ({ countries }) => {
      const entries = stateEntries(draft.answers.country?.code, countries, tools);
      const question = foundHtml(draft, entries, tools) ?? tools.tr.html("state-question");
      return {
        html: `${remarkHtml(draft, tools.tr)}${question}`,
        rows: pickerRows(draft, entries, tools),
      };
    }),
  apply: async (draft, event, tools) => {
    const market = await tools.quoting.market();
    if (!market.ok) return failed(draft, market.failure);
    const entries = stateEntries(draft.answers.country?.code, market.value.countries, tools);
    return pickFrom(draft, entries, event, (code) => {
      const name = entries.find((entry) => entry.id === code)?.label ?? code;
      return becomes(answer(draft, { key: "state", value: { code, name } }));
    });
  },
};
