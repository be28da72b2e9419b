/** The product as a process of its own, between the fakes. */
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type Changelly, startChangelly } from "../src/simulator/changelly.ts";
import type { Setting } from "./figure.ts";
import { type Measured, startMeasured } from "./measured-process.ts";
import { type FakeTelegram, startFakeTelegram } from "./telegram.ts";

/** The product in its world. */
export interface Product {
  bot: Measured;
  telegram: FakeTelegram;
  changelly: Changelly;
  /** Where its store lies. */
  folder: string;
}

/** How a world differs from the usual one. */
export interface ProductOptions {
  env?: Readonly<Record<string, string>>;
  /** Called before the product starts, with the folder that will be its own. */
  prepare?: (world: Omit<Product, "bot">) => Promise<void>;
  /** With the pace of its calls and the limits of one person, which a few people who stand for many would run into. */
  asShipped?: boolean;
  nodeArgs?: readonly string[];
}

/** Key of all stores of the bench. */
export const DATA_KEY = new Uint8Array(32).fill(7);
/** Name of the store's file, as the product has it. */
export const STORE_FILE = "sell-bot.sqlite";

/** Starts the product behind a webhook; everything ends with the figure. */
export async function startProduct(setting: Setting, options: ProductOptions = {}): Promise<Product> {
  const folder = await mkdtemp(join(setting.folder, "product-"));
  const telegram = await startFakeTelegram();
  setting.after(() => telegram.close());
  const changelly = await startChangelly();
  setting.after(() => changelly.close());
  await options.prepare?.({ folder, telegram, changelly });
  const entry = options.asShipped ? "../src/main.ts" : "unlimited-product.ts";
  const bot = await startMeasured({
    entry: join(import.meta.dirname, entry),
    database: join(folder, STORE_FILE),
    env: { ...productEnv({ telegram, changelly, folder }), ...options.env },
    nodeArgs: options.nodeArgs ?? [],
  });
  setting.after(() => bot.stop());
  telegram.deliverTo(bot.url, 100);
  return { bot, telegram, changelly, folder };
}

/** The arguments that the image gives Node. */
export function releasedWith(): readonly string[] {
  const dockerfile = readFileSync(join(import.meta.dirname, "..", "Dockerfile"), "utf8");
  return (JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? "[]") as string[]).slice(1, -1);
}

/** The product's environment. */
export function productEnv({ telegram, changelly, folder }: Omit<Product, "bot">) {
  return {
    BOT_TOKEN: telegram.token,
    BOT_MODE: "webhook",
    TELEGRAM_WEBHOOK_SECRET: telegram.secret,
    PUBLIC_URL: "https://bot.example.com",
    TELEGRAM_API_ROOT: telegram.url,
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    DATA_DIR: folder,
    DATA_KEY: Buffer.from(DATA_KEY).toString("base64"),
    LOG_PRETTY: "false",
  };
}
