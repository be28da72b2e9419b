/** Starting a program part by part, and stopping it in reverse. */

/** Something that is started with the program, and stopped with it. */
export interface Part {
  start?(): Promise<unknown>;
  /** Also called when the start came to nothing. */
  stop?(): Promise<unknown>;
  /** Whether its stop waits for what is under way: that is cut short when the program has to end. */
  waits?: boolean;
}

/** Starts `parts` in their order; when one cannot be started, those before it are stopped and the error is thrown. */
export async function startParts(parts: readonly Part[], stop: () => Promise<void>): Promise<void> {
  try {
    for (const part of parts) await part.start?.();
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops `parts` in reverse. From `limitMs` on nothing that waits is waited for. */
export async function stopParts(parts: readonly Part[], limitMs: number): Promise<void> {
  const cutOff = Promise.withResolvers<void>();
  const limit = setTimeout(cutOff.resolve, limitMs);
  for (const { stop, waits } of parts.toReversed()) {
    await (waits ? Promise.race([stop?.(), cutOff.promise]) : stop?.());
  }
  clearTimeout(limit);
}
