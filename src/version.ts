/** Which release this is, as `package.json` has it. */
import manifest from "../package.json" with { type: "json" };

/** The release, for example `1.2.0`. */
export const version: string = manifest.version;
