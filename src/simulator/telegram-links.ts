/** Links that Telegram's apps open themselves (https://core.telegram.org/api/links): bots with a start parameter, sharing. */

/** What a start parameter may be (Bot features, "Deep linking"). */
export const START_PARAMETER = /^[A-Za-z0-9_-]{1,64}$/;

/** A link that stays in Telegram. */
export type TelegramLink =
  /** Opens the chat with a bot and its START button; `payload` is empty for a link without a start parameter. */
  | { readonly kind: "bot"; readonly username: string; readonly payload: string }
  /** Lets a person choose a chat to send a link to, with a text of their own. */
  | { readonly kind: "share"; readonly url: string; readonly text: string };

/** Reads a link; undefined when it is none of {@link TelegramLink}'s kinds. */
function readTelegramLink(link: string): TelegramLink | undefined {
  const text = /^(t|telegram)\.(me|dog)\//i.test(link) ? `https://${link}` : link;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  if (protocol === "tg:") {
    const action = (hostname || pathname.replace(/^\/+/, "")).toLowerCase();
    if (action === "resolve") {
      return bot(searchParams.get("domain") ?? "", searchParams.get("start") ?? "");
    }
    if (action === "msg_url") return share(searchParams);
    return undefined;
  }
  const isTelegram = /^(www\.)?(t\.me|telegram\.me|telegram\.dog)$/i.test(hostname);
  if (!isTelegram || !/^https?:$/.test(protocol)) return undefined;
  const [first = "", second] = pathname.split("/").filter((part) => part !== "");
  if (first === "share" || (first === "msg" && second === "url")) return share(searchParams);
  return second === undefined ? bot(first, searchParams.get("start") ?? "") : undefined;
}

function bot(username: string, payload: string): TelegramLink | undefined {
  return /^\w{4,32}$/.test(username) ? { kind: "bot", username, payload } : undefined;
}

function share(query: URLSearchParams): TelegramLink | undefined {
  const url = query.get("url") ?? "";
  return url === "" ? undefined : { kind: "share", url, text: query.get("text") ?? "" };
}

/**
 * The start parameter in a payload, a link to the bot of this username, or a link that shares one.
 *
 * @throws Error when it leads elsewhere, or holds what Telegram refuses
 */
export function startPayload(payloadOrLink: string, username: string): string {
  if (START_PARAMETER.test(payloadOrLink)) return payloadOrLink;
  const link = readTelegramLink(payloadOrLink);
  if (link?.kind === "share") return startPayload(link.url, username);
  if (link !== undefined && link.username.toLowerCase() !== username.toLowerCase()) {
    throw new Error(`The link ${payloadOrLink} opens @${link.username}, not @${username}.`);
  }
  if (link !== undefined && START_PARAMETER.test(link.payload)) return link.payload;
  throw new Error(
    `Telegram refuses the start parameter "${link?.payload ?? payloadOrLink}": 1 to 64 characters of A-Z, a-z, 0-9, _ and -.`,
  );
}
