import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { manifestIn, manifestItem } from '#shared/adapters/ledger/manifest-item.ts';
import { CHUNK_SIZE, type Chunk } from '#shared/contracts/candidate.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { aReplyChunk } from '../../support/a-reply.ts';
import { itemBytes } from '../../support/item-bytes.ts';

const WRITE_UNIT = 1024;
const MOMENT = '2026-09-01T02:30:00.000Z';

/** Ids as insurers give them: a prefix and a number, in no order, and policies unlike their holders. */
function recipients(count: number): Chunk['recipients'] {
  return Array.from({ length: count }, (_, at) => ({
    customerId: `cus_${String((at * 7919) % 1_000_003).padStart(12, '0')}`,
    policyIds: [`pol_${String((at * 104_729) % 1_000_003).padStart(12, '0')}`],
  }));
}

function aManifest(chunk: Partial<Chunk>): Manifest {
  return { at: MOMENT, chunk: aChunk({ id: 'c'.repeat(100), ...chunk }) };
}

describe('a manifest', () => {
  it.each(['urgent', 'ordinary'] as const)(
    'of a full %s chunk costs at most 0.1 write units a message',
    (lane) => {
      const item = manifestItem(aManifest({ recipients: recipients(CHUNK_SIZE[lane]) }));
      expect(Math.ceil(itemBytes(item) / WRITE_UNIT) / CHUNK_SIZE[lane]).toBeLessThanOrEqual(0.1);
    },
  );

  it('of a reply, which is alone in its chunk, costs one write unit', () => {
    const senders = ['2', '1'].map((version) => `${version}.${randomBytes(32).toString('base64url')}`);
    const reply = { sender: senders[0] ?? '', senders, messageId: 'm'.repeat(64), locale: 'zh-CN' };
    const data = { code: '7K3D9QX2', expected: '2026-12-31' };
    const item = manifestItem({ at: MOMENT, chunk: aReplyChunk({ reply, data, recipients: recipients(1) }) });
    expect(itemBytes(item)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('reads as it was written', () => {
    const manifest = aManifest({ recipients: recipients(200), occurrence: 'e'.repeat(64) });
    expect(manifestIn(manifestItem(manifest))).toEqual(manifest);
  });

  it.each([
    ['without its chunk', { z: undefined }],
    ['whose chunk is no chunk', { z: Buffer.from('none') }],
    ['under no time', { sk: 'then#chunk-1' }],
  ])('%s is told, not read', (_, over) => {
    expect(() => manifestIn({ ...manifestItem(aManifest({})), ...over })).toThrow(StoredItemInvalid);
  });
});
