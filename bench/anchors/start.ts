/** The least that the product's libraries take to start: imported, a store opened, the bot's name asked for, a port opened. */
import { DatabaseSync } from "node:sqlite";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { type ConversationFlavor, conversations } from "@grammyjs/conversations";
import { serve } from "@hono/node-server";
import { Big } from "big.js";
import { Bot, type Context } from "grammy";
import { Hono } from "hono";
import { Kysely, SqliteAdapter } from "kysely";
import pino from "pino";
import { Pool } from "undici";
import { z } from "zod";

const environment = z.object({
  BOT_TOKEN: z.string(),
  TELEGRAM_API_ROOT: z.string(),
  PORT: z.coerce.number(),
});
const { BOT_TOKEN, TELEGRAM_API_ROOT, PORT } = environment.parse(process.env);

const log = pino();
new FluentBundle("en").addResource(new FluentResource("hello = Hello"));
new DatabaseSync(":memory:").exec("CREATE TABLE hints (order_id TEXT)");
const bot = new Bot<ConversationFlavor<Context>>(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.use(conversations());
await bot.init();
const app = new Hono().get("/healthz", (context) => context.text("ok"));
serve({ fetch: app.fetch, port: PORT, hostname: "127.0.0.1" });
log.info({ loaded: [Big, Kysely, SqliteAdapter, Pool].length }, "ready");
