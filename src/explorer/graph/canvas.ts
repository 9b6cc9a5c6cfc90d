import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Colours } from './colours.ts';

const GAP = 4;

/** Names stand under their discs, with a rim of the ground's colour so that lines do not cut through them. */
export const drawLabel =
  (colours: () => Colours): NodeLabelDrawingFunction =>
  (context, { label, x, y, size }, { labelFont, labelSize }) => {
    if (!label) return;
    const { ground, ink } = colours();
    context.font = `${labelSize}px ${labelFont}`;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.strokeText(label, x, y + size + labelSize + GAP - 2);
    context.fillStyle = ink;
    context.fillText(label, x, y + size + labelSize + GAP - 2);
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
