import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';
import type { EvidenceFieldsFragment } from '../api/operations.ts';

/** Something told by sentences, under a key that stands in the address. */
export interface Told {
  readonly key: string;
  readonly subject: string;
  /** Names of the things told of, each with its other wordings. */
  readonly names: readonly (readonly string[])[];
  readonly evidence: readonly EvidenceFieldsFragment[];
  /** Ids of the two ends of a relation. */
  readonly ends?: readonly [string, string];
}

interface EvidenceState {
  readonly shown: Told | undefined;
  readonly at: number;
  readonly show: (key: string | undefined, at?: number) => void;
  readonly register: (told: Told) => void;
}

const EvidenceContext = createContext<EvidenceState | undefined>(undefined);

/** Keeps which sentence is shown in the address (`show`, `n`), so that it can be shared and reloaded. */
export function EvidenceProvider({ children }: { readonly children: ComponentChildren }) {
  const [parameters, setParameters] = useSearchParams();
  const [known, setKnown] = useState<ReadonlyMap<string, Told>>(new Map());
  const key = parameters.get('show') ?? undefined;
  const at = Number(parameters.get('n') ?? 0);
  const register = useCallback(
    (told: Told) => setKnown((before) => (before.has(told.key) ? before : new Map(before).set(told.key, told))),
    [],
  );
  const show = useCallback(
    (next: string | undefined, place = 0) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('show');
          after.delete('n');
          if (next !== undefined) after.set('show', next);
          if (next !== undefined && place > 0) after.set('n', String(place));
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );
  const state = useMemo(
    () => ({ shown: key === undefined ? undefined : known.get(key), at, show, register }),
    [known, key, at, show, register],
  );
  return <EvidenceContext.Provider value={state}>{children}</EvidenceContext.Provider>;
}

/** The evidence of the page: what is shown, and how to show another. */
export function useEvidence(): EvidenceState {
  const state = useContext(EvidenceContext);
  if (!state) throw new Error('useEvidence stands outside of an EvidenceProvider.');
  return state;
}

/** Makes what a row tells known to the page, so that an address can name it. */
export function useTold(told: Told): void {
  const { register } = useEvidence();
  useEffect(() => register(told), [told.key, register]);
}
