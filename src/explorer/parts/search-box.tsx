import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { groupBy } from '../../model/group-by.ts';
import { Suggest, SearchCounts, type FoundFragment, type Kind } from '../api/operations.ts';
import { useQuery } from '../api/use-query.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';
import { SearchIcon } from './icons.tsx';
import { entityHref } from './kind.tsx';

type Edge = FoundFragment['edges'][number];

const PAUSE = 120;

/** A text that follows another after a short pause. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

export const searchHref = (text: string, kind?: Kind): string =>
  `/search?${new URLSearchParams({ q: text, ...(kind ? { kind } : {}) }).toString()}`;

interface SearchProperties {
  readonly large?: boolean;
  /** What it looks for, where it is not the search of the whole page. */
  readonly label?: string;
  /** Takes what was chosen; without it, the page of the chosen opens. */
  readonly onChoose?: (node: Edge['node']) => void;
}

/** Finds things as a person types: arrows choose, Enter opens, Escape closes. */
export function SearchBox({ large = false, label, onChoose }: SearchProperties) {
  const { t, locale } = useLanguage();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [activeId, setActiveId] = useState<string>();
  const box = useRef<HTMLFormElement>(null);
  const id = useId();
  const asked = usePaused(text.trim());
  const found = useQuery(Suggest, asked ? { text: asked } : undefined);
  const counts = useQuery(SearchCounts, asked && found.data?.search.edges.length ? { text: asked } : undefined);
  const latest = useLatest(found.data, asked !== '');
  const edges = useMemo(() => inOrder(latest?.search.edges ?? []), [latest]);
  // Chosen by id: an answer that comes late renews the list under the choice.
  const active = edges.findIndex(({ node }) => node.id === activeId);
  const setActive = (index: number) => setActiveId(edges[index]?.node.id);
  useEffect(() => {
    const onPointer = (event: PointerEvent) => box.current?.contains(event.target as Node) || setOpen(false);
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, []);
  const type = (typed: string) => {
    setText(typed);
    setActiveId(undefined);
    setOpen(typed !== '');
  };
  const go = (href: string) => {
    type('');
    navigate(href);
  };
  const choose = ({ node }: Edge) => {
    if (!onChoose) return go(entityHref(node.id));
    type('');
    onChoose(node);
  };
  const submit = () => {
    const first = found.data && asked === text.trim() ? edges[0] : undefined;
    const chosen = edges[active] ?? (onChoose && first);
    if (chosen) choose(chosen);
    else if (text.trim() && !onChoose) go(searchHref(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && edges.length) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + edges.length + (active < 0 && step < 0 ? 1 : 0)) % edges.length);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const shown = open && asked !== '' && (edges.length > 0 || !found.loading);
  return (
    <form
      class={large ? 'search search-large' : 'search'}
      {...(onChoose ? {} : { role: 'search' as const })}
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SearchIcon />
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label ?? t.search.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        placeholder={label ?? t.search.placeholder}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class={large ? 'button' : 'visually-hidden'}>
        {t.search.button}
      </button>
      <div class="suggestions" id={`${id}-list`} role="listbox" aria-label={t.search.label} hidden={!shown}>
        {groups(edges).map(([kind, rows]) => (
          <div role="group" aria-labelledby={`${id}-${kind}`} key={kind}>
            <p class="group" id={`${id}-${kind}`}>
              <span class="kind" data-kind={kind}>
                {t.kinds[kind]}
              </span>
              <span class="count">{counts.data?.[kind].totalCount ?? ''}</span>
            </p>
            {rows.map((edge) => {
              const index = edges.indexOf(edge);
              return (
                <div
                  role="option"
                  id={`${id}-${index}`}
                  aria-selected={index === active}
                  key={edge.node.id}
                  onPointerEnter={() => setActive(index)}
                  onClick={() => choose(edge)}
                >
                  <span>{nameIn(locale, edge.node)}</span>
                  <small>{otherName(locale, edge)}</small>
                </div>
              );
            })}
          </div>
        ))}
        {shown && edges.length === 0 && (
          <p class="none" role="option" aria-selected="false" aria-disabled="true">
            {t.search.none(asked)} <small>{t.search.hint}</small>
          </p>
        )}
        {shown && edges.length > 0 && !onChoose && (
          <p class="all" role="option" aria-selected="false" onClick={() => go(searchHref(asked))}>
            {t.search.all} →
          </p>
        )}
      </div>
    </form>
  );
}

/** An answer; until a new one is there, the one before it, so that the list does not flicker. */
function useLatest<T>(answer: T | undefined, asked: boolean): T | undefined {
  const latest = useRef<T>();
  latest.current = asked ? (answer ?? latest.current) : undefined;
  return latest.current;
}

/** Edges by kind, in the order of their first; the best match stays on top. */
const groups = (edges: readonly Edge[]): [Kind, Edge[]][] => [...groupBy(edges, ({ node }) => node.kind)];
const inOrder = (edges: readonly Edge[]): Edge[] => groups(edges).flatMap(([, rows]) => rows);

/** The wording that was found, where the shown name is another. */
export function otherName(locale: 'zh' | 'en', { node, matched }: Edge): string {
  const shown = nameIn(locale, node);
  if (shown !== node.name) return node.name;
  return matched && matched !== shown.toLowerCase() ? matched : '';
}
