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
  const { city } = await ask('{ city: region(name: "衡水市") { id } }');
  return [
    { name: 'home', path: '/', ready: '.tiles' },
    { name: 'search', path: `/search?q=${encodeURIComponent('衡水')}`, ready: '.results li' },
    { name: 'zone', path: `/entity/${region.id}?show=project.${project}`, ready: '.evidence' },
    { name: 'region', path: `/entity/${city.id}`, ready: '#results' },
    { name: 'project', path: `/entity/${project}`, ready: '.facts' },
    { name: 'reports', path: '/reports', ready: 'tbody tr' },
    { name: 'report', path: `/reports/${reports.edges[0].node.id}`, ready: '.passage' },
    { name: 'graph', path: `/graph?of=${city.id}`, ready: '.canvas[data-laid-out]' },
    { name: 'graph-start', path: '/graph', ready: '.notice button' },
    { name: 'added', path: `/reports/${reports.edges[0].node.id}?view=added`, ready: '#added-relations' },
    { name: 'dashboards', path: '/dashboards?region=520000', ready: '#goals-and-results' },
    { name: 'ask', path: '/ask', ready: '.answer tbody tr' },
    { name: 'try', path: '/try', ready: 'textarea' },
    { name: 'missing', path: '/entity/none', ready: '.notice' },
  ];
}
