import type { RelationType } from '../api/operations.ts';
import type { Colours } from './colours.ts';
import type { GraphNode, View } from './view.ts';

/** What the page tells the picture. */
export interface Scene {
  readonly view: View;
  readonly selected: string | undefined;
  /** Keys of the edges of the path that is shown. */
  readonly path: ReadonlySet<string>;
  readonly colours: Colours;
  readonly label: (node: GraphNode) => string;
  readonly relation: (type: RelationType) => string;
}
