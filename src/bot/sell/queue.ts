/**
 * Places in the queue for prices. Whoever would wait for them for longer than a chat can be held is told how long, and keeps
 * their place while the chat goes on: the prices are shown when their turn comes, unless something else was done meanwhile.
 */
import type { Languages } from "../../i18n.ts";
import { lacksPrices, type SellDraft } from "../../sell/draft.ts";
import type { Asker } from "../../sell/off-ramp.ts";
import type { UserStore } from "../../sell/people.ts";
import type { Quoting } from "../../sell/quoting.ts";
import type { Log, Uptime } from "../../sell/runtime.ts";
import type { BotContext } from "../context.ts";

/** What places need. */
export interface PlacesDeps {
  quoting: Pick<Quoting, "for">;
  users: Pick<UserStore, "find">;
  languages: Pick<Languages, "translator">;
  /** Does something when nothing else is being done in the chat of an update. */
  inTurn: (ctx: BotContext, task: () => Promise<void>) => unknown;
  uptime: Uptime;
  log: Log;
}

/** Longest time a place is kept, ms: nobody looks for an answer after that. */
const KEPT_MS = 30 * 60_000;

interface Place {
  /** The draft that lacks its prices, as it is stored. */
  asked: SellDraft;
  /** The uptime at which its turn comes, about. */
  turnAt: number;
}

/** Keeps places, one for each person. They end with the process; the screen says what to do if nothing comes. */
export class KeptPlaces {
  readonly #deps: PlacesDeps;
  readonly #places = new Map<string, Place>();
  readonly #showing = new Set<Promise<void>>();
  #isStopped = false;

  constructor(deps: PlacesDeps) {
    this.#deps = deps;
  }

  /**
   * Keeps the place of a draft that was just stored, where it says how long its prices will take. The same question again
   * keeps the place it has, another one takes a new place.
   *
   * @param show stores and shows the draft with its prices, unless the stored one is another by then
   */
  keep(ctx: BotContext, { remark, ...asked }: SellDraft, show: (draft: SellDraft) => Promise<void>): void {
    if (this.#isStopped || remark?.kind !== "queue-for" || !lacksPrices(asked)) return;
    const known = this.#places.get(asked.userId);
    if (known && isSameQuestion(known.asked, asked)) {
      known.asked = asked;
      return;
    }
    const place: Place = { asked, turnAt: this.#deps.uptime() + remark.seconds * 1_000 };
    this.#places.set(asked.userId, place);
    void this.#wait(ctx, place, show).catch((error: unknown) => {
      this.#deps.log.error({ err: error }, "prices not shown at their turn");
    });
  }

  /** About how long the place of this draft is still kept, seconds; undefined when there is none. */
  secondsLeft({ userId, id, rev }: SellDraft): number | undefined {
    const place = this.#places.get(userId);
    if (place?.asked.id !== id || place.asked.rev !== rev) return undefined;
    return Math.max(1, Math.ceil((place.turnAt - this.#deps.uptime()) / 1_000));
  }

  /** Gives all places up, and resolves when nothing is being shown any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#places.clear();
    await Promise.allSettled(this.#showing);
  }

  async #wait(ctx: BotContext, place: Place, show: (draft: SellDraft) => Promise<void>): Promise<void> {
    const { quoting, users, languages, inTurn } = this.#deps;
    const { userId: id } = place.asked;
    const asker: Asker = {
      id,
      patientUntil: performance.now() + KEPT_MS,
      isAway: true,
      onAsked: () => undefined,
    };
    try {
      const prepared = await quoting.for(asker).prepare(place.asked);
      if (this.#places.get(id) !== place) return;
      const shown = Promise.resolve(
        inTurn(ctx, async () => {
          this.#places.delete(id);
          const user = await users.find(id);
          if (!user) return;
          // They may have chosen another language while they waited.
          ctx.user = user;
          ctx.tr = languages.translator(user.locale);
          await show({ ...prepared, rev: place.asked.rev });
        }),
      ).finally(() => this.#showing.delete(shown)) as Promise<void>;
      this.#showing.add(shown);
      await shown;
    } finally {
      if (this.#places.get(id) === place) this.#places.delete(id);
    }
  }
}

function isSameQuestion(one: SellDraft, other: SellDraft): boolean {
  const question = ({ id, step, answers }: SellDraft) => JSON.stringify([id, step, answers]);
  return question(one) === question(other);
}
