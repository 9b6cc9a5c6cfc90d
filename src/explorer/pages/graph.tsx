import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Overview } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { EvidenceProvider, useEvidence } from '../evidence/context.tsx';
import { EvidencePanel } from '../evidence/panel.tsx';
import { GraphCanvas } from '../graph/canvas-view.tsx';
import { readColours, type Colours } from '../graph/colours.ts';
import { pngOf, save } from '../parts/save.ts';
import { GraphFilters, NO_FILTER } from '../graph/filters.tsx';
import type { Picture } from '../graph/picture.ts';
import type { Scene } from '../graph/scene.ts';
import { GraphSide } from '../graph/side.tsx';
import { svgOf } from '../graph/svg.ts';
import { useGraph, type GraphState } from '../graph/use-graph.ts';
import { filtered, graphEdge } from '../graph/view.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { ZONE } from '../parts/examples.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { Failure } from '../parts/states.tsx';
import { useTitle } from '../parts/title.tsx';

/** The graph as a picture that grows by what a person asks for. */
export function GraphPage() {
  return (
    <EvidenceProvider>
      <GraphText />
    </EvidenceProvider>
  );
}

function GraphText() {
  const { t, locale } = useLanguage();
  useTitle(t.graph.title);
  const graph = useGraph();
  const { shown } = useEvidence();
  const colours = useColours();
  const picture = useRef<Picture>();
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, select] = useState<string>();
  const [pathStart, startPath] = useState<string>();
  const [pinned, setAllPinned] = useState<ReadonlySet<string>>(new Set());
  const setPinned = (id: string, isPinned: boolean) =>
    setAllPinned((before) => new Set(isPinned ? [...before, id] : [...before].filter((other) => other !== id)));
  const view = useMemo(() => filtered(graph.view, filter), [graph.view, filter]);
  const path = useMemo(
    () => new Set(graph.paths?.[0]?.relations.map((relation) => graphEdge(relation).key) ?? []),
    [graph.paths],
  );
  const scene: Scene = useMemo(
    () => ({
      view,
      selected,
      path,
      colours,
      label: (node) => nameIn(locale, node),
      relation: (type) => t.relationNames[type],
    }),
    [view, selected, path, colours, locale],
  );
  const empty = graph.view.nodes.size === 0;
  return (
    <div class={shown ? 'page graph-page with-panel' : 'page graph-page'}>
      <div class="graph-frame">
        <h1 class="visually-hidden">{t.graph.title}</h1>
        <Toolbar graph={graph} scene={scene} picture={picture} />
        {!empty && <GraphFilters view={graph.view} filter={filter} setFilter={setFilter} />}
        {graph.error && <Failure error={graph.error} />}
        {empty && !graph.busy && !graph.error && <StartHere graph={graph} />}
        <div class="graph-columns" hidden={empty}>
          <GraphCanvas
            scene={scene}
            pinned={pinned}
            onSelect={select}
            onExpand={(id) => graph.expand(id)}
            onPin={(id) => setPinned(id, true)}
            onReady={(ready) => (picture.current = ready)}
          />
          <GraphSide
            graph={graph}
            view={view}
            selected={selected}
            select={select}
            pinned={pinned}
            setPinned={setPinned}
            pathStart={pathStart}
            startPath={startPath}
          />
        </div>
      </div>
      <EvidencePanel />
    </div>
  );
}

interface ToolbarProperties {
  readonly graph: GraphState;
  readonly scene: Scene;
  readonly picture: { readonly current: Picture | undefined };
}

function Toolbar({ graph, scene, picture }: ToolbarProperties) {
  const { t } = useLanguage();
  const { view, colours } = scene;
  const draw = () =>
    svgOf({ ...(picture.current?.drawing() ?? { nodes: [], edges: [] }), ...colours, title: t.graph.title });
  const saveSvg = () => save('zhengtu.svg', new Blob([draw()], { type: 'image/svg+xml' }));
  const savePng = () => void pngOf(draw()).then((png) => save('zhengtu.png', png));
  const actions: readonly [string, () => void, boolean][] = [
    [t.graph.undo, graph.undo, !graph.canUndo],
    [t.graph.layout, () => picture.current?.layOut(), view.nodes.size === 0],
    [t.graph.fit, () => picture.current?.fit(), view.nodes.size === 0],
    [t.graph.png, savePng, view.nodes.size === 0],
    [t.graph.svg, saveSvg, view.nodes.size === 0],
  ];
  return (
    <div class="toolbar" role="toolbar" aria-label={t.graph.title}>
      <SearchBox label={t.graph.add} onChoose={({ id }) => graph.expand(id)} />
      {actions.map(([label, act, disabled]) => (
        <button type="button" class="button quiet-button" key={label} onClick={act} disabled={disabled}>
          {label}
        </button>
      ))}
      <span class="quiet" role="status" data-testid="counts">
        {graph.busy ? t.states.loading : t.graph.counts(view.nodes.size, view.edges.size)}
      </span>
    </div>
  );
}

function StartHere({ graph }: { readonly graph: GraphState }) {
  const { t, locale } = useLanguage();
  const { data } = useQuery(Overview, { zone: ZONE });
  const starts = [data?.zone, ...(data?.reports.edges.map(({ node }) => node.region) ?? [])].filter(
    (start): start is NonNullable<typeof start> => Boolean(start),
  );
  return (
    <div class="notice">
      <h2>{t.graph.start}</h2>
      <p>{t.graph.startHelp}</p>
      <div class="actions">
        {[...new Map(starts.map((start) => [start.id, start])).values()].map((start) => (
          <button type="button" class="button quiet-button" key={start.id} onClick={() => graph.expand(start.id)}>
            {nameIn(locale, start)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The page's colours, read again when the appearance changes. */
function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const read = () => setColours(readColours());
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    const watched = new MutationObserver(read);
    watched.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', read);
      watched.disconnect();
    };
  }, []);
  return colours;
}
