/** A process of its own that takes the store at the path it is given from one key to the next, and says so after each round. */
import { writeSync } from "node:fs";
import { openStore } from "../../src/storage/store.ts";
import { DATA_KEY, NEXT_KEY } from "./sales.ts";

const [path = ""] = process.argv.slice(2);
const keys = { dataKey: NEXT_KEY, previousDataKey: DATA_KEY };
const { rotation } = await openStore({ path, ...keys, environment: "sandbox", now: Date.now });
while (!rotation.isOver) {
  await rotation.round();
  writeSync(1, `${rotation.sealed}\n`);
}
process.exit(0);
