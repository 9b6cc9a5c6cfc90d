import { plot, type PlotOptions } from '@observablehq/plot';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ChartProperties {
  /** What the picture shows, in words. */
  readonly label: string;
  readonly options: (width: number) => PlotOptions;
  /** What the options are made of: the chart is drawn again when one of them changes. */
  readonly of: readonly unknown[];
}

/** A chart as wide as its place. Colours are the page's variables, so that it follows the appearance by itself. */
export function Chart({ label, options, of }: ChartProperties) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useLayoutEffect(() => {
    if (!width || !frame.current) return;
    const drawn = plot({ ...options(width), width, className: 'plot' });
    // The content security policy allows no style element; style/charts.css has these rules.
    drawn.querySelector('style')?.remove();
    // The frame tells what is drawn; the names that Plot gives to its groups say nothing to a screen reader.
    drawn.setAttribute('aria-hidden', 'true');
    frame.current.replaceChildren(drawn);
  }, [width, ...of]);
  return <div class="chart" ref={frame} role="img" aria-label={label} />;
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const watched = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watched.observe(element.current);
    return () => watched.disconnect();
  }, []);
  return width;
}
