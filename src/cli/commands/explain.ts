import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS } from '../../ontology/ontology.ts';
import { explain } from '../explain.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu explain ENTITY: why mentions were joined to one entity, and what else might be the same. */
export const registerExplain: Register = (program, io) => {
  const command = program
    .command('explain <entity>')
    .description('Tells why mentions were joined to one entity, by id or name, and lists the near candidates.');
  withExample(withData(command), 'zhengtu explain 衡水市', 'zhengtu explain e-0123456789abcdef').action(
    async (wanted: string, options: DataOptions) => {
      const store = await openGraph(options, io);
      try {
        const byId = await store.read('entities', { ids: [wanted] });
        const found = byId.length
          ? byId
          : await store.read('names', { keys: [wanted.toLowerCase()], kinds: [...ENTITY_KINDS] });
        if (found.length === 0)
          throw new ZhengtuError(
            'ENTITY_UNKNOWN',
            `No entity has the id or name ${wanted}: search for a part of it with zhengtu query.`,
          );
        for (const [index, { id }] of found.entries()) {
          if (index) io.out('');
          for (const line of await explain(store, String(id))) io.out(line);
        }
      } finally {
        await store.close();
      }
    },
  );
};
