/** What Telegram shows of the bot outside the chat: its command menu and its descriptions, per language. */
import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Languages, Translator } from "../i18n.ts";
import { COMMANDS } from "./basics.ts";

/**
 * Sets commands and descriptions in every language, and the default language's for everybody else; only where they
 * changed, since Telegram limits how often that may be done.
 */
export async function registerProfile(api: Api, languages: Languages): Promise<void> {
  const [standard] = languages.locales;
  for (const locale of languages.locales) {
    const tr = languages.translator(locale);
    if (locale === standard) await register(api, tr, {});
    await register(api, tr, { language_code: languageCode(locale) });
  }
}

async function register(api: Api, tr: Translator, scope: { language_code?: LanguageCode }): Promise<void> {
  const commands = COMMANDS.map((command) => ({ command, description: tr.plain(`command-${command}`) }));
  const present = await api.getMyCommands(scope);
  const same =
    present.length === commands.length &&
    commands.every(
      ({ command, description }, index) =>
        present[index]?.command === command && present[index].description === description,
    );
  if (!same) await api.setMyCommands(commands, scope);

  const about = tr.plain("profile-about");
  const { short_description } = await api.getMyShortDescription(scope);
  if (short_description !== about) await api.setMyShortDescription(about, scope);

  const whole = tr.plain("profile-description");
  const { description } = await api.getMyDescription(scope);
  if (description !== whole) await api.setMyDescription(whole, scope);
}

/** Telegram takes two-letter codes of ISO 639-1; every language of ours has one. */
function languageCode(locale: string): LanguageCode {
  return new Intl.Locale(locale).language as LanguageCode;
}
