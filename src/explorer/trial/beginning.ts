/** Characters that the API tries at once. */
export const MOST_CHARACTERS = 10_000;

/** The beginning of a text that can be tried, up to the end of a sentence or line where there is one. */
export function beginning(text: string, most = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('\n'));
  return end >= most / 2 ? cut.slice(0, end + 1) : cut;
}
