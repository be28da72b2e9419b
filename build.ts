/**
 * `npm run build`: the program, the doctor and the commands for the store in `dist/`, types stripped and libraries included, so that a start reads one
 * file instead of a thousand. Beside it stay `locales/`, and in `node_modules/` the drawing library with its fonts, which
 * are loaded with the first drawing.
 */
import { type Plugin, rolldown } from "rolldown";

/** grammY's own way to the Bot API, which never runs: ours is given to it (`src/bot/transport.ts`). Half a megabyte. */
const withoutNodeFetch: Plugin = {
  name: "without-node-fetch",
  resolveId: (source) => (source === "node-fetch" ? "\0node-fetch" : null),
  load: (id) => (id === "\0node-fetch" ? "export default globalThis.fetch" : null),
};

/** V8 keeps a source with a single character beyond Latin-1 at two bytes for each, and ours has a few thousand. */
const inLatin1: Plugin = {
  name: "in-latin-1",
  renderChunk: (code) =>
    code.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
};

const bundle = await rolldown({
  cwd: import.meta.dirname,
  // The thread is started by its name (`src/storage/reading.ts`).
  input: ["src/main.ts", "src/doctor.ts", "src/store.ts", "src/storage/reading-thread.ts"],
  platform: "node",
  external: ["@napi-rs/canvas"],
  plugins: [withoutNodeFetch, inLatin1],
});
await bundle.write({
  dir: "dist",
  cleanDir: true,
  comments: false,
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs",
});
await bundle.close();
