import { join } from "node:path";
import { loadLanguages } from "../../src/i18n.ts";

/** The texts of all languages, read once for a file of tests: reading them takes longer than most stories. */
export const LANGUAGES = loadLanguages(join(import.meta.dirname, "..", "..", "locales"), "en");
