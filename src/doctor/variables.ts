/** The variables: there, well-formed, and spelled as the bot knows them. */
import { VARIABLES } from "../config.ts";
import { LOCALES, loadLanguages } from "../i18n.ts";
import { type Check, fail, ok, warn } from "./examination.ts";

/** Could the bot start with these variables? */
export const variables: Check = {
  name: "variables",
  variables: [],
  run({ config, faults, fileVariables, given }) {
    if (faults.size > 0) {
      const advice = given("BOT_TOKEN")
        ? "Correct them in .env; .env.example explains each one. A PEM of several lines needs quotes around it."
        : "Copy .env.example to .env and fill it in, or try the bot without keys: npm run demo";
      return fail([...faults.values()].join("\n"), advice);
    }
    try {
      loadLanguages(LOCALES, config.defaultLocale);
    } catch (error) {
      return fail(
        error instanceof Error ? error.message : String(error),
        "Set DEFAULT_LOCALE to a language that has a file in locales/.",
      );
    }
    const strangers = fileVariables.filter((name) => !VARIABLES.includes(name) && LOOKS_LIKE_OURS.test(name));
    if (strangers.length > 0) {
      return warn(
        `.env sets what the bot does not know: ${strangers.join(", ")}`,
        "See whether a name is misspelled; .env.example has all of them.",
      );
    }
    const set = VARIABLES.filter((name) => given(name) !== undefined);
    return ok(`${set.length} of ${VARIABLES.length} set, ${config.environment}, ${config.mode.kind}`);
  },
};

/**
 * Names that may be meant for the bot. Nothing else is repeated: a PEM pasted without quotes makes names of its lines.
 * The underscore tells them apart: base64 has none.
 */
const LOOKS_LIKE_OURS =
  /^(BOT|TELEGRAM|PUBLIC|CHANGELLY|ADMIN|SUPPORT|DATA|DATABASE|REDIS|LOG|QUOTE|PRICE|KYC|TERMS|PRIVACY|RETENTION|DEFAULT)_[A-Z_]+$/;
