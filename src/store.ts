/**
 * `npm run backup`, `npm run restore` and `npm run rotate-key`: what an operator does with the store, in the environment the
 * bot would start in. One line on success; what cannot be done changes nothing and says why.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { restoreBackup, stampOf, writeBackup } from "./storage/backup.ts";
import { openStore, STORE_FILE } from "./storage/store.ts";

const USAGE = `npm run backup [-- FILE]    copies the store, which the bot may be using, to FILE, which must not exist;
                            default DATA_DIR/backups/<moment>.sqlite
npm run restore -- FILE     puts a copy in place of the store, which is kept beside it; the bot must be stopped
npm run rotate-key          seals everything with DATA_KEY that is sealed with DATA_KEY_PREVIOUS; the bot must be
                            stopped, or be started with both keys: then it does the same while it serves

--env FILE                  the environment's file, instead of .env

Exit code: 0 when it is done, 1 when it cannot be, with nothing changed, 2 for what is not understood.
`;

/** Each command: given the configuration and its argument, it resolves to the line it ends with. */
const COMMANDS: Readonly<Record<string, (config: Config, file: string | undefined) => Promise<string>>> = {
  async backup(config, file) {
    const target = resolve(file ?? join(config.dataDir, "backups", `${stampOf(Date.now())}.sqlite`));
    const { schema, orders, bytes } = await writeBackup(storeOf(config), target, config, Date.now());
    return `Backup ${target}: ${bytes} bytes, ${orders} orders, schema ${schema}, opened and checked.`;
  },

  async restore(config, file = "") {
    const { takenAt, orders, replaced } = await restoreBackup(
      resolve(file),
      storeOf(config),
      config,
      Date.now(),
    );
    const before = replaced === null ? "There was no store before." : `The one before is ${replaced}.`;
    return `Restored ${orders} orders as of ${new Date(takenAt).toISOString()}. ${before} Start the bot: it asks Changelly for what was ordered since.`;
  },

  async "rotate-key"(config) {
    const { dataKey, previousDataKey, environment } = config;
    const path = storeOf(config);
    // It would be created, and said to be done, where DATA_DIR is not that of the bot.
    if (!existsSync(path)) throw new Error(`There is no store at ${path}.`);
    const store = await openStore({
      path,
      dataKey,
      previousDataKey,
      environment,
      now: Date.now,
    });
    try {
      const { rotation } = store;
      if (rotation.isOver) return NOTHING_TO_ROTATE;
      while (!rotation.isOver) await rotation.round();
      return `${rotation.sealed} values are sealed with DATA_KEY now, and none with DATA_KEY_PREVIOUS: remove that.`;
    } finally {
      await store.close();
    }
  },
};

const NOTHING_TO_ROTATE =
  "Everything is sealed with DATA_KEY. To change it, set the new key as DATA_KEY and this one as DATA_KEY_PREVIOUS.";

function storeOf({ dataDir }: Config): string {
  return join(dataDir, STORE_FILE);
}

/** What the command line asks for; undefined when it is not understood. */
function readArguments() {
  try {
    const options = { env: { type: "string" }, help: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [name = "", file, ...more] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    const takesFile = name === "restore" ? file !== undefined : name === "backup" || file === undefined;
    return command && takesFile && more.length === 0 ? { ...values, command, file } : { help: values.help };
  } catch {
    return { help: false };
  }
}

const asked = readArguments();
if (asked.help || !("command" in asked)) {
  (asked.help ? process.stdout : process.stderr).write(USAGE);
  process.exit(asked.help ? 0 : 2);
}
try {
  const { error } = loadDotenv({ quiet: true, ...(asked.env === undefined ? {} : { path: asked.env }) });
  if (asked.env !== undefined && error) throw new Error(`${asked.env} cannot be read: ${error.message}`);
  process.stdout.write(`${await asked.command(readConfig(), asked.file)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
