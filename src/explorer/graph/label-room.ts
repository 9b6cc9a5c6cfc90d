/** A place that a name takes in the picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps names of one drawing from covering each other. */
export interface LabelRoom {
  /** Takes a place; false when a name is there already. */
  readonly take: (box: Box) => boolean;
  /** Begins a new drawing. */
  readonly clear: () => void;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Makes room with nothing in it. */
export function makeLabelRoom(): LabelRoom {
  const taken: Box[] = [];
  return {
    take(box) {
      if (taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    },
    clear: () => void taken.splice(0),
  };
}
