/** Questions of the cookbook in Chinese; those without stand in English, as their statement tells them. */
const questions: Readonly<Record<string, string>> = {
  'co-operation': '谁与谁合作？',
  coverage: '每份报告有多少句子进入了图？',
  'goals-and-results': '一个地区的目标完成得怎样？',
  'goals-of-region': '一个地区某年定了哪些目标？',
  'industries-of-region': '一个地区发展哪些产业？',
  'largest-projects': '最大的项目有哪些？',
  'low-confidence': '哪些关系最不可靠？',
  'policies-of-region': '一个地区制定了哪些政策？',
  'who-builds-most': '哪些企业承建的项目最多？',
  'zone-projects': '一个协作区或地区有哪些项目？',
};

const columns: Readonly<Record<string, string>> = {
  one: '一方',
  other: '另一方',
  confidence: '可信度',
  report: '报告',
  passages: '句子',
  told: '有内容的句子',
  indicator: '指标',
  measure: '类型',
  period: '时间',
  goal: '目标',
  result: '成果',
  unit: '单位',
  goalSentence: '目标原句',
  resultSentence: '成果原句',
  value: '数值',
  comparator: '限定',
  sentence: '原句',
  industry: '产业',
  nameEn: '英文名',
  project: '项目',
  region: '地区',
  investment: '投资',
  relation: '关系',
  policy: '政策',
  kind: '类别',
  enterprise: '企业',
  projects: '项目数',
};

const zh = {
  title: '问答',
  lead: '选一个问题，填好空格即可得到答案；同一个问题的 GraphQL 和 Cypher 可以复制去用。',
  questions,
  columns,
  list: '问题',
  parameters: { name: '地区名称', period: '时间', limit: '最多行数' } as Readonly<Record<string, string>>,
  run: '查询',
  none: '没有找到。换一个地区或时间试试。',
  rows: (shown: number, total: number) => (shown < total ? `显示 ${shown} / ${total} 行` : `${total} 行`),
  graphql: '同一个问题的 GraphQL',
  graphqlHelp: '可粘贴到 GraphiQL（/graphql）',
  cypher: '同一个问题的 Cypher',
  cypherHelp: '可粘贴到 Neo4j Browser',
  copy: '复制',
  copied: '已复制',
};

const en: typeof zh = {
  title: 'Ask',
  lead: 'Choose a question and fill in the blanks. The same question in GraphQL and in Cypher is ready to copy.',
  questions: {},
  columns: {},
  list: 'Questions',
  parameters: { name: 'Name of the region', period: 'Period', limit: 'Rows at most' },
  run: 'Ask',
  none: 'Nothing was found. Try another region or period.',
  rows: (shown, total) =>
    shown < total ? `${shown} of ${total} rows shown` : `${total} ${total === 1 ? 'row' : 'rows'}`,
  graphql: 'The same question in GraphQL',
  graphqlHelp: 'for GraphiQL (/graphql)',
  cypher: 'The same question in Cypher',
  cypherHelp: 'for Neo4j Browser',
  copy: 'Copy',
  copied: 'Copied',
};

/** Texts of asking by example. */
export const askTexts = { zh, en };
