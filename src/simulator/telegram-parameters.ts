/** What a Bot API call carries: reading it from HTTP, checking it against the documentation, and refusing it. */

/** A call that Telegram refuses; becomes the JSON error answer (Bot API, "Making requests"). */
export class Refusal extends Error {
  /** HTTP status and `error_code`. */
  readonly code: number;
  /** `parameters.retry_after` in seconds, where Telegram gives it. */
  readonly retryAfter: number | undefined;

  constructor(code: number, description: string, retryAfter?: number) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** A 400 in Telegram's style: its first letter is lowered unless the message is a server constant such as BUTTON_DATA_INVALID. */
export function badRequest(message: string): Refusal {
  const constant = /^.[A-Z_]/.test(message);
  return new Refusal(
    400,
    `Bad Request: ${constant ? message : message.charAt(0).toLowerCase() + message.slice(1)}`,
  );
}

/** A 403, e.g. `forbidden("bot was blocked by the user")`. */
export function forbidden(message: string): Refusal {
  return new Refusal(403, `Forbidden: ${message}`);
}

/** A JSON object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object (and not an array or null). */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A file that came with a call. */
export interface UploadedFile {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The documented type of a parameter. `id` is "Integer or String", `file` is "InputFile or String". */
export type Shape =
  | "integer"
  | "string"
  | "boolean"
  | "id"
  | "file"
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

/** Parameter names of a method with their types. */
export type Shapes = Readonly<Record<string, Shape>>;

/** A Bot API method: its documented parameters and what it does. */
export interface Method {
  readonly shapes: Shapes;
  /** Returns the `result` (or an {@link Answer} with a description); throws a {@link Refusal}. */
  readonly run: (args: Arguments) => unknown;
}

/** Methods by their documented names. */
export type MethodTable = Readonly<Record<string, Method>>;

/** A result with a human-readable `description`. */
export class Answer {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}

/** A request's parameters before they are compared with a method. */
export interface RawCall {
  readonly values: Record<string, unknown>;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** Whether the values came typed (a JSON body) or as strings (query, form). */
  readonly typed: boolean;
}

/**
 * Reads the parameters of a request: URL query, then a JSON, urlencoded or multipart body on top.
 * Throws a {@link Refusal} for a JSON body that cannot be parsed.
 */
export async function readCall(query: URLSearchParams, contentType: string, body: Buffer): Promise<RawCall> {
  const values: Record<string, unknown> = Object.fromEntries(query);
  const files = new Map<string, UploadedFile>();
  if (body.length === 0) return { values, files, typed: false };
  if (contentType.startsWith("application/json")) {
    const parsed = parseJson(body.toString("utf8"));
    if (!isFields(parsed)) throw badRequest("Can't parse JSON object");
    return { values: Object.assign(values, parsed), files, typed: true };
  }
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(contentType)) {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } })
      .formData()
      .catch(() => {
        throw badRequest("Can't parse the request's body");
      });
    for (const [name, value] of form) {
      if (typeof value === "string") values[name] = value;
      else {
        const bytes = new Uint8Array(await value.arrayBuffer());
        files.set(name, { fileName: value.name, mime: value.type || "application/octet-stream", bytes });
      }
    }
  }
  return { values, files, typed: false };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A method's parameters, converted as leniently as Telegram converts them; what the documentation does not
 * allow is kept in {@link Arguments.warnings}.
 */
export class Arguments {
  /** The documented parameters by name; uploaded files as `{ fileName, mime, size }`. */
  readonly values: Fields;
  /** Everything that was given, with what Telegram ignores. */
  readonly given: Fields;
  /** One line for each unknown parameter or wrong type. */
  readonly warnings: readonly string[];
  readonly #files = new Map<string, UploadedFile>();
  readonly #parts: ReadonlyMap<string, UploadedFile>;

  /** `shapes` are the method's documented parameters; undefined for an unknown method. */
  constructor(call: RawCall, shapes: Shapes | undefined) {
    const warnings: string[] = [];
    const values: Record<string, unknown> = {};
    const ignored: Record<string, unknown> = {};
    const attached = new Set<string>();
    const unknown = (name: string, value: unknown) => {
      if (shapes !== undefined) warnings.push(`${name}: unknown parameter`);
      ignored[name] = value;
    };
    const take = (name: string, file: UploadedFile) => {
      this.#files.set(name, file);
      values[name] = described(file);
    };
    for (const [name, value] of Object.entries(call.values)) {
      const shape = shapes?.[name];
      const part = partName(value);
      const file = part === undefined ? undefined : call.files.get(part);
      if (shape === undefined) unknown(name, value);
      else if (shape === "file" && part !== undefined && file !== undefined) {
        attached.add(part);
        take(name, file);
      } else {
        values[name] = converted(value, shape, name, call.typed, warnings);
        if (call.files.size > 0) for (const nested of partNames(values[name])) attached.add(nested);
      }
    }
    for (const [name, file] of call.files) {
      if (attached.has(name)) continue;
      if (shapes?.[name] === "file") take(name, file);
      else unknown(name, described(file));
    }
    this.#parts = call.files;
    this.values = values;
    this.given = { ...values, ...ignored };
    this.warnings = warnings;
  }

  /** Whether the parameter was given. */
  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  /** The parameter as text; empty when absent. */
  text(name: string): string {
    const value = this.values[name];
    if (value === undefined || value === null) return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  }

  /** The parameter as an integer, clamped; `otherwise` when absent or not a number. */
  integer(
    name: string,
    otherwise: number,
    min = Number.MIN_SAFE_INTEGER,
    max = Number.MAX_SAFE_INTEGER,
  ): number {
    const value = this.text(name).trim();
    return /^[+-]?\d+$/.test(value) ? Math.min(max, Math.max(min, Number(value))) : otherwise;
  }

  /** The parameter as a truth value, false when absent. */
  flag(name: string): boolean {
    return /^(true|yes|1)$/i.test(this.text(name).trim());
  }

  /** A JSON parameter: parsed, undefined when absent; `unparsable` is thrown for text that is not JSON. */
  json(name: string, unparsable: string): unknown {
    const value = this.values[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") throw badRequest(unparsable);
    return value;
  }

  /** An uploaded file, or the file id or URL given instead; undefined when absent. */
  file(name: string): UploadedFile | string | undefined {
    return this.#files.get(name) ?? (this.text(name) || undefined);
  }

  /** What a file inside a JSON parameter stands for: the upload behind `attach://<part>`, else the id or URL as it is. */
  attached(reference: string): UploadedFile | string {
    return this.#parts.get(partName(reference) ?? "") ?? reference;
  }
}

/** The part of a multipart body that a value refers to (Bot API, "Sending files"). */
function partName(value: unknown): string | undefined {
  return typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
}

/** All parts referred to anywhere inside a JSON value. */
function partNames(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(partNames);
  return [partName(value)].filter((name) => name !== undefined);
}

function described(file: UploadedFile): Fields {
  return { fileName: file.fileName, mime: file.mime, size: file.bytes.length };
}

function converted(value: unknown, shape: Shape, path: string, typed: boolean, warnings: string[]): unknown {
  if (value === null || value === undefined) return undefined;
  const misfit = (kept: unknown, what: string) => {
    warnings.push(`${path}: expected ${what}, got ${Array.isArray(kept) ? "array" : typeof kept}`);
    return kept;
  };
  const expected = (what: string) => misfit(value, what);
  if (typeof shape === "object") {
    // The documentation calls these "JSON-serialized": as a string they are right in any kind of body.
    const parsed = typeof value === "string" ? (parseJson(value) ?? value) : value;
    if ("list" in shape) {
      if (!Array.isArray(parsed)) return misfit(parsed, "an array");
      return parsed.map((item, index) => converted(item, shape.list, `${path}[${index}]`, true, warnings));
    }
    if (!isFields(parsed)) return misfit(parsed, "an object");
    const fields: Record<string, unknown> = {};
    for (const [name, item] of Object.entries(parsed)) {
      const inner = shape.fields[name];
      if (inner === undefined) warnings.push(`${path}.${name}: unknown field`);
      fields[name] = inner === undefined ? item : converted(item, inner, `${path}.${name}`, true, warnings);
    }
    return fields;
  }
  switch (shape) {
    case "integer":
      if (typeof value === "number") return Number.isInteger(value) ? value : expected("an integer");
      if (typeof value === "string" && !typed && /^[+-]?\d+$/.test(value.trim())) return Number(value);
      return expected("an integer");
    case "id":
      if (typeof value === "string") return /^-?\d+$/.test(value) ? Number(value) : value;
      return typeof value === "number" && Number.isInteger(value)
        ? value
        : expected("an integer or a string");
    case "boolean":
      if (typeof value === "boolean") return value;
      if (!typed && (value === "true" || value === "false")) return value === "true";
      return expected("a boolean");
    case "string":
      return typeof value === "string" ? value : expected("a string");
    case "file":
      return typeof value === "string" ? value : expected("a file or a string");
  }
}
