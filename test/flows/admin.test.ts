/** What admins do at the desk besides looking at orders, and what the people concerned notice of it. */
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import { CONFIRM_MS } from "../../src/bot/admin/confirmations.ts";
import { audited, buttonData, OWNER_ID, startAdminWorld, textOf } from "../support/admins.ts";
import { barsIn } from "../support/pictures.ts";
import { BITCOIN, LANGUAGES, plant, QUESTION } from "../support/sale.ts";

/** Width and height of a PNG (its IHDR chunk). */
function sizeOf(png: Uint8Array | undefined): { width: number; height: number } {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

// Statistics

test("/stats counts sales from their start to their end, failures by provider, and draws them for a phone", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const [anna, ben, cleo, dora] = ["Anna", "Ben", "Cleo", "Dora"].map((name) => world.somebody(name));
  await anna?.reaches("placed");
  await changelly.move(changelly.orders[0]?.orderId ?? "", "complete");
  await anna?.shows("Complete");
  await ben?.reaches("placed");
  await changelly.move(changelly.orders[1]?.orderId ?? "", "failed");
  await ben?.shows("Failed");
  await cleo?.reaches("address");
  await dora?.reaches("amount");

  const picture = await owner.types("/stats", "Last 7 days");

  for (const line of [
    "Started: 4",
    "Saw offers: 3",
    "Agreed: 2",
    "Order created: 2",
    "Complete: 1",
    "Failed: 1 (MoonPay 1 of 2)",
  ]) {
    expect(picture.text.split("\n")).toContain(line);
  }
  expect(picture.text).toMatch(/^Half of them were complete within [1-9]\d* sec\.$/m);
  // Each bar is its part of all that were begun, and of what that provider was given.
  const png = picture.media?.bytes ?? new Uint8Array();
  const parts = [1, 3 / 4, 2 / 4, 2 / 4, 1 / 4].map((part) => expect.closeTo(part, 2));
  expect(await barsIn(png, "blue")).toEqual(parts);
  expect(await barsIn(png, "red")).toContainEqual(expect.closeTo(1 / 2, 2));
  const { width, height } = sizeOf(picture.media?.bytes);
  expect(width).toBe(780);
  expect(height).toBeGreaterThan(600);
  expect(height).toBeLessThan(1600);
  expect(picture.text.length).toBeLessThan(600);
});

test("the span of /stats is chosen by word or button, and a quiet time is no fault", async () => {
  const world = await startAdminWorld();
  const { owner } = world;

  await owner.types("/stats 30d", "Last 30 days");
  await owner.person.taps("Last 24 h");
  const quiet = await owner.shows("Last 24 hours");
  await owner.settled();

  expect(quiet.text).toContain("Started: 0");
  expect(quiet.text).toContain("No order was completed.");
  expect(quiet.text).toContain("Nothing failed.");
  await owner.types("/stats last year", "Last 7 days");
});

// Export

test("figures that cannot be read are an apology and a line of the log, and nothing else stands still for them", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await owner.types("/orders", "No order fits.");
  vi.spyOn(Worker.prototype, "postMessage").mockImplementationOnce(function (this: Worker) {
    void this.terminate();
  });

  await owner.types("/stats", "Sorry, something went wrong on our side.");

  vi.restoreAllMocks();
  expect(world.logLines.filter((line) => line.includes("reading thread ended"))).toHaveLength(1);
  await owner.types("/stats", "Last 7 days");
});

test("/export sends the present list as CSV, addresses masked, and nothing a spreadsheet takes for a formula", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  await world.somebody().reaches("placed");
  const formulas = {
    "=1+1": "'=1+1",
    "+1": "'+1",
    "@SUM(A1)": "'@SUM(A1)",
    "\t=1": `"'\t'=1"`,
    "1;=1": `"1;'=1"`,
  };
  for (const formula of Object.keys(formulas)) {
    changelly.seed({ externalUserId: formula, status: "hold", providerCode: 'a "b", c', amountFrom: "1" });
  }
  await owner.types("/orders", "6 orders");

  const everything = textOf(await owner.types("/export", "6 orders"));
  expect(everything.startsWith("\ufefforigin,id,changelly_id,")).toBe(true);
  expect(everything.split("\r\n")).toHaveLength(1 + 6 + 1);
  expect(everything).not.toContain(BITCOIN.address);
  expect(everything).toContain(`${BITCOIN.address.slice(0, 4)}…${BITCOIN.address.slice(-4)}`);
  for (const harmless of Object.values(formulas)) expect(everything).toContain(`,${harmless},`);
  expect(everything).toContain(',"a ""b"", c",');

  await owner.types("/orders status:created", "One order");
  const present = await owner.types("/export", "One order");
  expect(present.text).toContain("Filter: status:created");
  expect(textOf(present).split("\r\n")).toHaveLength(1 + 1 + 1);
  await owner.types("/orders status:expired", "No order fits.");
  await owner.types("/export", "No order fits.");
});

test("/export full asks once more, and then has addresses as they are", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await world.somebody().reaches("placed");

  await owner.types("/export full", "Export with refund addresses in full?");
  await owner.presses("Cancel", "Nothing was done.");
  await owner.types("/export full", "Export with refund addresses in full?");
  await owner.person.taps("Export in full");
  const file = await owner.shows("with its address in full");

  expect(textOf(file)).toContain(BITCOIN.address);
});

// Blocking

test("a blocked person gets one kind sentence to whatever they do, hears of their open orders, and may come back", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const anna = world.somebody();
  await anna.reaches("placed");
  const placed = await anna.shows(QUESTION.placed);
  await anna.types("/orders", "You have one order.");
  await owner.types(
    `/block ${anna.person.id} sold other people’s coins, seven times😀😀😀`,
    "Reason: sold other people’s coins",
  );
  await owner.presses("Block this person", `${anna.person.id} is blocked.`);

  const sentence = "Sorry, you cannot use this bot at the moment";
  for (const text of ["/start", "/sell", "/orders", "/help", "hello", "/orders status:hold"]) {
    const answer = await anna.types(text, sentence);
    expect(answer.text).toContain("@help_desk");
    expect(answer.buttons).toEqual([]);
  }
  await anna.person.sends("photo");
  await anna.settled();
  await anna.shows(sentence);
  const pressed = await anna.person.taps("Show the order", { messageId: placed.id });
  expect(pressed).toMatchObject({ alert: true, text: expect.stringContaining(sentence) });
  const group = anna.person.group("Friends");
  await group.says(`/sell@${world.telegram.bot.username}`);
  await group.sees("Selling is a private matter");

  await changelly.move(changelly.orders[0]?.orderId ?? "", "hold");
  await anna.shows("On hold");

  const list = await owner.types("/unblock", "One person is blocked.");
  // Cut, and not through the middle of a character.
  expect(list.text).toContain("sold other people’s coins, seven times😀…");
  await owner.types("/audit", "sold other people’s coins, se…");
  await owner.types(`/unblock ${anna.person.id}`, "may use the bot again");
  await owner.types(`/unblock ${anna.person.id}`, "is not blocked");
  await anna.types("/orders", "You have one order.");
});

test("admins cannot be blocked, and a block needs a person and a reason", async () => {
  const world = await startAdminWorld();
  const { owner } = world;

  await owner.types(`/block ${OWNER_ID} me`, "is an admin and cannot be blocked");
  for (const text of ["/block", "/block 42", "/block anna she is rude"])
    await owner.types(text, "Whom, and why?");
  await world.restart();
  await owner.types("/unblock", "Nobody is blocked.");
});

test("blocks, switches and roles outlive a restart", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const anna = world.somebody();
  await anna.types("/start", "Sell crypto");
  await world.admin("support", 500_002);
  await owner.types(`/block ${anna.person.id} rude`, "Reason");
  await owner.presses("Block this person", "is blocked");
  await owner.types("/hide currency eur", "Hide the currency EUR?");
  await owner.presses("Hide it", "EUR is hidden.");
  await world.restart();

  await anna.types("/sell", "Sorry, you cannot use this bot");
  const admins = await owner.types("/admins", "Admins");
  expect(admins.text).toContain("500002 · support");
  await owner.types("/show", "Hidden currencies: EUR");
});

// Maintenance

test("during maintenance no sale begins or ends, what is entered is kept, orders go on, and admins can try it out", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const [ordered, midway, ready, fresh] = ["Ida", "Mia", "Rea", "Finn"].map((name) => world.somebody(name));
  if (!ordered || !midway || !ready || !fresh) throw new Error("somebody is missing");
  await ordered.reaches("placed");
  await midway.reaches("amount");
  await ready.reaches("recap");
  await owner.types("/maintenance", "Maintenance is off.");
  await owner.types("/maintenance on", "Switch maintenance on?");
  await owner.presses("Switch it on", "Maintenance is on.");

  await fresh.types("/sell", "We are doing some maintenance.");
  const typed = await midway.types("0.05", "We are doing some maintenance. Your answers are kept.");
  expect(typed.text).toContain(QUESTION.amount);
  const { screen } = await ready.presses("Agree and place the order", "We are doing some maintenance.");
  expect(screen.text).toContain(QUESTION.recap);
  expect(changelly.orders).toHaveLength(1);
  await ready.types("/sell", "What you have entered so far is kept.");
  await changelly.move(changelly.orders[0]?.orderId ?? "", "hold");
  await ordered.shows("On hold");
  await owner.reaches("placed");
  expect(changelly.orders).toHaveLength(2);

  await owner.types("/maintenance off", "Sales are made again.");
  await midway.types("0.05", QUESTION.offers);
  await ready.presses("Try again", QUESTION.recap);
  await ready.presses("Agree and place the order", QUESTION.placed);
  await fresh.presses("Try again", QUESTION.country);
});

// Hiding

test("a hidden provider makes no offers to anybody, and one that was chosen is gone at the recap", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const [anna, ben] = [world.somebody("Anna"), world.somebody("Ben")];
  await anna.reaches("recap");
  await owner.types("/hide provider MoonPay", "Hide the provider moonpay?");
  await owner.presses("Hide it", "moonpay is hidden.");

  const offers = await ben.reaches("offers");
  expect(offers.text).not.toContain("MoonPay");
  const { screen } = await anna.presses("Agree and place the order", "no longer makes this offer");
  expect(screen.buttons.flat().some(({ label }) => label.startsWith("MoonPay"))).toBe(false);
  expect(changelly.orders).toEqual([]);

  await owner.types("/show provider moonpay", "moonpay is shown again.");
  await owner.types("/show provider moonpay", "moonpay is not hidden.");
  await ben.presses("Refresh prices", "MoonPay");
});

test("a method hidden at one provider is offered by the others, and one that was chosen is gone at the recap", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const [anna, ben] = [world.somebody("Anna"), world.somebody("Ben")];
  await anna.reaches("recap");
  await owner.types("/hide method MoonPay sepa_bank_transfer", "Hide the method moonpay/sepa_bank_transfer?");
  await owner.presses("Hide it", "moonpay/sepa_bank_transfer is hidden.");
  await owner.types("/hide", "Hidden methods: moonpay/sepa_bank_transfer.");

  const card = await ben.reaches("offer");
  expect(card.text).toContain("PayPal");
  expect(card.text).not.toContain("SEPA");
  await ben.presses("Back", "SEPA");
  await anna.presses("Agree and place the order", "no longer makes this offer");
  expect(changelly.orders).toEqual([]);

  // One after the other: a provider with no method left makes no offer.
  for (const method of ["pay_pal", "card"]) {
    await owner.types(`/hide method moonpay ${method}`, `Hide the method moonpay/${method}?`);
    await owner.presses("Hide it", `moonpay/${method} is hidden.`);
  }
  const { screen } = await ben.presses("Refresh prices", "Banxa");
  expect(screen.text).not.toContain("MoonPay");
  await owner.types("/show method moonpay card", "moonpay/card is shown again.");
  await owner.types("/show method moonpay card", "moonpay/card is not hidden.");
  await ben.presses("Refresh prices", "MoonPay");
});

test("a hidden currency cannot be chosen, and a sale of it that is under way finds no buyer", async () => {
  const world = await startAdminWorld();
  const { owner, changelly } = world;
  const [anna, ben] = [world.somebody("Anna"), world.somebody("Ben")];
  await anna.reaches("recap");
  await owner.types("/hide currency btc", "Hide the currency BTC?");
  await owner.presses("Hide it", "BTC is hidden.");

  const coins = await ben.reaches("crypto");
  expect(coins.buttons.flat().some(({ label }) => label.startsWith("BTC"))).toBe(false);
  await anna.presses("Agree and place the order", "no longer makes this offer");
  await anna.shows("Nobody can buy");
  expect(changelly.orders).toEqual([]);
});

test("what there is not cannot be hidden: the nearest names are told, and what is hidden is listed", async () => {
  const { owner } = await startAdminWorld();

  await owner.types("/hide provider moonpy", "There are: ");
  await owner.types("/hide method moonpy card", "There are: ");
  const near = await owner.types("/hide currency USDT", "There are, for example: ");
  expect(near.text).toContain("USDTRX");
  for (const text of ["/hide", "/hide moonpay", "/hide coin BTC", "/hide provider a b", "/hide method a"]) {
    await owner.types(text, "Hidden providers: –. Hidden currencies: –.");
  }
});

// Asking once more

test("a question can be answered once, by the admin it was asked, and for two minutes", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const other = await world.admin("owner", 500_002);
  await other.types("/start", "Sell crypto");
  const before = audited(world).length;

  const mine = await owner.types("/maintenance on", "Switch maintenance on?");
  const data = buttonData(mine).find(({ label }) => label === "Switch it on")?.data ?? "";
  await plant(world, other.person, "Somebody else’s question", data);
  const stolen = await other.presses("Somebody else’s question", "This question has run out.");
  expect(stolen.toast).toContain("not valid any more");

  world.clock.ahead += CONFIRM_MS + 1_000;
  await owner.presses("Switch it on", "This question has run out. Nothing was done.");
  expect(audited(world)).toHaveLength(before);

  await owner.types("/hide currency BTC", "Hide the currency BTC?");
  const question = owner.person.last();
  await plant(world, owner.person, "The same once more", buttonData(question)[0]?.data ?? "");
  await owner.presses("Hide it", "BTC is hidden.");
  await owner.presses("The same once more", "This question has run out.");
  expect(audited(world)).toHaveLength(before + 1);
});

// Roles and menus

test("every admin has the commands of their role in their chat's menu, in their language, until the role is taken", async () => {
  const world = await startAdminWorld();
  const { owner, telegram } = world;
  const menu = (id: number, languageCode = "en") =>
    telegram.profile.commandsFor({ id, languageCode }).map(({ command }) => command);
  expect(menu(OWNER_ID)).toEqual(
    expect.arrayContaining(["orders", "stats", "export", "block", "role", "audit", "sell", "help"]),
  );
  const support = await world.admin("support", 500_002);
  const everybody = menu(42);
  expect(everybody).not.toContain("stats");
  // They have no chat with the bot yet, so there is no menu to be told.
  expect(menu(500_002)).toEqual(everybody);

  await support.types("/start", "Sell crypto");
  expect(menu(500_002)).toEqual(expect.arrayContaining(["orders", "stats", "admins", "sell"]));
  for (const command of ["export", "block", "maintenance", "role", "audit"]) {
    expect(menu(500_002)).not.toContain(command);
  }

  await owner.types("/role 500002 none", "Take the role from 500002?");
  await owner.presses("Change the role", "500002: no role.");
  await owner.types("/role 500002 none", "Take the role from 500002?");
  expect(menu(500_002)).toEqual(everybody);
});

test("an admin who chooses another language has their menu in it", async () => {
  const world = await startAdminWorld();
  const { owner, telegram } = world;
  const described = () =>
    telegram.profile
      .commandsFor({ id: OWNER_ID, languageCode: "en" })
      .find(({ command }) => command === "stats")?.description;
  const inRussian = LANGUAGES.translator("ru").plain("admin-command-stats");
  expect(described()).not.toBe(inRussian);

  await owner.types("/language", "Which language");
  await owner.person.taps("Русский");
  await owner.settled();

  expect(described()).toBe(inRussian);
});

test("everybody in ADMIN_IDS is an owner, however the list is written", async () => {
  const world = await startAdminWorld({ env: { ADMIN_IDS: ` ${OWNER_ID}, 500009,${OWNER_ID} ,` } });

  const admins = await world.owner.types("/admins", "Admins");

  expect(admins.text.match(/owner, by configuration/g)).toHaveLength(2);
  expect(admins.text).toContain("500009 · owner");
});

test("roles are given by owners: not to themselves, not to owners of the configuration, and only known ones", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const other = await world.admin("owner", 500_002);
  await other.types("/start", "Sell crypto");

  await owner.types(`/role ${OWNER_ID} none`, "You cannot change your own role.");
  await other.types(`/role ${OWNER_ID} none`, "is an owner by configuration");
  for (const text of ["/role", "/role 42", "/role 42 boss", "/role anna support"])
    await owner.types(text, "To whom, and which?");
  await other.types("/role 42 support", "Give 42 the role “support”?");
});

test("admins read what each of them did, newest first, page by page", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await owner.types("/audit", "Nothing was done yet.");
  for (let index = 0; index < 10; index += 1) await owner.types("/maintenance off", "Sales are made again.");
  await owner.types("/block 42 a very long story about why this person is kept out", "Reason");
  await owner.presses("Block this person", "is blocked");

  const first = await owner.types("/audit", "Audit trail: 11 lines");
  // Whoever reads it is told by no number which of it they did themselves.
  const lines = first.text.split("\n").filter((line) => line.includes(" · you · "));
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/ · you · block · 42 · a very long story/);
  expect(first.text.length).toBeLessThan(700);
  const { screen } = await owner.presses(/Next/, "Audit trail: 11 lines");
  expect(screen.text.split("\n").filter((line) => line.includes(" · you · "))).toHaveLength(3);
});

test("another admin stands in the trail by name, and by id while nobody knows the name", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  const second = await world.admin("owner", 500_003);
  await second.types("/maintenance off", "Sales are made again.");
  const known = await owner.types("/audit", "Audit trail:");
  expect(known.text).toContain(" · Sam · maintenance");
  await world.restart();
  const unknown = await owner.types("/audit", "Audit trail:");
  expect(unknown.text).toContain(" · 500003 · maintenance");
});

test("/help has the commands of the role, in a message Telegram takes", async () => {
  const world = await startAdminWorld();
  const support = await world.admin("support", 500_002);

  const forOwner = await world.owner.types("/help", "For admins");
  expect(forOwner.text).toContain("/maintenance – ");
  const forSupport = await support.types("/help", "For admins");
  expect(forSupport.text).toContain("/stats – ");
  expect(forSupport.text).not.toContain("/maintenance – ");
  const { screen } = await support.presses("My orders", "You have no orders yet.");
  expect(screen.text).not.toContain("admins");
});

test("a sale an admin is in the middle of survives everything they do at the desk", async () => {
  const world = await startAdminWorld();
  const { owner } = world;
  await owner.reaches("amount");

  await owner.types("/orders", "No order fits.");
  await owner.types("/stats", "Last 7 days");
  await owner.types("/help", "For admins");

  await owner.types("0.05", QUESTION.offers);
});

test("a production instance offers admins no sandbox command", async () => {
  const world = await startAdminWorld({
    env: { CHANGELLY_ENV: "production", DATA_KEY: Buffer.alloc(32, 7).toString("base64") },
    changelly: { environment: "production" },
  });
  const { owner } = world;

  const help = await owner.types("/help", "For admins");

  for (const command of ["setstatus", "setamount", "resend", "selftest"]) {
    expect(help.text).not.toContain(`/${command}`);
    await owner.types(`/${command} 7f3a hold`, "I do not know this command.");
  }
});
