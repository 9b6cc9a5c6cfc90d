import tseslint from 'typescript-eslint';

/** The middle is pure: what it knows comes in as arguments. */
const impureGlobals = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console', 'Date'].map(
  (name) => ({ name, message: 'The middle is pure: take it as an argument.' }),
);
const impureModules = {
  group: ['node:*', 'fs', 'path', 'neo4j-driver', '@grafeo-db/*', 'graphql*'],
  message: 'The middle is pure: no file system, network, driver, clock, random or environment.',
};
/** ontology <- model <- text <- stages <- pipeline <- edges; a stage imports no sibling stage. */
const layer = (folder, forbidden) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-globals': ['error', ...impureGlobals],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          impureModules,
          {
            group: forbidden.map((name) => `**/${name}/**`),
            message: 'See the direction of imports in docs/decisions.md.',
          },
        ],
      },
    ],
  },
});
const edges = ['read', 'store', 'serve', 'cli'];
const stages = ['normalise', 'structure', 'extract', 'resolve', 'ledger'];

export default tseslint.config(
  { ignores: ['dist', 'data', 'coverage', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  { files: ['**/*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
  layer('ontology', ['model', 'text', ...stages, ...edges]),
  layer('model', ['text', ...stages, ...edges]),
  layer('text', [...stages, ...edges]),
  ...stages.map((stage) => layer(stage, [...stages.filter((other) => other !== stage), ...edges])),
);
