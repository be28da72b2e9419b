/** Equal questions of several people at one time share one call: in a rush many ask for the same prices. */
import type { Asker, Result } from "../sell/off-ramp.ts";

/** Equal questions that come so soon after one another share a call, ms. */
const SHARED_MS = 2_000;

/**
 * The question `ask`, shared: who asks the same while it waits, or within two seconds, gets the same answer, and who joins
 * counts among its askers. Nobody is given the same answer twice, since who asks once more wants to know what is so now; nor
 * does anybody share who places an order, is away, or does not say who they are. A failure is shared only with those who wait for it.
 *
 * @param ask asks on behalf of people; the list grows while they join.
 */
export function shared<Question extends object, T>(
  ask: (question: Question, askers: readonly Asker[]) => Promise<Result<T>>,
): (question: Question, asker?: Asker) => Promise<Result<T>> {
  const asked = new Map<string, { answer: Promise<Result<T>>; askers: Asker[]; until: number }>();

  function forget(now: number): void {
    for (const [key, { until }] of asked) if (until < now) asked.delete(key);
  }

  return (question, asker) => {
    if (!asker || asker.isOrdering || asker.isAway) return ask(question, asker ? [asker] : []);
    const now = performance.now();
    forget(now);
    const key = JSON.stringify(question);
    const running = asked.get(key);
    if (running && !running.askers.some(({ id }) => id === asker.id)) {
      running.askers.push(asker);
      asker.onAsked(0);
      return running.answer;
    }
    const askers = [asker];
    const call = { answer: ask(question, askers), askers, until: Number.POSITIVE_INFINITY };
    asked.set(key, call);
    call.answer.then(
      (answer) => {
        call.until = answer.ok ? now + SHARED_MS : Number.NEGATIVE_INFINITY;
      },
      () => {
        call.until = Number.NEGATIVE_INFINITY;
      },
    );
    return call.answer;
  };
}
