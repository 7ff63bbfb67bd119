import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { agendaItem, agendaItemIn } from '#shared/adapters/agenda/agenda-item.ts';
import type { SendItem, WakeItem } from '#shared/contracts/agenda.ts';
import { aChunk, recipients } from '../../../support/a-chunk.ts';
import { itemBytes } from '../../../support/item-bytes.ts';

const dueAt = '2026-12-01T00:00:00.000Z';
const longId = 'c'.repeat(64);

function sendOf(text: string): SendItem {
  return {
    kind: 'send',
    dueAt,
    id: 'digest',
    chunk: aChunk({ data: { text }, recipients: recipients(200) }),
  };
}

it('an item is read as it was written', () => {
  const send = sendOf('台风');
  const reasons = [{ programme: 'renewal-reminder', occurrence: 'pol_1/2026-12-31' }];
  const wake: WakeItem = { kind: 'wake', dueAt, customerId: longId, reasons, mark: 'mark' };
  expect(agendaItemIn(agendaItem(send))).toEqual(send);
  expect(agendaItemIn(agendaItem(wake))).toEqual(wake);
});

it('a chunk as large as a queue message may be fits, however little it can be packed', () => {
  const item = agendaItem(sendOf(randomBytes(140_000).toString('base64')));
  expect(itemBytes(item)).toBeLessThan(200_000);
});

it('a chunk too large for an item is refused before anything is written', () => {
  expect(() => agendaItem(sendOf(randomBytes(600_000).toString('base64')))).toThrow(RangeError);
});

it('a wake costs one write unit, with ids as long as they may be and eight reasons', () => {
  const reason = { programme: 'motor-inspection-reminder', occurrence: 'p'.repeat(40) };
  const reasons = Array.from({ length: 8 }, () => reason);
  const item = agendaItem({ kind: 'wake', dueAt, customerId: longId, reasons, mark: 'x'.repeat(12) });
  expect(itemBytes(item)).toBeLessThanOrEqual(1_024);
});
