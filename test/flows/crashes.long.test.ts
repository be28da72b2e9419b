/** The process is killed without warning, and started again: nothing acknowledged is lost, nothing is ordered twice. */
import { open } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { advance, alerted, linkOf, links, told, until } from "../support/bad-luck.ts";
import { type KillableWorld, openKillableWorld, runStart } from "../support/bot-process.ts";
import type { Exchange, Gate, Held, HoldPoint } from "../support/gate.ts";
import { freePort } from "../support/listening.ts";
import { button, QUESTION, query, type Seller, seller, sellerOf, words } from "../support/sale.ts";
import { MINUTE } from "../support/time.ts";

const calls = (method: string) => (exchange: Exchange) => exchange.target.endsWith(`/${method}`);

test("killed between any two steps of placing an order: one order each, and everybody gets the link", async () => {
  const world = await openKillableWorld();
  await world.start();
  const { toTelegram, toChangelly } = world;
  const moments: readonly (readonly [string, Gate, HoldPoint, (exchange: Exchange) => boolean])[] = [
    ["the press is stored, but not answered", toTelegram, "request", calls("answerCallbackQuery")],
    ["the press is answered, but the consent not stored", toTelegram, "answer", calls("answerCallbackQuery")],
    ["the consent is stored, but the order not sent", toChangelly, "request", calls("v1/sell/orders")],
    ["the order exists, but nobody knows", toChangelly, "answer", calls("v1/sell/orders")],
    ["the order is stored, but the link not shown", toTelegram, "request", calls("editMessageText")],
    ["the link is shown, but that is not known", toTelegram, "answer", calls("editMessageText")],
    ["the press is handed over, but not stored", toTelegram, "answer", calls("getUpdates")],
  ];
  const sellers = moments.map(([moment]) => seller(world, world.person("en", moment)));
  await Promise.all(sellers.map((anna) => anna.reaches("recap")));
  const held: Held[] = [];
  for (const [index, [, gate, at, fits]] of moments.entries()) {
    const stop = gate.hold(at, fits);
    held.push(stop);
    sellers[index]?.answers("recap").catch(() => undefined);
    await stop.arrived;
  }
  await world.kill();
  for (const stop of held) stop.release();
  await world.start();

  for (const anna of sellers) {
    const moment = anna.person.profile.firstName;
    await until(
      `something to be shown where ${moment}`,
      () => !anna.person.last().text.includes(QUESTION.recap),
    );
  }
  // What is in doubt is looked up after two seconds.
  advance(world, 2_500);
  // Where the start took longer than the link is waited for, it was sent below, and the screen that followed is above it.
  for (const anna of sellers) await anna.person.sees(QUESTION.placed);
  // A link that was shown needs no message of its own.
  advance(world, 20_000);
  for (const anna of sellers) {
    await anna.types("/help", words("help-title"));
    const moment = anna.person.profile.firstName;
    const orders = world.changelly.orders.filter((order) => sellerOf(world, order) === anna.person.id);
    expect(orders, moment).toHaveLength(1);
    // A card that another one took the place of is closed beside the work.
    await until(`one link where ${moment}`, () => links(anna.person).length === 1);
  }
});

describe("killed at moments nobody chose", () => {
  /** A small generator, so that a seed names the same moments every time (mulberry32). */
  function random(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  /** Stops the exchange that is the `count`th to pass from now on, at either gate, on its way there or back. */
  function holdNth({ toTelegram, toChangelly }: KillableWorld, count: number): Held {
    let passed = 0;
    const nth = () => ++passed === count;
    const points = [toTelegram, toChangelly].flatMap((gate) => [
      gate.hold("request", nth),
      gate.hold("answer", nth),
    ]);
    return {
      arrived: Promise.race(points.map(({ arrived }) => arrived)),
      release: () => {
        for (const { release } of points) release();
      },
    };
  }

  /** Kills the bot up to `kills` times while a story goes on, and waits for its end. */
  async function survives(
    world: KillableWorld,
    kills: number,
    moment: () => number,
    story: Promise<unknown>,
  ): Promise<void> {
    const over = story.then(() => "over" as const);
    for (let killed = 0; killed < kills; killed += 1) {
      const held = holdNth(world, moment());
      const reached = await Promise.race([held.arrived, over]);
      if (reached === "over") return held.release();
      await world.kill();
      held.release();
      await world.start();
      // What was in doubt is looked up after two seconds.
      advance(world, 2_500);
    }
    await over;
  }

  const ASKED = ["country", "crypto", "amount", "offers", "offer", "address", "recap"] as const;

  /**
   * Answers each question when it is on screen, and never twice but where the bot says sorry: what was under way at two
   * kills might have brought the bot down, and is set aside. A screen that was sent when the bot was killed is drawn once
   * more below, so the one that is pressed need not be the newest.
   */
  async function sells(anna: Seller): Promise<void> {
    const { person } = anna;
    const sorry = words("apology");
    /** The newest screen if that says sorry, or else the newest that asks one of these; `resumed` asks it wherever it is. */
    const asks = (questions: readonly string[], resumed?: number) =>
      person.waitFor(`${questions.join(" or ")}, or the apology`, (chat) => {
        const screens = chat.filter(({ from, kind }) => from === "bot" && kind !== "service");
        // What stood before the apology was answered already.
        const asking = screens.filter(
          ({ id, text }) => id >= (resumed ?? 0) && questions.some((question) => text.includes(question)),
        );
        const again = asking.find(({ id }) => id === resumed);
        if (again) return again;
        const newest = screens.at(-1);
        if (!newest?.text.includes(sorry)) return asking.at(-1);
        return newest.id === resumed ? undefined : newest;
      });
    await person.says("/sell");
    for (let index = 0; index < ASKED.length; ) {
      const [step = "country", before = step] = [ASKED[index], ASKED[index - 1]];
      const { id, text, buttons } = await asks([QUESTION[step]]);
      if (!text.includes(sorry)) {
        void anna.answers(step);
        index += 1;
      } else if (buttons.flat().some(({ label }) => label === button("continue-sale"))) {
        void person.taps(button("continue-sale"), { messageId: id });
        // Each update that was set aside has its apology: another one may come below the sale that goes on here.
        const resumed = await asks([QUESTION[before], QUESTION[step]], id);
        if (resumed.text.includes(QUESTION[before]) && before !== step) index -= 1;
      } else {
        const { id: sent } = await person.says("/sell");
        await person.sees(QUESTION.country, { after: sent });
      }
    }
    await anna.person.waitFor("the order", (chat) =>
      chat.findLast(
        ({ from, text }) =>
          from === "bot" && (text.includes(QUESTION.placed) || text.includes(words("apology-order"))),
      ),
    );
  }

  test.each([1, 2])("three sales go on where they were, to their end (seed %i)", async (seed) => {
    const world = await openKillableWorld();
    await world.start();
    const next = random(seed);
    const moment = () => 2 + Math.floor(next() * 70);
    const sellers = ["Anna", "Bob", "Cleo"].map((name) => seller(world, world.person("en", name)));
    await survives(world, 3, moment, Promise.all(sellers.map(sells)));
    expect(world.changelly.orders).toHaveLength(3);
    for (const anna of sellers) expect(new Set(links(anna.person).map(linkOf)).size).toBe(1);

    // Time passes, so that orders are read whatever became of their callbacks.
    const passing = setInterval(() => advance(world, 61_000), 50);
    onTestFinished(() => clearInterval(passing));
    // Not by what is newest: a reminder from before the news may be below the card. The end is a message of its own.
    const news = [
      ["pending", told],
      ["complete", alerted],
    ] as const;
    for (const [status, statuses] of news) {
      const heard = until(`everybody to hear ${status}`, () =>
        sellers.every((anna) => statuses(anna).includes(status)),
      );
      for (const { orderId } of world.changelly.orders) void world.changelly.move(orderId, status);
      await survives(world, 1, moment, heard);
    }
    expect(world.changelly.orders).toHaveLength(3);
    for (const anna of sellers) {
      // A message whose answer was lost is sent once more; that says the same twice and nothing else.
      const changes = told(anna).filter((status, at, all) => status !== all[at - 1]);
      expect(changes).toEqual(["pending", "complete"]);
    }
  });
});

test("killed while notices are sent and news are read: each is told, and only one in doubt twice", async () => {
  const world = await openKillableWorld();
  await world.start();
  const { toTelegram, toChangelly, changelly } = world;
  const moments = [
    "the notice is not sent",
    "the notice is sent, but that is not known",
    "the order is read, but that is not known",
    "the callback is taken, but the order not read",
  ];
  const sellers = moments.map((moment) => seller(world, world.person("en", moment)));
  await Promise.all(sellers.map((anna) => anna.reaches("placed")));
  const sendingTo = (anna: Seller | undefined) => (exchange: Exchange) =>
    calls("sendMessage")(exchange) && exchange.body.includes(String(anna?.person.id));
  const move = (index: number) => {
    const order = changelly.orders.find((one) => sellerOf(world, one) === sellers[index]?.person.id);
    return changelly.move(order?.orderId ?? "", "hold");
  };

  // Two orders whose turn to be read has come at the same time, so that their notices go out together.
  const unsent = toTelegram.hold("request", sendingTo(sellers[0]));
  const unknown = toTelegram.hold("answer", sendingTo(sellers[1]));
  changelly.callbacks.mode = "lost";
  await Promise.all([move(0), move(1)]);
  advance(world, 2 * MINUTE);
  await Promise.all([unsent.arrived, unknown.arrived]);
  // The third is being read when the callback of the fourth comes.
  const read = toChangelly.hold("answer", ({ target }) => target.startsWith("/v1/orders?"));
  changelly.callbacks.mode = "normal";
  await move(2);
  await read.arrived;
  expect((await move(3)).responseStatus).toBe(200);
  await world.kill();
  for (const held of [unsent, unknown, read]) held.release();
  await world.start();

  const times = [1, 2, 1, 1];
  for (const [index, anna] of sellers.entries()) {
    await until(`the news where ${moments[index]}`, () => alerted(anna).length === times[index]);
  }
  for (const anna of sellers) await anna.types("/help", words("help-title"));
  expect(sellers.map((anna) => alerted(anna).length)).toEqual(times);
});

test("a text that was taken in is answered after the crash", async () => {
  const world = await openKillableWorld();
  await world.start();
  const anna = seller(world, world.person());
  await anna.reaches("address");
  const held = world.toChangelly.hold("request", calls("v1/validate-address"));
  await anna.answers("address");
  await held.arrived;
  // Telegram was told that it arrived and will not deliver it again.
  const text = world.telegram.updates.at(-1);
  await until("the text to be taken in", () => text?.confirmed);
  await world.kill();
  held.release();
  await world.start();
  await anna.shows(QUESTION.recap);
  expect(text?.deliveries).toBe(1);
});

test("a message that brings the bot down each time is set aside at the third start, and everybody else is answered", async () => {
  const world = await openKillableWorld();
  await world.start();
  const [anna, ben] = [seller(world, world.person("en", "Anna")), seller(world, world.person("en", "Ben"))];
  for (const one of [anna, ben]) await one.types("/start", "Sell crypto");
  /** Kills the bot where it is about to answer her. */
  const bringDown = async (work: () => Promise<unknown>) => {
    const isForAnna = ({ body }: Exchange) => body.includes(String(anna.person.id));
    const held = world.toTelegram.hold("request", (call) => calls("sendMessage")(call) && isForAnna(call));
    await work();
    await held.arrived;
    await world.kill();
    held.release();
  };
  await bringDown(() => anna.person.says("/help"));
  await bringDown(() => world.start());
  await ben.person.says("/help");
  await world.start();
  await ben.shows(words("help-title"));
  await anna.shows(words("apology"));
  expect(query(world.env, "select kind, why, user_id from quarantine")).toEqual([
    { kind: "update", why: "fatal", user_id: String(anna.person.id) },
  ]);
  await anna.types("/help", words("help-title"));
});

describe("the real program", () => {
  test.each([
    ["SIGTERM", "SIGTERM"],
    ["SIGHUP", "SIGHUP"],
    ["SIGQUIT", "SIGINT"],
    ["SIGUSR2", "SIGTERM"],
  ] as const)("ends on %s within seconds, with code 0, after what was under way", async (first, second) => {
    const world = await openKillableWorld();
    const bot = runStart(world.env);
    const anna = seller(world, world.person());
    await bot.says("bot ready");
    await anna.reaches("address");
    world.changelly.fault({ path: "/v1/validate-address", times: 1, reply: { delayMs: 200 } });
    await anna.answers("address");
    await until("the question to Changelly", () => world.changelly.calls.at(-1)?.path.endsWith("address"));
    const asked = performance.now();
    bot.process.kill(first);
    await bot.says('"stopping"');
    // Whoever is impatient changes nothing.
    bot.process.kill(second);
    const { code, stderr } = await bot.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    // A stop that hangs is cut short after twenty.
    expect(performance.now() - asked).toBeLessThan(18_000);
    expect(anna.person.last().text).toContain(QUESTION.recap);
    expect(query(world.env, "select id from inbox where body is not null")).toEqual([]);
  });

  test.each(["true", "false"])(
    "ends when its terminal is closed, and there is nowhere to say so any more (LOG_PRETTY=%s)",
    async (LOG_PRETTY) => {
      const world = await openKillableWorld();
      // Takes nothing, like a terminal that is gone.
      const nowhere = await open("/dev/full", "w");
      onTestFinished(() => nowhere.close());
      const bot = runStart({ ...world.env, LOG_PRETTY }, [], nowhere.fd);
      await until("the bot to serve", () =>
        world.telegram.calls.some(({ method }) => method === "setMyCommands"),
      );
      bot.process.kill("SIGHUP");
      expect(await bot.ended).toMatchObject({ code: 0, stderr: "" });
    },
  );

  test("ends on SIGTERM while it waits for a Telegram that is not there", async () => {
    const { env } = await openKillableWorld();
    const bot = runStart({ ...env, TELEGRAM_API_ROOT: `http://127.0.0.1:${await freePort()}` });
    await bot.says("Telegram call failed; retrying");
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("is refused a store that another one uses, in one line", async () => {
    const world = await openKillableWorld();
    await world.start();
    const { code, stdout, stderr } = await runStart(world.env).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^The store .+ is in use by another process \(pid \d+\); .+\.\n$/);
    // The one that has it goes on.
    await seller(world, world.person()).types("/help", words("help-title"));
  });
});
