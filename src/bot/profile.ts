/** What Telegram shows of the bot outside the chat: its command menu, per language. */
import type { Api } from "grammy";
import type { BotCommand, LanguageCode } from "grammy/types";
import type { Languages } from "../i18n.ts";
import { COMMANDS } from "./basics.ts";

/** Registers the commands in every language, the default one for everybody else; only where they changed. */
export async function registerCommands(api: Api, languages: Languages): Promise<void> {
  const [standard] = languages.locales;
  for (const locale of languages.locales) {
    const tr = languages.translator(locale);
    const commands = COMMANDS.map((command) => ({ command, description: tr.plain(`command-${command}`) }));
    const language = languageCode(locale);
    const scopes = locale === standard ? [undefined, language] : [language];
    for (const code of scopes) {
      const scope = code === undefined ? {} : { language_code: code };
      const present = await api.getMyCommands(scope);
      if (!same(present, commands)) await api.setMyCommands(commands, scope);
    }
  }
}

/** Telegram takes two-letter codes of ISO 639-1. */
function languageCode(locale: string): LanguageCode {
  return new Intl.Locale(locale).language as LanguageCode;
}

function same(a: readonly BotCommand[], b: readonly BotCommand[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (command, index) =>
        command.command === b[index]?.command && command.description === b[index]?.description,
    )
  );
}
