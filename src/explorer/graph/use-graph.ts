import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';
import { ApiError, ask } from '../api/client.ts';
import { GraphAround, GraphPaths, type GraphPathsQuery } from '../api/operations.ts';
import { step } from './history.ts';
import { add, collapse, EMPTY_VIEW, graphEdge, graphNode, remove, type View } from './view.ts';

export type FoundPath = GraphPathsQuery['paths'][number];

/** The picture's state and what a person can do to it. */
export interface GraphState {
  readonly view: View;
  readonly canUndo: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly paths: readonly FoundPath[] | undefined;
  readonly expand: (id: string, limit?: number) => void;
  readonly collapse: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly findPath: (from: string, to: string) => void;
  readonly clearPath: () => void;
}

/** Things asked for at first, and how many more each time. */
export const FIRST_LIMIT = 20;
export const MOST_LIMIT = 300;

/** Keeps the picture; the address names what was expanded (`of`) and the path (`from`, `to`), so that it can be shared. */
export function useGraph(): GraphState {
  const [history, dispatch] = useReducer(step, { now: EMPTY_VIEW, past: [] });
  const [busy, setBusy] = useState(0);
  const [error, setError] = useState<ApiError>();
  const [paths, setPaths] = useState<readonly FoundPath[]>();
  const [parameters, setParameters] = useSearchParams();
  const work = useCallback((asked: Promise<void>) => {
    setBusy((count) => count + 1);
    setError(undefined);
    asked
      .catch((cause: unknown) => setError(cause instanceof ApiError ? cause : new ApiError('INTERNAL', String(cause))))
      .finally(() => setBusy((count) => count - 1));
  }, []);
  const expandAll = useCallback(
    (ids: readonly string[], limit = FIRST_LIMIT) => work(allAround(ids, limit, dispatch)),
    [],
  );
  const expand = useCallback((id: string, limit?: number) => expandAll([id], limit), []);
  const findPath = useCallback((from: string, to: string) => {
    setPaths(undefined);
    work(pathBetween(from, to, dispatch, setPaths));
    setParameters((before) => withPath(before, from, to), { replace: true });
  }, []);
  useFromAddress(parameters, expandAll, findPath);
  useEffect(() => {
    if (history.past.length)
      setParameters((before) => withExpanded(before, [...history.now.expanded.keys()]), { replace: true });
  }, [history.now.expanded]);
  return {
    view: history.now,
    canUndo: history.past.length > 0,
    busy: busy > 0,
    error,
    paths,
    expand,
    collapse: (id) => dispatch({ change: (view) => collapse(view, id) }),
    remove: (id) => dispatch({ change: (view) => remove(view, id) }),
    undo: () => dispatch({ back: true }),
    findPath,
    clearPath: () => {
      setPaths(undefined);
      setParameters((before) => withPath(before), { replace: true });
    },
  };
}

type Dispatch = (action: { readonly change: (view: View) => View }) => void;

async function around(id: string, limit: number): Promise<(view: View) => View> {
  const { neighbourhood } = await ask(GraphAround, { id, limit });
  if (!neighbourhood) throw new ApiError('ENTITY_UNKNOWN', id);
  const { entity, nodes, relations, shown, total } = neighbourhood;
  const found = {
    nodes: [entity, ...nodes.map((node) => node.entity)].map(graphNode),
    edges: relations.map(graphEdge),
  };
  return (view) => add(view, { ...found, kept: view.nodes.has(id) ? [] : [id] }, [id, { shown, total }]);
}

/** Brings in what lies around some things: all that was found at once, so that the picture is drawn and laid out once. */
async function allAround(ids: readonly string[], limit: number, dispatch: Dispatch): Promise<void> {
  const answers = await Promise.allSettled(ids.map((id) => around(id, limit)));
  for (const answer of answers) if (answer.status === 'fulfilled') dispatch({ change: answer.value });
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}

async function pathBetween(
  from: string,
  to: string,
  dispatch: Dispatch,
  setPaths: (paths: readonly FoundPath[]) => void,
): Promise<void> {
  const { paths } = await ask(GraphPaths, { from, to });
  const nodes = paths.flatMap((path) => path.nodes).map(graphNode);
  const edges = paths.flatMap((path) => path.relations).map(graphEdge);
  if (paths.length) dispatch({ change: (view) => add(view, { nodes, edges, kept: nodes.map(({ id }) => id) }) });
  setPaths(paths);
}

/** Asks once for what the address names when the page comes up. */
function useFromAddress(
  parameters: URLSearchParams,
  expandAll: (ids: readonly string[]) => void,
  findPath: GraphState['findPath'],
): void {
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    expandAll(parameters.getAll('of'));
    const [from, to] = [parameters.get('from'), parameters.get('to')];
    if (from && to) findPath(from, to);
  }, []);
}

function withExpanded(before: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const after = new URLSearchParams(before);
  after.delete('of');
  for (const id of ids) after.append('of', id);
  return after;
}

function withPath(before: URLSearchParams, from?: string, to?: string): URLSearchParams {
  const after = new URLSearchParams(before);
  after.delete('from');
  after.delete('to');
  if (from && to) {
    after.set('from', from);
    after.set('to', to);
  }
  return after;
}
