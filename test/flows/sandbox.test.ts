import { describe, expect, test } from "vitest";
import type { SimulatedOrder } from "../../src/simulator/changelly-orders.ts";
import { anOwner, OWNER_ENV, OWNER_ID } from "../support/admins.ts";
import { until } from "../support/bad-luck.ts";
import { plant, query, type Seller, seller } from "../support/sale.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const STATUSES = ["created", "pending", "hold", "refunded", "expired", "failed", "complete"];
const NO_COMMAND = "I do not know this command";

const ALERTS_ID = 500_009;

interface Scene {
  world: World;
  /** An owner. */
  olga: Seller;
  /** The person whose order it is. */
  anna: Seller;
  order: SimulatedOrder;
}

/** Anna has placed an order, and Olga is the owner. Alerts go to a chat of their own. */
async function startScene(options: WorldOptions = {}): Promise<Scene> {
  const world = await startWorld({
    ...options,
    env: { ...OWNER_ENV, ADMIN_CHAT_ID: String(ALERTS_ID), ...options.env },
    app: { callbackWaitMs: 200, ...options.app },
  });
  // Alerts that are not taken there come to the owner, between what the owner asked for.
  const chat = world.telegram.person({ id: ALERTS_ID, firstName: "Alerts", languageCode: "en" });
  await seller(world, chat).types("/start", "Sell crypto");
  const anna = seller(world, world.person());
  await anna.reaches("recap");
  await anna.answers("recap");
  await anna.shows("Your order is placed");
  const order = world.changelly.orders.at(-1);
  if (!order) throw new Error("there is no order");
  const olga = anOwner(world);
  return { world, olga, anna, order };
}

/** The order as Changelly has it now. */
function now({ world, order }: Scene): SimulatedOrder {
  const found = world.changelly.order(order.orderId);
  if (!found) throw new Error("the order is gone");
  return found;
}

/** Requests that change an order or resend its callback, as Changelly received them. */
function controls({ changelly }: World): readonly string[] {
  return changelly.calls.flatMap(({ method, path }) =>
    path.includes("/sandbox/") ? [`${method} ${path}`] : [],
  );
}

function labels({ person }: Seller): string[] {
  return person
    .last()
    .buttons.flat()
    .map(({ label }) => label);
}

function audited({ world }: Scene): readonly unknown[] {
  return query(world.env, "select by, subject from audit where action = 'sandbox' order by id");
}

describe("an admin of a sandbox instance", () => {
  test("sets any status by a button on the card, and sees the answer and the callback in one message", async () => {
    const scene = await startScene();
    const { olga, order } = scene;
    const card = await olga.types(`/order ${order.externalOrderId}`, "MoonPay");
    expect(labels(olga)).toEqual(expect.arrayContaining(STATUSES.map((status) => `Set ${status}`)));

    for (const status of STATUSES) {
      const { screen, toast } = await olga.presses(`Set ${status}`, `status to ${status}`, card.id);
      expect(toast).toBe("Asking Changelly…");
      expect(screen.text).toContain(`with the status ${status}`);
      const { text } = await olga.shows(`Read back because of it: ${status}`);
      expect(text).toContain("its signature is right");
      expect(now(scene).status).toBe(status);
    }

    expect(olga.person.last().id).toBe(card.id);
    expect(olga.person.last().text).toContain("TEST");
    expect(audited(scene)).toEqual(
      STATUSES.map(() => ({ by: String(OWNER_ID), subject: order.externalOrderId })),
    );
  });

  test("sees which fields the answer changed", async () => {
    const { olga, order } = await startScene();

    await olga.types(`/setamount ${order.externalOrderId} payout 2700.10`, "What changed");

    await olga.shows("payoutAmount: none → 2700.1");
  });

  test.each([
    ["our id", ({ order }: Scene) => order.externalOrderId],
    ["Changelly's id", ({ order }: Scene) => order.orderId],
    ["the short id", ({ order }: Scene) => order.externalOrderId.slice(0, 8)],
    ["the beginning of Changelly's id", ({ order }: Scene) => order.orderId.slice(0, 8)],
  ])("sets a status by command, with %s", async (_which, id) => {
    const scene = await startScene();

    await scene.olga.types(`/setstatus ${id(scene)} hold`, "with the status hold");
    await scene.olga.shows("Read back because of it: hold");

    expect(now(scene).status).toBe("hold");
    await scene.anna.shows("On hold");
  });

  test("sets amounts by a button, or by a command copied from there", async () => {
    const scene = await startScene();
    const { olga, order } = scene;
    const card = await olga.types(`/order ${order.externalOrderId}`, "MoonPay");

    await olga.presses("Edit amounts", "Payin: none", card.id);
    await olga.presses(/^Payin: 0.05/, "set payinAmount to 0.05", card.id);
    await olga.shows("its signature is right");
    expect(now(scene).payinAmount).toBe("0.05");

    await olga.presses("Edit amounts", "Payin: 0.05", card.id);
    const copied = await olga.person.taps("Copy payout command");
    if (copied.kind !== "copy") throw new Error("the button copies nothing");
    await olga.types(copied.text.replace(/\S+$/, "2500,5"), "set payoutAmount to 2500.5");
    expect(now(scene).payoutAmount).toBe("2500.5");
  });

  test("has a callback sent again, by button and by command", async () => {
    const scene = await startScene();
    const { olga, order, world } = scene;
    const card = await olga.types(`/order ${order.externalOrderId}`, "MoonPay");

    await olga.presses("Resend callback", "success", card.id);
    await olga.shows("its signature is right");
    await olga.types(`/resend ${order.orderId.slice(0, 8)}`, "success");

    expect(controls(world)).toEqual(
      Array.from({ length: 2 }, () => `POST /v1/sandbox/order/${order.orderId}/resend-callback`),
    );
  });

  test("changes an order that was made elsewhere with the same keys", async () => {
    const scene = await startScene();
    const { world, olga } = scene;
    const other = world.changelly.seed({ externalOrderId: "shop-77" });

    await olga.types(`/order ${other.orderId}`, "Made elsewhere");
    await olga.presses("Set hold", "with the status hold");
    await olga.shows("Read back because of it: hold");

    expect(world.changelly.order(other.orderId)?.status).toBe("hold");
  });

  test("is told when no callback came, and what to check", async () => {
    const { world, olga, order } = await startScene();
    world.changelly.callbacks.mode = "lost";

    await olga.types(`/setstatus ${order.orderId} hold`, "waiting for it");

    await olga.shows(/none came within 1 seconds?[\s\S]*PUBLIC_URL/);
  });

  test("is told when the callback was refused, and why", async () => {
    // Told at the end of the wait, since a genuine one may still come: it has to be refused within it.
    const { world, olga, order } = await startScene({ app: { callbackWaitMs: 2_000 } });
    world.changelly.callbacks.mode = "held";

    await olga.types(`/setstatus ${order.orderId} hold`, "waiting for it");
    await world.changelly.sendCallback(order.orderId, { signature: "bad" });

    // Not the newest message: the alert about it comes besides.
    const refused = /was refused: signature[\s\S]*CHANGELLY_CALLBACK_PUBLIC_KEY/;
    await olga.person.waitFor("the refusal", (chat) => chat.find(({ text }) => refused.test(text)));
  });

  test("is told at once when Changelly could not deliver", async () => {
    const { world, olga, order } = await startScene();
    world.changelly.callbacks.mode = "lost";

    const answer = await olga.types(`/resend ${order.orderId}`, "the callback was not taken");

    expect(answer.text).not.toContain("waiting for it");
  });

  test("is told what Changelly has against a status, in its own words", async () => {
    const { olga, order } = await startScene();

    await olga.types(
      `/setstatus ${order.orderId} nonsense`,
      "HTTP 400 (validation, status: Incorrect status)",
    );
  });

  test.each([
    "/setstatus",
    "/setstatus 7f3a",
    "/setamount 7f3a payin",
    "/setamount 7f3a somehow 1",
    "/setamount 7f3a payin much",
    "/resend",
  ])("is shown how to write it after %s", async (command) => {
    const { world, olga } = await startScene();

    await olga.types(command, "Please send it like this");

    expect(controls(world)).toEqual([]);
  });

  test("is not interrupted by a late callback after going on to something else", async () => {
    const { world, olga, order } = await startScene({ app: { callbackWaitMs: 5_000 } });
    world.changelly.callbacks.mode = "held";
    const card = await olga.types(`/order ${order.externalOrderId}`, "MoonPay");
    await olga.presses("Set hold", "waiting for it", card.id);

    const { screen } = await olga.presses("Show the order", "MoonPay", card.id);
    const reads = world.changelly.calls.length;
    await world.changelly.callbacks.release();
    // The order is read because of the callback all the same: then whatever would have come has come.
    await until("the order to be read", () => world.changelly.calls.length > reads);
    await olga.settled();

    expect(olga.person.last()).toMatchObject({ id: screen.id, text: screen.text });
  });

  test("may be of the support, too", async () => {
    const scene = await startScene();
    const { world, olga, order } = scene;
    const sam = seller(world, world.person("en", "Sam"));
    await sam.types("/start", "Sell crypto");
    await olga.types(`/role ${sam.person.id} support`, String(sam.person.id));
    await olga.presses("Change the role", "support");

    await sam.types(`/setstatus ${order.orderId} hold`, "with the status hold");

    expect(audited(scene)).toEqual([{ by: String(sam.person.id), subject: order.externalOrderId }]);
  });
});

describe("a person", () => {
  test("uses the controls on an own order where SANDBOX_OPEN is set", async () => {
    const scene = await startScene({ env: { SANDBOX_OPEN: "true" } });
    const { anna, order } = scene;
    await anna.types("/orders", "You have one order");
    await anna.presses(/0.05 BTC/, "MoonPay");

    await anna.asks("Set complete", "with the status complete");
    await anna.person.sees("Read back because of it: complete");
    await anna.types(`/setstatus ${order.externalOrderId.slice(0, 8)} refunded`, "status to refunded");

    expect(now(scene).status).toBe("refunded");
    expect(audited(scene)).toHaveLength(2);
    expect(audited(scene)[0]).toEqual({ by: String(anna.person.id), subject: order.externalOrderId });
  });

  test("cannot reach an order of somebody else with them", async () => {
    const { world, order } = await startScene({ env: { SANDBOX_OPEN: "true" } });
    const ben = seller(world, world.person("en", "Ben"));
    await ben.types("/start", "Sell crypto");
    const missing = await ben.types("/setstatus 00000000-0000-4000-8000-000000000000 hold", "no such order");

    for (const id of [order.orderId, order.externalOrderId, order.orderId.slice(0, 6)]) {
      const answer = await ben.types(`/setstatus ${id} hold`, "no such order");
      expect(answer.text).toBe(missing.text);
    }
    await plant(world, ben.person, "Copied", `x:hold:${order.externalOrderId}`);
    await ben.presses("Copied", "no such order");

    expect(controls(world)).toEqual([]);
  });

  test("finds no controls where SANDBOX_OPEN is not set: neither buttons nor commands", async () => {
    const { world, anna, order } = await startScene();
    await anna.types("/orders", "You have one order");
    await anna.presses(/0.05 BTC/, "MoonPay");
    expect(labels(anna).filter((label) => /^Set |amounts|Resend/.test(label))).toEqual([]);

    const unknown = await anna.types("/nonsense", NO_COMMAND);
    for (const command of ["/setstatus", "/setamount", "/resend"]) {
      const answer = await anna.types(`${command} ${order.externalOrderId} hold`, NO_COMMAND);
      expect(answer.text).toBe(unknown.text);
    }
    await plant(world, anna.person, "Copied", `x:hold:${order.externalOrderId}`);
    await plant(world, anna.person, "Invented", "nothing of ours");
    const toasts: string[] = [];
    for (const label of ["Copied", "Invented"]) {
      const result = await anna.person.taps(label);
      await anna.settled();
      toasts.push(result.kind === "callback" ? result.text : "");
    }

    expect(toasts[0]).toBe(toasts[1]);
    expect(controls(world)).toEqual([]);
  });
});

describe("in production", () => {
  test("there are no controls for anybody, and no request leaves", async () => {
    const { world, olga, anna, order } = await startScene({
      changelly: { environment: "production" },
      env: {
        CHANGELLY_ENV: "production",
        DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
        SANDBOX_OPEN: "true",
      },
    });

    await olga.types(`/order ${order.externalOrderId}`, "MoonPay");
    expect(labels(olga).filter((label) => /^Set |amounts|Resend/.test(label))).toEqual([]);
    for (const who of [olga, anna]) {
      await who.types(`/setstatus ${order.externalOrderId} hold`, NO_COMMAND);
      await who.types(`/setamount ${order.externalOrderId} payin 1`, NO_COMMAND);
      await who.types(`/resend ${order.externalOrderId}`, NO_COMMAND);
      await plant(world, who.person, "Copied", `x:hold:${order.externalOrderId}`);
      await who.person.taps("Copied");
      await who.settled();
    }

    expect(controls(world)).toEqual([]);
    expect(olga.person.last().text).not.toContain("TEST");
  });
});
