/** A Telegraf wizard scene that does the same steps, its session in memory: lost with the process, and never synced. */
import { Scenes, session, Telegraf, Telegram } from "telegraf";
import { call, receive, screenOf } from "./webhook.ts";

// Every update gets a client of its own.
Telegram.prototype.callApi = call as Telegram["callApi"];
const { BOT_TOKEN = "", TELEGRAM_API_ROOT: apiRoot = "" } = process.env;
const bot = new Telegraf<Scenes.WizardContext>(BOT_TOKEN, { telegram: { apiRoot } });
bot.botInfo = await bot.telegram.getMe();

let shown = 0;

async function respond(ctx: Scenes.WizardContext): Promise<void> {
  shown += 1;
  const { text, ...other } = screenOf(shown);
  if (ctx.callbackQuery) {
    await ctx.answerCbQuery();
    await ctx.editMessageText(text, other);
  } else await ctx.reply(text, other);
}

const wizard = new Scenes.WizardScene<Scenes.WizardContext>(
  "sale",
  async (ctx) => {
    await respond(ctx);
    return ctx.wizard.next();
  },
  async (ctx) => {
    await respond(ctx);
    return ctx.wizard.back();
  },
);
bot.use(session());
bot.use(new Scenes.Stage<Scenes.WizardContext>([wizard]).middleware());
bot.use((ctx) => ctx.scene.enter("sale"));

receive((update) => bot.handleUpdate(update));
