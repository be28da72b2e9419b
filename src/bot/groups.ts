/** Groups: orders are a private matter, so groups get the way to the private chat, and admins their mute buttons. */
import { Composer } from "grammy";
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
}

/** Everything that happens outside private chats ends here. */
export function groups({ languages, router, presses, screen }: GroupDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const outside = composer.filter((ctx) => ctx.chat?.type !== "private");
  const speak = ({ from }: BotContext) => languages.translator(languages.negotiate(from?.language_code));
  outside.use(router.route(presses, (_, ctx) => ({ toast: speak(ctx).plain("toast-private-only") })));
  outside.on("message:migrate_to_chat_id", ({ chat, message }) =>
    screen.chatMoved(String(chat.id), String(message.migrate_to_chat_id)),
  );
  outside.use(async (ctx) => {
    const addressed = ctx.hasCommand([...COMMANDS]) || ctx.message?.text?.includes(`@${ctx.me.username}`);
    if (!ctx.chat || !addressed) return;
    const tr = speak(ctx);
    const url = `https://t.me/${ctx.me.username}`;
    await screen.show(
      String(ctx.chat.id),
      tr.locale,
      { html: tr.html("group-only-private"), rows: [[{ label: tr.plain("button-private-chat"), url }]] },
      { kind: "new" },
    );
  });
  return composer;
}
