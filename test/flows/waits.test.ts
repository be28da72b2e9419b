/** What waits comes to an end that people and admins hear of: the whole table, walked with the clock. */
import { describe, expect, test } from "vitest";
import { isWaitKind, WAITS, type WaitKind } from "../../src/sell/waiting.ts";
import { type AdminWorld, anOwner, OWNER_ENV, startAdminWorld } from "../support/admins.ts";
import { advance, hears, links, startWebhookWorld, until } from "../support/bad-luck.ts";
import { button, change, query, type Seller, seller, words } from "../support/sale.ts";
import { withOrder } from "../support/start.ts";
import { HOUR, MINUTE } from "../support/time.ts";

interface Scene {
  world: AdminWorld;
  anna: Seller;
}

/** How something comes to wait, how that ends, and what admins read of both. */
interface Story {
  begin(scene: Scene): Promise<void>;
  end(scene: Scene): Promise<void> | void;
  alert: string;
  over: string;
}

const HELP = button("get-help");
const SELL = button("sell");

async function losesOrder({ world, anna }: Scene): Promise<void> {
  await anna.reaches("recap");
  world.changelly.fault({
    method: "POST",
    path: "/v1/sell/orders",
    times: 1,
    reply: "handled-but-answer-lost",
  });
  world.changelly.fault({ path: "/v1/orders", reply: { status: 200, body: "not what is documented" } });
  await anna.answers("recap");
  await anna.shows(words("order-placing"));
}

async function asksInVain({ world, anna }: Scene, status: number): Promise<void> {
  await anna.reaches("offers");
  world.changelly.fault({ path: /^\/v1\//, reply: { status } });
  await anna.presses(button("refresh"), "Your answers are kept");
}

const mends = ({ world }: Scene): void => world.changelly.clearFaults();

const STORIES: Readonly<Record<WaitKind, Story>> = {
  "order-in-doubt": {
    begin: losesOrder,
    end: mends,
    alert: "It is not known whether an order exists: for",
    over: "is known, after",
  },
  "changelly-down": {
    begin: (scene) => asksInVain(scene, 503),
    end: mends,
    alert: "Changelly does not answer: for",
    over: "Changelly answers again, after",
  },
  "changelly-keys": {
    begin: (scene) => asksInVain(scene, 401),
    end: mends,
    alert: "Changelly refuses our keys.",
    over: "Changelly takes our keys again, after",
  },
  "updates-refused": {
    async begin({ world, anna }) {
      const reply = { error_code: 409, description: "Conflict: terminated by other getUpdates request" };
      world.telegram.fault({ method: "getUpdates", times: 1_000, reply });
      // Whoever polls at this moment is served once more.
      await anna.person.says("Hello?");
      await until("a refusal", () =>
        world.logLines.some((line) => line.includes("409: another process polls")),
      );
    },
    async end({ world, anna }) {
      world.telegram.clearFaults();
      await anna.person.says("Hello again");
    },
    alert: "Telegram gives the bot no updates:",
    over: "Telegram gives the bot updates again, after",
  },
  "notice-unsent": {
    async begin({ world, anna }) {
      await anna.reaches("placed");
      const reply = { error_code: 500, description: "Internal Server Error" };
      world.telegram.fault({ method: /Message/, chatId: anna.person.id, times: 1_000, reply });
      await world.changelly.move(world.changelly.orders.at(-1)?.orderId ?? "", "hold");
      await until("the notice", () => query(world.env, "select 1 from outbox").length > 0);
    },
    end: ({ world }) => world.telegram.clearFaults(),
    alert: "A message does not get through: it has been waiting for 5 min",
    over: "Messages get through again, after",
  },
  "update-unhandled": {
    async begin({ world }) {
      change(world.env, `insert into inbox (id, body, accepted_at) values (1, x'00', ${Date.now()})`);
    },
    end: ({ world }) => change(world.env, "update inbox set body = null where id = 1"),
    alert: "An answer is overdue: what a person sent 5 min ago",
    over: "Everything people sent is dealt with again, after",
  },
};

/** What the owner has read so far of one kind. */
const read = ({ world }: Scene, text: string): number =>
  world.owner.person.chat.filter((message) => message.text.includes(text)).length;

describe("what waits for too long", () => {
  test.each(Object.keys(WAITS).filter(isWaitKind))("is told, and so is its end: %s", async (kind) => {
    const { begin, end, alert, over } = STORIES[kind];
    const { people } = WAITS[kind];
    const world = await startAdminWorld();
    const scene: Scene = { world, anna: seller(world, world.person()) };
    await begin(scene);
    for (const { afterMs, stage } of people) {
      advance(world, afterMs);
      await scene.anna.shows(words(`doubt-${stage}`, { help: HELP, sell: SELL }));
    }
    await until("the alert", () => {
      advance(world, MINUTE / 4);
      return read(scene, alert) === 1;
    });

    await end(scene);

    await until("the end to be told", () => {
      advance(world, MINUTE);
      return read(scene, over) === 1;
    });
    expect(read(scene, alert)).toBe(1);
    expect(query(world.env, "select * from waits")).toEqual([]);
  });
});

describe("an order in doubt", () => {
  test("is told of once at each time, also over a restart, and no more once its link has come", async () => {
    const world = await startAdminWorld();
    const anna = seller(world, world.person());
    await losesOrder({ world, anna });
    advance(world, 3 * MINUTE);
    await anna.shows(words("doubt-minutes"));
    await world.restart();
    // Two of them have come due: only the latest is worth a message.
    advance(world, 25 * HOUR);
    const told = await anna.shows(words("doubt-day", { help: HELP, sell: SELL }));
    expect(told.buttons.flat().map(({ label }) => label)).toContain(SELL);
    world.changelly.clearFaults();
    advance(world, 2 * MINUTE);
    await until("the link", () => links(anna.person).length === 1);
    const doubts = anna.person.chat.filter(({ text }) => text.includes("still do not know"));
    expect(doubts).toHaveLength(2);
    expect(world.changelly.orders).toHaveLength(1);
  });
});

describe("a webhook that Telegram refuses at the start", () => {
  const ports = "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443";
  test.each([
    [400, { error_code: 400, description: `Bad Request: ${ports}` }, "PUBLIC_URL is refused by Telegram"],
    [401, { error_code: 401, description: "Unauthorized" }, "webhook not set; retrying"],
    [429, { error_code: 429, description: "Too Many Requests" }, "webhook not set; retrying"],
  ])("with %i is told, tried again, and keeps nothing else from working", async (_, reply, line) => {
    const world = await startWebhookWorld({ env: OWNER_ENV });
    const owner = anOwner(world);
    await owner.types("/start", "Sell crypto");
    const { anna, order } = await withOrder(world);
    world.telegram.fault({ method: "setWebhook", times: 1_000, reply });
    await world.restart();
    expect(world.logLines.some((logged) => logged.includes(line))).toBe(true);

    await world.changelly.move(order.orderId, "hold");
    await hears(world, anna, "hold");
    await until("the alert", () => {
      advance(world, MINUTE / 4);
      return owner.person.chat.some(({ text }) => text.includes("Telegram gives the bot no updates"));
    });

    world.telegram.clearFaults();
    await until("the webhook to be set", () => {
      const tries = world.telegram.calls.filter(({ method }) => method === "setWebhook");
      return tries.at(-1)?.status === 200;
    });
    await until("the end to be told", () => {
      advance(world, MINUTE);
      return owner.person.chat.some(({ text }) => text.includes("Telegram gives the bot updates again"));
    });
  });
});

test("a webhook that leads elsewhere is told, since nobody would hear of it in the chat", async () => {
  const world = await startWebhookWorld({ env: { ADMIN_IDS: "500001" } });
  const olga = world.telegram.person({ id: 500_001, firstName: "Olga", languageCode: "en" });
  await olga.says("/start");
  await olga.sees("Sell crypto");
  const body = JSON.stringify({ url: "https://elsewhere.example/telegram" });
  const headers = { "content-type": "application/json" };
  await fetch(`${world.telegram.url}/bot${world.telegram.token}/setWebhook`, {
    method: "POST",
    headers,
    body,
  });
  await until("the alert", () => {
    advance(world, MINUTE);
    return olga.chat.some(({ text }) => text.includes("Telegram gives the bot no updates"));
  });
});
