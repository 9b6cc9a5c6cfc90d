import { Link } from 'wouter-preact';
import { SentenceButton } from '../evidence/button.tsx';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { entityHref, KindChip } from '../parts/kind.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { NodeList } from './node-list.tsx';
import { FIRST_LIMIT, MOST_LIMIT, type GraphState } from './use-graph.ts';
import type { GraphEdge, GraphNode, View } from './view.ts';

interface SideProperties {
  readonly graph: GraphState;
  /** The view as filtered. */
  readonly view: View;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
  readonly pinned: ReadonlySet<string>;
  readonly setPinned: (id: string, pinned: boolean) => void;
  /** Where a path is to begin, until its end is chosen. */
  readonly pathStart: string | undefined;
  readonly startPath: (id: string | undefined) => void;
}

/** Beside the picture: the selected thing with all that can be done to it, and the list of all. */
export function GraphSide(properties: SideProperties) {
  const { t } = useLanguage();
  const { view, selected, select, graph } = properties;
  const node = selected === undefined ? undefined : graph.view.nodes.get(selected);
  return (
    <aside class="graph-side" aria-label={t.graph.nodes}>
      {node ? <Selected node={node} {...properties} /> : <p class="quiet">{t.graph.noSelection}</p>}
      <Paths graph={graph} />
      <h2>{t.graph.nodes}</h2>
      <NodeList view={view} selected={selected} select={select} />
    </aside>
  );
}

function Selected({
  node,
  graph,
  view,
  select,
  pinned,
  setPinned,
  pathStart,
  startPath,
}: SideProperties & { readonly node: GraphNode }) {
  const { t, locale } = useLanguage();
  const extent = graph.view.expanded.get(node.id);
  const isPinned = pinned.has(node.id);
  return (
    <section class="selected" aria-label={t.graph.selected}>
      <p>
        <KindChip kind={node.kind} /> <strong>{nameIn(locale, node)}</strong>
      </p>
      {extent && (
        <p class="quiet" data-testid="extent">
          {t.graph.shown(extent.shown, extent.total)}
        </p>
      )}
      <div class="actions">
        {extent ? (
          <button type="button" class="button quiet-button" onClick={() => graph.collapse(node.id)}>
            {t.graph.collapse}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => graph.expand(node.id)}>
            {t.graph.expand}
          </button>
        )}
        {extent && extent.shown < Math.min(extent.total, MOST_LIMIT) && (
          <button
            type="button"
            class="button"
            onClick={() => graph.expand(node.id, Math.min(extent.shown + FIRST_LIMIT, MOST_LIMIT))}
          >
            {t.graph.more}
          </button>
        )}
        <button type="button" class="button quiet-button" onClick={() => setPinned(node.id, !isPinned)}>
          {isPinned ? t.graph.unpin : t.graph.pin}
        </button>
        <button
          type="button"
          class="button quiet-button"
          onClick={() => {
            select(undefined);
            graph.remove(node.id);
          }}
        >
          {t.graph.remove}
        </button>
        <Link class="button quiet-button" href={entityHref(node.id)}>
          {t.graph.page}
        </Link>
      </div>
      <PathEnds node={node} graph={graph} pathStart={pathStart} startPath={startPath} />
      <EdgeList node={node} view={view} />
    </section>
  );
}

type PathProperties = Pick<SideProperties, 'graph' | 'pathStart' | 'startPath'> & { readonly node: GraphNode };

/** A path takes two clicks: where it begins, and where it ends. */
function PathEnds({ node, graph, pathStart, startPath }: PathProperties) {
  const { t, locale } = useLanguage();
  const start = pathStart === undefined ? undefined : graph.view.nodes.get(pathStart);
  const findPath = (from: string, to: string) => {
    startPath(undefined);
    graph.findPath(from, to);
  };
  if (!start)
    return (
      <button type="button" class="button quiet-button" onClick={() => startPath(node.id)}>
        {t.graph.pathFrom}
      </button>
    );
  if (start.id !== node.id)
    return (
      <button type="button" class="button" onClick={() => findPath(start.id, node.id)}>
        {t.graph.pathHere(nameIn(locale, start))}
      </button>
    );
  return (
    <div class="path-start">
      <p>{t.graph.pathStart(nameIn(locale, start))}</p>
      <SearchBox label={t.graph.pathTo} onChoose={({ id }) => findPath(start.id, id)} />
    </div>
  );
}

function EdgeList({ node, view }: { readonly node: GraphNode; readonly view: View }) {
  const { t } = useLanguage();
  const edges = [...view.edges.values()].filter(({ from, to }) => from === node.id || to === node.id);
  if (edges.length === 0) return null;
  return (
    <details open={edges.length <= 6}>
      <summary>
        {t.graph.relationsOf} <span class="count">{edges.length}</span>
      </summary>
      <ul class="plain-list">
        {edges.map((edge) => (
          <EdgeLine key={edge.key} edge={edge} view={view} />
        ))}
      </ul>
    </details>
  );
}

/** A relation as a line: from, what, to, and its sentence. */
function EdgeLine({ edge, view }: { readonly edge: GraphEdge; readonly view: View }) {
  const { t, locale } = useLanguage();
  const [from, to] = [view.nodes.get(edge.from), view.nodes.get(edge.to)];
  if (!from || !to) return null;
  const subject = `${nameIn(locale, from)} → ${t.relationNames[edge.type]} → ${nameIn(locale, to)}`;
  const names = [from, to].map((end) => [end.name, ...end.aliases]);
  return (
    <li>
      <span>{subject}</span>
      <SentenceButton told={{ key: edge.key, subject, names, evidence: edge.evidence, ends: [edge.from, edge.to] }} />
    </li>
  );
}

function Paths({ graph }: { readonly graph: GraphState }) {
  const { t, locale } = useLanguage();
  if (!graph.paths) return null;
  return (
    <section class="paths" role="status">
      <h2>{t.graph.path}</h2>
      {graph.paths.length === 0 && <p>{t.graph.noPath}</p>}
      <ol>
        {graph.paths.map((path) => (
          <li key={path.nodes.map(({ id }) => id).join(' ')}>
            <small>{t.graph.pathFound(path.length)}</small>
            <p>{path.nodes.map((node) => nameIn(locale, node)).join(' — ')}</p>
          </li>
        ))}
      </ol>
      <button type="button" class="button quiet-button" onClick={graph.clearPath}>
        {t.graph.clear}
      </button>
    </section>
  );
}
