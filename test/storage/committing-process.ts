/**
 * A process of its own that opens the store at the path it is given and says so; with `commit` as second argument it
 * then sells without end, and prints every order as soon as the store has acknowledged it.
 */
import { writeSync } from "node:fs";
import { openStore } from "../../src/storage/store.ts";
import { aNotice, DATA_KEY, place, proven } from "./sales.ts";

const [path = "", mode] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const store = await openStore({ path, dataKey: DATA_KEY, environment: "sandbox", now: Date.now });
  say(`open ${process.pid}`);
  if (mode === "commit") {
    for (;;) {
      const order = await place(store);
      say(`placed ${order.id}`);
      await store.orders.apply({
        before: order,
        after: { ...order, phase: "placed", status: "pending", changellyId: `c-${order.id}` },
        history: { orderId: order.id, status: "pending", at: Date.now() },
        notice: aNotice(order),
      });
      say(`applied ${order.id}`);
      await store.orders.markDue(proven(`c-${order.id}`), Date.now());
      say(`hinted ${order.id}`);
    }
  }
  setInterval(() => undefined, 60_000);
} catch (error) {
  say(`refused ${error instanceof Error ? error.message : error}`);
}
