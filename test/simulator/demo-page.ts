/** The demo as its page sees it, for tests without a browser. */
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { startControl } from "../../src/simulator/control.ts";
import type { Change, ChatView, Snapshot, WireRow } from "../../src/simulator/page-contract.ts";
import { setStage } from "../../src/simulator/stage.ts";

/** A small bot that shows every kind of message and button. */
export const BOT = fileURLToPath(new URL("./fixtures/demo-bot.ts", import.meta.url));

/** What a page shows. */
export type Seen = Omit<Snapshot, "chats"> & { chats: Map<number, ChatView> };

/** A page's view of the demo: follows its event stream and waits for what it shows. */
export async function openPage(url: string) {
  const stop = new AbortController();
  const answer = await fetch(`${url}/api/events`, { signal: stop.signal });
  let seen: Seen | undefined;
  let wake = Promise.withResolvers<void>();

  function apply(event: string, data: string): void {
    if (event === "snapshot") {
      const { chats, ...rest }: Snapshot = JSON.parse(data);
      seen = { ...rest, chats: new Map(chats.map((chat) => [chat.person, chat])) };
    } else if (event === "change" && seen !== undefined) {
      const change: Change = JSON.parse(data);
      if (change.topic === "chat") seen.chats.set(change.value.person, change.value);
      else if (change.topic === "wire-cleared") seen = { ...seen, wire: [] };
      else if (change.topic === "wire") {
        const rows = new Map(seen.wire.map((row) => [row.id, row]));
        for (const row of change.value) rows.set(row.id, row);
        seen = { ...seen, wire: [...rows.values()] };
      } else if (change.topic === "log") seen = { ...seen, log: [...seen.log, ...change.value] };
      else seen = { ...seen, [change.topic]: change.value };
    }
    wake.resolve();
    wake = Promise.withResolvers();
  }

  async function follow(): Promise<void> {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const one of events)
        apply(/^event: (.*)$/m.exec(one)?.[1] ?? "", /^data: (.*)$/m.exec(one)?.[1] ?? "");
    }
  }
  const ended = follow().catch(() => undefined);

  return {
    /** Waits until the page shows what `look` looks for. */
    async shows<T>(look: (page: Seen) => T | undefined | false | null): Promise<T> {
      for (;;) {
        const found = seen === undefined ? undefined : look(seen);
        if (found !== undefined && found !== false && found !== null) return found;
        await wake.promise;
      }
    },
    async close() {
      stop.abort();
      await ended;
    },
  };
}

const reply = z.looseObject({ id: z.number().optional(), told: z.string().optional() });

/** Asks the demo's server for something, as the page does. */
export async function post(url: string, path: string, body: unknown = {}) {
  const answer = await fetch(`${url}/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: reply.parse(await answer.json()) };
}

/** A running demo with that bot, and one page of it. */
export async function startDemoPage() {
  const stage = await setStage({ botEntry: BOT });
  const control = await startControl(stage);
  const { url } = control;
  const page = await openPage(url);
  await stage.bot.start();
  const anna = stage.cast("anna").id;
  return {
    stage,
    url,
    page,
    anna,
    post: (path: string, body?: unknown) => post(url, path, body),
    says: (text: string, person = anna) => post(url, `people/${person}/send`, { text }),
    /** Waits for a message of the bot: a text that is this one, or fits the expression. */
    hears: (text: string | RegExp, person = anna) =>
      page.shows(({ chats }) =>
        chats
          .get(person)
          ?.messages.findLast(
            (message) =>
              !message.mine && (typeof text === "string" ? message.text === text : text.test(message.text)),
          ),
      ),
    /** Waits for a row of the wire. */
    row: (look: (row: WireRow) => boolean) => page.shows(({ wire }) => wire.findLast(look)),
    /** An order of somebody's at Changelly, as if placed by the bot. */
    sell: (externalUserId = String(anna)) =>
      stage.changelly.seed({ externalUserId, currencyFrom: "BTC", currencyTo: "EUR", amountFrom: "0.05" }),
    async close() {
      await page.close();
      await control.close();
      await stage.close();
    },
  };
}
