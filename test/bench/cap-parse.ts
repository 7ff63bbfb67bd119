import { deepStrictEqual } from 'node:assert/strict';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import type { Bench, Contender } from './bench.ts';
import { throughCapTs } from './cap-cap-ts.ts';
import { capDocuments } from './cap-documents.ts';
import { throughFastXmlParser } from './cap-fast-xml-parser.ts';

const ours = 'our CAP source';
const capTs = '@dec112/cap-ts';
const fastXmlParser = 'fast-xml-parser';

const bodies = capDocuments.map((text) => new TextEncoder().encode(text));

type Read = (bytes: Uint8Array) => HazardAlert | Promise<HazardAlert>;

/**
 * From the bytes of three documents (2, 9 and 9 KB) to three checked alerts. What a peer leaves unchecked, our own
 * checks do on its output, so that all three refuse the same and put out the same.
 */
export const capParse: Bench = {
  title: 'CAP: parse and validate three documents',
  prepare: async () => [
    await checked(ours, throughOurs),
    await checked(capTs, throughCapTs),
    await checked(fastXmlParser, throughFastXmlParser),
  ],
  goals: [
    { of: ours, against: capTs, times: 2 },
    { of: ours, against: fastXmlParser, times: 2 },
  ],
};

function throughOurs(bytes: Uint8Array): HazardAlert {
  const parsed = cap.parse(bytes, 'application/cap+xml');
  const alert = parsed.ok ? parsed.items[0]?.alert : undefined;
  if (!alert) throw new Error('The document is refused.');
  return alert;
}

async function checked(name: string, read: Read): Promise<Contender> {
  for (const body of bodies) deepStrictEqual(await read(body), throughOurs(body));
  return {
    name,
    async run(times) {
      for (let at = 0; at < times; at++) {
        for (const body of bodies) await read(body);
      }
    },
  };
}
