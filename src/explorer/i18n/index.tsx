import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../format/locale.ts';
import { en } from './en.ts';
import { zh, type Texts } from './zh.ts';

interface Language {
  readonly locale: Locale;
  readonly t: Texts;
  readonly setLocale: (locale: Locale) => void;
}

const LanguageContext = createContext<Language>({ locale: 'zh', t: zh, setLocale: () => undefined });
const KEPT = 'zhengtu.locale';

/** Chinese unless a person chose English here or by `?lang=en`. */
const first = (): Locale =>
  (new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEPT)) === 'en' ? 'en' : 'zh';

/** Gives the texts of the chosen language to all below it. */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const [locale, setLocale] = useState(first);
  useEffect(() => {
    localStorage.setItem(KEPT, locale);
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-Hans';
  }, [locale]);
  const language = useMemo(() => ({ locale, t: locale === 'en' ? en : zh, setLocale }), [locale]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The texts of the chosen language, and the language. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The name of a thing in the chosen language: English readers get the gloss where there is one. */
export const nameIn = (
  locale: Locale,
  { name, nameEn }: { readonly name: string; readonly nameEn?: string | null },
): string => (locale === 'en' ? (nameEn ?? name) : name);
