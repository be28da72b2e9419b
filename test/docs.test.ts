/** The documents, held to the source: what they name is there, and where they lead somebody can go. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FILES = listFiles();
const DOCUMENTS = FILES.filter((path) => path.endsWith(".md"));
/** What the past looked like may have other names than the present. */
const HISTORY = "CHANGELOG.md";
const PRODUCT = FILES.filter((path) => /^src\/.*\.ts$/.test(path) && !path.startsWith("src/simulator/"));

describe("a document", () => {
  test.each(DOCUMENTS)("%s leads to nothing that is not there", (document) => {
    const links = [...prose(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => !/^(https?|mailto):/.test(link) && !leadsSomewhere(document, link));
    expect(broken).toEqual([]);
  });

  test.each(DOCUMENTS.filter((path) => path !== HISTORY))("%s names only files that exist", (document) => {
    const paths = ticked(prose(document)).filter((text) =>
      /^(src|test|docs|locales|ops|\.ci|\.github)\//.test(text),
    );
    expect(paths.filter((path) => filesAt(path).length === 0)).toEqual([]);
  });
});

describe("CONTRIBUTING's table", () => {
  const rows = table("CONTRIBUTING.md", "How do I …");

  test.each(rows)(
    "%s: every file it names exists, and what it names in a file is in it",
    (_, touch = "", prove = "") => {
      expect([...misnamed(touch), ...misnamed(prove)]).toEqual([]);
    },
  );

  test("names every table that has a row for each step, and for each status", () => {
    const named = (what: string) => ticked(rows.find(([first]) => first === what)?.join(" ") ?? "");
    expect(named("a step of the sale")).toEqual(expect.arrayContaining(tablesBy("Step")));
    expect(named("a status")).toEqual(expect.arrayContaining(tablesBy("KnownStatus")));
  });
});

describe("architecture.md's rooms", () => {
  const rooms = read("docs/architecture.md")
    .split(/^### /m)
    .slice(1)
    .map((section) => [ticked(section)[0] ?? "", section] as const);

  test.each(rooms)("%s: every file of its table is in it", (room, section) => {
    const files = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) => ticked(cell));
    const absent = files.filter((file) => filesAt(join(room.replace("*.ts", ""), file)).length === 0);
    expect(absent.filter((file) => filesAt(file).length === 0)).toEqual([]);
  });
});

describe("operations.md's log lines", () => {
  const logged = PRODUCT.flatMap(logLines);
  const listed = table("docs/operations.md", "Log lines an operator should know").flatMap(
    ([level, lines = ""]) => ticked(lines).map((line) => `${level}: ${line}`),
  );

  test("are in the source, at the level the table tells", () => {
    expect(listed.filter((line) => !logged.includes(line))).toEqual([]);
  });

  test("leave out no error", () => {
    expect(logged.filter((line) => line.startsWith("error: ") && !listed.includes(line))).toEqual([]);
  });
});

test("the words that style.md asks for are those of the source", () => {
  const words = table("docs/style.md", "Names").flatMap(([say = ""]) => ticked(say));
  const source = PRODUCT.map(read).join("\n");
  expect(words.filter((word) => word !== "…" && !hasWord(source, word.replace("<T>", "")))).toEqual([]);
});

test.each(["SECURITY.md", "docs/reliability.md"])(
  "every story that %s calls as a witness is told where it says",
  (page) => {
    const witnesses = [...prose(page).matchAll(/`(test\/[^`]+)`: (\*[^*]+\*(?:, \*[^*]+\*)*)/g)];
    const stories = witnesses.flatMap(([, file = "", told = ""]) =>
      [...told.matchAll(/\*([^*]+)\*/g)].map(([, story = ""]) => ({ file, story })),
    );
    expect(stories.length).toBeGreaterThan(10);
    expect(stories.filter(({ file, story }) => !read(file).includes(story))).toEqual([]);
  },
);

test("one version of Node.js is named everywhere, and one of the bot", () => {
  const { version, devDependencies } = JSON.parse(read("package.json"));
  expect(read(".node-version").trim()).toBe(devDependencies.node);
  const images = [...read("Dockerfile").matchAll(/^FROM node:([^-\s]+)/gm)].map(([, tag]) => tag);
  expect(new Set(images)).toEqual(new Set([devDependencies.node]));
  expect(read(HISTORY).match(/^## \[(\d[^\]]*)\]/m)?.[1]).toBe(version);
});

// Reading

/** Everything but what is installed, made or private. */
function listFiles(): readonly string[] {
  const foreign = new Set([".git", ".env", "coverage", "data", "node_modules"]);
  const roots = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !foreign.has(name));
  return roots.flatMap((entry) => {
    if (entry.isFile()) return [entry.name];
    const below = readdirSync(join(ROOT, entry.name), { recursive: true, withFileTypes: true });
    return below.filter((one) => one.isFile()).map((one) => relative(ROOT, join(one.parentPath, one.name)));
  });
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** A document without its examples. */
function prose(document: string): string {
  return read(document).replace(/^```[\s\S]*?^```/gm, "");
}

/** What stands between backticks. */
function ticked(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inner = ""]) => inner);
}

/** The cells of the first table below a heading, row by row. */
function table(document: string, heading: string): string[][] {
  const [, below = ""] = read(document).split(new RegExp(`^#+ ${heading}$`, "m"));
  const [found = ""] = below.match(/(^\|.*\n)+/m) ?? [];
  const [, , ...rows] = found.trim().split("\n");
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The files a path means: one, all of a folder, or all that fit its stars. */
function filesAt(path: string): readonly string[] {
  const pattern = path.replace(/[.+?^${}()[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return FILES.filter((file) => new RegExp(path.endsWith("/") ? `^${pattern}` : `^${pattern}$`).test(file));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : normalize(join(dirname(document), path));
  if (!FILES.some((file) => file === target || file.startsWith(`${target}/`))) return false;
  return anchor === undefined || headings(target).includes(anchor);
}

/** The headings of a document as GitHub makes anchors of them. */
function headings(document: string): string[] {
  return [...prose(document).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/**
 * What a cell names wrongly. A name in backticks is a path; or a file beside the one named before it; or, in a clause
 * with a file, a symbol of that file; or the key of a text, with `<…>` for any word.
 */
function misnamed(cell: string): string[] {
  const wrong: string[] = [];
  let folder = "";
  for (const clause of cell.split(";")) {
    const names = ticked(clause);
    const symbols: string[] = [];
    for (const name of names) {
      if (/^[A-Za-z]\w*$/.test(name)) {
        symbols.push(name);
      } else if (/^[a-z]+(-[\w<>]+)+$/.test(name)) {
        if (!isTextKey(name)) wrong.push(`${name}: no such text`);
      } else if (name.includes("/") || /\.(ts|md|ftl|yml|json)$/.test(name)) {
        const path = name.includes("/") || name.startsWith(".") ? name : join(folder, name);
        const files = filesAt(path);
        if (files.length === 0) wrong.push(`${path}: no such file`);
        folder = path.endsWith("/") ? path : dirname(path);
        for (const symbol of symbols.splice(0)) {
          if (!files.some((file) => hasWord(read(file), symbol))) wrong.push(`${symbol}: not in ${path}`);
        }
      }
    }
    // Named after the last file of its clause, as in "`a.ts` (its `Row`)".
    for (const symbol of symbols) {
      if (!filesAt("src/").some((file) => hasWord(read(file), symbol)))
        wrong.push(`${symbol}: nowhere in src/`);
    }
  }
  return wrong;
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(text);
}

function isTextKey(name: string): boolean {
  const key = new RegExp(`^${name.replace(/<[^>]+>/g, "[\\w-]+")} =`, "m");
  return filesAt("locales/").some((file) => basename(file) === "en.ftl" && key.test(read(file)));
}

/** Names of the tables that the compiler wants complete for every value of a type. */
function tablesBy(type: string): string[] {
  const declared = new RegExp(`const (\\w+)(?::| = [^;]*?satisfies) Readonly<Record<${type},`, "g");
  return PRODUCT.flatMap((path) => [...read(path).matchAll(declared)].map(([, name = ""]) => name));
}

/** The lines a file can log, as `level: message`. */
function logLines(path: string): string[] {
  const text = `"[^"]*"`;
  const inner = `(?:[^()"]|${text}|\\((?:[^()"]|${text})*\\))*`;
  const calls = read(path).matchAll(new RegExp(`\\blog\\??\\.(debug|info|warn|error)\\((${inner})\\)`, "g"));
  return [...calls].flatMap(([, level, given = ""]) => {
    // One message, or one of two; what is in braces are the fields.
    const messages = given.replace(/\{[^}]*\}/g, "").matchAll(/"([^"]+)"/g);
    return [...messages].map(([, message]) => `${level}: ${message}`);
  });
}
