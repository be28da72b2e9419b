import { describe, expect, test } from "vitest";
import type { ChatMessage, Person } from "../../src/simulator/telegram.ts";
import { anOwner, OWNER_ENV, OWNER_ID } from "../support/admins.ts";
import { advance, hears, until } from "../support/bad-luck.ts";
import { plant, query, type Seller, seller } from "../support/sale.ts";
import { withOrder } from "../support/start.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Scene {
  world: World;
  /** An owner; alerts come to her chat. */
  olga: Seller;
}

/** Olga has a chat with the bot. */
async function startScene(options: WorldOptions = {}): Promise<Scene> {
  const world = await startWorld({ ...options, env: { ...OWNER_ENV, ...options.env } });
  const olga = anOwner(world);
  await olga.types("/privacy", "What is kept about you");
  return { world, olga };
}

/** Alerts in a chat, oldest first. */
function alerts({ chat }: { chat: readonly ChatMessage[] }): readonly ChatMessage[] {
  return chat.filter(({ buttons }) =>
    buttons.flat().some(({ label }) => label === "Mute for 24 hours" || label === "Unmute"),
  );
}

/** The alert after the `count` before. */
function nextAlert(person: Person, count = 0): Promise<ChatMessage> {
  return person.waitFor(`alert number ${count + 1}`, () => alerts(person)[count]);
}

/** Somebody forges callbacks, so many times; resolves when all are refused. */
async function forge({ changelly }: World, times = 1): Promise<void> {
  const { orderId } = changelly.orders[0] ?? changelly.seed({});
  await changelly.sendCallback(orderId, { signature: "bad", times });
}

/** An alert of another subject: it comes after everything that is due before. */
async function markTime({ changelly }: World): Promise<void> {
  const { orderId } = changelly.orders[0] ?? changelly.seed({});
  await changelly.sendCallback(orderId, { apiKeyHeader: "another-key" });
}

describe("an admin is alerted when", () => {
  test("a provider sends people to a page that may be anybody's: nobody sees the link, and it is not in the log", async () => {
    const { world, olga } = await startScene();
    const { anna, order } = await withOrder(world);
    const astray = {
      "look-alike": "https://m\u043e\u043enpay.example/astray",
      "no-domain": "https://192.0.2.7/astray",
      "not-https": "javascript:astray()",
      "user-name": "https://moonpay.example:astray@evil.example/",
    };
    for (const [fault, redirectUrl] of Object.entries(astray)) {
      await world.changelly.move(order.orderId, "pending", { redirectUrl });
      await until(`${fault} to be noted`, () => world.logLines.some((line) => line.includes(fault)));
    }
    await world.changelly.move(order.orderId, "complete");
    await hears(world, anna, "complete");
    const alert = await nextAlert(olga.person);
    expect(alert.text).toContain("moonpay sent one that is not safe to follow (look-alike)");
    const noted = world.logLines.filter((line) => line.includes("link of a provider withheld"));
    expect(noted.map((line) => JSON.parse(line).fault)).toEqual(Object.keys(astray));
    const everywhere = JSON.stringify([anna.seen, olga.seen, world.logLines]);
    expect(everywhere).not.toMatch(/astray|evil\.example/);
  });

  test("an order can not be created, and gets to its card from there", async () => {
    const { world, olga } = await startScene();
    const anna = seller(world, world.person());
    await anna.reaches("recap");
    world.changelly.fault({
      path: "/v1/sell/orders",
      times: 1,
      reply: { status: 400, body: { errorType: "paymentMethod", errorMessage: "", errorDetails: null } },
    });

    await anna.answers("recap");

    const alert = await nextAlert(olga.person);
    expect(alert.text).toContain("An order could not be created");
    expect(alert.text).toContain("at moonpay: paymentMethod");
    expect(alert.text).toContain("TEST");
    await olga.presses("Show the order", "MoonPay", alert.id);
  });

  test("a callback is refused", async () => {
    const { world, olga } = await startScene();

    await forge(world);

    expect((await nextAlert(olga.person)).text).toContain("its signature is missing or wrong");
  });

  test("an order comes to be on hold", async () => {
    const { world, olga } = await startScene();
    const { order } = await withOrder(world);

    await world.changelly.move(order.orderId, "hold");

    const { text } = await nextAlert(olga.person);
    expect(text).toContain(`Order ${order.externalOrderId.slice(0, 8)} at moonpay`);
  });

  test("nothing was heard of an open order for two days", async () => {
    const { world, olga } = await startScene();
    await withOrder(world);

    advance(world, 49 * HOUR);

    expect((await nextAlert(olga.person)).text).toContain("is still “created”");
  });

  test("one provider can not quote five times in a quarter of an hour, and not before", async () => {
    const { world, olga } = await startScene();
    world.changelly.market.provider("banxa").error("unavailable");
    const anna = seller(world, world.person());
    await anna.reaches("offers");
    for (let times = 2; times < 5; times++) await anna.presses("Refresh prices", "You would receive");
    expect(alerts(olga.person)).toEqual([]);

    await anna.presses("Refresh prices", "You would receive");

    expect((await nextAlert(olga.person)).text).toContain("banxa (unavailable)");
  });

  test("failures of a provider that lie further apart are nothing to alert to", async () => {
    const { world, olga } = await startScene();
    world.changelly.market.provider("banxa").error("timeout");
    const anna = seller(world, world.person());
    await anna.reaches("offers");
    for (let times = 2; times < 5; times++) await anna.presses("Refresh prices", "You would receive");
    advance(world, 16 * MINUTE);
    await anna.presses("Refresh prices", "You would receive");

    await forge(world);

    // The next alert is the first one.
    expect((await nextAlert(olga.person)).text).toContain("A callback was refused");
  });

  test("a person can not be told any more", async () => {
    const { world, olga } = await startScene();
    const { anna, order } = await withOrder(world);
    await anna.person.blocks();

    await world.changelly.move(order.orderId, "expired");
    advance(world, 2_000);

    const { text } = await nextAlert(olga.person);
    expect(text).toContain("chat refuses messages from the bot");
    expect(text).toContain(order.externalOrderId.slice(0, 8));
  });

  test("a final status turns out not to be final", async () => {
    const { world, olga } = await startScene();
    const { anna, order } = await withOrder(world);
    await world.changelly.move(order.orderId, "expired");
    await hears(world, anna, "expired");

    await world.changelly.move(order.orderId, "complete");
    await until("the doubt to be noted", () =>
      world.logLines.some((line) => line.includes("final status contradicted, rechecking")),
    );
    advance(world, 2 * MINUTE);

    expect((await nextAlert(olga.person)).text).toContain("expired → complete");
  });
});

describe("alerts of one kind and subject", () => {
  test("come at once the first time, and then as a sum, every ten minutes at most", async () => {
    const { world, olga } = await startScene();
    await forge(world);
    await nextAlert(olga.person);

    await forge(world, 12);
    advance(world, 9 * MINUTE);
    await markTime(world);
    const other = await nextAlert(olga.person, 1);
    expect(other.text).toContain("another API key");
    advance(world, 1 * MINUTE);

    const sum = await nextAlert(olga.person, 2);
    expect(sum.text).toContain("12 more in 10 minutes");
    expect(sum.text).toContain("its signature is missing or wrong");
  });

  test("are not made of nonsense that anybody can post", async () => {
    const { world, olga } = await startScene();
    const { orderId } = world.changelly.seed({});
    await world.changelly.sendCallback(orderId, { rawBody: "{}" });
    await world.changelly.sendCallback(orderId, { signature: "missing" });
    expect(query(world.env, "select 1 from alert_groups")).toEqual([]);
    await forge(world);
    const { text } = await nextAlert(olga.person);
    expect(text).toContain("its signature is missing or wrong");
  });

  test("are not made of nonsense either while there is no key to verify anything with", async () => {
    const { world, olga } = await startScene({ env: { CHANGELLY_CALLBACK_PUBLIC_KEY: "" } });
    const { orderId } = world.changelly.seed({});
    const [nonsense] = await world.changelly.sendCallback(orderId, { signature: "missing" });
    expect(nonsense?.responseStatus).toBe(401);
    expect(query(world.env, "select 1 from alert_groups")).toEqual([]);
    const [callback] = await world.changelly.sendCallback(orderId);
    expect(callback?.responseStatus).toBe(401);
    expect((await nextAlert(olga.person)).text).toContain("CHANGELLY_CALLBACK_PUBLIC_KEY");
  });

  test("are told again as the first after an hour of silence", async () => {
    const { world, olga } = await startScene();
    await forge(world);
    await nextAlert(olga.person);

    advance(world, 2 * HOUR);
    await forge(world);

    const { text } = await nextAlert(olga.person, 1);
    expect(text).not.toContain("more");
  });

  test("are not forgotten by a restart", async () => {
    const { world, olga } = await startScene();
    await forge(world);
    await nextAlert(olga.person);
    await forge(world, 3);

    await world.restart();
    advance(world, 11 * MINUTE);

    expect((await nextAlert(olga.person, 1)).text).toContain("3 more in 11 minutes");
  });

  test("wait for Telegram when it can not be reached", async () => {
    const { world, olga } = await startScene();
    world.telegram.fault({
      method: "sendMessage",
      chatId: OWNER_ID,
      times: 1,
      reply: { error_code: 500, description: "Internal Server Error" },
    });

    await forge(world);
    await until("the failure to be logged", () =>
      world.logLines.some((line) => line.includes("alert not delivered")),
    );
    expect(alerts(olga.person)).toEqual([]);
    advance(world, 6_000);

    await nextAlert(olga.person);
  });
});

describe("the mute button", () => {
  test("silences its kind for a day and no other, leaves a trace, and can be undone", async () => {
    const { world, olga } = await startScene();
    const { order } = await withOrder(world);
    await forge(world);
    const alert = await nextAlert(olga.person);

    const muted = await olga.person.taps("Mute for 24 hours", { messageId: alert.id });
    expect(muted).toMatchObject({ kind: "callback", text: "Alerts of this kind are muted for 24 hours." });
    await olga.settled();
    await forge(world, 5);
    advance(world, 11 * MINUTE);
    await world.changelly.move(order.orderId, "hold");
    expect((await nextAlert(olga.person, 1)).text).toContain("on hold");

    await olga.person.taps("Unmute", { messageId: alert.id });
    await olga.settled();
    await forge(world);
    const after = await nextAlert(olga.person, 2);
    expect(after.text).toContain("A callback was refused");
    expect(after.text).not.toContain("5 more");
    expect(query(world.env, "select by, action, subject from audit order by id")).toEqual([
      { by: String(OWNER_ID), action: "mute", subject: "refused-callback" },
      { by: String(OWNER_ID), action: "mute", subject: "refused-callback" },
    ]);
  });

  test("holds over a restart, and ends by itself", async () => {
    const { world, olga } = await startScene();
    await forge(world);
    const alert = await nextAlert(olga.person);
    await olga.person.taps("Mute for 24 hours", { messageId: alert.id });
    await olga.settled();

    await world.restart();
    await forge(world);
    advance(world, 23 * HOUR);
    await forge(world);
    expect(alerts(olga.person)).toHaveLength(1);
    advance(world, 2 * HOUR);
    await forge(world);

    await nextAlert(olga.person, 1);
  });

  test("does nothing for somebody without a role who has copied it", async () => {
    const { world, olga } = await startScene();
    await forge(world);
    await nextAlert(olga.person);
    const ben = seller(world, world.person("en", "Ben"));
    await ben.types("/start", "Sell crypto");
    await plant(world, ben.person, "Copied", "m:refused-callback:1");
    await plant(world, ben.person, "Invented", "nothing of ours");

    const toasts: string[] = [];
    for (const label of ["Copied", "Invented"]) {
      const result = await ben.person.taps(label);
      await ben.settled();
      toasts.push(result.kind === "callback" ? result.text : "");
    }

    expect(toasts[0]).toBe(toasts[1]);
    expect(query(world.env, "select * from alert_mutes")).toEqual([]);
    expect(query(world.env, "select * from audit")).toEqual([]);
  });
});

describe("an admin chat that is a group", () => {
  const GROUP = "Desk";

  async function startGroup() {
    const { world, olga } = await startScene();
    const group = olga.person.group(GROUP);
    await world.restart({ env: { ADMIN_CHAT_ID: String(group.chatId) } });
    await forge(world);
    const alert = await group.waitFor("an alert", () => alerts(group)[0]);
    return { world, olga, group, alert };
  }

  test("gets the alerts, and admins mute them there", async () => {
    const { world, group, alert } = await startGroup();

    const result = await group.taps("Mute for 24 hours", { messageId: alert.id });

    expect(result).toMatchObject({ text: "Alerts of this kind are muted for 24 hours." });
    await group.waitFor("the way back", () =>
      alerts(group)[0]
        ?.buttons.flat()
        .some(({ label }) => label === "Unmute"),
    );
    expect(query(world.env, "select kind from alert_mutes")).toEqual([{ kind: "refused-callback" }]);
  });

  test("has members without a role, whose presses do nothing", async () => {
    const { world, alert } = await startGroup();
    const ben = world.person("en", "Ben").group(GROUP);

    const result = await ben.taps("Mute for 24 hours", { messageId: alert.id });

    expect(result).toMatchObject({ text: "Please write to me in a private chat." });
    expect(query(world.env, "select kind from alert_mutes")).toEqual([]);
  });

  test("leads to the order's card in the private chat, for admins only", async () => {
    const { world, olga, group } = await startGroup();
    const { anna, order } = await withOrder(world);
    await world.changelly.move(order.orderId, "hold");
    const alert = await group.waitFor("the second alert", () => alerts(group)[1]);
    const link = await group.taps("Show the order", { messageId: alert.id });
    if (link.kind !== "url") throw new Error("the button leads nowhere");
    const payload = new URL(link.url).searchParams.get("start");

    await olga.types(`/start ${payload}`, "MoonPay");
    await anna.types(`/start ${payload}`, "Sell crypto, get money");

    expect(payload).toBe(`desk-${order.externalOrderId}`);
  });
});

test("an instance without an admin chat alerts nobody and keeps nothing", async () => {
  const world = await startWorld();
  await forge(world, 3);

  expect(query(world.env, "select * from alert_groups")).toEqual([]);
  expect(world.telegram.calls.filter(({ method }) => method === "sendMessage")).toEqual([]);
});
