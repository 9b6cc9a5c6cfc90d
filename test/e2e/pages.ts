import type { Served } from './served.ts';

/** A page of the explorer, by an address, and what stands on it when it is there. */
export interface Address {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

/** Every page with something on it, for looking at each. */
export async function addresses({ ask }: Served): Promise<Address[]> {
  const { region, reports } = await ask(
    '{ region(name: "雄安衡水协作区") { id projects { edges { node { id } } } } reports(first: 1) { edges { node { id } } } }',
  );
  const project = region.projects.edges[0].node.id;
  const { city, park } = await ask('{ city: region(name: "衡水市") { id } park: region(name: "滨湖新区") { id } }');
  return [
    { name: 'home', path: '/', ready: '.tiles' },
    { name: 'search', path: `/search?q=${encodeURIComponent('衡水')}`, ready: '.results li' },
    { name: 'zone', path: `/entity/${region.id}?show=project.${project}`, ready: '.evidence' },
    { name: 'region', path: `/entity/${city.id}`, ready: '#results' },
    { name: 'project', path: `/entity/${project}`, ready: '.facts' },
    { name: 'reports', path: '/reports', ready: 'tbody tr' },
    { name: 'mention', path: await mentionPath(ask), ready: '.mention[aria-current]' },
    { name: 'report', path: `/reports/${reports.edges[0].node.id}`, ready: '.passage' },
    { name: 'graph', path: `/graph?of=${city.id}`, ready: '.canvas[data-laid-out]' },
    { name: 'graph-start', path: '/graph', ready: '.notice button' },
    { name: 'path', path: `/graph?from=${region.id}&to=${park.id}`, ready: '.paths li' },
    { name: 'added', path: `/reports/${reports.edges[0].node.id}?view=added`, ready: '#added-relations' },
    { name: 'dashboards', path: `/dashboards?region=${city.id}`, ready: '#goals-and-results' },
    { name: 'ask', path: '/ask', ready: '.answer tbody tr' },
    { name: 'try', path: '/try', ready: 'textarea' },
    { name: 'missing', path: '/entity/none', ready: '.notice' },
  ];
}

/** The reading view with a mention of the zone chosen. */
async function mentionPath(ask: Served['ask']): Promise<string> {
  const { zone } = await ask(
    '{ zone: region(name: "雄安衡水协作区") { id mentions(first: 1) { edges { node { start passage { index report { id } } } } } } }',
  );
  const { start, passage } = zone.mentions.edges[0].node;
  return `/reports/${passage.report.id}?mention=${passage.index}.${start}.${zone.id}`;
}
