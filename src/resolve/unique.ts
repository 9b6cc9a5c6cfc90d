/** Sorted, each once. */
export const unique = (items: readonly string[]): string[] => [...new Set(items)].sort();
