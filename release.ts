/**
 * `npm run release`: what goes out, and what it is made of. Makes the bundle anew, and beside it in `dist/`:
 *
 * - `sbom.cdx.json`: every package that goes into production, with its licence and the hash of what npm installs (CycloneDX).
 * - `SHA256SUMS`: the hash of each of these files, for `sha256sum --check`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the lock file says of a package. */
export interface LockedPackage {
  /** Where it lies, such as `node_modules/grammy`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      Omit<LockedPackage, "path" | "name"> & { dev?: boolean } & Record<"os" | "cpu" | "libc", unknown>
    >
  >;
}

/** A kind of machine, in the words of Node: `process.platform`, `process.arch`, and which C library it has. */
interface Machine {
  readonly os: string;
  readonly cpu: string;
  readonly libc: string;
}

/** What `npm ci --omit=dev` installs, by the text of the lock file: on one kind of machine, or on any. */
export function productionPackages(lockFile: string, machine?: Machine): readonly LockedPackage[] {
  const { packages } = JSON.parse(lockFile) as LockFile;
  const fits = (wanted: unknown, here?: string) =>
    here === undefined || !Array.isArray(wanted) || wanted.includes(here);
  return Object.entries(packages)
    .filter(
      ([path, { dev, os, cpu, libc }]) =>
        path !== "" && !dev && fits(os, machine?.os) && fits(cpu, machine?.cpu) && fits(libc, machine?.libc),
    )
    .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, "") }));
}

/** What the machines are that the bot usually runs on. */
export const SERVER: Machine = { os: "linux", cpu: "x64", libc: "glibc" };

interface Bom {
  readonly components: readonly { readonly "bom-ref": string }[];
  /** What needs what; the first one is the program. */
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * The bill of materials that npm makes of everything, without what is for development only. Not by npm's `--omit=dev`: that
 * also leaves out what a package for development needs as well, zod among it (npm 11.19).
 */
function ofProduction(bom: Bom, packages: readonly LockedPackage[]): Bom {
  const kept = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const [root] = bom.dependencies;
  return {
    ...bom,
    components: bom.components.filter((component) => kept.has(component["bom-ref"])),
    dependencies: bom.dependencies
      .filter((entry) => entry === root || kept.has(entry.ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => kept.has(needed)) })),
  };
}

/** Makes the release. */
function release(): void {
  const root = import.meta.dirname;
  const dist = join(root, "dist");
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const lockFile = readFileSync(join(root, "package-lock.json"), "utf8");
  run(process.execPath, "build.ts");
  const bom = JSON.parse(run("npm", "sbom", "--package-lock-only", "--sbom-format=cyclonedx")) as Bom;
  const ours = ofProduction(bom, productionPackages(lockFile));
  writeFileSync(join(dist, "sbom.cdx.json"), `${JSON.stringify(ours, null, 2)}\n`);

  const files = readdirSync(dist).toSorted();
  const sums = files.map((file) => {
    const hash = createHash("sha256").update(readFileSync(join(dist, file)));
    return `${hash.digest("hex")}  ${file}\n`;
  });
  writeFileSync(join(dist, "SHA256SUMS"), sums.join(""));

  const packages = productionPackages(lockFile, SERVER);
  const licenses = Map.groupBy(packages, ({ license }) => license ?? "none");
  const counts = [...licenses].map(([license, { length }]) => `${length} ${license}`);
  process.stdout.write(
    `dist/: ${files.length} files, of ${packages.length} packages on Linux x64 (${counts.join(", ")})\n`,
  );
}

if (import.meta.main) release();
