/** What a figure is: things that do the same work, measured in turns, and what is wanted of them. */

/** What one subject did in one round, by the name of what was measured. */
export type Sample = Readonly<Record<string, number>>;

/** One round: the sample of each subject, by the subject's name. */
export type Round = Readonly<Record<string, Sample>>;

/** Something that is measured: the product, or the least that could pass for the same. */
export interface Subject {
  name: string;
  /** Does the work once, and says what it took. */
  measure(): Promise<Sample>;
}

/** Something measured, as a column of the table. */
export interface Column {
  /** Its name in the samples. */
  key: string;
  /** Head of the column, with its unit. */
  title: string;
  /** Digits behind the point. */
  digits: number;
}

/** A look into one round. */
export type Look = (subject: string, key: string) => number;

/** What is wanted. It is computed from each round by itself, so that both sides of a ratio met the same machine. */
export interface Target {
  says: string;
  value(look: Look): number;
  /** Digits behind the point; 2 unless given. */
  digits?: number;
  atLeast?: number;
  atMost?: number;
  /**
   * It counts (commits, statements, calls, bytes) and says the same on any machine: the quick form fails where this is more.
   * It is what holds today, and goes down as that does.
   */
  quickAtMost?: number;
}

/** What a figure may go by. */
export interface Setting {
  /** In a hurry: few operations, one round, only what counts. */
  quick: boolean;
  rounds: number;
  /** To be run when the figure is done, the newest first. */
  after(cleanup: () => Promise<unknown>): void;
  /** A folder for this figure alone, on the disk that the product would use. */
  folder: string;
}

/** A figure of the bench. */
export interface Figure {
  /** For `--only`. */
  name: string;
  title: string;
  /** What is done, in a sentence or two. */
  about: string;
  columns: readonly Column[];
  targets: readonly Target[];
  /** The column to draw. */
  chart?: string;
  /** No more rounds than that, where one takes long. */
  mostRounds?: number;
  /** Whether the quick form runs it, and whether `npm run bench` does without being asked by name. */
  runs: { quick: boolean; byItself: boolean };
  /** Why it cannot be measured here; undefined when it can. */
  unavailable?(): string | undefined;
  /** Gets everything ready. The subjects are measured in their order, every other round backwards. */
  open(setting: Setting): Promise<readonly Subject[]>;
}
