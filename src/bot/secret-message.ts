/** A message that held a wallet's secret: taken out on arrival (secret-guard.ts), and out of the chat here. */
import { Composer } from "grammy";
import type { Log } from "../sell/runtime.ts";
import type { BotContext } from "./context.ts";
import type { Screen } from "./screen.ts";
import { REMOVED } from "./secret-guard.ts";
import type { SellFlow } from "./sell/flow.ts";
import { continueButton, helpButton } from "./wording.ts";

/** What it takes to deal with such a message. */
export interface SecretMessageDeps {
  flow: Pick<SellFlow, "open">;
  screen: Screen;
  log: Log;
}

/** Belongs before everything that reads texts, and before whatever turns people away. */
export function secretMessages({ flow, screen, log }: SecretMessageDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer
    .on(["message:text", "edited_message:text"])
    .filter((ctx) => ctx.msg.text === REMOVED)
    .use(async (ctx) => {
      const deleted = await ctx.deleteMessage().catch((error: unknown) => {
        log.warn({ err: error }, "message with a secret not deleted");
        return false;
      });
      const { tr, user } = ctx;
      const open = await flow.open(user.id);
      await screen.respond(ctx, {
        html: `${tr.html(deleted ? "secret-deleted" : "secret-not-deleted")}\n\n${tr.html("secret-advice")}`,
        rows: [[open ? continueButton(tr) : helpButton(tr)]],
      });
    });
  return composer;
}
