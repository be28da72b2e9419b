/** The image, without an engine: what its Dockerfile copies is laid out, and what it starts is started there. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { productionPackages } from "../release.ts";
import { startChangelly } from "../src/simulator/changelly.ts";
import { startTelegram } from "../src/simulator/start-telegram.ts";
import { runNode } from "./support/bot-process.ts";
import { freePort } from "./support/listening.ts";
import { button, seller, words } from "./support/sale.ts";
import { PATIENCE_MS } from "./support/time.ts";
import type { World } from "./support/world.ts";

const ROOT = join(import.meta.dirname, "..");
const DOCKERFILE = readFileSync(join(ROOT, "Dockerfile"), "utf8");
const [, LAST_STAGE = ""] = DOCKERFILE.split(/^FROM .*$/m).slice(1);

/** The user without any right, who stands for the image's; nobody is asked to be root here, and who is not stays who they are. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

beforeAll(() => {
  execFileSync(process.execPath, ["release.ts"], { cwd: ROOT });
});

/** What the last stage copies, from here, in a folder of its own that its user can read, and nothing else. */
async function layOut(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sell-bot-image-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  for (const [, from = "", to = ""] of LAST_STAGE.matchAll(
    /^COPY (?:--from=build \/app\/)?(\S+) \.\/(\S+)$/gm,
  )) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  }
  copyFileSync(process.execPath, join(folder, "node"));
  mkdirSync(join(folder, "data"));
  if (NOBODY.uid !== undefined) chownSync(join(folder, "data"), NOBODY.uid, NOBODY.gid);
  return folder;
}

/** The arguments of Node in the image's command. */
function command(): string[] {
  const [program, ...args] = JSON.parse(/^CMD (.*)$/m.exec(LAST_STAGE)?.[1] ?? "[]") as string[];
  expect(program).toBe("node");
  return args;
}

test("what the image holds is all the bot needs: it starts, sells, draws a receipt, lists orders for admins, and is examined", async () => {
  const folder = await layOut();
  const telegram = await startTelegram({ waitMs: PATIENCE_MS });
  const changelly = await startChangelly();
  onTestFinished(() => Promise.all([telegram.close(), changelly.close()]).then(() => undefined));
  const port = await freePort();
  const env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    HOST: "127.0.0.1",
    PORT: String(port),
    CHANGELLY_API_URL: changelly.url,
    CHANGELLY_API_KEY: changelly.apiKey,
    CHANGELLY_PRIVATE_KEY: changelly.privateKey,
    CHANGELLY_CALLBACK_PUBLIC_KEY: changelly.callbackPublicKey,
    DATA_DIR: join(folder, "data"),
    ADMIN_IDS: "4242",
  };
  const asImage = { program: join(folder, "node"), ...NOBODY };
  const bot = runNode(folder, command(), env, asImage);
  await bot.says("bot ready");
  changelly.callbackUrl = `http://127.0.0.1:${port}/changelly/callback`;
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);

  const world = { telegram, changelly, env } as Partial<World> as World;
  const anna = seller(world, telegram.person({ firstName: "Anna", languageCode: "en" }));
  await anna.types("/start", words("welcome"));
  await anna.reaches("placed");
  await changelly.move(changelly.orders[0]?.orderId ?? "", "complete", { payoutAmount: "4160.00" });
  const card = await anna.person.waitFor("the receipt to be offered", (chat) =>
    chat.find(({ buttons }) => buttons.flat().some(({ label }) => label === button("receipt"))),
  );
  const { screen } = await anna.asks(button("receipt"), words("receipt-note"), card.id);
  // Its letters are those of the fonts that come along.
  expect(Buffer.from(screen.media?.bytes ?? []).toString("latin1")).toContain("Inter");

  const owner = seller(world, telegram.person({ id: 4242, firstName: "Olga", languageCode: "en" }));
  await owner.types("/orders", "One order");
  await owner.types("/stats", "Complete: 1");

  bot.process.kill("SIGTERM");
  expect((await bot.ended).code).toBe(0);

  // Its doctor is in there, too, and finds the texts.
  const { stdout } = await runNode(folder, ["dist/doctor.mjs", "--json"], env, asImage).ended;
  const { checks } = JSON.parse(stdout) as { checks: readonly { name: string; status: string }[] };
  expect(checks.find(({ name }) => name === "variables")?.status).toBe("ok");
});

test("a release says what is in it, and its files can be checked", () => {
  const dist = join(ROOT, "dist");
  const sums = execFileSync("sha256sum", ["--check", "SHA256SUMS"], { cwd: dist, encoding: "utf8" });
  expect(sums.trim().split("\n").toSorted()).toEqual(
    readdirSync(dist)
      .filter((file) => file !== "SHA256SUMS")
      .map((file) => `${file}: OK`),
  );
  const { components } = JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8")) as {
    components: readonly { name: string; version: string }[];
  };
  const named = (of: readonly { name: string; version: string }[]) =>
    new Set(of.map(({ name, version }) => `${name} ${version}`));
  const lockFile = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  expect(named(components)).toEqual(named(productionPackages(lockFile)));
});

test("what the image is built from gets into its build", () => {
  const allowed = readFileSync(join(ROOT, ".dockerignore"), "utf8").split("\n");
  const copied = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = ""]) =>
    from.split(" "),
  );
  expect(copied).not.toEqual([]);
  for (const from of copied) expect(allowed).toContain(`!${from}`);
});
