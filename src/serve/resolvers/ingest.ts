import { ZhengtuError } from '../../model/errors.ts';
import { decodeBase64 } from '../base64.ts';
import type { Context } from '../context.ts';

interface UploadArguments {
  readonly name: string;
  readonly text?: string | null;
  readonly base64?: string | null;
}

/** Changing the graph needs the token, on every host. */
function needToken({ trusted }: Context): void {
  if (!trusted)
    throw new ZhengtuError('UNAUTHORIZED', 'Changing the graph needs the token: send authorization: Bearer TOKEN.');
}

async function uploadReport(_: unknown, { name, text, base64 }: UploadArguments, context: Context) {
  needToken(context);
  if ((text ?? null) === null ? (base64 ?? null) === null : (base64 ?? null) !== null)
    throw new ZhengtuError('BAD_ARGUMENT', 'Give either text or base64.');
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : decodeBase64(base64 ?? '');
  const found = await context.text.read(bytes, name);
  return context.write(async (store) => {
    const uploaded = [];
    for (const { batch, diagnostics } of found) {
      if (!batch) {
        uploaded.push({ outcome: 'failed', id: null, diagnostics });
        continue;
      }
      const { unchanged, replaced } = await store.load([batch]);
      const outcome = unchanged ? 'unchanged' : replaced ? 'replaced' : 'added';
      uploaded.push({ outcome, id: batch.report.id, diagnostics });
    }
    return uploaded;
  });
}

async function removeReport(_: unknown, { id }: { readonly id: string }, context: Context) {
  needToken(context);
  return (await context.write((store) => store.remove([id]))) > 0;
}

export const ingestResolvers = {
  Mutation: { uploadReport, removeReport },
  Uploaded: {
    report: ({ id }: { readonly id: string | null }, _: unknown, context: Context) =>
      id ? context.reports.load(id) : null,
  },
};
