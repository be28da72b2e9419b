/** What Telegram or the store does not take holds up nothing that stands behind it, and every alert reaches somebody. */
import { describe, expect, test } from "vitest";
import type { ChatSide } from "../../src/simulator/telegram.ts";
import { anOwner, OWNER_ENV, OWNER_ID } from "../support/admins.ts";
import { advance, alerted, hears, isAlerted, until } from "../support/bad-luck.ts";
import { change, query, type Seller, seller } from "../support/sale.ts";
import { withOrder } from "../support/start.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const ALWAYS = 1_000;

/** A world whose owner has a chat with the bot: alerts come there. */
async function startScene(options: WorldOptions = {}): Promise<{ world: World; olga: Seller }> {
  const world = await startWorld({ ...options, env: { ...OWNER_ENV, ...options.env } });
  const olga = anOwner(world);
  await olga.types("/privacy", "What is kept about you");
  return { world, olga };
}

/** Telegram refuses every message to a chat that has this in it, in every form. */
function refuse({ telegram }: World, chatId: number, containing: string): void {
  const reply = { error_code: 400, description: "Bad Request: message is a mystery" };
  telegram.fault({ method: /^(sendMessage|editMessageText)$/, chatId, containing, times: ALWAYS, reply });
}

/** Calls that tried to say this in a chat. */
const tries = ({ telegram }: World, chatId: number, what: string): number =>
  telegram.calls.filter((call) => call.chatId === chatId && JSON.stringify(call.params).includes(what))
    .length;

/** Waits until a chat is told something, and returns the message. */
const told = (chat: ChatSide, text: string) => chat.sees(text);

async function forge({ changelly }: World, how: { signature: "bad" } | { apiKeyHeader: string }) {
  const { orderId } = changelly.orders[0] ?? changelly.seed({});
  await changelly.sendCallback(orderId, how);
}

const setAside = ({ env }: World) => query(env, "select kind, why from quarantine order by id");

describe("a notice", () => {
  test("that Telegram takes in no form is set aside: the next one follows, and no start brings it back", async () => {
    const { world, olga } = await startScene();
    const { anna, order } = await withOrder(world);
    refuse(world, anna.person.id, "On hold");

    await world.changelly.move(order.orderId, "hold");
    await until("the notice to be set aside", () => setAside(world).length === 1);
    await world.changelly.move(order.orderId, "complete");
    // A second passes between two messages of one chat, and no more.
    await hears(world, anna, "complete");

    expect(setAside(world)).toEqual([{ kind: "notice", why: "refused" }]);
    expect(alerted(anna)).toEqual(["complete"]);
    expect((await told(olga.person, "was set aside")).text).toContain("/quarantine");
    const before = tries(world, anna.person.id, "On hold");
    await world.restart();
    advance(world, 3_600_000);
    await anna.types("/help", "What you can do");
    expect(tries(world, anna.person.id, "On hold")).toBe(before);
  });

  test("that fails here is set aside after three tries, and the next one follows", async () => {
    const { world } = await startScene();
    const { anna, order } = await withOrder(world);
    change(world.env, "alter table cards rename to lost_cards");
    await world.changelly.move(order.orderId, "hold");

    for (let attempts = 1; attempts <= 2; attempts += 1) {
      await until(
        `try ${attempts}`,
        () => query(world.env, `select 1 from outbox where attempts = ${attempts}`).length,
      );
      advance(world, 20_000);
    }
    await until("the notice to be set aside", () => setAside(world).some(({ kind }) => kind === "notice"));
    change(world.env, "alter table lost_cards rename to cards");
    await world.changelly.move(order.orderId, "expired");

    await isAlerted(anna, "expired");
    expect(setAside(world)).toContainEqual({ kind: "notice", why: "failed" });
  });

  test("of an order that cannot be read is set aside, the next one follows, and it is told once the order can be read", async () => {
    const { world, olga } = await startScene();
    const { anna } = await withOrder(world);
    await anna.reaches("placed");
    const [damaged, sound] = world.changelly.orders;
    const named = `changelly_id = '${damaged?.orderId}'`;
    const sealed = Buffer.from(
      query(world.env, `select refund_address from orders where ${named}`)[0]?.[
        "refund_address"
      ] as Uint8Array,
    ).toString("hex");
    change(
      world.env,
      `update orders set refund_address = x'00' where ${named};
       insert into outbox (kind, user_id, chat_id, order_id, detail, created_at, due_at)
         select 'status', user_id, chat_id, id, 'hold', 0, 0 from orders where ${named}`,
    );
    await world.changelly.move(sound?.orderId ?? "", "expired");
    advance(world, 1_000);

    await isAlerted(anna, "expired");
    expect(setAside(world)).toContainEqual({ kind: "notice", why: "unreadable" });

    // A backup was restored, say: the order is tried again, and with it what was owed about it.
    change(world.env, `update orders set refund_address = x'${sealed}' where ${named}`);
    await olga.types("/quarantine", "things are set aside");
    await olga.presses(/^1$/, "A stored record (orders): it cannot be read");
    await olga.presses("Try again", "It is tried again");
    advance(world, 1_000);
    await isAlerted(anna, "hold");
    expect(setAside(world)).toEqual([]);
  });
});

describe("an alert", () => {
  test("about a reason of 5,000 characters says as much of it as can be read", async () => {
    const { world, olga } = await startScene();
    const anna = seller(world, world.person());
    await anna.reaches("recap");
    const body = { errorType: "x".repeat(5_000), errorMessage: "", errorDetails: null };
    world.changelly.fault({ path: "/v1/sell/orders", times: 1, reply: { status: 400, body } });

    await anna.answers("recap");

    const { text } = await told(olga.person, "An order could not be created");
    expect(text).toContain("at moonpay: xxx");
    expect(text.length).toBeLessThan(600);
  });

  test("that Telegram takes in no form is set aside: the next one follows, and no start brings it back", async () => {
    const { world, olga } = await startScene();
    refuse(world, OWNER_ID, "signature is missing or wrong");

    await forge(world, { signature: "bad" });
    await forge(world, { apiKeyHeader: "another-key" });

    await told(olga.person, "another API key");
    await told(olga.person, "was set aside");
    expect(setAside(world)).toEqual([{ kind: "alert", why: "refused" }]);
    const before = tries(world, OWNER_ID, "signature is missing or wrong");
    await world.restart();
    advance(world, 3_600_000);
    await olga.types("/help", "What you can do");
    expect(tries(world, OWNER_ID, "signature is missing or wrong")).toBe(before);

    // Telegram has changed its mind, say: an owner has it tried again.
    world.telegram.clearFaults();
    await olga.types("/quarantine", "One thing is set aside");
    await olga.presses(/^\d+$/, "An alert");
    await olga.presses("Try again", "It is tried again");
    advance(world, 3_600_000);
    await told(olga.person, "signature is missing or wrong");
    expect(setAside(world)).toEqual([]);
  });
});

describe("an admin chat", () => {
  test("that became a supergroup is followed: the alert and the new ID are told there, over a restart", async () => {
    const { world, olga } = await startScene();
    const group = olga.person.group("Desk");
    const supergroup = olga.person.group("Great desk");
    await world.restart({ env: { ADMIN_CHAT_ID: String(group.chatId) } });
    world.telegram.fault({
      method: /^send/,
      chatId: group.chatId,
      times: ALWAYS,
      reply: {
        error_code: 400,
        description: "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id: supergroup.chatId,
      },
    });

    await forge(world, { signature: "bad" });

    await told(supergroup, "A callback was refused");
    expect((await told(supergroup, "has a new ID")).text).toContain(String(supergroup.chatId));
    expect(world.logLines.filter((line) => line.includes("group became a supergroup"))).toHaveLength(1);
    const before = tries(world, group.chatId, "");
    await world.restart({ env: { ADMIN_CHAT_ID: String(group.chatId) } });
    await forge(world, { apiKeyHeader: "another-key" });
    await told(supergroup, "another API key");
    expect(tries(world, group.chatId, "")).toBe(before);
  });

  test("that does not take messages any more has its alerts told to the owners in private", async () => {
    const ids = `${OWNER_ID},500002,500003`;
    const { world, olga } = await startScene({ env: { ADMIN_IDS: ids, ADMIN_CHAT_ID: "-1000000009999" } });
    const oscar = seller(
      world,
      world.telegram.person({ id: 500_002, firstName: "Oscar", languageCode: "de" }),
    );
    await oscar.types("/privacy", "gespeichert");

    await forge(world, { signature: "bad" });

    expect((await told(olga.person, "A callback was refused")).text).toContain("ADMIN_CHAT_ID");
    await told(oscar.person, "ADMIN_CHAT_ID");
    // Whoever has never written to the bot cannot be told, and holds up nothing.
    await forge(world, { apiKeyHeader: "another-key" });
    await told(olga.person, "another API key");
    await until(
      "both to be noted as sent",
      () => query(world.env, "select 1 from alert_groups where untold > 0").length === 0,
    );
  });
});
