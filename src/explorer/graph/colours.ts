import type { Kind } from '../api/operations.ts';

/** Colours of the picture as the page has them now: canvas and SVG take no CSS variables. */
export interface Colours {
  readonly kind: (kind: Kind) => string;
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly accent: string;
}

/** Reads a colour as drawn: `light-dark()` and variables are resolved by a probe. */
export function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return hex(getComputedStyle(probe).color);
  };
  const names = ['surface', 'ink', 'strong-line', 'accent'] as const;
  const [ground = '', ink = '', line = '', accent = ''] = names.map(read);
  const kinds = new Map<string, string>();
  const kind = (name: Kind): string => kinds.get(name) ?? '#888888';
  for (const name of [
    'Region',
    'Project',
    'Enterprise',
    'Organization',
    'Policy',
    'Industry',
    'Goal',
    'Observation',
    'Indicator',
  ])
    kinds.set(name, read(name));
  probe.remove();
  return { kind, ground, ink, line, accent };
}

/** `rgb(1, 2, 3)` as `#010203`, which WebGL and SVG both read. */
function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
