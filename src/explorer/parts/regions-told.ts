/** The regions that reports speak for, those of most reports first: only there can a goal have met its result. */
export function regionsTold<Region extends { readonly id: string }>(
  reports: readonly { readonly node: { readonly region: Region | null } }[],
): Region[] {
  const told = new Map<string, { readonly region: Region; reports: number }>();
  for (const { node } of reports) {
    if (!node.region) continue;
    const known = told.get(node.region.id);
    if (known) known.reports++;
    else told.set(node.region.id, { region: node.region, reports: 1 });
  }
  return [...told.values()].sort((a, b) => b.reports - a.reports).map(({ region }) => region);
}
