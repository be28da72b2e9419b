/** What Telegram shows of the bot outside the chat, set at the start. */
import { expect, test, vi } from "vitest";
import { LANGUAGES } from "../support/sale.ts";
import { PATIENCE_MS } from "../support/time.ts";
import { startWorld, type World } from "../support/world.ts";

const CHANGES = /^set(My|Chat)/;

/** Waits until the program is done with the profile. */
async function registered({ telegram }: World, after = 0): Promise<void> {
  await vi.waitUntil(() => telegram.calls.slice(after).some(({ method }) => method === "getChatMenuButton"), {
    timeout: PATIENCE_MS,
  });
}

function changes({ telegram }: World, after = 0): string[] {
  return telegram.calls
    .slice(after)
    .map(({ method }) => method)
    .filter((method) => CHANGES.test(method));
}

test("the bot has its name, descriptions and commands in every language", async () => {
  const { telegram, ...world } = await startWorld();
  await registered({ telegram, ...world } as World);
  for (const locale of LANGUAGES.locales) {
    const tr = LANGUAGES.translator(locale);
    const { language } = new Intl.Locale(locale);
    const { name, description, shortDescription } = telegram.profile;
    expect(name[language] ?? name[""]).toBe(tr.plain("profile-name"));
    expect(description[language] ?? description[""]).toBe(tr.plain("profile-description"));
    expect(shortDescription[language] ?? shortDescription[""]).toBe(tr.plain("profile-about"));
  }
  expect(telegram.bot.first_name).toBe(LANGUAGES.translator("en").plain("profile-name"));
});

test("what is set already is not set again", async () => {
  const world = await startWorld();
  await registered(world);
  const before = world.telegram.calls.length;
  await world.restart();
  await registered(world, before);
  expect(changes(world, before)).toEqual([]);
});

test("a menu button that somebody changed opens the commands again", async () => {
  const world = await startWorld();
  await registered(world);
  const webApp = { type: "web_app", text: "Open", web_app: { url: "https://x.example/" } };
  const set = await fetch(`${world.telegram.url}/bot${world.telegram.token}/setChatMenuButton`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ menu_button: webApp }),
  });
  expect(set.ok).toBe(true);
  const before = world.telegram.calls.length;
  await world.restart();
  await vi.waitFor(
    () => expect(world.telegram.profile.menuButton.default).toEqual({ type: "commands" }),
    PATIENCE_MS,
  );
  expect(changes(world, before)).toEqual(["setChatMenuButton"]);
});

test.each([
  ["too many renamings", { error_code: 429, description: "Too Many Requests", retry_after: 80_000 }],
  ["a name it does not like", { error_code: 400, description: "Bad Request: BOT_TITLE_INVALID" }],
])("%s keep nothing else from being set, and are logged", async (_, reply) => {
  const world = await startWorld();
  await registered(world);
  const { telegram } = world;
  for (const method of ["setMyName", "setMyCommands", "setMyDescription"]) {
    const wiped = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "Old", commands: [], description: "" }),
    });
    expect(wiped.ok).toBe(true);
  }
  telegram.fault({ method: "setMyName", times: 99, reply });
  const before = telegram.calls.length;
  await world.restart();
  await registered(world, before);
  const tr = LANGUAGES.translator("en");
  expect(telegram.profile.name[""]).toBe("Old");
  expect(telegram.profile.description[""]).toBe(tr.plain("profile-description"));
  expect(telegram.profile.commandsFor({ id: 1, languageCode: "nl" })).not.toEqual([]);
  const lines = world.logLines.filter((line) => line.includes("bot profile part not set"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ part: "name", level: expect.anything() });
});
