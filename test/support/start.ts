/** How most stories begin. */
import { type Seller, seller } from "./sale.ts";
import { startWorld, type World } from "./world.ts";

/** A world, and somebody in it who has not written yet. */
export async function start(language = "en"): Promise<{ world: World; anna: Seller }> {
  const world = await startWorld();
  return { world, anna: seller(world, world.person(language)) };
}

/** The same with a sale behind it: of bitcoin, by the order `id`. */
export async function startSold(): Promise<{ world: World; anna: Seller; id: string }> {
  const { world, anna } = await start();
  await anna.reaches("placed");
  return { world, anna, id: world.changelly.orders[0]?.externalOrderId ?? "" };
}
