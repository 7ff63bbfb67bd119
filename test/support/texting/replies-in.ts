import type { SandboxedText } from '../sandbox-inbox.ts';

/** What was said back to a text: by which programme, and its words. */
export interface SaidBack {
  readonly programme: string;
  readonly text: string;
}

/** What was said back to each text that came in, by its id, in the order it left. */
export function repliesIn(sandboxed: readonly SandboxedText[]): ReadonlyMap<string, readonly SaidBack[]> {
  const replies = sandboxed.flatMap(({ reference, text }) => {
    const [owner = '', programme = '', ...occurrence] = reference.split('/');
    return owner.startsWith('sender#') ? [{ id: occurrence.join('/'), said: { programme, text } }] : [];
  });
  const byId = Map.groupBy(replies, ({ id }) => id);
  return new Map([...byId].map(([id, all]) => [id, all.map(({ said }) => said)]));
}
