/** Groups: orders are a private matter, so groups get the way to the private chat, and admins their mute buttons. */
import { Composer, type MiddlewareFn } from "grammy";
import type { Languages } from "../i18n.ts";
import { COMMANDS } from "./basics.ts";
import type { BotContext } from "./context.ts";
import type { PressRouter, PressTable } from "./router.ts";
import type { Screen } from "./screen.ts";

/** What groups need. */
export interface GroupDeps {
  languages: Languages;
  router: PressRouter;
  /** The presses that work in groups: the admin chat may be one. */
  presses: Pick<PressTable, "mute">;
  screen: Screen;
  payOwed: MiddlewareFn<BotContext>;
}

/** Everything that happens outside private chats ends here. */
export function groups({ languages, router, presses, screen, payOwed }: GroupDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const outside = composer.filter((ctx) => ctx.chat?.type !== "private");
  outside.use((ctx, next) => {
    ctx.tr = languages.translator(languages.negotiate(ctx.from?.language_code));
    return next();
  });
  outside.use(payOwed);
  outside.use(router.route(presses, (_, { tr }) => ({ toast: tr.plain("toast-private-only") })));
  outside.on("message:migrate_to_chat_id", ({ chat, message }) =>
    screen.chatMoved(String(chat.id), String(message.migrate_to_chat_id)),
  );
  outside.use(async (ctx) => {
    const addressed = ctx.hasCommand([...COMMANDS]) || ctx.message?.text?.includes(`@${ctx.me.username}`);
    if (!ctx.chat || !addressed) return;
    const { tr } = ctx;
    const url = `https://t.me/${ctx.me.username}`;
    const view = {
      html: tr.html("group-only-private"),
      rows: [[{ label: tr.plain("button-private-chat"), url }]],
    };
    await screen.respond(ctx, view, { kind: "new" });
  });
  return composer;
}
