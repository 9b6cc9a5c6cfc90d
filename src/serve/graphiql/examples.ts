/** A query that the playground opens on; each is run by a test and shown in docs/graphql.md. */
export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: 'Projects linked to the Xiong’an collaboration zone, each with its sentence',
    query: `# Projects linked to the Xiong'an collaboration zone, each with its sentence
query ZoneProjects {
  region(name: "雄安衡水协作区") {
    name
    nameEn
    projects(first: 20) {
      totalCount
      edges {
        node { id name batch count investment }
        evidence { text start end report { id title } }
      }
    }
  }
}
`,
  },
  {
    title: 'Find a name in Chinese, pinyin or English',
    query: `# Find a name in Chinese, pinyin or English
query Search($text: String!) {
  search(text: $text, first: 10) {
    edges { matched node { id kind name nameEn } }
  }
}
`,
    variables: { text: 'hengshui' },
  },
  {
    title: 'What the graph holds',
    query: `# What the graph holds
query Overview {
  graph { engine reports passages entities { kind count } relations { type count } }
  reports(first: 10) { totalCount edges { node { id title kind publishedOn region { name } } } }
}
`,
  },
];
