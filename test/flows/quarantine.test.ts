/** One thing that cannot be delivered, handled or read holds nothing up: it is set aside, and the rest goes on. */
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { ChatMessage } from "../../src/simulator/telegram.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { audited, startAdminWorld } from "../support/admins.ts";
import { placements, until } from "../support/bad-luck.ts";
import { openGate } from "../support/gate.ts";
import { button, change, plant, QUESTION, query, type Seller, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { withOrder } from "../support/start.ts";
import { PATIENCE_MS } from "../support/time.ts";
import type { World, WorldOptions } from "../support/world.ts";

describe("a stored record that cannot be read", () => {
  test("costs itself: the bot starts, everything else is there, and admins are alerted", async () => {
    const world = await startAdminWorld();
    const { anna, id } = await withOrder(world);
    const kept = await withOrder(world, "Ben");
    await world.owner.types("/block 4711 rude", "Block 4711?");
    await world.owner.presses("Block this person", "is blocked");
    // A second order of the same person's, as whole as the first one was.
    change(
      world.env,
      `update orders set user_id = '${anna.person.id}', chat_id = '${anna.person.id}' where id = '${kept.id}';
       update orders set refund_address = x'00' where id = '${id}';
       update blocks set reason = x'01';
       update audit set detail = x'02';
       update conversations set state = x'03';
       update drafts set body = x'04';
       insert into inbox (id, body, accepted_at) values (1, x'05', 0);`,
    );
    await world.restart();

    const list = await anna.types("/orders", words("orders-unreadable"));
    expect(list.text).toContain(kept.id.slice(0, 8));
    expect(list.text).not.toContain(id.slice(0, 8));
    await anna.types("/sell", QUESTION.country);
    await world.owner.types("/unblock", "4711");
    await world.owner.types("/audit", "block");
    const tables = () =>
      query(world.env, "select source from quarantine").map(({ source }) => String(source).split(" ")[0]);
    await until("all of them to be set aside", () =>
      ["orders", "inbox", "blocks", "audit", "drafts"].every((table) => tables().includes(table)),
    );
    await world.owner.person.waitFor("an alert", (chat) =>
      chat.find(({ text }) => text.includes("A stored record was set aside")),
    );
    await anna.types("/privacy", "Set aside:");
    await kept.anna.types("/privacy", words("privacy", { days: 400 }).split("\n")[0] ?? "");
    expect(kept.anna.person.last().text).not.toContain("Set aside:");
  });
});

test("what is set aside is listed for owners page by page, and for nobody else", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  for (let id = 1; id <= 8; id += 1)
    change(
      world.env,
      `insert into quarantine (kind, source, why, at) values ('update', '${id}', 'failed', ${id})`,
    );
  const numbers = (screen: ChatMessage) => labels(screen).filter((label) => /^\d+$/.test(label));

  const first = await owner.types("/quarantine", "8 things are set aside");
  expect(numbers(first)).toEqual(["8", "7", "6", "5", "4", "3"]);
  const place = first.buttons.flat().find(({ label }) => label === button("page", { page: 1, pages: 2 }));
  expect(place).toMatchObject({ kind: "disabled" });
  const { screen: second } = await owner.presses("Next", "8 things are set aside");
  expect(numbers(second)).toEqual(["2", "1"]);
  await owner.presses("2", "Something a person sent");
  await owner.presses("What is set aside", "8 things are set aside");

  const support = await world.admin("support", 500_002);
  await support.types("/quarantine", "Only owners may do this.");
  for (const data of ["d:quarantine::0:", "d:aside::0:2", "d:retry::0:2", "d:drop::0:2"]) {
    await plant(world, support.person, "Not theirs", data);
    expect(await support.person.taps("Not theirs")).toMatchObject({ text: "Only owners may do this." });
    await support.settled();
  }
  expect(query(world.env, "select id from quarantine")).toHaveLength(8);
});

describe("an update", () => {
  test("that failed for good is set aside, its person gets an apology, and what stands behind it goes on", async () => {
    const world = await startAdminWorld();
    const anna = seller(world, world.person());
    await anna.types("/start", "Sell crypto");
    change(world.env, "alter table drafts rename to lost_drafts");
    await anna.types("/sell", words("apology"));
    change(world.env, "alter table lost_drafts rename to drafts");
    expect(query(world.env, "select kind, why, user_id from quarantine")).toEqual([
      { kind: "update", why: "failed", user_id: String(anna.person.id) },
    ]);
    await anna.types("/help", words("help-title"));
    await anna.types("/privacy", "Set aside:");
    await world.owner.person.waitFor("an alert", (chat) =>
      chat.find(({ text }) => text.includes("Something a person sent was set aside")),
    );
    // It is in nobody's way after a restart either.
    await world.restart();
    await anna.types("/help", words("help-title"));
    expect(query(world.env, "select why from quarantine")).toEqual([{ why: "failed" }]);

    // What brought it down is mended: an owner has it tried again.
    const { owner } = world;
    const list = await owner.types("/quarantine", "One thing is set aside");
    expect(list.text).toContain("Something a person sent: the bot failed at it");
    await owner.presses(/^\d+$/, `Person: ${anna.person.id}`);
    await owner.presses("Try again", "It is tried again");
    await anna.shows(QUESTION.country);
    await owner.presses("What is set aside", "Nothing is set aside");
    expect(audited(world).at(-1)).toMatchObject({ action: "quarantine" });
  });

  test("that was set aside is deleted when an owner says so, once more asked", async () => {
    const world = await startAdminWorld();
    const { owner } = world;
    const anna = seller(world, world.person());
    await anna.types("/start", "Sell crypto");
    change(world.env, "alter table drafts rename to lost_drafts");
    await anna.types("/sell", words("apology"));
    change(world.env, "alter table lost_drafts rename to drafts");
    await owner.types("/quarantine", "One thing is set aside");
    await owner.presses(/^\d+$/, "Something a person sent");
    await owner.presses("Delete it", "Delete it for good?");
    await owner.presses("Delete it", "It is deleted.");
    expect(query(world.env, "select 1 from quarantine")).toEqual([]);
    expect(query(world.env, "select 1 from inbox where body is not null")).toEqual([]);
    expect(audited(world).at(-1)).toMatchObject({ action: "quarantine" });
  });

  test("that takes too long gives its chat free with an apology, is set aside, and does nothing any more", async () => {
    const { world, gate } = await startGatedAdminWorld({
      app: { updateLimitMs: 1_500, changellyTimeoutMs: PATIENCE_MS },
    });
    const anna = seller(world, world.person());
    await anna.reaches("amount");
    const held = gate.hold("answer", ({ target }) => target.startsWith("/v1/sell/offers"));
    await anna.person.says("0.01");
    await held.arrived;
    await anna.shows(words("apology"));
    await anna.settled();
    expect(query(world.env, "select kind, why, user_id from quarantine")).toEqual([
      { kind: "update", why: "slow", user_id: String(anna.person.id) },
    ]);
    await world.owner.person.waitFor("an alert", (chat) =>
      chat.find(({ text }) => text.includes("the bot did not get done with it in time")),
    );

    // The chat goes on, and nothing is drawn over it or changed in it once the answer is there.
    await anna.types("0.02", "0.02 BTC on Bitcoin");
    const seen = anna.seen.length;
    const draft = () => query(world.env, "select rev from drafts");
    const before = draft();
    held.release();
    await logged(world, "timed-out update ended");
    await anna.settled();
    expect(anna.seen).toHaveLength(seen);
    expect(draft()).toEqual(before);

    // An owner may have it tried again.
    await world.owner.types("/quarantine", "One thing is set aside");
    await world.owner.presses(/^\d+$/, `Person: ${anna.person.id}`);
    await world.owner.presses("Try again", "It is tried again");
    await anna.shows("0.01 BTC on Bitcoin");
  });

  test("that takes too long to agree places no order behind the back of whoever was told so", async () => {
    const { world, gate } = await startGatedAdminWorld({
      app: { updateLimitMs: 1_500, changellyTimeoutMs: PATIENCE_MS },
    });
    const anna = seller(world, world.person());
    await anna.reaches("recap");
    const held = gate.hold("answer", ({ target }) => target.startsWith("/v1/sell/offers"));
    await anna.answers("recap");
    await held.arrived;
    await anna.shows(words("apology"));
    held.release();
    await logged(world, "timed-out update ended");
    expect(placements(world)).toEqual([]);
    await anna.presses(button("continue-sale"), QUESTION.recap);
    await anna.presses(button("confirm"), QUESTION.placed);
    expect(placements(world)).toHaveLength(1);

    await world.owner.types("/quarantine", "One thing is set aside");
    await world.owner.presses(/^\d+$/, `Person: ${anna.person.id}`);
    await world.owner.presses("Try again", "It is tried again");
    await world.owner.presses("What is set aside", "Nothing is set aside");
    await anna.settled();
    expect(placements(world)).toHaveLength(1);
  });

  test("that was being handled each time the process ended is set aside at the third start", async () => {
    const world = await startAdminWorld();
    const anna = seller(world, world.person());
    const ben = seller(world, world.person("en", "Ben"));
    for (const one of [anna, ben]) await one.types("/start", "Sell crypto");
    const left = leftBehind(world);
    await world.app.stop();
    left(1, anna, 2);
    left(2, ben, 1);
    await world.restart();
    await ben.shows(words("help-title"));
    await anna.shows(words("apology"));
    expect(query(world.env, "select kind, source, why from quarantine")).toEqual([
      { kind: "update", source: "1", why: "fatal" },
    ]);
  });

  test("that was left behind is dealt with though its start cannot be counted", async () => {
    const world = await startAdminWorld();
    const ben = seller(world, world.person("en", "Ben"));
    await ben.types("/start", "Sell crypto");
    await world.app.stop();
    leftBehind(world)(2, ben, 1);
    change(
      world.env,
      "create trigger full before update of starts on inbox begin select raise(abort, 'disk full'); end",
    );
    await world.restart();
    await ben.shows(words("help-title"));
  });
});

/** A world with an owner, whose bot reaches Changelly through a gate. */
async function startGatedAdminWorld(options: WorldOptions) {
  const gate = await openGate();
  onTestFinished(() => gate.close());
  const world = await startAdminWorld({ ...options, changelly: { publicBaseUrl: gate.url } });
  gate.upstream = world.changelly.localUrl;
  return { world, gate };
}

/** Waits for a line of the log. */
function logged({ logLines }: World, message: string): Promise<unknown> {
  return until(message, () => logLines.some((line) => line.includes(message)));
}

/** Puts a /help into the inbox of a world at rest, begun so often by earlier runs. */
function leftBehind({ env }: World) {
  const secrets = createSecrets(readConfig(env).dataKey);
  return (updateId: number, { person }: Seller, starts: number): void => {
    const chat = { id: person.id, type: "private", first_name: person.profile.firstName };
    const entities = [{ type: "bot_command", offset: 0, length: 5 }];
    const from = { ...chat, is_bot: false, language_code: "en" };
    const message = { message_id: updateId, date: 1, chat, from, text: "/help", entities };
    const place = { table: "inbox", column: "body", row: String(updateId) };
    const body = secrets.seal(place, JSON.stringify({ update_id: updateId, message }));
    change(
      env,
      `insert into inbox (id, body, accepted_at, starts)
       values (${updateId}, x'${Buffer.from(body).toString("hex")}', 0, ${starts})`,
    );
  };
}
