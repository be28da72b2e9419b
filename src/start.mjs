// Plain JavaScript on purpose: it must load on any Node, to say in one line that a newer one is needed.
const [major] = process.versions.node.split(".").map(Number);
if (major < 24) {
  process.stderr.write(
    `This bot needs Node.js 24 or newer; this is ${process.versions.node}. "npm ci && npm start" brings its own.\n`,
  );
  process.exit(1);
}
// Types are stripped and sources compiled once, not at every start.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
await import("./main.ts");
