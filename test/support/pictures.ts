/** What can be measured on a picture that the bot has drawn. */
import { loadCanvas } from "../../src/bot/canvas.ts";

/** Colours of bars, by their red, green and blue. */
const COLOURS = {
  blue: (red: number, green: number, blue: number) => red < 0x60 && green < 0x80 && blue > 0x90,
  red: (red: number, green: number, blue: number) => red > 0x90 && green < 0x60 && blue < 0x60,
} as const;

/** Shortest run of lines that is a bar, and no letter, in pixels. */
const BAR_HEIGHT = 10;

/** The bars of one colour from top to bottom, each as a part of the width between the margins. */
export async function barsIn(png: Uint8Array, colour: keyof typeof COLOURS): Promise<number[]> {
  const { createCanvas, loadImage } = await loadCanvas();
  const image = await loadImage(Buffer.from(png));
  const pen = createCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, image.width, image.height);
  const lengthAt = (y: number): number => {
    let length = 0;
    for (let at = 4 * y * width; at < 4 * (y + 1) * width; at += 4)
      if (COLOURS[colour](data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) length += 1;
    return length;
  };
  const bars: number[] = [];
  let run = 0;
  let longest = 0;
  for (let y = 0; y <= height; y += 1) {
    const length = y < height ? lengthAt(y) : 0;
    if (length > 0) {
      run += 1;
      longest = Math.max(longest, length);
    } else {
      if (run > BAR_HEIGHT) bars.push(longest / (width - 88));
      run = 0;
      longest = 0;
    }
  }
  return bars;
}
