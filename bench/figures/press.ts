import { BARE, type Bot, EMPTY_LOOP, GROWING, startBots } from "../bots.ts";
import type { Column, Figure, Look, Sample, Setting, Subject, Target } from "../figure.ts";
import { usedPer } from "../measured-process.ts";
import { together } from "../people.ts";
import type { Person } from "../telegram.ts";

/** People who come anew in each round, and what each of them does then. */
const NEWCOMERS = 10;
const ACTS = 20;
/** Where in a chat it is measured, besides its beginning. */
const MIDDLE = 400;
const LATE = 2_000;

type Act = (bot: Bot, person: Person) => Promise<void>;

const COLUMNS: readonly Column[] = [
  { key: "cpuMs", title: "CPU, 1st to 20th, ms", digits: 2 },
  { key: "cpuMsMiddle", title: `CPU, ${MIDDLE}th, ms`, digits: 2 },
  { key: "cpuMsLate", title: `CPU, ${LATE}th, ms`, digits: 2 },
  { key: "ms", title: "time, ms", digits: 1 },
  { key: "calls", title: "Bot API calls", digits: 1 },
  { key: "commits", title: "commits", digits: 1 },
  { key: "statements", title: "statements", digits: 1 },
];

const of = (key: string, anchor: string) => (look: Look) => look("product", key) / look(anchor, key);
const counted = (key: string, bounds: Pick<Target, "atMost" | "quickAtMost">): Target => ({
  says: key === "calls" ? "Bot API calls" : key,
  value: (look) => look("product", key),
  digits: 1,
  ...bounds,
});

/** A press on a button of a list. */
export const press: Figure = {
  name: "press",
  title: "A press",
  about: `A press on "Next" or "Previous" of the list of coins: the update is posted to the webhook, and the press is over when it is answered and the edited screen is there. The anchors answer, and edit a screen of eight buttons; they keep nothing on disk.`,
  columns: COLUMNS,
  chart: "cpuMs",
  targets: [
    { says: "CPU at the beginning, of bare grammY", value: of("cpuMs", BARE), atMost: 2 },
    { says: `CPU at the ${MIDDLE}th, of bare grammY`, value: of("cpuMsMiddle", BARE), atMost: 2 },
    { says: `CPU at the ${LATE}th, of bare grammY`, value: of("cpuMsLate", BARE), atMost: 2 },
    {
      says: "CPU at the beginning, of the empty conversation loop",
      value: of("cpuMs", EMPTY_LOOP),
      atMost: 2,
    },
    counted("commits", { atMost: 2, quickAtMost: 2.5 }),
    counted("calls", { atMost: 2, quickAtMost: 2 }),
    counted("statements", { quickAtMost: 10 }),
  ],
  runs: { quick: true, byItself: true },
  open: (setting) => open(setting, (bot, person) => bot.presses(person)),
};

/** A text at a list. */
export const text: Figure = {
  name: "text",
  title: "A typed search",
  about: `"bit" and "usd", typed in turn at the list of coins: several coins fit, and a list of them comes as a new message. The anchors answer with a message of eight buttons.`,
  columns: COLUMNS,
  chart: "cpuMs",
  targets: [
    { says: "CPU at the beginning, of bare grammY", value: of("cpuMs", BARE), atMost: 3 },
    { says: `CPU at the ${LATE}th, of bare grammY`, value: of("cpuMsLate", BARE), atMost: 3 },
    counted("commits", { atMost: 2, quickAtMost: 2.5 }),
    counted("calls", { atMost: 2, quickAtMost: 3 }),
    counted("statements", { quickAtMost: 10 }),
  ],
  runs: { quick: true, byItself: true },
  open: (setting) => open(setting, (bot, person) => bot.types(person)),
};

async function open(setting: Setting, act: Act): Promise<readonly Subject[]> {
  const bots = await startBots(setting);
  return Promise.all(bots.map((bot) => subject(bot, act, setting)));
}

async function subject(bot: Bot, act: Act, { quick }: Setting): Promise<Subject> {
  const acts = async (person: Person, count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) await act(bot, person);
  };
  /** Somebody who was here from the first round on. At the end of a chat that grows nobody arrives. */
  let veteran: Person | undefined;
  if (!quick) {
    for (const person of await together(5, () => bot.arrives())) await acts(person, 40);
    if (bot.name !== GROWING) {
      veteran = await bot.arrives();
      await acts(veteran, LATE);
    }
  }

  const measured = async (people: readonly Person[], count: number) => {
    const before = await bot.process.settled();
    const calls = bot.telegram.calls;
    const began = performance.now();
    // One after the other, so that nobody waits for somebody else.
    for (const person of people) await acts(person, count);
    const ms = (performance.now() - began) / (people.length * count);
    const { cpuUs, ...counts } = usedPer(people.length * count, before, await bot.process.settled());
    return {
      cpuMs: cpuUs / 1_000,
      ...counts,
      ms,
      calls: (bot.telegram.calls - calls) / (people.length * count),
    };
  };

  return {
    name: bot.name,
    async measure(): Promise<Sample> {
      const newcomers = await together(quick ? 2 : NEWCOMERS, () => bot.arrives());
      const early = await measured(newcomers, ACTS);
      if (quick) return early;
      const middle = await bot.arrives();
      await acts(middle, MIDDLE - ACTS);
      const cpuMsMiddle = (await measured([middle], ACTS)).cpuMs;
      if (!veteran) return { ...early, cpuMsMiddle };
      return { ...early, cpuMsMiddle, cpuMsLate: (await measured([veteran], 5 * ACTS)).cpuMs };
    },
  };
}
