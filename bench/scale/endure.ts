/** An hour's worth of requests, ten a second, as fast as they are answered: does memory stay as it is? */
import type { Question } from './questions.ts';
import type { Served } from './serving.ts';

const PARTS = 6;
const CLIENTS = 16;

/** Asks all questions in turn; gives the resident memory (MiB) after each part. */
export async function endure(served: Served, questions: readonly Question[], requests: number): Promise<number[]> {
  const told: number[] = [];
  for (let part = 0; part < PARTS; part++) {
    let left = Math.ceil(requests / PARTS);
    const client = async (): Promise<void> => {
      while (left-- > 0) {
        const { query, variables } = questions[left % questions.length] as Question;
        await served.ask(query, variables);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    told.push(served.resident());
  }
  return told;
}
