/** PNGs of few colours: pictures of pages have large even areas, and lose nothing that the eye sees. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const MOST_COLOURS = 128;

/** A colour as one number, and how many pixels have it. */
type Shade = readonly [colour: number, pixels: number];

/** The picture with at most 128 colours, without transparency. */
export function smaller(bytes: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(bytes);
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = mainColours([...counts]);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestIn(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of pixels.entries())
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(colour) ?? 0;
  return encode(width, height, palette, lines);
}

const channel = (colour: number, index: number): number => (colour >> (16 - 8 * index)) & 255;

/** Splits the colours where they lie furthest apart until there are enough groups; each gives its mean. */
function mainColours(shades: Shade[]): number[] {
  const groups = [shades];
  while (groups.length < MOST_COLOURS) {
    const [widest] = groups.map((group, at) => ({ at, ...spread(group) })).sort((a, b) => b.score - a.score);
    if (!widest || widest.score === 0) break;
    const [group = []] = groups.splice(widest.at, 1);
    const sorted = [...group].sort(([a], [b]) => channel(a, widest.index) - channel(b, widest.index));
    const middle = middleOf(sorted);
    groups.push(sorted.slice(0, middle), sorted.slice(middle));
  }
  return groups.map(mean);
}

function spread(group: readonly Shade[]): { readonly index: number; readonly score: number } {
  const ranges = [0, 1, 2].map((index) => {
    const values = group.map(([colour]) => channel(colour, index));
    return (
      values.reduce((most, value) => Math.max(most, value), 0) -
      values.reduce((least, value) => Math.min(least, value), 255)
    );
  });
  const range = Math.max(...ranges);
  const pixels = group.reduce((sum, [, count]) => sum + count, 0);
  return { index: ranges.indexOf(range), score: range * Math.sqrt(pixels) };
}

/** Where half of the pixels lie on either side, with something on both. */
function middleOf(sorted: readonly Shade[]): number {
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let sum = 0;
  const at = sorted.findIndex(([, count]) => (sum += count) >= half);
  return Math.min(Math.max(at, 1), sorted.length - 1);
}

function mean(group: readonly Shade[]): number {
  const pixels = group.reduce((sum, [, count]) => sum + count, 0);
  return [0, 1, 2]
    .map((index) =>
      Math.round(group.reduce((sum, [colour, count]) => sum + channel(colour, index) * count, 0) / pixels),
    )
    .reduce((colour, value) => colour * 256 + value, 0);
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [0, 1, 2].reduce((sum, index) => sum + (channel(colour, index) - channel(other, index)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best] ?? 0) ? at : best), 0);
}

function encode(width: number, height: number, palette: readonly number[], lines: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [0, 1, 2].map((index) => channel(colour, index))));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}
