import { strictEqual } from 'node:assert/strict';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { aChunk, people, recipients } from '../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory } from '../support/covercast-in-memory.ts';
import type { Bench } from './bench.ts';

const PEOPLE = 50;
const ours = 'messages, from the queue to the provider';

/**
 * The whole of outreach on ports in memory, by the message: read, decide, open, word, seal, claim, send, settle. The
 * pace is of a clock that does not wait.
 */
export const sendInMemory: Bench = {
  title: 'outreach in memory',
  async prepare() {
    const covercast = covercastInMemory();
    await covercast.importLines(people(PEOPLE));
    let chunks = 0;
    const next = () => {
      chunks += 1;
      return chunkOf(chunks);
    };
    await covercast.deliver(next(), () => 60_000);
    strictEqual(covercast.world.channel.sent.length, PEOPLE);
    return [{ name: ours, run: (times) => send(covercast, next, times) }];
  },
  goals: [],
};

function chunkOf(at: number): Chunk {
  return aChunk({ id: `c${at}`, occurrence: `e${at}#1`, recipients: recipients(PEOPLE) });
}

async function send(covercast: CovercastInMemory, next: () => Chunk, times: number): Promise<void> {
  for (let left = times; left > 0; left -= PEOPLE) {
    const chunk = next();
    await covercast.deliver({ ...chunk, recipients: chunk.recipients.slice(0, left) }, () => 60_000);
  }
}
