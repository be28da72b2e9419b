/** The bot behind a webhook: who may post, how quickly it answers, and what becomes of what was posted. */
import { describe, expect, test } from "vitest";
import { hears, startWebhookWorld, until, WEBHOOK_SECRET } from "../support/bad-luck.ts";
import { ABROAD, button, QUESTION, query, seller, words } from "../support/sale.ts";
import type { World } from "../support/world.ts";

const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** A text from a person, as Telegram would post it. */
function textUpdate({ telegram }: World, personId: number, text: string): { update_id: number } {
  const newest = Math.max(0, ...telegram.updates.map(({ update_id }) => update_id));
  return {
    update_id: newest + 1,
    message: {
      message_id: 1,
      date: 0,
      from: { id: personId, is_bot: false, first_name: "Anna", language_code: "en" },
      chat: { id: personId, type: "private", first_name: "Anna" },
      text,
    },
  } as { update_id: number };
}

function post(world: World, body: string, secret?: string): Promise<Response> {
  return fetch(`${world.url}/telegram`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(secret === undefined ? {} : { [SECRET_HEADER]: secret }),
    },
    body,
  });
}

test("Telegram is told where to post, with the secret and only the updates there is a use for", async () => {
  const world = await startWebhookWorld();
  const call = world.telegram.calls.find(({ method }) => method === "setWebhook");
  expect(call?.params).toEqual({
    url: `${world.url}/telegram`,
    secret_token: WEBHOOK_SECRET,
    allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
  });
  expect(world.telegram.profile.webhook.url).toBe(`${world.url}/telegram`);
});

test("a whole sale, to the payout", async () => {
  const world = await startWebhookWorld();
  const anna = seller(world, world.person());
  await anna.reaches("placed");
  const [order] = world.changelly.orders;
  await world.changelly.move(order?.orderId ?? "", "complete");
  await hears(world, anna, "complete");
});

describe("a post", () => {
  test.each([
    ["without the secret", undefined],
    ["with an empty secret", ""],
    ["with a wrong secret", "guessed"],
    ["with a wrong secret of the right length", WEBHOOK_SECRET.replace("a", "b")],
  ])("%s is refused, and nothing comes of it", async (_, secret) => {
    const world = await startWebhookWorld();
    const anna = seller(world, world.person());
    await anna.types("/start", words("welcome"));
    const answer = await post(world, JSON.stringify(textUpdate(world, anna.person.id, "/sell")), secret);
    expect(answer.status).toBe(401);
    await anna.types("/help", words("help-title"));
    expect(anna.person.chat.filter(({ from }) => from === "bot")).toHaveLength(2);
    expect(query(world.env, "select 1 from drafts")).toEqual([]);
  });

  test.each([["{"], ["[]"], ["null"], ['{"update_id":"7"}'], ['{"message":{}}']])(
    "of %s is no update, whoever sends it",
    async (body) => {
      const world = await startWebhookWorld();
      expect((await post(world, body, WEBHOOK_SECRET)).status).toBe(400);
      expect((await post(world, body)).status).toBe(401);
    },
  );

  test("that is larger than any update is refused", async () => {
    const world = await startWebhookWorld();
    expect((await post(world, "x".repeat(1024 * 1024 + 1), WEBHOOK_SECRET)).status).toBe(413);
  });

  test("is answered as soon as it is stored, however long it takes to deal with", async () => {
    const world = await startWebhookWorld({ app: { changellyTimeoutMs: 10_000 } });
    const anna = seller(world, world.person());
    await anna.types("/start", words("welcome"));
    world.changelly.fault({ path: /./, reply: { delayMs: 400 } });
    await anna.person.says("/sell");
    const update = await until("the update", () =>
      world.telegram.updates.find(({ confirmed, update }) => {
        return confirmed && JSON.stringify(update).includes("/sell");
      }),
    );
    expect(update.deliveries).toBe(1);
    expect(anna.person.last().text).toContain(words("welcome"));
    await anna.shows(QUESTION.country);
  });

  test("that was answered is kept until it is dealt with, and not readable meanwhile", async () => {
    const world = await startWebhookWorld({ app: { changellyTimeoutMs: 10_000 } });
    const anna = seller(world, world.person());
    await anna.reaches("address");
    world.changelly.fault({ path: "/v1/validate-address", reply: { delayMs: 200 } });
    await post(world, JSON.stringify(textUpdate(world, anna.person.id, "my secret place")), WEBHOOK_SECRET);
    const [row] = query(world.env, "select body from inbox where body is not null");
    expect(row?.["body"]).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(row?.["body"] as Uint8Array).toString("latin1")).not.toContain("secret");
    await anna.shows(words("remark-address-wrong", { coin: "BTC on Bitcoin" }));
    await anna.settled();
    expect(query(world.env, "select body from inbox where body is not null")).toEqual([]);
  });
});

test("a text and a press of one chat are dealt with one after the other, though they come together", async () => {
  const world = await startWebhookWorld({ app: { changellyTimeoutMs: 10_000 } });
  const anna = seller(world, world.person());
  await anna.reaches("amount");
  world.changelly.fault({ path: "/v1/sell/offers", times: 1, reply: { delayMs: 150 } });
  await anna.person.says("0.05");
  await until(
    "the question to the providers",
    () => world.changelly.calls.at(-1)?.path === "/v1/sell/offers",
  );
  // Pressed on the old screen, which is still there; by its turn it is stale.
  const press = await anna.person.taps(button("back"));
  expect(press).toMatchObject({ answered: true });
  await anna.shows(QUESTION.offers);
  await anna.settled();
  expect(query(world.env, "select step from drafts")).toEqual([{ step: "offers" }]);
});

test("updates that come while the bot starts are not lost", async () => {
  const world = await startWebhookWorld();
  const anna = seller(world, world.person());
  await anna.reaches("crypto");
  const introductions = () => world.telegram.calls.filter(({ method }) => method === "getMe").length;
  world.telegram.fault({ method: "getMe", reply: { delayMs: 200 } });
  const restarted = world.restart();
  await until("the new bot to ask who it is", () => introductions() === 2);
  const pressed = anna.person.taps(/^BTC/);
  await restarted;
  await pressed;
  await anna.shows(QUESTION.amount);
});

test("back to polling, the webhook is taken away, and the sale goes on", async () => {
  const world = await startWebhookWorld();
  const anna = seller(world, world.person());
  await anna.reaches("fiat", ABROAD);
  await world.restart({ env: { BOT_MODE: "polling" } });
  await until("the webhook to be gone", () => world.telegram.profile.webhook.url === "");
  await anna.presses(/^EUR/, QUESTION.amount);
  expect((await post(world, "{}", WEBHOOK_SECRET)).status).toBe(404);
});
