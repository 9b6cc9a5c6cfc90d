import { Link } from 'wouter-preact';
import type { Kind } from '../api/operations.ts';
import { nameIn, useLanguage } from '../i18n/index.tsx';

/** Order of kinds wherever they are listed. */
export const KINDS: readonly Kind[] = [
  'Region',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
  'Industry',
  'Goal',
  'Observation',
  'Indicator',
];

/** The kind of a thing: its colour and its word. */
export function KindChip({ kind }: { readonly kind: Kind }) {
  const { t } = useLanguage();
  return (
    <span class="kind" data-kind={kind}>
      {t.kinds[kind]}
    </span>
  );
}

/** What is needed to name a thing and lead to it. */
export interface Named {
  readonly id: string;
  readonly kind?: Kind;
  readonly name: string;
  readonly nameEn?: string | null;
}

export const entityHref = (id: string): string => `/entity/${encodeURIComponent(id)}`;

/** The name of a thing, leading to its page. */
export function EntityLink({ entity }: { readonly entity: Named }) {
  const { locale } = useLanguage();
  const shown = nameIn(locale, entity);
  return (
    <Link href={entityHref(entity.id)} class="entity-link" lang={shown === entity.name ? 'zh-Hans' : 'en'}>
      {shown}
    </Link>
  );
}
