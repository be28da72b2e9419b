/** More is asked than the pace to Changelly allows: everybody sees that they wait, has their turn, and is told the truth. */
import { expect, test } from "vitest";
import { until } from "../support/bad-luck.ts";
import { BITCOIN, button, QUESTION, questionsIn, query as rows, seller, words } from "../support/sale.ts";
import { labels } from "../support/screens.ts";
import { start } from "../support/start.ts";
import { startWorld, type World } from "../support/world.ts";

const OFFERS = "/v1/sell/offers";
const ASKING = words("toast-refresh");

/** Amounts people asked prices for, in the order their questions reached Changelly. */
function askedAmounts({ changelly }: World): (string | null)[] {
  return changelly.calls
    .filter(({ path }) => path === OFFERS)
    .map(({ query }) => new URLSearchParams(query).get("amountFrom"));
}

/** People who are about to type an amount. */
async function atTheAmount(world: World, count: number) {
  const people = Array.from({ length: count }, (_, index) => seller(world, world.person("en", `P${index}`)));
  await Promise.all(people.map((each) => each.reaches("amount")));
  return people;
}

test("an answer that takes its time is announced in the message that it then takes", async () => {
  const { world, anna } = await start({ app: { noteAfterMs: 1, changellyTimeoutMs: 10_000 } });
  const { id: question } = await anna.reaches("amount");
  const slow = { path: OFFERS, times: 1, reply: { delayMs: 300 } };
  world.changelly.fault(slow);
  const typed = anna.seen.length;
  const { id: offers } = await anna.types(BITCOIN.amount, QUESTION.offers);
  const afterTyping = anna.seen.slice(typed).map(({ id, text }) => [id, text.includes(ASKING)]);
  expect(afterTyping).toContainEqual([offers, true]);
  expect(offers).toBeGreaterThan(question);
  expect(anna.person.chat.find(({ id }) => id === question)?.buttons).toEqual([]);

  world.changelly.fault(slow);
  const pressed = anna.seen.length;
  await anna.presses(button("refresh"), QUESTION.offers);
  const afterPress = anna.seen.slice(pressed).map(({ id, text }) => [id, text.includes(ASKING)]);
  expect(afterPress).toEqual([
    [offers, true],
    [offers, false],
  ]);
  expect(anna.person.chat.filter(({ text }) => text.includes(ASKING))).toEqual([]);
});

test("several who ask for the same at one time share a call; who asks once more has one of their own", async () => {
  const world = await startWorld({ app: { changellyTimeoutMs: 10_000 } });
  const people = await atTheAmount(world, 5);
  const before = askedAmounts(world).length;
  world.changelly.fault({ path: OFFERS, times: 1, reply: { delayMs: 1_000 } });
  await Promise.all(people.map((each) => each.types(BITCOIN.amount, QUESTION.offers)));
  expect(askedAmounts(world).slice(before)).toEqual([BITCOIN.amount]);
  await people[0]?.presses(button("refresh"), QUESTION.offers);
  expect(askedAmounts(world).slice(before)).toEqual([BITCOIN.amount, BITCOIN.amount]);
});

test("who would wait for long keeps their place while the chat goes on, and is shown the prices when their turn comes", async () => {
  const world = await startWorld({ app: { changellyRate: 2, patienceMs: 100, changellyTimeoutMs: 10_000 } });
  const people = await atTheAmount(world, 7);
  const before = askedAmounts(world).length;
  const queued = words("prices-queued", { time: "1 min", button: button("try-again") });
  await Promise.all(
    people.map(async (each, index) => {
      await each.person.says(`0.01${index + 1}`);
      await each.shows(new RegExp(`${queued}|${QUESTION.offers}`));
    }),
  );
  const [mover, patient] = people
    .filter(({ person }) => person.chat.at(-1)?.text.includes(queued))
    .toReversed();
  if (!mover || !patient) throw new Error("nobody has to wait");
  const asked = (who: typeof mover): string => `0.01${people.indexOf(who) + 1}`;
  await mover.presses(button("change-amount"), QUESTION.amount);
  // The place is kept, and no second one taken.
  await patient.person.taps(button("try-again"));
  const note = patient.person.last().id;
  expect(patient.person.last().text).toContain(queued);

  for (const each of people.filter((one) => one !== mover)) {
    await each.shows(`${asked(each)} BTC on Bitcoin`);
    await each.settled();
  }
  expect(patient.person.last().id).toBeGreaterThan(note);
  await until("the note to go", () => !patient.person.chat.some(({ text }) => text.includes(queued)));
  await until("the question that was left", () => askedAmounts(world).includes(asked(mover)));
  await mover.person.says("0.2");
  await mover.shows("0.2 BTC on Bitcoin");
  expect(mover.seen.filter(({ text }) => text.includes(`${asked(mover)} BTC on`))).toEqual([]);
  expect(askedAmounts(world).slice(before)).toHaveLength(8);
  await patient.presses(/^MoonPay/, QUESTION.offer);
});

test("prices that were waited for come in the language chosen meanwhile; a place given up is none of the next sale", async () => {
  const world = await startWorld({ app: { changellyRate: 2, patienceMs: 100, changellyTimeoutMs: 10_000 } });
  const people = await atTheAmount(world, 7);
  const queued = words("prices-queued", { time: "1 min", button: button("try-again") });
  await Promise.all(
    people.map(async (each, index) => {
      await each.person.says(`0.01${index + 1}`);
      await each.shows(new RegExp(`${queued}|${QUESTION.offers}`));
    }),
  );
  const [fickle, german] = people
    .filter(({ person }) => person.chat.at(-1)?.text.includes(queued))
    .toReversed();
  if (!fickle || !german) throw new Error("nobody has to wait");
  await fickle.presses(button("cancel"), words("sale-cancelled"));
  await fickle.reaches("amount");
  await fickle.types("500 eur", new RegExp(`${words("failure-busy-for")}|${QUESTION.offers}`));
  if (labels(fickle.person.last()).includes(button("try-again"))) {
    // What was typed is tried again, and not forgotten over the place of the other sale.
    const { screen } = await fickle.presses(button("try-again"), /./);
    expect(screen.text.includes(QUESTION.offers) || labels(screen).includes(button("try-again"))).toBe(true);
  }
  await german.types("/language", words("language-question"));
  await german.person.taps("Deutsch", { nth: 0 });
  await german.shows(questionsIn("de").offers);
});

test("who has to wait for a turn sees it at once; an order goes first, and is not stored before its turn", async () => {
  const { world, anna } = await start({ app: { changellyRate: 2 } });
  const others = await atTheAmount(world, 6);
  await anna.reaches("recap");
  const before = askedAmounts(world).length;
  const asked = others.map(async (each, index) => {
    await each.person.says(`0.1${index + 1}`);
    return each.shows(QUESTION.offers);
  });
  const waiting = () => others.filter(({ seen }) => seen.some(({ text }) => text.includes(ASKING)));
  await until("most of them to see that they wait", () => waiting().length >= 4);
  await anna.person.taps(button("confirm"));
  await anna.shows(words("toast-confirm"));
  expect(rows(world.env, "select id from orders")).toEqual([]);
  await anna.shows(QUESTION.placed);
  // Two had their turn at once, and two more may have had one beside the order's.
  expect(askedAmounts(world).slice(before).length).toBeLessThan(6);
  await Promise.all(asked);
  const amounts = [BITCOIN.amount, "0.11", "0.12", "0.13", "0.14", "0.15", "0.16"];
  expect(askedAmounts(world).slice(before).toSorted()).toEqual(amounts);
});
