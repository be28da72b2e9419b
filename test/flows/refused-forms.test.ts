/** What Telegram refuses in one form gets through in a plainer one, and who has an order is never led into a second one. */
import { describe, expect, test } from "vitest";
import { hears, links, placements, until } from "../support/bad-luck.ts";
import { button, plant, QUESTION, query, words } from "../support/sale.ts";
import { start, startSold } from "../support/start.ts";
import type { World } from "../support/world.ts";

const ALWAYS = 1_000;
const MESSAGES = /^(sendMessage|editMessageText)$/;

/** Telegram refuses every message with this in it. */
function refuse({ telegram }: World, containing: string, description: string): void {
  telegram.fault({
    method: MESSAGES,
    containing,
    times: ALWAYS,
    reply: { error_code: 400, description: `Bad Request: ${description}` },
  });
}

const labels = (message: { buttons: readonly (readonly { label: string }[])[] }): readonly string[] =>
  message.buttons.flat().map(({ label }) => label);

describe("an order whose link Telegram refuses", () => {
  test("as a button has it as text, on every screen and in every message about it", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    refuse(world, '"url":"http', "BUTTON_URL_INVALID");

    const { screen } = await anna.presses(button("confirm"), QUESTION.placed);

    const [order] = world.changelly.orders;
    const link = String(order?.redirectUrl);
    expect(screen.text).toContain(`${button("continue", { provider: "MoonPay" })}:\n${link}`);
    expect(labels(screen)).toEqual([button("order")]);
    expect(links(anna.person)).toEqual([]);
    const { screen: card } = await anna.presses(button("order"), words("about-created"));
    expect(card.text).toContain(link);
    for (const status of ["hold", "complete"]) {
      await world.changelly.move(order?.orderId ?? "", status);
      expect((await hears(world, anna, status)).text).toContain(link);
    }
    await until("all to be told", () => query(world.env, "select 1 from outbox").length === 0);
    expect(placements(world)).toHaveLength(1);
    expect(anna.person.transcript()).not.toContain(button("continue-sale"));
  });

  test("in any form is told to be placed, and leads to the link as a picture; the log has nothing of it", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    const host = new URL(world.changelly.url).host;
    refuse(
      world,
      `http://${host}`,
      `inline keyboard button URL 'http://${host}/secret' is invalid: Wrong HTTP URL`,
    );

    const { screen } = await anna.presses(button("confirm"), "Your order is placed");

    expect(screen.text).toContain(
      words("order-unlinked", { provider: "MoonPay", order: button("order"), qr: button("qr") }),
    );
    expect(labels(screen)).toEqual([button("order")]);
    await anna.presses(button("order"), words("about-created"));
    await anna.person.taps(button("qr"));
    await anna.person.waitFor("the picture", (chat) => chat.find(({ kind }) => kind === "photo"));
    await anna.settled();
    await until("all to be told", () => query(world.env, "select 1 from outbox").length === 0);
    expect(world.logLines.join("\n")).toContain("trying a plainer form");
    expect(world.logLines.join("\n")).not.toContain(host);
  });
});

describe("an order whose screen cannot be shown at all", () => {
  test("is what the apology leads to, and so does every older way back into its sale", async () => {
    const { world, anna } = await start();
    await anna.reaches("recap");
    refuse(world, "Your order is placed", "message is a mystery");

    await anna.answers("recap");
    const apology = await anna.shows(words("apology-order"));

    expect(labels(apology)).toEqual([button("order")]);
    await anna.settled();
    world.telegram.clearFaults();
    await plant(world, anna.person, button("continue-sale"), "b:resume");
    await anna.presses(button("continue-sale"), QUESTION.placed);
    await anna.presses(button("order"), words("about-created"), apology.id);
    expect(query(world.env, "select step from drafts")).toEqual([{ step: "placed" }]);
    expect(placements(world)).toHaveLength(1);
  });
});

test("a picture that Telegram takes for none comes as a file", async () => {
  const { world, anna } = await startSold();
  const reply = { error_code: 400, description: "Bad Request: PHOTO_INVALID_DIMENSIONS" };
  world.telegram.fault({ method: "sendPhoto", times: ALWAYS, reply });
  await anna.presses(button("order"), words("about-created"));

  await anna.person.taps(button("qr"));

  const file = await anna.person.waitFor("the file", (chat) => chat.find(({ kind }) => kind === "document"));
  expect(file.text).toContain(words("qr-caption", { provider: "MoonPay" }));
});

test("an apology in the middle of a sale leads back into it, and outside of one to what there is", async () => {
  const { world, anna } = await start();
  refuse(world, words("help-title"), "message is a mystery");
  await anna.types("/help", words("apology"));
  expect(labels(anna.person.last())).toEqual([button("orders"), button("help")]);
  await anna.reaches("amount");
  await anna.types("/help", words("apology"));
  expect(labels(anna.person.last())).toEqual([button("continue-sale")]);
  await anna.presses(button("continue-sale"), QUESTION.amount);
});
