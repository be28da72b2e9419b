/** Links that Telegram's apps open themselves instead of a browser. */

/** What Telegram takes as a start parameter. */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * @typedef {{ kind: "start", payload: string } | { kind: "share", url: string, text: string }} OwnLink
 */

/**
 * Reads a link to the chat with this bot, or one that shares something; undefined for every other.
 *
 * @param {string} link
 * @param {string} username the bot's
 * @returns {OwnLink | undefined} `payload` is empty for a link that only leads to the chat
 */
export function ownLink(link, username) {
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(link);
  const inApp = protocol === "tg:";
  const onWeb = /^https?:$/.test(protocol) && /^(www\.)?(t\.me|telegram\.(me|dog))$/i.test(hostname);
  if (!inApp && !onWeb) return undefined;
  const place = inApp ? hostname || pathname : pathname.replaceAll(/^\/+|\/+$/g, "");
  if (inApp ? place === "msg_url" : place === "share" || place === "share/url") {
    const url = searchParams.get("url") ?? "";
    return url === "" ? undefined : { kind: "share", url, text: searchParams.get("text") ?? "" };
  }
  const bot = inApp && place === "resolve" ? (searchParams.get("domain") ?? "") : place;
  if (bot.toLowerCase() !== username.toLowerCase()) return undefined;
  const payload = searchParams.get("start") ?? "";
  return payload === "" || PAYLOAD.test(payload) ? { kind: "start", payload } : undefined;
}
