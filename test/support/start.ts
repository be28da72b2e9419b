/** How most stories begin: a world, and Anna in it, who sells. */
import type { SimulatedOrder } from "../../src/simulator/changelly-orders.ts";
import { type Seller, seller } from "./sale.ts";
import { startWorld, type World, type WorldOptions } from "./world.ts";

/** A world, and somebody in it who has not written yet; `language` is null when their Telegram does not tell theirs. */
export async function start({
  language = "en",
  ...options
}: WorldOptions & { language?: string | null } = {}): Promise<{ world: World; anna: Seller }> {
  const world = await startWorld(options);
  const profile = { firstName: "Anna", ...(language === null ? {} : { languageCode: language }) };
  return { world, anna: seller(world, world.telegram.person(profile)) };
}

/** Somebody who has just placed an order for bitcoin, whose link is on screen. */
export interface Sold<W extends World = World> {
  world: W;
  anna: Seller;
  /** The order at Changelly. */
  order: SimulatedOrder;
  /** Our id of it. */
  id: string;
}

/** A world with a sale in it. */
export async function startSold(options?: WorldOptions): Promise<Sold> {
  return withOrder(await startWorld(options));
}

/** Has somebody place an order in a world. */
export async function withOrder<W extends World>(world: W, name = "Anna"): Promise<Sold<W>> {
  const anna = seller(world, world.person("en", name));
  await anna.reaches("placed");
  const order = world.changelly.orders.at(-1);
  if (!order) throw new Error("there is no order");
  return { world, anna, order, id: order.externalOrderId ?? "" };
}
