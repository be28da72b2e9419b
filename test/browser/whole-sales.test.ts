/** Whole sales, driven in a real browser by what can be seen, the provider's selling page included. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import { type Control, startControl } from "../../src/simulator/control.ts";
import { type Stage, setStage } from "../../src/simulator/stage.ts";
import { type ChatBrowser, launchChromium, openChat } from "../support/browser.ts";

let browser: Browser;
let stage: Stage;
let control: Control;

beforeAll(async () => {
  [browser, stage] = await Promise.all([launchChromium(), setStage()]);
  control = await startControl(stage);
  await stage.bot.start();
});

afterAll(async () => {
  await control?.close();
  await stage?.close();
  await browser?.close();
});

/** Presses a button and waits for the next screen. */
async function press(chat: ChatBrowser, label: string | RegExp, next: string): Promise<void> {
  await chat.taps(label);
  await chat.sees(next);
}

/** From the link to the end: the person sends the coins on the provider's page, and the provider pays out. */
async function finish(chat: ChatBrowser): Promise<void> {
  await chat.taps(/^Continue at/);
  const [selling] = await Promise.all([
    chat.page.context().waitForEvent("page"),
    chat.page.getByRole("dialog").getByText("Open", { exact: true }).click(),
  ]);
  await selling.getByRole("button", { name: "I have sent the coins" }).click();
  await chat.sees("In progress");
  await selling.getByRole("button", { name: "Pay out" }).click();
  await chat.sees("has paid out");
  await selling.close();
}

async function begin(personId: number): Promise<ChatBrowser> {
  const chat = await openChat(browser, { url: control.url, person: personId });
  await chat.starts();
  await chat.sees("Sell crypto, get money");
  await press(chat, "Sell crypto", "Where do you live?");
  return chat;
}

test("BTC for EUR from Germany", async () => {
  const chat = await begin(stage.cast("anna").id);
  await press(chat, /Germany/, "What do you want to sell?");
  await press(chat, /^BTC/, "How much BTC on Bitcoin");
  await chat.says("0,05");
  await chat.sees("You would receive");
  await press(chat, /MoonPay/, "How should the money arrive?");
  await press(chat, /SEPA/, "go back to if the sale fails");
  await chat.says(sampleAddresses["BTC"]?.address ?? "");
  await chat.sees("check everything once more");
  await press(chat, "Agree and place the order", "Your order is placed");
  await finish(chat);
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("XRP with a tag for EUR from France", async () => {
  const chat = await begin(stage.cast("yuki").id);
  await press(chat, /France/, "What do you want to sell?");
  await press(chat, /^XRP/, "How much XRP");
  await chat.says("500");
  await chat.sees("You would receive");
  await press(chat, /MoonPay/, "How should the money arrive?");
  await press(chat, /SEPA/, "go back to if the sale fails");
  await chat.says(sampleAddresses["XRP"]?.address ?? "");
  await chat.sees("belongs to this address");
  await chat.says("123456");
  const recap = await chat.sees("check everything once more");
  expect(recap).toContain("123456");
  await press(chat, "Agree and place the order", "Your order is placed");
  expect(stage.changelly.orders.at(-1)?.metadata).toEqual({ refundMemo: "123456" });
  await finish(chat);
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("ETH for USD from California", async () => {
  const chat = await begin(stage.cast("olivia").id);
  await press(chat, /United States/, "Which state");
  await chat.says("california");
  await chat.sees("What do you want to sell?");
  await press(chat, /^ETH/, "On which network");
  await press(chat, "Ethereum", "How much ETH on Ethereum");
  await chat.says("1.5");
  await chat.sees("You would receive");
  await press(chat, /MoonPay/, "How should the money arrive?");
  await press(chat, /·/, "go back to if the sale fails");
  await chat.says(sampleAddresses["ETH"]?.address ?? "");
  await chat.sees("check everything once more");
  await press(chat, "Agree and place the order", "Your order is placed");
  expect(stage.changelly.orders.at(-1)).toMatchObject({ country: "US", state: "CA" });
  await finish(chat);
  expect(chat.faults).toEqual([]);
  await chat.close();
});
