import { readAmount } from "./changelly-market.ts";

/** One element of `errorDetails`: the parameter at fault and a phrase about it. */
export interface ParameterFault {
  readonly cause: string;
  readonly value: string;
}

/** The phrase of a parameter at fault; `Incorrect provider code`, `Incorrect currency` and `Incorrect order ID` are the vendor's own. */
export function incorrect(name: string): ParameterFault {
  if (name === "id") return { cause: name, value: "Incorrect order ID" };
  if (name === "currencyFrom" || name === "currencyTo") return { cause: name, value: "Incorrect currency" };
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return { cause: name, value: `Incorrect ${words.replace(/\bid\b/, "ID").replace(/\bip\b/, "IP")}` };
}

/** A request target's path and its query without the question mark, both exactly as received. */
export function splitTarget(target: string): readonly [path: string, query: string] {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}

/** Beyond this index common server parsers read `name[n]` as an object instead of an array. */
const largestIndex = 20;

/**
 * Reads a query string: a name given once and bare becomes a string; repeated, `name[]` and `name[n]` become a list.
 * An index that is too large leaves an object, which no parameter accepts.
 */
export function readQuery(query: string): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  for (const [key, value] of new URLSearchParams(query)) {
    const bracket = /^([^[\]]+)\[(\d*)\]$/.exec(key);
    const name = bracket?.[1] ?? key;
    const before = values[name];
    if (bracket?.[2] !== undefined && Number(bracket[2]) > largestIndex) values[name] = {};
    else if (Array.isArray(before)) before.push(value);
    else if (typeof before === "string") values[name] = [before, value];
    else if (before === undefined) values[name] = bracket === null ? value : [value];
  }
  return values;
}

/** Takes parameters out of a query or body one by one and remembers what was wrong with each. */
export class ParameterReader {
  /** Everything found wrong so far, in the order of reading. */
  readonly faults: ParameterFault[] = [];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** Notes a parameter as wrong. */
  fault(name: string): void {
    this.faults.push(incorrect(name));
  }

  /** Whether it was given at all; null counts as not given. */
  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== null;
  }

  /** A text that may be left out but not be empty. */
  text(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#values[name];
    if (typeof value === "string" && value !== "") return value;
    this.fault(name);
    return undefined;
  }

  /** A text that must be there; empty when it is not, with the fault noted. */
  required(name: string): string {
    if (!this.has(name)) this.fault(name);
    return this.text(name) ?? "";
  }

  /** A text that must be there and mean something to `find`. */
  lookup<T>(name: string, find: (text: string) => T | undefined): T | undefined {
    const text = this.required(name);
    const found = text === "" ? undefined : find(text);
    if (text !== "" && found === undefined) this.fault(name);
    return found;
  }

  /** A text that may be left out but must be accepted by `test`. */
  checked(name: string, test: (text: string) => boolean): string | undefined {
    const text = this.text(name);
    if (text === undefined || test(text)) return text;
    this.fault(name);
    return undefined;
  }

  /** A positive amount, as decimal text or JSON number; empty when it is wrong or missing, with the fault noted. */
  amount(name: string): string {
    const amount = readAmount(this.#values[name]);
    if (amount === undefined) this.fault(name);
    return amount ?? "";
  }

  /** A whole number between two bounds, written in digits. */
  whole(name: string, bounds: { min: number; max: number; otherwise: number }): number {
    const text = this.text(name);
    if (text === undefined) return bounds.otherwise;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.fault(name);
    return bounds.otherwise;
  }

  /** One text or a list of texts. */
  list(name: string): readonly string[] | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#values[name];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter((entry) => typeof entry === "string" && entry !== "");
    if (texts.length === list.length) return texts.map(String);
    this.fault(name);
    return undefined;
  }

  /** A date in ISO 8601, in milliseconds; without a zone it means UTC. */
  date(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const parts = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(
      text,
    );
    const time =
      parts === null ? Number.NaN : Date.parse(`${parts[1]}${parts[2] ?? "T00:00"}${parts[3] ?? "Z"}`);
    if (!Number.isNaN(time)) return time;
    this.fault(name);
    return undefined;
  }

  /** A JSON object; null when left out. */
  object(name: string): Readonly<Record<string, unknown>> | null {
    if (!this.has(name)) return null;
    const value = this.#values[name];
    if (isObject(value)) return value;
    this.fault(name);
    return null;
  }
}

/** Whether a JSON value is an object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
