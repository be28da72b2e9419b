/** Draws the bars of the statistics as a picture: for a phone, so large letters, dark on light, words beside every bar. */
import { FAMILY, INK, loadCanvas, PAPER, type Pen, RED, SOFT_INK } from "../canvas.ts";

/** One bar. */
export interface Bar {
  /** What is counted. */
  label: string;
  /** Its length. */
  value: number;
  /** What it is a part of: the length of the whole track. */
  of: number;
  /** The number as it is written, with whatever belongs behind it. */
  shown: string;
}

/** Bars about one subject. */
export interface BarGroup {
  title: string;
  bars: readonly Bar[];
  /** CSS colour of the bars. */
  colour: string;
}

/** Everything on the picture. */
export interface Chart {
  title: string;
  /** Stands in the corner where it cannot be missed; nothing when absent. */
  mark?: string;
  groups: readonly BarGroup[];
}

/** Colours of bars: good on white, and told apart without seeing colour by the words beside them. */
export const CHART_BLUE = "#2563a8";
export const CHART_RED = RED;

/** Twice the 390 pixels of a phone, so that letters stay sharp. */
const WIDTH = 780;
const MARGIN = 44;
const TRACK = "#e8ecf1";
const TOP = 130;
const GROUP_TITLE = 64;
const GROUP_GAP = 24;
const ROW = 92;
const BAR_HEIGHT = 30;

/** Draws a chart. Resolves with a PNG of 780 pixels' width. */
export async function drawChart(chart: Chart): Promise<Uint8Array> {
  const { createCanvas } = await loadCanvas();
  const groups = chart.groups.filter(({ bars }) => bars.length > 0);
  const rows = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  const height = TOP + groups.length * (GROUP_TITLE + GROUP_GAP) + rows * ROW;
  const canvas = createCanvas(WIDTH, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, height);
  pen.textBaseline = "alphabetic";

  write(pen, chart.title, MARGIN, 84, { size: 44, weight: 600, width: WIDTH - 2 * MARGIN - 150 });
  if (chart.mark !== undefined) drawMark(pen, chart.mark);

  let y = TOP;
  for (const { title, bars, colour } of groups) {
    write(pen, title, MARGIN, y + 30, { size: 30, weight: 600, ink: SOFT_INK });
    y += GROUP_TITLE;
    for (const bar of bars) {
      drawBar(pen, bar, y, colour);
      y += ROW;
    }
    y += GROUP_GAP;
  }
  return canvas.toBuffer("image/png");
}

function drawBar(pen: Pen, { label, value, of, shown }: Bar, y: number, colour: string): void {
  const width = WIDTH - 2 * MARGIN;
  const length = (value / Math.max(of, value, 1)) * width;
  pen.font = `600 32px ${FAMILY}`;
  const numberWidth = pen.measureText(shown).width;
  write(pen, label, MARGIN, y + 28, { size: 32, width: width - numberWidth - 24 });
  write(pen, shown, MARGIN + width - numberWidth, y + 28, { size: 32, weight: 600 });
  fillRound(pen, MARGIN, y + 42, width, TRACK);
  if (value > 0) fillRound(pen, MARGIN, y + 42, Math.max(length, BAR_HEIGHT / 2), colour);
}

function fillRound(pen: Pen, x: number, y: number, width: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, BAR_HEIGHT, 8);
  pen.fill();
}

function drawMark(pen: Pen, mark: string): void {
  pen.font = `600 30px ${FAMILY}`;
  const width = pen.measureText(mark).width + 36;
  pen.fillStyle = CHART_RED;
  pen.beginPath();
  pen.roundRect(WIDTH - MARGIN - width, 46, width, 50, 10);
  pen.fill();
  write(pen, mark, WIDTH - MARGIN - width + 18, 82, { size: 30, weight: 600, ink: PAPER });
}

function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  {
    size,
    weight = 400,
    ink = INK,
    width,
  }: { size: number; weight?: 400 | 600; ink?: string; width?: number },
): void {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  pen.fillStyle = ink;
  if (width === undefined) pen.fillText(text, x, y);
  else pen.fillText(text, x, y, width);
}
