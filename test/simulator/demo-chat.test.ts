import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, startDemoPage } from "./demo-page.ts";

let demo: Awaited<ReturnType<typeof startDemoPage>>;

beforeAll(async () => {
  demo = await startDemoPage();
});
afterAll(() => demo.close());

test("shows people of several languages, each with the commands in theirs", async () => {
  const people = await demo.page.shows((now) => now.people);
  expect(people.map(({ firstName, languageCode }) => `${firstName} ${languageCode}`)).toEqual(
    (
      "Anna en, Дмитрий ru, Lucía es, Beatriz pt-br, Felix de, Camille fr, Giulia it, Elif tr, Оксана uk, Putri id, " +
      "نسرین fa, عمر ar, 由紀 ja, Olivia en"
    ).split(", "),
  );
  expect(people.filter(({ admin }) => admin).map(({ firstName }) => firstName)).toEqual(["Olivia"]);
  await demo.page.shows(({ chats }) =>
    chats.get(demo.stage.cast("dmitry").id)?.commands.some((one) => one.description === "Начать"),
  );
  await demo.page.shows(({ chats }) =>
    chats.get(demo.stage.cast("yuki").id)?.commands.some((one) => one.description === "Begin"),
  );
  await demo.page.shows(({ chats }) => chats.get(demo.anna)?.description === "I am a bot for tests.");
});

test("lets a person write and hear the answer, and counts what was not seen yet", async () => {
  await demo.says("hello");
  const answer = await demo.hears("You said: hello");
  const unread = () => demo.page.shows(({ people }) => people.find(({ id }) => id === demo.anna));
  expect((await unread()).unread).toBeGreaterThan(0);
  expect((await unread()).last).toMatchObject({ text: "You said: hello", mine: false });
  await demo.post(`people/${demo.anna}/read`, { messageId: answer.id });
  await demo.page.shows(({ people }) => people.find(({ id }) => id === demo.anna)?.unread === 0);
  await demo.page.shows(({ chats }) => (chats.get(demo.anna)?.botHasUpTo ?? 0) > 0);
});

test("gives whoever presses the bot's toast, alert, or edit", async () => {
  await demo.says("/start");
  const { id } = await demo.hears("Welcome, choose:");
  const press = (row: number, column: number) =>
    demo.post(`people/${demo.anna}/press`, { messageId: id, row, column });
  expect((await press(0, 0)).body).toEqual({
    answered: true,
    text: "Here is your toast",
    alert: false,
  });
  expect((await press(0, 1)).body).toEqual({ answered: true, text: "Mind the gap", alert: true });
  await press(1, 0);
  expect(await demo.hears("Edited just now")).toMatchObject({
    id,
    edited: true,
    buttons: [[{ label: "Again" }]],
  });
  expect(await press(1, 1)).toMatchObject({ status: 409, body: { error: /not there any more/ } });
});

test("passes on a person's media, edits and blocking", async () => {
  await demo.post(`people/${demo.anna}/send`, { media: "sticker" });
  await demo.hears("You said: something without words");
  await demo.post(`people/${demo.anna}/block`);
  await demo.page.shows(({ chats }) => chats.get(demo.anna)?.blocked);
  await demo.post(`people/${demo.anna}/unblock`);
  await demo.page.shows(({ chats }) => chats.get(demo.anna)?.blocked === false);
});

test("serves a bot's file as a download that no browser runs", async () => {
  await demo.says("/file");
  const message = await demo.page.shows(({ chats }) =>
    chats.get(demo.anna)?.messages.findLast(({ kind }) => kind === "document"),
  );
  expect(message.media).toMatchObject({ fileName: "table.csv", size: 8 });
  const answer = await fetch(`${demo.url}/${message.media?.url}`);
  expect(answer.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''table.csv");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe("a,b\n1,2\n");
});

test("lets a browser show a PDF, but nothing that only calls itself one", async () => {
  await demo.says("/pdf");
  const message = await demo.page.shows(({ chats }) =>
    chats.get(demo.anna)?.messages.findLast(({ media }) => media?.fileName === "Receipt.pdf"),
  );
  const answer = await fetch(`${demo.url}/${message.media?.url}`);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe("inline; filename*=UTF-8''Receipt.pdf");
  expect(await answer.text()).toMatch(/^%PDF-/);
  await demo.says("/notpdf");
  const other = await demo.page.shows(({ chats }) =>
    chats.get(demo.anna)?.messages.findLast(({ media }) => media?.fileName === "page.pdf"),
  );
  expect((await fetch(`${demo.url}/${other.media?.url}`)).headers.get("content-type")).toBe(
    "application/octet-stream",
  );
});

test("opens the bot by a link, as t.me does, and not by what Telegram refuses", async () => {
  const open = (link: string) => demo.post(`people/${demo.anna}/open`, { link });
  await open("sell_BTC_EUR");
  await demo.hears("You came by sell_BTC_EUR");
  await open(`https://t.me/${demo.stage.telegram.bot.username}?start=from-a-link`);
  await demo.hears("You came by from-a-link");
  expect(await open("x".repeat(65))).toMatchObject({ status: 400, body: { error: /refuses/ } });
});

test("presses no button that is switched off", async () => {
  await demo.says("/links");
  const { id } = await demo.hears(/^Open /);
  expect(await demo.post(`people/${demo.anna}/press`, { messageId: id, row: 1, column: 0 })).toMatchObject({
    status: 409,
    body: { error: "This button is switched off." },
  });
});

test("lets new people in", async () => {
  const { body } = await demo.post("people", { firstName: " Jonas ", languageCode: "de" });
  await demo.page.shows(({ people }) => people.find(({ id }) => id === body.id)?.firstName === "Jonas");
  await demo.says("hi", body.id);
  await demo.hears("You said: hi", body.id);
  expect((await demo.post("people", { firstName: "", languageCode: "de" })).status).toBe(400);
  expect((await demo.post("people/12/send", { text: "hi" })).status).toBe(404);
});

test("keeps strangers out: other names for this machine, other pages' forms, oversized bodies", async () => {
  const { port } = new URL(demo.url);
  expect(await statusFor(Number(port), "evil.example")).toBe(403);
  expect(await statusFor(Number(port), `localhost:${port}`)).toBe(200);
  const form = await fetch(`${demo.url}/api/bot/restart`, { method: "POST", body: "{}" });
  expect(form.status).toBe(415);
  expect((await demo.post(`people/${demo.anna}/send`, { text: "x".repeat(70_000) })).status).toBe(413);
  const policy = (await fetch(demo.url)).headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'; script-src 'self'");
});

test("tells a page that comes later everything that happened before", async () => {
  await demo.says("remember me");
  await demo.hears("You said: remember me");
  const later = await openPage(demo.url);
  await later.shows(({ chats }) =>
    chats.get(demo.anna)?.messages.some(({ text }) => text === "You said: remember me"),
  );
  await later.close();
});

/** The status of the page for a request that names this host. */
async function statusFor(port: number, host: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path: "/", headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });
}
