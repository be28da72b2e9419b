/**
 * What a typed text means in a list. Only what can mean nothing else is an answer: a name, its beginning, or one slip of
 * the finger. Everything weaker is a question, and what merely looks alike is not even that.
 */
import { oncePer } from "../../sell/once-per.ts";

/** Something that can be meant, by everything it is called. None of the names is normalised. */
export interface Named {
  id: string;
  /** Names in the person's language, and at home. A beginning will do where nothing else begins so. */
  own: readonly string[];
  /** English names. */
  english?: readonly string[];
  /** Short codes that read like the beginning of a word: `IND` is India, and where Indonesia begins. */
  codes?: readonly string[];
  /** Codes that are everyday words (`ok`): a question, unless they are written in capitals like codes. */
  wordlike?: readonly string[];
  /** Names in all other languages. */
  names?: readonly string[];
  /** Names of what it took the place of: who says one of them is asked whether they mean this. */
  former?: readonly string[];
  /** Names that others have as well, such as the symbol of a currency: they count where nothing has them alone. */
  shared?: readonly string[];
}

/** How a text was understood. */
export type Meaning =
  /** It means this, and nothing else. `isGuess`: by its beginning, or but for a slip of the finger. */
  | { kind: "one"; id: string; isGuess: boolean }
  /** It may mean these, best first: somebody has to say which. One of them alone is a question, too. */
  | { kind: "some"; ids: readonly string[] }
  /** It means this, which there is but which is not offered. */
  | { kind: "absent"; id: string }
  | { kind: "nothing" };

/** At most so many are asked about. */
const MOST = 8;
/** Shortest beginning of a name that stands for it, in characters. */
const SHORTEST_BEGINNING = 3;
/** From so many characters on, a text may be the middle of a name, or the beginning of one in another language. */
const SHORTEST_PART = 4;
/** Shortest name in which one wrong letter leaves no other word, in characters. */
const SHORTEST_TYPO = 5;
/** What stands before the names of some countries: `the Netherlands`, `les Pays-Bas`. */
const ARTICLE = /^(?:the|die|der|den|las|los|les|la|le|el|os|gli) /;
/** Shortest text in which two wrong letters may be forgiven, in characters. */
const SHORTEST_TWO_TYPOS = 8;

interface Spelt {
  id: string;
  own: readonly string[];
  /** Own and English ones. */
  near: readonly string[];
  codes: readonly string[];
  /** Those of the codes that are words. */
  wordlike: readonly string[];
  /** All of them. */
  names: readonly string[];
  former: readonly string[];
  shared: readonly string[];
}

/**
 * What a text means among `offered`, in their order. `others` are things of the same kind that are not offered: a text that
 * means one of them means nothing else. With `isAnswer`, a question is open that a short word may answer: `no` is Norway,
 * and `si` Slovenia, so two letters alone decide nothing then.
 */
export function meaningOf(
  text: string,
  offered: readonly Named[],
  { others = [], isAnswer = false }: { others?: readonly Named[]; isAnswer?: boolean } = {},
): Meaning {
  const wanted = normal(text);
  if (wanted === "") return { kind: "nothing" };
  const isShortAnswer = isAnswer && wanted.length < SHORTEST_BEGINNING;
  const here = new Set(offered.map(({ id }) => id));
  const all = [...offered, ...others.filter(({ id }) => !here.has(id))].map(spelt);
  const isOffered = ({ id }: Spelt) => here.has(id);
  const begins = ({ own }: Spelt) =>
    wanted.length >= SHORTEST_BEGINNING && own.some((name) => name.startsWith(wanted));
  const bare = wanted.replace(ARTICLE, "");
  const called: readonly ((known: Spelt) => boolean)[] = [
    ({ own }) => own.includes(wanted),
    ({ codes }) => codes.includes(wanted),
    ({ names }) => names.includes(wanted),
    ({ shared }) => shared.includes(wanted),
    ({ near, names }) => bare !== wanted && (bare.length < SHORTEST_BEGINNING ? near : names).includes(bare),
  ];
  const nearly: readonly ((known: Spelt) => boolean)[] = [
    begins,
    ({ near }) => near.some((name) => name.length >= SHORTEST_TYPO && distance(name, wanted, 1) === 1),
  ];
  const exact = firstHits(all, called);
  if (exact.length > 0) {
    const isCode = exact.every(({ codes, own }) => codes.includes(wanted) && !own.includes(wanted));
    // Written in capitals, three letters are a code and no beginning.
    const more = isCode && text !== text.toUpperCase() ? all.filter(begins) : [];
    const isWord = isCode && text.trim() !== text.trim().toUpperCase();
    const isDoubtful = isWord && exact.some(({ wordlike }) => wordlike.includes(wanted));
    const meant = decided([...new Set([...exact, ...more])], isOffered, isShortAnswer || isDoubtful, false);
    if (meant) return meant;
  }
  if (isShortAnswer) return { kind: "nothing" };
  const close = firstHits(all, nearly);
  const meant = decided(close, isOffered, false, true);
  // That something begins so which is not offered, says little while something that is has a word like it.
  if (meant && meant.kind !== "absent") return meant;
  const guessed = firstHits(all.filter(isOffered), guesses(wanted));
  return guessed.length > 0 ? some(guessed) : (meant ?? { kind: "nothing" });
}

/** Those that fit by the first rule by which any of them does. */
function firstHits(all: readonly Spelt[], rules: readonly ((known: Spelt) => boolean)[]): readonly Spelt[] {
  for (const fits of rules) {
    const hits = all.filter(fits);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** What hits say; undefined when nobody can tell, because none of several is offered. */
function decided(
  hits: readonly Spelt[],
  isOffered: (known: Spelt) => boolean,
  mustAsk: boolean,
  isGuess: boolean,
): Meaning | undefined {
  const offered = hits.filter(isOffered);
  const [only, another] = hits;
  if (only && !another && !(isOffered(only) && mustAsk)) {
    return isOffered(only) ? { kind: "one", id: only.id, isGuess } : { kind: "absent", id: only.id };
  }
  return offered.length > 0 ? some(offered) : undefined;
}

function some(hits: readonly Spelt[]): Meaning {
  return { kind: "some", ids: hits.slice(0, MOST).map(({ id }) => id) };
}

/** What is worth asking about, the likeliest first. */
function guesses(wanted: string): readonly ((known: Spelt) => boolean)[] {
  const { length } = wanted;
  const isPart = length >= SHORTEST_PART;
  return [
    ({ former }) => former.includes(wanted),
    ({ near }) => near.some((name) => ` ${name}`.includes(` ${wanted}`)),
    ({ names }) => isPart && names.some((name) => name.startsWith(wanted)),
    ({ near }) => isPart && near.some((name) => name.includes(wanted)),
    ({ near, names }) =>
      [...near.flatMap((name) => name.split(" ")), ...names].some(
        (name) => name.length >= SHORTEST_TYPO && distance(name, wanted, 1) === 1,
      ),
    ({ near }) => length >= SHORTEST_TWO_TYPOS && near.some((name) => distance(name, wanted, 2) <= 2),
  ];
}

/** How something is spelt for comparing. Lists stay the same for hours, and a text is compared with all of one. */
const spelt = oncePer((named: Named): Spelt => {
  const own = named.own.map(normalName);
  const near = [...own, ...(named.english ?? []).map(normalName)];
  const wordlike = (named.wordlike ?? []).map(normalName);
  const codes = [...(named.codes ?? []).map(normalName), ...wordlike];
  const names = [...near, ...codes, ...(named.names ?? []).map(normalName)];
  return {
    id: named.id,
    own,
    near,
    codes,
    wordlike,
    names,
    former: (named.former ?? []).map(normalName),
    shared: (named.shared ?? []).map(normalName),
  };
});

/** Makes each only once. For the names of the world, which are always the same: what people type is not kept. */
export function remembered(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const kept = made.get(name) ?? make(name);
    made.set(name, kept);
    return kept;
  };
}

/** The same as {@link normal} for a name that is listed somewhere: made only once. */
export const normalName = remembered(normal);

/**
 * How many letters were left out, put in, mistaken, or swapped with their neighbour to make one text of the other; more
 * than `most` where it is more than that.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(isSwapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return above[b.length] ?? most + 1;
}

/** Letters that Arabic and Persian keyboards write differently, or that are dropped into each other when typing. */
const ARABIC_KEYBOARD: Readonly<Record<string, string>> = { ك: "ک", ي: "ی", ى: "ی", ة: "ه" };

/** Text as lists compare it: case, accents and spacing do not matter, a flag is the code of its country. */
export function normal(text: string): string {
  return text
    .replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 0x61),
    )
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replace(/[كيىة]/g, (letter) => ARABIC_KEYBOARD[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{Sc}]+/gu, " ")
    .trim();
}
