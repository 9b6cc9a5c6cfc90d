/** The zone that the project's own question asks after. */
export const ZONE = '雄安衡水协作区';
