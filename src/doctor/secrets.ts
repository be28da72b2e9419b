/** What must not be written is replaced by the name of its variable, whatever text it got into. */
import querystring from "node:querystring";
import type { Environment } from "./environment.ts";

/** Takes out of a result what is not to be shown. */
export type Mask = <Result extends { found: string; advice?: string }>(result: Result) => Result;

/** Variables that are secret as a whole. */
const SECRETS = [
  "BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "CHANGELLY_API_KEY",
  "CHANGELLY_PRIVATE_KEY",
  "DATA_KEY",
  "DATA_KEY_PREVIOUS",
];
/** A shorter text would be found in every other word. */
const SHORTEST = 6;

/** Takes out secrets. No check writes one: this is for those that come with an error of a library. */
export function secretsMask({ given }: Environment): Mask {
  const password = URL.parse(given("REDIS_URL") ?? "")?.password ?? "";
  return createMask([
    ...SECRETS.map((name) => [name, given(name)] as const),
    ["BOT_TOKEN", given("BOT_TOKEN")?.split(":")[1]],
    // The only address that may hold one; it is sent decoded.
    ["REDIS_URL", password],
    ["REDIS_URL", querystring.unescape(password)],
  ]);
}

/** Takes out who runs the bot and where, so that a report may be shown to strangers. */
export function operatorMask({ config, given }: Environment): Mask {
  return createMask([
    ...config.adminIds.map((id) => ["ADMIN_IDS", id] as const),
    ["ADMIN_CHAT_ID", config.adminChatId],
    ["DATA_DIR", config.dataDir],
    ["PUBLIC_URL", given("PUBLIC_URL")?.replace(/\/+$/, "")],
  ]);
}

function createMask(hidden: readonly (readonly [name: string, value: string | undefined])[]): Mask {
  const replacements = hidden
    .flatMap(([name, value = ""]) => (value.length >= SHORTEST ? [[value, `<${name}>`] as const] : []))
    // Longest first, so that a secret within a secret does not leave the rest of it behind.
    .toSorted(([a], [b]) => b.length - a.length);
  const mask = (text: string) =>
    replacements
      .reduce((shown, [value, name]) => shown.replaceAll(value, name), text)
      // What a peer answers may hold control characters, which a terminal obeys.
      .replace(/(?!\n)\p{Cc}/gu, "");
  return (result) => ({
    ...result,
    found: mask(result.found),
    ...(result.advice === undefined ? {} : { advice: mask(result.advice) }),
  });
}
