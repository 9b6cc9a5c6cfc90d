/** The shortest paths between two nodes, found from both ends, so that a hub is opened as late as can be. */

/** One relation, seen from the node it was asked of. */
export interface Step {
  readonly of: string;
  readonly other: string;
  readonly type: string;
  readonly outgoing: boolean;
  readonly confidence: number;
}

/** A path as its nodes and the relations between them. */
export interface Path {
  readonly nodes: readonly string[];
  readonly steps: readonly Step[];
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  /** Nodes that one side may open at once. */
  readonly widest: number;
  /** Gives all steps from some nodes. */
  readonly stepsFrom: (ids: readonly string[]) => Promise<readonly Step[]>;
}

/** What was found; `complete` is false when the search was given up because too many nodes lay in between. */
export interface PathsFound {
  readonly paths: readonly Path[];
  readonly complete: boolean;
}

interface Side {
  /** Hops from this end, of every node seen. */
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
}

const sideOf = (id: string): Side => ({ distance: new Map([[id, 0]]), frontier: [id], depth: 0 });

/** Finds the shortest paths, then longer ones, until enough are found or no more hops are allowed. */
export async function findPaths(search: PathSearch): Promise<PathsFound> {
  const [near, far] = [sideOf(search.from), sideOf(search.to)];
  const known = new Map<string, Map<string, Step>>();
  const paths: Path[] = [];
  const stepsFrom = withBothEnds(search);
  while (near.depth + far.depth < search.maxHops && paths.length < search.first) {
    const side = near.frontier.length <= far.frontier.length ? near : far;
    if (side.frontier.length === 0) break;
    if (side.frontier.length > search.widest) return { paths, complete: false };
    await open(side, known, stepsFrom);
    const length = near.depth + far.depth;
    paths.push(...pathsOfLength(length, search, known, far, search.first - paths.length));
  }
  return { paths, complete: true };
}

/** Nearly every search opens both ends, so both are asked for in one question. */
function withBothEnds({ from, to, maxHops, stepsFrom }: PathSearch): PathSearch['stepsFrom'] {
  if (maxHops < 2) return stepsFrom;
  let both: Promise<readonly Step[]> | undefined;
  return async (ids) => {
    const [id, ...others] = ids;
    if (others.length || (id !== from && id !== to)) return stepsFrom(ids);
    return (await (both ??= stepsFrom([from, to]))).filter(({ of }) => of === id);
  };
}

/** Opens all nodes at the edge of one side. */
async function open(side: Side, known: Map<string, Map<string, Step>>, stepsFrom: PathSearch['stepsFrom']) {
  const steps = await stepsFrom(side.frontier);
  side.depth++;
  const next = new Set<string>();
  for (const step of steps) {
    keepBest(known, step);
    keepBest(known, { ...step, of: step.other, other: step.of, outgoing: !step.outgoing });
    if (!side.distance.has(step.other)) next.add(step.other);
  }
  for (const id of next) side.distance.set(id, side.depth);
  side.frontier = [...next].sort();
}

/** Of several relations between two nodes the surest one speaks. */
function keepBest(known: Map<string, Map<string, Step>>, step: Step): void {
  const from = known.get(step.of) ?? new Map<string, Step>();
  known.set(step.of, from);
  const before = from.get(step.other);
  if (
    !before ||
    before.confidence < step.confidence ||
    (before.confidence === step.confidence && before.type > step.type)
  )
    from.set(step.other, step);
}

/** Every path of n hops lies in what is known once both sides are n deep together: its nodes were opened from one end. */
function pathsOfLength(
  length: number,
  { from, to }: PathSearch,
  known: ReadonlyMap<string, ReadonlyMap<string, Step>>,
  far: Side,
  most: number,
): Path[] {
  const found: Path[] = [];
  const walk = (nodes: readonly string[], steps: readonly Step[]): void => {
    const at = nodes.at(-1) ?? from;
    const left = length - steps.length;
    if (found.length >= most) return;
    if (at === to) {
      if (left === 0) found.push({ nodes, steps });
      return;
    }
    for (const step of ordered(known.get(at)))
      if (!nodes.includes(step.other) && canReach(step.other, left - 1, far))
        walk([...nodes, step.other], [...steps, step]);
  };
  walk([from], []);
  return found;
}

const canReach = (id: string, left: number, far: Side): boolean => {
  const distance = far.distance.get(id);
  return distance === undefined ? left > far.depth : distance <= left;
};

const ordered = (steps: ReadonlyMap<string, Step> | undefined): Step[] =>
  [...(steps?.values() ?? [])].sort((a, b) => b.confidence - a.confidence || (a.other < b.other ? -1 : 1));
