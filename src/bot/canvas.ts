/**
 * What pictures and papers are drawn with: the drawing library and its fonts. Letters for Latin, Cyrillic and Arabic
 * script come along with the program; no font of the system is used, so a picture is the same on every machine.
 */
import { fileURLToPath } from "node:url";

/** The drawing library. */
export type Canvas = typeof import("@napi-rs/canvas");

/** What is drawn with. */
export type Pen = ReturnType<ReturnType<Canvas["createCanvas"]>["getContext"]>;

const INTER = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "vietnamese"] as const;
const FONTS = [
  ...INTER.map((script) => ({ font: "inter", script })),
  { font: "noto-sans-arabic", script: "arabic" },
];
const WEIGHTS = [400, 600] as const;

/** Families for the `font` of a pen, in the order in which a letter is looked for. Weights: 400 and 600. */
export const FAMILY = FONTS.map(({ script }) => `"Sell bot ${script}"`).join(", ");

/** Colours of what is drawn: ink and a softer one, on paper. */
export const INK = "#14181d";
export const SOFT_INK = "#4a5462";
export const PAPER = "#ffffff";
/** The red of marks and failures. */
export const RED = "#b3402e";

let loading: Promise<Canvas> | undefined;

/** The drawing library, ready to write. It is large and seldom needed, so it is loaded with the first drawing. */
export function loadCanvas(): Promise<Canvas> {
  loading ??= import("@napi-rs/canvas").then((canvas) => {
    for (const { font, script } of FONTS) {
      for (const weight of WEIGHTS) {
        const file = import.meta.resolve(
          `@fontsource/${font}/files/${font}-${script}-${weight}-normal.woff2`,
        );
        if (!canvas.GlobalFonts.registerFromPath(fileURLToPath(file), `Sell bot ${script}`)) {
          throw new Error(`the font ${font} ${script} ${weight} cannot be used`);
        }
      }
    }
    return canvas;
  });
  return loading;
}
