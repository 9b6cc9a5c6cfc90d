/**
 * Vite takes the ES build of graphql and packages take the CommonJS one, as Node does; two copies refuse each other's
 * schemas. With this they are one.
 */
export const oneGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
