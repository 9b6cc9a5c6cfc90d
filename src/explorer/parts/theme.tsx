import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n/index.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEPT = 'zhengtu.theme';

const keptTheme = (): Theme => THEMES.find((name) => name === localStorage.getItem(KEPT)) ?? 'auto';

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Takes the appearance that a person chose before anything is drawn. */
export const applyKeptTheme = (): void => apply(keptTheme());

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { t } = useLanguage();
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    localStorage.setItem(KEPT, theme);
    apply(theme);
  }, [theme]);
  return (
    <select
      class="theme"
      aria-label={t.theme.label}
      value={theme}
      onChange={(event) => setTheme(event.currentTarget.value as Theme)}
    >
      {THEMES.map((name) => (
        <option value={name} key={name}>
          {t.theme[name]}
        </option>
      ))}
    </select>
  );
}
