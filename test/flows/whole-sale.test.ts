import { expect, test } from "vitest";
import { sampleAddresses } from "../../src/simulator/changelly-catalogue.ts";
import { startWorld } from "../support/world.ts";

test("a person sells BTC for EUR from Germany and is told about every status until the money has arrived", async () => {
  const { person, changelly } = await startWorld();
  const anna = person();

  await anna.says("/start");
  await anna.sees("Sell crypto, get money");
  await anna.taps("Sell crypto");
  await anna.sees("Where do you live?");
  await anna.taps(/Germany/);
  await anna.sees("What do you want to sell?");
  await anna.taps(/^BTC/);
  await anna.sees("How much");
  await anna.says("0,05");
  await anna.sees("You would receive");
  await anna.taps(/MoonPay/);
  await anna.sees("How should the money arrive");
  await anna.taps(/SEPA/);
  await anna.sees("go back to if the sale fails");
  await anna.says(sampleAddresses["BTC"]?.address ?? "");
  await anna.sees("check everything once more");
  await anna.taps("Agree and place the order");
  await anna.sees("Your order is placed");

  const [order] = changelly.orders;
  expect(changelly.orders).toHaveLength(1);
  expect(order).toMatchObject({ currencyFrom: "BTC", currencyTo: "EUR", country: "DE", amountFrom: "0.05" });
  const id = order?.orderId ?? "";
  for (const [status, words] of [
    ["pending", "In progress"],
    ["hold", "On hold"],
    ["pending", "In progress"],
  ] as const) {
    const before = anna.last().id;
    await changelly.move(id, status);
    await anna.sees(words, { after: before });
  }
  await changelly.move(id, "complete", { payoutAmount: "2700.10" });
  await anna.sees("paid out €2,700.10");
});
