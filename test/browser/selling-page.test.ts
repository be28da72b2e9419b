import { expect, onTestFinished, test } from "vitest";
import { startChangelly } from "../../src/simulator/changelly.ts";
import { startReceiver } from "../simulator/changelly-partner.ts";
import { launchChromium } from "../support/browser.ts";

test("in a phone's browser the selling page follows presses and what happens elsewhere", async () => {
  const receiver = await startReceiver();
  const changelly = await startChangelly({ callbackUrl: receiver.url, playPaceMs: 5 });
  const browser = await launchChromium();
  onTestFinished(async () => {
    await browser.close();
    await changelly.close();
    await receiver.close();
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const order = changelly.seed({ currencyFrom: "XRP", amountFrom: "250", expectedPayout: "480" });
  await page.goto(order.redirectUrl);

  await page.getByRole("button", { name: "I have sent the coins" }).press("Enter");
  await page.getByText("The bot was told “pending”.").waitFor();
  await page.getByRole("heading", { name: "Coins received, payout under way" }).waitFor();

  await page.getByText("Order details").click();
  await changelly.move(order.orderId, "hold");
  await page.getByText("The bot was told “hold”.").waitFor();
  await page.getByText("Status on the wire").waitFor({ state: "visible" });

  await page.getByRole("button", { name: "Pay out" }).click();
  await page.getByRole("heading", { name: "Paid out", exact: true }).waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  expect(errors).toEqual([]);
});
