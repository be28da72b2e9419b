import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

test("Node itself reads every source file: what it cannot take the types out of would end the program before it begins", () => {
  const root = join(import.meta.dirname, "..");
  const unreadable = globSync("src/**/*.ts", { cwd: root }).flatMap((file) => {
    try {
      stripTypeScriptTypes(readFileSync(join(root, file), "utf8"));
      return [];
    } catch (error) {
      return [`${file}: ${error}`];
    }
  });
  expect(unreadable).toEqual([]);
});
