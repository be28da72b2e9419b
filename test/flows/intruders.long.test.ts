/**
 * Somebody who presses, types and opens whatever anybody else was ever shown, and what nobody was: they learn nothing about
 * others, change nothing of theirs, and are answered kindly.
 */
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { ADMIN_COMMANDS } from "../../src/bot/admin/commands.ts";
import { anOwner, OWNER_ENV } from "../support/admins.ts";
import { plant, type Seller, seller, words } from "../support/sale.ts";
import { MINUTE } from "../support/time.ts";
import type { World } from "../support/world.ts";
import { tour } from "./tour.ts";

const UNHURRIED = { updates: 1e6, quotes: 1e6, orders: 1e6 };

/** What every button carried that these people were ever shown. */
function everyData(people: readonly Seller[]): ReadonlySet<string> {
  const buttons = people.flatMap(({ seen }) => seen.flatMap((message) => message.buttons.flat()));
  return new Set(buttons.flatMap((button) => (button.kind === "callback" ? [button.data] : [])));
}

/** What no button carries, in the shape of what one does. */
function* misshapen(data: ReadonlySet<string>): Iterable<string> {
  for (const area of new Set([...data].map((one) => one.split(":")[0] ?? ""))) {
    yield area;
    for (const rest of [
      "",
      "-1",
      "9".repeat(40),
      "__proto__",
      "constructor:toString",
      "é".repeat(30),
      "%00:../..",
      ":::",
    ])
      yield `${area}:${rest}`;
  }
}

/** Everything in the store that is about somebody, and everything that admins have decided. */
function about({ env }: World, { person: { id } }: Seller): string {
  const store = new DatabaseSync(`${env["DATA_DIR"]}/sell-bot.sqlite`, { readOnly: true });
  try {
    const tables = store.prepare("select name from sqlite_master where type = 'table'").all();
    const rows = tables.flatMap(({ name }) => {
      const columns = store.prepare(`select name from pragma_table_info('${name}')`).all();
      const whose = columns
        .map((column) => String(column["name"]))
        .filter((column) => /^(user|chat)_id$/.test(column));
      const where = whose.map((column) => `${column} = '${id}'`).join(" or ");
      const isOfAdmins = /^(admins|switches|audit|blocks|roles|mutes)$/.test(String(name));
      if (!isOfAdmins && where === "") return [];
      return store
        .prepare(`select '${name}' as "table", * from ${name} ${isOfAdmins ? "" : `where ${where}`}`)
        .all();
    });
    return JSON.stringify(
      rows,
      (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value),
      1,
    );
  } finally {
    store.close();
  }
}

test(
  "whatever was on anybody's buttons: nothing of theirs is shown to somebody else, and nothing of it changes",
  async () => {
    const tourist = await tour("en", { env: OWNER_ENV, app: { fairUse: UNHURRIED } });
    const { world, self: ida } = tourist;
    const { changelly, telegram } = world;
    // What is still owed to her after all that.
    await tourist.passes(0);
    const owner = anOwner(world);
    await owner.types("/start", "Sell crypto");
    await ida.reaches("placed");
    await ida.reaches("recap");
    const secrets = changelly.orders.flatMap(
      ({ orderId, externalOrderId, refundAddress, redirectUrl, transactionHash }) =>
        [
          orderId,
          externalOrderId,
          externalOrderId?.slice(0, 8),
          refundAddress,
          redirectUrl,
          transactionHash,
        ].filter((secret): secret is string => typeof secret === "string" && secret !== ""),
    );
    for (const text of ["/orders status:created", "/stats", "/alerts", "/quarantine", "/audit"]) {
      await owner.person.says(text);
      await owner.settled();
    }
    for (const label of [/BTC → EUR/, "More…"])
      await owner.person.taps(label, { nth: 0 }).catch(() => undefined);
    await owner.settled();

    const mallory = seller(world, world.person("en", "Mallory"));
    await mallory.types("/start", "Sell crypto");
    const before = about(world, ida);
    const chat = ida.person.transcript();
    const [calls, lines] = [telegram.calls.length, world.logLines.length];
    const data = everyData([ida, owner]);
    expect(data.size).toBeGreaterThan(200);
    const unanswered: string[] = [];
    for (const one of [...data, ...misshapen(data)].filter((text) => Buffer.byteLength(text) <= 64)) {
      await plant(world, mallory.person, "Copied", one);
      const result = await mallory.person.taps("Copied");
      if (result.kind !== "callback" || !result.answered) unanswered.push(one);
    }
    expect(unanswered).toEqual([]);

    const ids = [String(ida.person.id), ...secrets.slice(-6)];
    for (const { name } of ADMIN_COMMANDS) {
      for (const argument of ["", ...ids]) await mallory.person.says(`/${name} ${argument}`);
    }
    for (const id of ids) {
      await mallory.person.says(id);
      const payload = id.replaceAll(/[^\w-]/g, "").slice(0, 64);
      for (const link of [payload, `sell_${payload}`.slice(0, 64), `order_${payload}`.slice(0, 64)])
        await mallory.person.opens(link);
    }
    await mallory.settled();

    const shown = mallory.seen.map(({ text, buttons }) =>
      [
        text,
        ...buttons.flat().flatMap((button) => (button.kind === "url" ? [button.url] : button.label)),
      ].join("\n"),
    );
    const told = [
      ...shown,
      ...telegram.calls
        .slice(calls)
        .filter(({ method }) => method === "answerCallbackQuery")
        .map(({ params }) => String(params["text"] ?? "")),
    ].join("\n");
    // What she typed herself may be named in an answer.
    const untyped = secrets.filter((secret) => !ids.includes(secret));
    expect(untyped.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).not.toContain("Ledger & <Trezor>");
    expect(shown.join("\n")).not.toContain(words("apology"));
    expect(about(world, ida)).toBe(before);
    expect(ida.person.transcript()).toBe(chat);
    expect(world.logLines.slice(lines).filter((line) => line.includes('"level":"error"'))).toEqual([]);
  },
  10 * MINUTE,
);
