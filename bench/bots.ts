/** The product and the bots it is compared with, each with a Telegram of its own. */
import { join } from "node:path";
import type { Setting } from "./figure.ts";
import { type Measured, startMeasured } from "./measured-process.ts";
import { goToCoins } from "./people.ts";
import { startProduct } from "./product.ts";
import { type FakeTelegram, type Person, startFakeTelegram } from "./telegram.ts";

/** A bot that can be pressed and written to without an end. */
export interface Bot {
  name: string;
  process: Measured;
  telegram: FakeTelegram;
  /** Somebody new, at a screen with buttons. */
  arrives(): Promise<Person>;
  /** Presses a button; there is one again afterwards. */
  presses(person: Person): Promise<void>;
  /** Sends a text that is looked for in a list. */
  types(person: Person): Promise<void>;
}

/** Names of the bots, as they stand in tables. */
export const BARE = "bare grammY";
/** @see BARE */
export const EMPTY_LOOP = "bare grammY in an empty conversation loop";
/** @see BARE */
export const GROWING = "conversation that grows";
/** @see BARE */
const WIZARD = "Telegraf wizard";

/** What is typed, in turn, at the list of coins: several fit, so a list comes back and nothing is chosen. */
const SEARCHES = ["bit", "usd"];

/** Starts them all. */
export async function startBots(setting: Setting): Promise<readonly Bot[]> {
  const { bot, telegram } = await startProduct(setting);
  const product: Bot = {
    name: "product",
    process: bot,
    telegram,
    async arrives() {
      const person = telegram.person();
      await goToCoins(person);
      return person;
    },
    presses: (person) => person.presses(person.updates % 2 === 0 ? /^Next$/ : /^Previous$/),
    types: (person) => person.says(SEARCHES[person.updates % SEARCHES.length] ?? ""),
  };
  return [
    product,
    await startAnchor(setting, BARE, "grammy.ts", { LOOP: "none" }),
    await startAnchor(setting, EMPTY_LOOP, "grammy.ts", { LOOP: "rewound" }),
    await startAnchor(setting, GROWING, "grammy.ts", { LOOP: "growing" }),
    await startAnchor(setting, WIZARD, "telegraf.ts", {}),
  ];
}

async function startAnchor(
  setting: Setting,
  name: string,
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<Bot> {
  const telegram = await startFakeTelegram();
  setting.after(() => telegram.close());
  const process = await startMeasured({
    entry: join(import.meta.dirname, "anchors", file),
    env: { ...env, TELEGRAM_API_ROOT: telegram.url, BOT_TOKEN: telegram.token },
  });
  setting.after(() => process.stop());
  telegram.deliverTo(process.url, 100);
  return {
    name,
    process,
    telegram,
    async arrives() {
      const person = telegram.person();
      await person.says("/sell");
      return person;
    },
    presses: (person) => person.presses(/1$/),
    types: (person) => person.says(SEARCHES[person.updates % SEARCHES.length] ?? ""),
  };
}
