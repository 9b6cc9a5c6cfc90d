/** A project's name without the word for what it is: 甲大桥 of 甲大桥工程. */
export const withoutHead = (name: string): string => name.replace(/(?:项目|工程)$/, '');
