import type { Format } from '../../model/document.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import { makePlaceOf } from '../../model/place.ts';
import { makeSpanIndex } from '../../model/span-index.ts';

/**
 * Refuses mentions in repaired runs that the stretch they lead to does not tell by itself: what was guessed there hangs
 * on words outside of it, so the evidence could not be read at its offsets.
 */
export function refuseUnread(extraction: Extraction, read: (original: string, format: Format) => string): Extraction {
  const { doc, reading, mentions, rejections } = extraction;
  const repairs = reading.clean.edits.filter(({ filter }) => filter === 'repair');
  if (repairs.length === 0) return extraction;
  const runs = makeSpanIndex(repairs.map(({ original }) => ({ span: original })));
  const placeOf = makePlaceOf(doc, reading);
  const unread = ({ span }: Mention): boolean => {
    const place = placeOf(span);
    if (!place || runs.touching(place.original).length === 0) return false;
    const { text, original } = place;
    return (
      read(doc.text.slice(original.start, original.end), doc.format) !== reading.clean.text.slice(text.start, text.end)
    );
  };
  const refused = new Set(mentions.filter(unread));
  return {
    ...extraction,
    mentions: mentions.filter((mention) => !refused.has(mention)),
    rejections: [...rejections, ...Array.from(refused, (mention) => ({ mention, reason: 'damaged-text' }))],
  };
}
