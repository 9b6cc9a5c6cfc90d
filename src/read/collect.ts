import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { LARGEST_FILE, tooLarge } from './limits.ts';

/** A file that was found, or what was wrong with a path. */
export type Source = { readonly path: string; readonly bytes: () => Uint8Array } | { readonly diagnostic: Diagnostic };

const READABLE = /\.(?:txt|text|md|markdown|x?html?|docx?|wps|rtf|pdf|zip)$/i;

/** Tells whether a folder or an archive gives a file of this name; macOS and Office leave files of their own beside. */
export const isReadable = (path: string): boolean =>
  READABLE.test(path) && !/(?:^|\/)(?:\.(?!\.)|~\$|__MACOSX\/)/.test(path);

const error = (path: string, code: string, message: string): Source => ({
  diagnostic: { code, severity: 'error', message, path },
});

/**
 * Finds the reports under the given files and folders, sorted by path, each once. A folder gives its files with a known
 * ending; a file that was named is read whatever its name.
 */
export function collect(paths: readonly string[]): Source[] {
  const seen = new Set<string>();
  return paths.flatMap((path): Source[] => {
    try {
      if (!statSync(path).isDirectory()) return file(path);
      if (seen.has(realpathSync(path))) return [];
      const found = walk(path, seen).sort((a, b) => (key(a) < key(b) ? -1 : 1));
      return found.length
        ? found
        : [
            error(
              path,
              'READ_NO_REPORTS',
              'The folder holds no reports: files end in .txt, .md, .html, .docx, .pdf or .zip.',
            ),
          ];
    } catch {
      return [error(path, 'READ_MISSING', 'There is no such file or folder.')];
    }
  });
}

const key = (source: Source): string => ('path' in source ? source.path : (source.diagnostic.path ?? ''));
const file = (path: string): Source[] =>
  statSync(path).size > LARGEST_FILE
    ? [error(path, 'READ_TOO_LARGE', tooLarge(statSync(path).size))]
    : [{ path, bytes: () => readFileSync(path) }];

function walk(folder: string, seen: Set<string>): Source[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Source[] => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    try {
      const directory = entry.isDirectory() || (entry.isSymbolicLink() && statSync(path).isDirectory());
      if (directory) return walk(path, seen);
      return isReadable(entry.name) ? file(path) : [];
    } catch {
      return [
        error(path, 'READ_UNREADABLE', 'The file cannot be read: check its permissions and where its link points.'),
      ];
    }
  });
}
