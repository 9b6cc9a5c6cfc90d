import { useState } from 'preact/hooks';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { KindChip } from '../parts/kind.tsx';
import type { View } from './view.ts';

/** So many names at a time: a list of thousands holds the page up at every click. */
const LISTED = 300;

interface ListProperties {
  readonly view: View;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}

/** The things in the picture by name. */
export function NodeList({ view, selected, select }: ListProperties) {
  const { t, locale } = useLanguage();
  const [most, setMost] = useState(LISTED);
  const nodes = [...view.nodes.values()].slice(0, most);
  return (
    <>
      <ul class="node-list">
        {nodes.map((each) => (
          <li key={each.id}>
            <button type="button" aria-pressed={each.id === selected} onClick={() => select(each.id)}>
              <KindChip kind={each.kind} /> <span>{nameIn(locale, each)}</span>
            </button>
          </li>
        ))}
      </ul>
      {view.nodes.size > most && (
        <p class="more">
          <button type="button" class="button quiet-button" onClick={() => setMost(most + LISTED)}>
            {t.entity.more}
          </button>
          <span class="quiet">{t.entity.shown(nodes.length, view.nodes.size)}</span>
        </p>
      )}
    </>
  );
}
