/** What Telegram shows of the bot outside the chat, per language: its name, command menu, descriptions, menu button. */
import { type Api, GrammyError } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Languages, Translator } from "../i18n.ts";
import type { Log } from "../sell/runtime.ts";
import { COMMANDS } from "./basics.ts";

/** Whom a text of the profile is for: people of one language, or everybody else. */
type Scope = { language_code?: LanguageCode };

/**
 * Sets name, commands and descriptions in every language, the default language's for everybody else, and the button
 * that opens the menu; only where they changed, since Telegram limits how often that may be done: renaming to a few times
 * a day. What it refuses is logged, tried again with the next start, and keeps nothing else from being set. Rejects when
 * Telegram cannot be reached.
 */
export async function registerProfile(api: Api, languages: Languages, log: Log): Promise<void> {
  /** Does one thing; a refusal is no reason to leave out the others. */
  const attempt = async (part: string, language: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error;
      log.warn({ err: error, part, language }, "bot profile part not set");
    }
  };

  const [standard] = languages.locales;
  for (const locale of languages.locales) {
    const tr = languages.translator(locale);
    const own: Scope = { language_code: languageCode(locale) };
    for (const scope of locale === standard ? [{}, own] : [own]) {
      const language = scope.language_code ?? "";
      await attempt("commands", language, () => registerCommands(api, tr, scope));
      await attempt("short description", language, () => registerAbout(api, tr, scope));
      await attempt("description", language, () => registerDescription(api, tr, scope));
      await attempt("name", language, () => registerName(api, tr, scope));
    }
  }
  await attempt("menu button", "", async () => {
    const { type } = await api.getChatMenuButton();
    if (type !== "commands") await api.setChatMenuButton({ menu_button: { type: "commands" } });
  });
}

async function registerCommands(api: Api, tr: Translator, scope: Scope): Promise<void> {
  const commands = COMMANDS.map((command) => ({ command, description: tr.plain(`command-${command}`) }));
  const present = await api.getMyCommands(scope);
  const same =
    present.length === commands.length &&
    commands.every(
      ({ command, description }, index) =>
        present[index]?.command === command && present[index].description === description,
    );
  if (!same) await api.setMyCommands(commands, scope);
}

async function registerAbout(api: Api, tr: Translator, scope: Scope): Promise<void> {
  const wanted = tr.plain("profile-about");
  const { short_description: present } = await api.getMyShortDescription(scope);
  if (present !== wanted) await api.setMyShortDescription(wanted, scope);
}

async function registerDescription(api: Api, tr: Translator, scope: Scope): Promise<void> {
  const wanted = tr.plain("profile-description");
  const { description: present } = await api.getMyDescription(scope);
  if (present !== wanted) await api.setMyDescription(wanted, scope);
}

async function registerName(api: Api, tr: Translator, scope: Scope): Promise<void> {
  const wanted = tr.plain("profile-name");
  const { name: present } = await api.getMyName(scope);
  if (present !== wanted) await api.setMyName(wanted, scope);
}

/** Telegram takes two-letter codes of ISO 639-1, and every language of ours has one: `pt` for `pt-BR`. */
function languageCode(locale: string): LanguageCode {
  return new Intl.Locale(locale).language as LanguageCode;
}
