/** What is installed beside the product: few packages, each under a licence that lets it be used, none that runs when it is installed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { productionPackages, SERVER } from "../release.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const packages = productionPackages(read("package-lock.json"), SERVER);
const { dependencies, allowScripts } = JSON.parse(read("package.json")) as Record<
  "dependencies" | "allowScripts",
  Record<string, unknown>
>;

/** Those that ask for no more than that they are named; the fonts' one besides keeps their name with them. */
const LICENCES = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "(MIT OR Apache-2.0)",
  "OFL-1.1",
];

test("at most 100 packages go into production, and all that are asked for are among them", () => {
  const paths = packages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(Object.keys(dependencies).map((name) => `node_modules/${name}`)),
  );
  expect(paths.length).toBeLessThanOrEqual(100);
});

test("each of them has a licence that lets it be used", () => {
  expect(packages.filter(({ license = "none" }) => !LICENCES.includes(license))).toEqual([]);
});

test("nothing runs when it is installed but what is allowed by its name", () => {
  const { packages: all } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const running = Object.entries(all).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, "")] : [],
  );
  expect(running.filter((name) => allowScripts[name] !== true)).toEqual([]);
});
