import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Colours } from './colours.ts';
import type { LabelRoom } from './label-room.ts';

const GAP = 4;

/**
 * Names stand under their discs, or above where another name is in the way, or are left out: the pointer brings them up.
 * A rim of the ground's colour keeps lines from cutting through them.
 */
export const drawLabel =
  (colours: () => Colours, room?: LabelRoom): NodeLabelDrawingFunction =>
  (context, { label, x, y: middle, size }, { labelFont, labelSize }) => {
    if (!label) return;
    const { ground, ink } = colours();
    context.font = `${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    const under = middle + size + labelSize + GAP - 2;
    const above = middle - size - GAP;
    const y = [under, above].find(
      (base) => !room || room.take({ x: x - width / 2, y: base - labelSize, width, height: labelSize + GAP }),
    );
    if (y === undefined) return;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.strokeText(label, x, y);
    context.fillStyle = ink;
    context.fillText(label, x, y);
    context.textAlign = 'start';
  };

/** What is selected or under the pointer has a ring and its name. */
export const drawHover =
  (colours: () => Colours): NodeHoverDrawingFunction =>
  (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = colours().accent;
    context.stroke();
    drawLabel(colours)(context, data, settings);
  };
