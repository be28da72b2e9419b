/** Admins in tests: a world with them, what they see and what it cost, and a store with a month of business in it. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Role } from "../../src/admin/access.ts";
import type { ApiCall, ChatMessage } from "../../src/simulator/telegram.ts";
import { openStore } from "../../src/storage/store.ts";
import { anOrder, place } from "../storage/sales.ts";
import { query, type Seller, seller } from "./sale.ts";
import { startWorld, type World, type WorldOptions } from "./world.ts";

/** Telegram user id of the owner of every such world. */
export const OWNER_ID = 500_001;

/** Makes {@link OWNER_ID} the owner. */
export const OWNER_ENV = { ADMIN_IDS: String(OWNER_ID) };

/** A world with an owner. */
export interface AdminWorld extends World {
  owner: Seller;
  /** Somebody new with a role that the owner has given them. */
  admin(role: Role, id: number, language?: string): Promise<Seller>;
  /** Somebody new without any. */
  somebody(name?: string): Seller;
}

/** Starts a world with an owner who has said hello. */
export async function startAdminWorld(options: WorldOptions = {}): Promise<AdminWorld> {
  const world = await startWorld({
    ...options,
    env: { ...OWNER_ENV, SUPPORT_CONTACT: "@help_desk", ...options.env },
  });
  const owner = anOwner(world);
  await owner.types("/start", "Sell crypto");
  return Object.assign(world, {
    owner,
    admin: async (role: Role, id: number, language = "en") => {
      const person = world.telegram.person({ id, firstName: "Sam", languageCode: language });
      await owner.types(`/role ${id} ${role}`, "Give");
      await owner.presses("Change the role", `${id}: ${role}`);
      return seller(world, person);
    },
    somebody: (name = "Anna") => seller(world, world.person("en", name)),
  });
}

/** The owner of a world that was started with {@link OWNER_ENV}; she has not said hello yet. */
export function anOwner(world: World): Seller {
  return seller(world, world.telegram.person({ id: OWNER_ID, firstName: "Olga", languageCode: "en" }));
}

/** What the audit trail holds, oldest first. Details are encrypted and looked at through the chat. */
export function audited(world: World): readonly { action: string; subject: string | null }[] {
  return query(world.env, "select action, subject from audit order by id").map(({ action, subject }) => ({
    action: String(action),
    subject: subject === null ? null : String(subject),
  }));
}

/** Bot API calls that `work` causes, once the bot is done with it; without those that tell menus, which belong to no screen. */
export async function callsOf(
  { telegram }: World,
  who: Seller,
  work: () => Promise<unknown>,
): Promise<readonly ApiCall[]> {
  const before = telegram.calls.length;
  await work();
  await who.settled();
  return telegram.calls.slice(before).filter(({ method }) => !/^[gs]et(My|ChatMenuButton)/.test(method));
}

/** The text of a file in the chat. */
export function textOf({ media }: ChatMessage): string {
  if (!media) throw new Error("the message has no file");
  return Buffer.from(media.bytes).toString("utf8");
}

/** The data of every button on a message, by label. */
export function buttonData({ buttons }: ChatMessage): readonly { label: string; data: string }[] {
  return buttons.flat().flatMap((button) => (button.kind === "callback" ? [button] : []));
}

/**
 * A store with `count` orders of the last month, newest first in what is returned, and the environment to start a world
 * with it.
 */
export async function monthOfBusiness(
  count: number,
): Promise<{ env: Readonly<Record<string, string>>; ids: readonly string[] }> {
  const dataDir = await mkdtemp(join(tmpdir(), "sell-bot-admins-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const dataKey = randomBytes(32);
  const path = join(dataDir, "sell-bot.sqlite");
  const store = await openStore({ path, dataKey, environment: "sandbox", now: Date.now });
  await place(store, anOrder());
  const { db, secrets } = store.database;
  const template = await db.selectFrom("orders").selectAll().executeTakeFirstOrThrow();
  const now = Date.now();
  const statuses = ["complete", "complete", "complete", "pending", "hold", "failed"];
  const providers = ["moonpay", "banxa", "transak"];
  const pick = <T>(values: readonly T[], index: number, otherwise: T): T =>
    values[index % values.length] ?? otherwise;
  const ids: string[] = [];
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("orders").execute();
    for (let index = 0; index < count; index += 1) {
      const id = randomUUID();
      const seal = (column: string, text: string) => secrets.seal({ table: "orders", column, row: id }, text);
      const address = `rEb8TK3gBgk5auZkwc6sHnwrGVJH8D${index}`;
      ids.push(id);
      await trx
        .insertInto("orders")
        .values({
          ...template,
          id,
          changellyId: randomUUID(),
          phase: "placed",
          userId: String(1_000 + (index % 500)),
          status: pick(statuses, index, "complete"),
          providerCode: pick(providers, index, "moonpay"),
          refundAddress: seal("refund_address", address),
          refundMemo: seal("refund_memo", "424242"),
          consentRecap: seal("consent_recap", `You sell XRP. Refunds go to ${address}.`),
          nextCheckAt: null,
          createdAt: now - index * 240_000,
        })
        .execute();
    }
  });
  await store.close();
  return { env: { DATA_DIR: dataDir, DATA_KEY: dataKey.toString("base64") }, ids };
}
