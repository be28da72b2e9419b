/** What nothing else has a use for: said kindly, with the way on, or with the question that is open below. */
import { Composer, type MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { Translator } from "../i18n.ts";
import { asksSomething, questionView } from "./answers.ts";
import { welcomeView } from "./basics.ts";
import type { BotContext } from "./context.ts";
import type { Screen } from "./screen.ts";
import type { SellFlow } from "./sell/flow.ts";
import type { Button, View } from "./view.ts";
import { continueButton, sellButton } from "./wording.ts";

/** What a person can write or send on (Bot API, Message): whatever else a message holds is Telegram's own note. */
const WRITTEN = [
  ...[
    "text",
    "rich_message",
    "animation",
    "audio",
    "document",
    "live_photo",
    "paid_media",
    "photo",
    "sticker",
  ],
  ...[
    "story",
    "video",
    "video_note",
    "voice",
    "checklist",
    "contact",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
  ],
  ...["invoice", "giveaway", "giveaway_winners"],
] as const satisfies readonly (keyof Message)[];

/**
 * Nobody said anything when a message is pinned, a timer set, a background changed or a gift received: what Telegram notes in
 * a chat is passed over, those notes included that do not exist yet.
 */
export const passOverServiceMessages: MiddlewareFn<BotContext> = ({ message }, next) =>
  message === undefined || WRITTEN.some((kind) => message[kind] !== undefined) ? next() : undefined;

/** What it takes to answer them. */
export interface StrayDeps {
  flow: Pick<SellFlow, "open" | "remind">;
  screen: Screen;
}

/** A command we do not have is not an answer to a question of the sale. Belongs right before the conversation. */
export function strayCommands({ flow, screen }: StrayDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer
    .on("message:text")
    .filter((ctx) => ctx.message.text.startsWith("/") && !ctx.entersSale)
    .use(async (ctx) => {
      const wayOn = (await flow.open(ctx.user.id)) ? continueButton(ctx.tr) : sellButton(ctx.tr);
      await screen.respond(ctx, strayView(ctx.tr, "stray-command", wayOn));
    });
  return composer;
}

/** Texts out of place, photos, stickers, voice, and answers that are changed afterwards. Belongs behind everything else. */
export function strayMessages({ flow, screen }: StrayDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("message:text", async (ctx) => {
    const { tr, message } = ctx;
    const sale = sellButton(tr);
    const view = asksSomething(message.text)
      ? questionView(false, sale, tr)
      : strayView(tr, "stray-text", sale);
    await screen.respond(ctx, view);
  });
  composer.on("message", async (ctx) => {
    if (await flow.open(ctx.user.id)) await flow.remind(ctx, { kind: "media-unread" });
    else await screen.respond(ctx, strayView(ctx.tr, "stray-media", sellButton(ctx.tr)));
  });
  // An answer stands as it was sent; whoever changes it has to know. Telegram calls it an edit, too, when it has loaded the
  // preview of a link.
  composer.on("edited_message:text", async (ctx) => {
    if (ctx.entities("url").length > 0 || !(await flow.open(ctx.user.id))) return;
    await flow.remind(ctx, { kind: "edit-unseen" });
  });
  return composer;
}

/**
 * Answer to something the bot cannot use, with the way on.
 *
 * @param sale the way into a sale, or back into the one that is open
 */
function strayView(tr: Translator, key: "stray-text" | "stray-media" | "stray-command", sale: Button): View {
  const [, ...others] = welcomeView(tr).rows;
  return { html: tr.html(key), rows: [[sale], ...others] };
}
