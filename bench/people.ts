/** What people do in a chat with the product. */
import type { Person, Screen } from "./telegram.ts";

/** A refund address of the sale below. */
const ADDRESS = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

const offers = (label: RegExp) => (screen: Screen) => screen.buttons.some(({ text }) => label.test(text));

/** From nothing to the list of coins: 2 updates. */
export async function goToCoins(person: Person): Promise<void> {
  await person.says("/sell", offers(/Germany/));
  await person.presses(/Germany/, offers(/BTC/));
}

/** From nothing to the question for the amount, of bitcoin for euros. */
export async function goToAmount(person: Person): Promise<void> {
  await goToCoins(person);
  await person.presses(/BTC/, offers(/EUR/));
  if (asksForCurrency(person.screen)) await person.presses(/EUR/, offers(/BTC/));
}

/** The currency is asked for only where the country does not suggest one. */
const asksForCurrency = offers(/GBP/);

/** A whole first sale of bitcoin for euros. */
export async function sellBitcoin(
  person: Person,
  each: (step: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await each(() => person.says("/start"));
  await sellAgain(person, each);
}

/** The same by somebody the bot knows already. */
export async function sellAgain(
  person: Person,
  each: (step: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await each(() => person.says("/sell", offers(/Germany/)));
  await each(() => person.presses(/Germany/, offers(/BTC/)));
  await each(() => person.presses(/BTC/, offers(/EUR/)));
  if (asksForCurrency(person.screen)) await each(() => person.presses(/EUR/, offers(/BTC/)));
  await each(() => person.says("0.05", offers(/MoonPay/)));
  await each(() => person.presses(/MoonPay/, offers(/SEPA/)));
  await each(() => person.presses(/SEPA/));
  await each(() => person.says(ADDRESS, offers(/Agree/)));
  await each(() => person.presses(/Agree/, offers(/Continue/)));
}

/** Runs `task` for each of so many people at once. */
export function together<T>(count: number, task: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => task(index)));
}
