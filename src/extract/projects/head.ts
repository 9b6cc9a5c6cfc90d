/** A project's name without the word for what it is: 甲大桥 of 甲大桥工程. */
export const withoutHead = (name: string): string => name.replace(/(?:项目|工程)$/, '');

/** 聚乳酸项目 of 年产10万吨聚乳酸原料项目. */
export const isSameThing = (again: string, name: string): boolean => name.includes(withoutHead(again).slice(-2));
