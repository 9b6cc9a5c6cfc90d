/** A thing in a drawing, in the drawing's own units. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly strong: boolean;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly title: string;
}

const WIDTH = 1600;
const HEIGHT = 1100;
const MARGIN = 110;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const round = (value: number): number => Math.round(value * 10) / 10;

/** Fits places into the page, keeping their proportions; y grows downwards. */
function fit(nodes: readonly DrawnNode[]): Map<string, { x: number; y: number }> {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left || 1), (HEIGHT - 2 * MARGIN) / (top - bottom || 1));
  return new Map(
    nodes.map(({ id, x, y }) => [
      id,
      {
        x: round(WIDTH / 2 + (x - (left + right) / 2) * scale),
        y: round(HEIGHT / 2 - (y - (bottom + top) / 2) * scale),
      },
    ]),
  );
}

/** The picture as SVG: text stays text, so it can be searched, edited and printed. */
export function svgOf({ nodes, edges, ground, ink, line, title }: Drawing): string {
  const places = fit(nodes);
  const lines = edges.flatMap(({ from, to, label, strong }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const style = `stroke="${line}" stroke-width="${strong ? 4 : 1.6}"`;
    const drawn = `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" ${style}/>`;
    const word = `<text x="${round((a.x + b.x) / 2)}" y="${round((a.y + b.y) / 2)}" font-size="12" fill="${ink}" opacity="0.7" text-anchor="middle">${escape(label)}</text>`;
    return edges.length > 60 ? [drawn] : [drawn, word];
  });
  const discs = nodes.map(({ id, label, colour, size }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return (
      `<circle cx="${x}" cy="${y}" r="${round(size * 1.2)}" fill="${colour}" stroke="${ground}" stroke-width="2"/>` +
      `<text x="${x}" y="${round(y + size * 1.2 + 17)}" font-size="15" fill="${ink}" text-anchor="middle" paint-order="stroke" stroke="${ground}" stroke-width="4">${escape(label)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...lines,
    ...discs,
    '</svg>',
  ].join('\n');
}
