/** Bounds of what is read, so that no input takes memory or time without end. */

/** Bytes of one file, whatever its format. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Bytes of one file of text: pages carry pictures and scripts, so more than what is read of them. */
export const LARGEST_TEXT = 16 * 1024 * 1024;
/** Characters of one report that are read for facts; a long work report has 30,000. */
export const MOST_CHARACTERS = 2_000_000;

/** Bytes that are unpacked of one archive, with all that lie in it; files in it; archives that may lie in each other. */
export const MOST_UNPACKED = 256 * 1024 * 1024;
export const MOST_ENTRIES = 10_000;
export const DEEPEST_ARCHIVE = 2;

/** A number of bytes as people say it. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1048576)} MB`;

/** What to do about a file that is too large. */
export const tooLarge = (bytes: number): string =>
  `The file has ${megabytes(bytes)}, and ${megabytes(LARGEST_FILE)} is the most that is read: split it.`;
