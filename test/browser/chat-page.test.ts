import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Control, startControl } from "../../src/simulator/control.ts";
import { type Stage, setStage } from "../../src/simulator/stage.ts";
import type { Person } from "../../src/simulator/telegram.ts";
import { type ChatBrowser, type ChatPageOptions, launchChromium, openChat } from "../support/browser.ts";
import { lowContrastTexts, namelessControls } from "./accessibility.ts";

const BOT = fileURLToPath(new URL("../simulator/fixtures/demo-bot.ts", import.meta.url));
const DESKTOP = { width: 1280, height: 800 };

let browser: Browser;
let stage: Stage;
let control: Control;
let person: Person;
let chat: ChatBrowser;

beforeAll(async () => {
  browser = await launchChromium();
  stage = await setStage({ botEntry: BOT });
  control = await startControl(stage);
  await stage.bot.start();
});
afterAll(async () => {
  await control?.close();
  await stage?.close();
  await browser?.close();
});

/** Opens the chat of somebody new, so that no test sees another's messages. */
async function open(options: Partial<ChatPageOptions> = {}): Promise<void> {
  chat = await openChat(browser, { url: control.url, person: person.id, ...options });
}

/** An order of the person at Changelly, as if placed by the bot. */
function order() {
  const what = { currencyFrom: "BTC", currencyTo: "EUR", amountFrom: "0.05" };
  return stage.changelly.seed({ ...what, externalUserId: String(person.id) });
}

beforeEach(() => {
  person = stage.telegram.person({ firstName: "Nora", languageCode: "en" });
});
afterEach(async () => {
  const { faults } = chat;
  await chat.close();
  expect(faults).toEqual([]);
});

describe("the chat", () => {
  it("shows what the bot says about itself and a START button, and starts the bot with it", async () => {
    await open();
    await chat.page.getByRole("heading", { name: "What can this bot do?" }).waitFor();
    await chat.page.getByText("I am a bot for tests.").waitFor();
    expect(await chat.page.getByRole("textbox", { name: "Message" }).count()).toBe(0);
    await chat.starts();
    await chat.sees("Welcome, choose:");
    expect(await chat.messages.first().locator(".text").innerText()).toContain("/start");
    await chat.page.locator("article.out .ticks[title='The bot has it']").waitFor();
  });

  it("shows times in the zone and the language of whoever reads them, whatever the bot wrote", async () => {
    person = stage.telegram.person({ firstName: "Yuki", languageCode: "de" });
    await open({ zone: "Asia/Tokyo" });
    await chat.starts();
    await chat.says("/times");
    const text = await chat.sees("At:");
    expect(text).toContain("At: 1. Dez. 2026, 3:24");
    expect(text).toContain("Ago: vor 2 Stunden");
    await chat.page.locator("article.in time.link").first().click();
    await chat.toasts("Copied");
  });

  it("sends what is typed, and shows the answer, each in its own direction", async () => {
    await open();
    await chat.starts();
    await chat.says("שלום");
    await chat.sees("You said: שלום");
    const direction = (side: string) =>
      chat.page.evaluate(
        `getComputedStyle([...document.querySelectorAll("article.${side} .text")].at(-1)).direction`,
      );
    expect(await direction("out")).toBe("rtl");
    expect(await direction("in")).toBe("ltr");
  });

  it("shows the formatting of a text", async () => {
    await open();
    await chat.starts();
    await chat.says("/format");
    await chat.sees("quoted");
    const text = chat.page.locator("article.in").last().locator(".text");
    expect(await text.locator("b i").innerText()).toBe("both");
    expect(await text.locator("blockquote").first().innerText()).toBe("quoted");
    await text.getByRole("button", { name: "Show more" }).click();
    await text.locator("blockquote:not(.folded)").filter({ hasText: "four" }).waitFor();
    await text.getByRole("link", { name: "named" }).click();
    await chat.page
      .getByRole("dialog", { name: "Open this link?" })
      .getByText("https://example.com/p")
      .waitFor();
  });

  it("shows markup that a bot sends as plain text", async () => {
    await open();
    await chat.starts();
    await chat.says("/html");
    expect(await chat.sees("onerror")).toContain("<script>1</script>");
    expect(await chat.page.locator("article img, article script").count()).toBe(0);
    expect(await chat.page.title()).toMatch(/Sell Bot$/);
  });

  it("offers the bot's commands when a slash is typed, in the person's language, by keyboard alone", async () => {
    person = stage.telegram.person({ firstName: "Олег", languageCode: "ru" });
    await open();
    await chat.starts();
    await chat.sees("Welcome");
    const field = chat.page.getByRole("textbox", { name: "Message" });
    await field.pressSequentially("/st");
    await chat.page.getByRole("option", { name: "/start Начать" }).waitFor();
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect.poll(() => chat.messages.count()).toBe(4);
    expect(await field.inputValue()).toBe("");
  });

  it("sends attachments, edits the last text with the up arrow, and shows a silent message and a file", async () => {
    await open();
    await chat.starts();
    await chat.page.getByRole("button", { name: "Attach" }).click();
    await chat.page.getByRole("menuitem", { name: "Sticker" }).click();
    await chat.sees("something without words");
    await chat.says("tpyo");
    await chat.sees("You said: tpyo");
    const field = chat.page.getByRole("textbox", { name: "Message" });
    await field.press("ArrowUp");
    expect(await field.inputValue()).toBe("tpyo");
    await field.fill("typo");
    await field.press("Enter");
    await chat.messages.filter({ hasText: "typo" }).filter({ hasText: "edited" }).waitFor();
    await chat.says("/silent");
    await chat.sees("hush");
    await chat.page.getByTitle("Sent without a sound").waitFor();
    await chat.says("/file");
    await chat.page.getByRole("link", { name: "table.csv" }).waitFor();
  });

  it("tells in the header what the bot is doing", async () => {
    await open();
    await chat.starts();
    await chat.says("/typing");
    await chat.page.locator(".subtitle").filter({ hasText: "typing" }).waitFor();
  });

  it("survives a reload, and its address leads to the same person's chat", async () => {
    await open();
    await chat.starts();
    await chat.sees("Welcome");
    await chat.page.reload();
    await chat.sees("Welcome");
    expect(new URL(chat.page.url()).searchParams.get("person")).toBe(String(person.id));
  });

  it("blocks and unblocks the bot from the menu", async () => {
    await open();
    await chat.starts();
    await chat.sees("Welcome");
    await chat.page.getByRole("button", { name: "More", exact: true }).click();
    await chat.page.getByRole("menuitem", { name: "Block the bot" }).click();
    await chat.page.getByRole("button", { name: "Unblock" }).click();
    await chat.says("back");
    await chat.sees("You said: back");
  });
});

describe("a text from right to left", () => {
  beforeEach(async () => {
    person = stage.telegram.person({ firstName: "ليلى", languageCode: "ar" });
  });

  it("is told by each paragraph on its own: where it starts, and on which side the time stands", async () => {
    await open();
    const about = chat.page.locator(".about p");
    await about.filter({ hasText: "Test bot." }).waitFor();
    expect(await edges(".about p", "Test bot.")).toMatchObject({ atLeft: true, atRight: false });
    expect(await edges(".about p", "أقارن")).toMatchObject({ atLeft: false, atRight: true });
    await chat.starts();
    await chat.says("/arabic");
    await chat.sees("SEPA");
    const text = "article.in:last-of-type .text";
    expect(await edges(text, "TEST · sandbox")).toMatchObject({ atLeft: true, atRight: false });
    for (const start of ["بيع العملات", "عنوان الاسترداد", "تحقق من", "الأسعار"]) {
      expect(await edges(text, start), start).toMatchObject({ atLeft: false, atRight: true });
    }
    expect(await edges(text, "bc1q")).toMatchObject({ atLeft: true });
    const side = await chat.page.evaluate(
      `getComputedStyle([...document.querySelectorAll("article.in .meta")].at(-1)).cssFloat`,
    );
    expect(side).toBe("left");
    await chat.taps("موافق، أرسل الطلب");
    await chat.toasts("تم تحديث السعر");
    expect(await edges(".toast", "تم")).toMatchObject({ atRight: true });
    const { faces } = await font(text);
    expect(faces.join(), "Arabic script has a font that was made for it").toMatch(
      /arab|naskh|kufi|geeza|segoe|dejavu/i,
    );
  });

  it("leaves buttons whole, and one that is switched off grey and deaf", async () => {
    await open();
    await chat.starts();
    await chat.says("/arabic");
    await chat.sees("SEPA");
    const directions = await chat.page.evaluate(
      `[...document.querySelectorAll("article.in")].at(-1).querySelectorAll(".key-label").values().map((label) => getComputedStyle(label).direction).toArray()`,
    );
    expect(directions).toEqual(["rtl", "rtl", "rtl", "rtl", "rtl"]);
    const off = chat.page.getByRole("button", { name: "صفحة 2 من 9" });
    expect(await off.isDisabled()).toBe(true);
    const updates = stage.telegram.updates.length;
    await off.click({ force: true });
    expect(stage.telegram.updates).toHaveLength(updates);
    await chat.page.getByTitle("Sent without a sound").waitFor();
  });

  it("shows the commands in their own direction", async () => {
    await open();
    await chat.starts();
    await chat.sees("Welcome");
    await chat.page.getByRole("button", { name: "Menu of the bot's commands" }).click();
    const says = chat.page.locator(".command-says");
    await says.filter({ hasText: "بدء بيع" }).waitFor();
    const direction = `getComputedStyle(document.querySelector(".command-says")).direction`;
    expect(await chat.page.evaluate(direction)).toBe("rtl");
  });

  /** Whether the first line of a paragraph touches the left or the right edge of what it stands in. */
  async function edges(selector: string, start: string): Promise<unknown> {
    return await chat.page.evaluate(`(() => {
      const box = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1);
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.data.indexOf(${JSON.stringify(start)});
        if (at === -1) continue;
        const end = node.data.indexOf("\\n", at);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, end === -1 ? node.data.length : end);
        const block = node.parentElement.closest("blockquote, .text, p, .toast");
        const style = getComputedStyle(block);
        const outer = block.getBoundingClientRect();
        const [line] = range.getClientRects();
        const lines = [...range.getClientRects()].filter(({ top }) => Math.abs(top - line.top) < 8);
        const left = Math.min(...lines.map((one) => one.left));
        const right = Math.max(...lines.map((one) => one.right));
        return {
          atLeft: left - outer.left - parseFloat(style.paddingLeft) - parseFloat(style.borderLeftWidth) < 6,
          atRight: outer.right - right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth) < 6,
        };
      }
      return "not there";
    })()`);
  }

  /** The fonts an element's text is really drawn with. */
  async function font(selector: string): Promise<{ faces: string[] }> {
    const devtools = await chat.page.context().newCDPSession(chat.page);
    await devtools.send("DOM.enable");
    await devtools.send("CSS.enable");
    const { root } = await devtools.send("DOM.getDocument");
    const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId: nodeIds.at(-1) ?? 0 });
    return { faces: fonts.map(({ familyName }) => familyName) };
  }
});

describe("links to the bot", () => {
  beforeEach(async () => {
    await open();
    await chat.starts();
    await chat.says("/links");
    await chat.sees("Open https://t.me/");
  });

  it("lead back to this chat, where START waits to be pressed", async () => {
    await chat.taps("Here");
    expect(await chat.page.getByRole("dialog").count()).toBe(0);
    await chat.starts();
    await chat.sees("You came by by_button");
    expect(await chat.messages.nth(-2).locator(".text").innerText()).toMatch(/^\/start\b/);
    expect(await chat.page.getByRole("textbox", { name: "Message" }).count()).toBe(1);
    await chat.page.getByRole("link", { name: /in_the_text/ }).click();
    await chat.starts();
    await chat.sees("You came by in_the_text");
  });

  it("are passed on to somebody else, or copied", async () => {
    const friend = stage.telegram.person({ firstName: "Friend of Nora", languageCode: "en" });
    await chat.taps("Pass on");
    const box = chat.page.getByRole("dialog", { name: "Share this link" });
    await box.getByText("Look", { exact: true }).waitFor();
    await box.getByRole("button", { name: "Copy" }).click();
    await chat.toasts("Copied");
    const link = `https://t.me/${stage.telegram.bot.username}?start=passed_on`;
    expect(await chat.page.evaluate("navigator.clipboard.readText()")).toBe(link);
    await chat.taps("Pass on");
    await box.getByLabel("Who opens it").selectOption(String(friend.id));
    await box.getByRole("button", { name: "Open" }).click();
    await chat.starts();
    await chat.sees("You came by passed_on");
    expect(friend.chat.map(({ text }) => text)).toEqual(["/start", "You came by passed_on"]);
  });

  it("can be tried from the menu, and by the page's own address", async () => {
    await chat.page.getByRole("button", { name: "More", exact: true }).click();
    await chat.page.getByRole("menuitem", { name: "Open by a link" }).click();
    await chat.page.getByLabel(/start=/).fill("with spaces");
    await chat.page.keyboard.press("Enter");
    expect(await chat.page.getByRole("dialog").count()).toBe(1);
    await chat.page.getByLabel(/start=/).fill("sell_BTC_EUR");
    await chat.page.keyboard.press("Enter");
    await chat.starts();
    await chat.sees("You came by sell_BTC_EUR");
    await chat.page.goto(`${control.url}/?person=${person.id}&start=from_outside`);
    await chat.page.locator("#app.ready").waitFor();
    await chat.starts();
    await chat.sees("You came by from_outside");
    expect(new URL(chat.page.url()).searchParams.get("start")).toBeNull();
  });
});

describe("the bot's name with something behind it", () => {
  it("lists what the bot offers, sends what is chosen, and leads into the bot", async () => {
    await open();
    await chat.starts();
    const name = `@${stage.telegram.bot.username}`;
    const field = chat.page.getByRole("textbox", { name: "Message" });
    await field.fill(`${name} `);
    await chat.page.getByRole("option", { name: "Come in" }).waitFor();
    await field.fill(`${name} 0.05 btc`);
    await chat.page.getByRole("option", { name: "Send 0.05 btc As a card" }).waitFor();
    await chat.page.keyboard.press("ArrowDown");
    await chat.page.keyboard.press("Enter");
    await chat.page.locator("article.out .bubble", { hasText: `via ${name}` }).waitFor();
    await chat.sees("You said: A card: 0.05 btc");
    expect(await field.inputValue()).toBe("");
    await field.fill(`${name} `);
    await chat.page.getByRole("option", { name: "Come in" }).click();
    await chat.starts();
    await chat.sees("You came by from_a_list");
  });
});

describe("what a bot sends besides texts", () => {
  it("is a picture in the bubble, and a PDF that opens in a tab of its own", async () => {
    await open();
    await chat.starts();
    await chat.says("/photo");
    await chat.sees("A picture");
    await chat.page.getByRole("img", { name: "A picture" }).waitFor();
    const width = () => chat.page.evaluate(`document.querySelector(".picture img").naturalWidth`);
    await expect.poll(width).toBe(1);
    await chat.says("/pdf");
    const tab = chat.page.context().waitForEvent("page");
    await chat.page.getByRole("link", { name: /Receipt\.pdf/ }).click();
    const opened = await tab;
    await opened.waitForURL(/\/media\//);
    expect(await opened.evaluate("document.contentType")).toBe("application/pdf");
  });
});

describe("inline buttons", () => {
  beforeEach(async () => {
    await open();
    await chat.starts();
    await chat.sees("Welcome, choose:");
  });

  it("stand in rows of equal widths", async () => {
    const widths = await chat.page.evaluate(
      `[...document.querySelectorAll(".key")].slice(0, 2).map((key) => Math.round(key.getBoundingClientRect().width))`,
    );
    expect(Array.isArray(widths) && widths[0] === widths[1]).toBe(true);
  });

  it("show the bot's toast and alert", async () => {
    await chat.taps("Toast me");
    await chat.toasts("Here is your toast");
    await chat.taps("Alert me");
    const alert = chat.page.getByRole("dialog");
    await alert.getByText("Mind the gap").waitFor();
    await chat.page.keyboard.press("Enter");
    await alert.waitFor({ state: "detached" });
  });

  it("wait visibly until the bot answers, and only the pressed one", async () => {
    await chat.taps("Never answered");
    await chat.page.locator("button.key[aria-busy=true]").filter({ hasText: "Never answered" }).waitFor();
    expect(await chat.page.locator("button.key[aria-busy=true]").count()).toBe(1);
  });

  it("edit the message in place, with the focus where the keyboard is", async () => {
    const edit = chat.page.getByRole("button", { name: "Edit this" });
    await edit.focus();
    await chat.page.keyboard.press("Enter");
    await chat.sees("Edited just now");
    await chat.messages.last().getByText("edited", { exact: true }).waitFor();
    expect(await chat.messages.count()).toBe(2);
    await expect.poll(() => chat.page.evaluate("document.activeElement.textContent")).toBe("Again");
  });

  it("ask before a link is opened, and open it in a tab of its own", async () => {
    await chat.page
      .context()
      .route("https://changelly.com/**", (route) => route.fulfill({ body: "far away" }));
    await chat.taps("Changelly");
    const question = chat.page.getByRole("dialog", { name: "Open this link?" });
    await question.getByText("https://changelly.com/?a=1&b=<2>").waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(chat.page.context().pages()).toHaveLength(1);
    await chat.taps("Changelly");
    const tab = chat.page.context().waitForEvent("page");
    await question.getByRole("button", { name: "Open" }).click();
    const opened = await tab;
    await opened.waitForURL("https://changelly.com/**");
    expect(await opened.evaluate("window.opener")).toBeNull();
  });

  it("copy their text", async () => {
    await chat.taps("Copy the code");
    await chat.toasts("Copied");
    expect(await chat.page.evaluate("navigator.clipboard.readText()")).toBe("code-123");
  });
});

describe("what arrives while one looks elsewhere", () => {
  it("is counted at the other person's name, marked when their chat is opened, and then no longer counted", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    await chat.goesTo("Anna");
    await person.says("meanwhile");
    const entry = chat.page.locator(`a.person[href="?person=${person.id}"]`);
    await entry.locator(".badge").filter({ hasText: "1" }).waitFor();
    await entry.filter({ hasText: "You said: meanwhile" }).click();
    await chat.page.getByText("Unread messages").waitFor();
    await entry.locator(".badge").waitFor({ state: "detached" });
  });

  it("is announced by a button that leads down to it, when the chat is scrolled up", async () => {
    await open();
    await chat.starts();
    await chat.says("/many");
    await chat.sees("line 30");
    await expect.poll(() => fromTheEnd()).toBeLessThan(5);
    await chat.page.evaluate(`document.querySelector(".scroller").scrollTo(0, 0)`);
    await chat.page.getByRole("button", { name: "Go to the newest message" }).waitFor();
    await stage.changelly.move(order().orderId, "pending");
    await chat.page.locator("article.arrived").filter({ hasText: "Your order is pending now" }).waitFor();
    await chat.page.locator(".pill .badge").filter({ hasText: "1" }).waitFor();
    await chat.page.getByRole("button", { name: "Go to the newest message" }).click();
    await expect.poll(() => fromTheEnd()).toBeLessThan(5);
  });

  const fromTheEnd = () =>
    chat.page.evaluate(
      `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector(".scroller"))`,
    );
});

describe("behind the chat", () => {
  it("lists each call on the wires, with its content on a press, filtered and cleared as asked", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    const rows = chat.page.locator("#view-wire .row-head");
    const sent = rows.filter({ hasText: "/sendMessage" }).filter({ hasText: "Nora · Welcome" }).last();
    await sent.click();
    await chat.page.locator("#view-wire .json").filter({ hasText: '"reply_markup"' }).waitFor();
    await chat.page.getByRole("button", { name: "Changelly", exact: true }).last().click();
    await expect.poll(() => rows.filter({ hasText: "/sendMessage" }).count()).toBe(0);
    await chat.page.getByRole("button", { name: "All", exact: true }).click();
    await chat.page.getByRole("button", { name: "Clear the wire" }).click();
    await chat.page.getByText("Nothing has gone over the wire yet.").waitFor();
  });

  it("opens the wire at its newest row and follows it, unless somebody reads further up", async () => {
    for (let count = 0; count < 60; count++)
      await fetch(`${stage.telegram.url}/bot${stage.telegram.token}/getMe`);
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    const left = () =>
      chat.page.evaluate(
        `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight > clientHeight ? scrollHeight - scrollTop - clientHeight : NaN)(document.querySelector("#view-wire .scroll"))`,
      );
    await expect.poll(left).toBeLessThan(5);
    const toggle = chat.page.getByRole("button", { name: "Wire and world" });
    await toggle.click();
    await chat.says("one");
    await chat.sees("You said: one");
    await toggle.click();
    await expect.poll(left).toBeLessThan(5);
    await chat.says("two");
    await chat.sees("You said: two");
    await expect.poll(left).toBeLessThan(5);
    await chat.page.evaluate(`document.querySelector("#view-wire .scroll").scrollTop = 0`);
    await chat.says("three");
    await chat.sees("You said: three");
    expect(await left()).toBeGreaterThan(100);
  });

  it("says when reminders come here, and when they come elsewhere", async () => {
    await open({ size: DESKTOP });
    await chat.page.getByRole("tab", { name: "World" }).click();
    await chat.page.getByText("come 1, 3, and 10 minutes after the order here").waitFor();
    await chat.page.getByText("A real bot waits 15 minutes, 3 hours and a day").waitFor();
  });

  it("moves an order, and the notice arrives in the chat", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    const { orderId } = order();
    await chat.page.getByRole("tab", { name: "World" }).click();
    const card = chat.page.locator(".order").filter({ hasText: orderId });
    await card.getByText("Nora").waitFor();
    await card.getByRole("button", { name: "complete" }).click();
    await card.locator(".state").filter({ hasText: "complete" }).waitFor();
    await chat.sees("Your order is complete now");
    const tab = chat.page.context().waitForEvent("page");
    await card.getByRole("button", { name: "Selling page" }).click();
    const selling = await tab;
    await selling.getByText("0.05 BTC").first().waitFor();
    expect(new URL(selling.url()).origin).toBe(new URL(control.url).origin);
  });

  it("kills the bot and starts it again, tells so, and loses no message", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    await chat.page.getByRole("tab", { name: "World" }).click();
    await chat.page.getByRole("button", { name: "kill -9 and restart" }).click();
    await chat.page.getByText("The bot is starting…").waitFor();
    await chat.says("are you there?");
    await chat.sees("You said: are you there?");
    await chat.toasts("The bot was killed and is back.");
    await chat.page.getByRole("tab", { name: "Bot log" }).click();
    await chat.page.getByText("first start").waitFor();
  });

  it("lets time pass, and what the bot sleeps for comes at once", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.says("/later");
    await chat.sees("I sleep");
    await chat.page.getByRole("tab", { name: "World" }).click();
    await chat.page
      .getByRole("group", { name: "Let time pass" })
      .getByRole("button", { name: "+1 h", exact: true })
      .click();
    await chat.page.getByText("1 h ahead of this machine").waitFor();
    await chat.sees("An hour is over");
  });

  it("switches a misfortune on and off", async () => {
    await open({ size: DESKTOP });
    await chat.page.getByRole("tab", { name: "World" }).click();
    const slow = chat.page.getByRole("switch", { name: "Changelly takes 4 s to answer" });
    await slow.click();
    await expect.poll(() => slow.getAttribute("aria-checked")).toBe("true");
    await slow.press("Space");
    await expect.poll(() => slow.getAttribute("aria-checked")).toBe("false");
  });

  it("is a drawer on a phone, which Escape closes and the focus leaves", async () => {
    await open();
    expect(await chat.page.getByRole("tab", { name: "Wire" }).isVisible()).toBe(false);
    await chat.page.getByRole("button", { name: "Wire and world" }).press("Enter");
    await chat.page.getByRole("tab", { name: "Wire" }).waitFor();
    await chat.page.keyboard.press("Escape");
    await expect.poll(() => chat.page.getByRole("tab", { name: "Wire" }).isVisible()).toBe(false);
    expect(await chat.page.evaluate("document.activeElement.id")).toBe("panel-toggle");
  });
});

describe("for everyone", () => {
  it("lets a new person in and opens their chat", async () => {
    await open();
    await chat.page.getByRole("button", { name: "Back to the list of people" }).click();
    await chat.page.getByRole("button", { name: "Add a person" }).click();
    await chat.page.getByLabel("First name").fill("Zoë");
    await chat.page.getByLabel("Language of their Telegram").selectOption("tr");
    await chat.page.keyboard.press("Enter");
    await chat.starts();
    await chat.sees("Welcome");
    expect(stage.telegram.people.at(-1)?.profile).toMatchObject({ firstName: "Zoë", languageCode: "tr" });
    await chat.page.getByRole("button", { name: "Back to the list of people" }).click();
    await chat.page.getByRole("button", { name: "Add a person" }).click();
    const offered = chat.page.locator("dialog optgroup").first().locator("option");
    expect(await offered.count()).toBe(12);
    expect(await offered.last().innerText()).toBe("Arabic · العربية");
  });

  it("reaches the message field first, past people and panel, by the skip link", async () => {
    await open({ size: DESKTOP });
    await chat.starts();
    await chat.sees("Welcome");
    await chat.page.reload();
    await chat.page.locator("#app.ready").waitFor();
    await chat.page.keyboard.press("Tab");
    await chat.page.keyboard.press("Enter");
    await chat.page.keyboard.type("typed");
    await chat.page.keyboard.press("Enter");
    await chat.sees("You said: typed");
  });

  it("remembers light or dark, and follows the system until asked", async () => {
    await open({ scheme: "dark" });
    const scheme = () => chat.page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await scheme();
    await chat.page.getByRole("button", { name: "More", exact: true }).click();
    await chat.page.getByRole("menuitemradio", { name: "Light" }).click();
    const light = await scheme();
    expect(light).not.toBe(dark);
    await chat.page.reload();
    await chat.page.locator("#app.ready").waitFor();
    expect(await scheme()).toBe(light);
  });

  it.each([
    ["a small phone", { width: 320, height: 568 }],
    ["a phone", { width: 390, height: 844 }],
    ["a tablet", { width: 820, height: 1180 }],
    ["a desktop", DESKTOP],
  ])("fits %s without scrolling sideways", async (_name, size) => {
    await open({ size });
    await chat.starts();
    await chat.says("/format");
    await chat.says("/start");
    await chat.says("x".repeat(300));
    await chat.sees("You said: x");
    const overflow = `[...document.querySelectorAll("html, .chat, .scroller, .foot")].map((e) => e.scrollWidth - e.clientWidth)`;
    expect(await chat.page.evaluate(overflow)).toEqual([0, 0, 0, 0]);
    const smallest = await chat.page.evaluate(
      `Math.min(...[...document.querySelectorAll(".key, .foot .round")].map((e) => e.getBoundingClientRect().height))`,
    );
    expect(smallest).toBeGreaterThanOrEqual(40);
  });

  it.each(["light", "dark"] as const)(
    "has readable contrast and a name on every control, %s",
    async (scheme) => {
      await open({ size: DESKTOP, scheme });
      await chat.starts();
      await chat.says("/format");
      await chat.says("/file");
      await chat.says("/arabic");
      await chat.says("/start");
      await expect.poll(() => chat.messages.count()).toBe(10);
      stage.changelly.seed({ externalUserId: String(person.id), status: "hold" });
      for (const tab of ["Wire", "World", "Bot log"]) {
        await chat.page.getByRole("tab", { name: tab }).click();
        expect(await lowContrastTexts(chat.page)).toEqual([]);
        expect(await namelessControls(chat.page)).toEqual([]);
      }
    },
  );
});
