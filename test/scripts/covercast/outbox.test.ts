import { describe, expect, it } from 'vitest';
import { Outbox } from '../../../scripts/covercast/verbs/outbox.ts';
import { covercast } from './a-desk.ts';
import { aReadableRow, aSuppressedRow } from './a-readable-row.ts';

async function outboxOf(args: readonly string[], rows: Parameters<typeof covercast>[1]): Promise<Outbox> {
  const { code, stdout } = await covercast(['outbox', ...args, '--json'], rows);
  expect(code).toBe(0);
  return Outbox.parse(JSON.parse(stdout));
}

describe('covercast outbox', () => {
  it('shows a message with its text, parts, masked recipient and state', async () => {
    expect(await outboxOf([], { rows: [aReadableRow()] })).toEqual([
      {
        key: 'cus_1/typhoon-motor/episode#1',
        customerId: 'cus_1',
        programme: 'typhoon-motor',
        occurrence: 'episode#1',
        channel: 'sms',
        class: 'property-alert',
        state: 'sent',
        to: '138****0042',
        text: '东海气象台发布台风橙色预警',
        parts: 2,
        at: '2026-07-01T07:00:00.000Z',
      },
    ]);
  });

  it('a decision not to write is no message', async () => {
    expect(await outboxOf([], { rows: [aSuppressedRow()] })).toEqual([]);
  });

  it('a message noted twice is listed once', async () => {
    expect(await outboxOf([], { rows: [aReadableRow(), aReadableRow()] })).toHaveLength(1);
  });

  it('a message whose text was erased is still listed', async () => {
    const { text, ...erased } = aReadableRow();
    expect(await outboxOf([], { rows: [erased] })).toMatchObject([{ text: '' }]);
  });

  it('messages come in the order in which they were decided', async () => {
    const late = aReadableRow({ customerId: 'cus_a', at: '2026-07-01T07:00:02.000Z' });
    const early = aReadableRow({ customerId: 'cus_b', at: '2026-07-01T07:00:01.000Z' });
    const found = await outboxOf([], { rows: [late, early] });
    expect(found.map(({ customerId }) => customerId)).toEqual(['cus_b', 'cus_a']);
  });

  it('a customer, a programme and a time narrow it', async () => {
    const rows = [
      aReadableRow(),
      aReadableRow({ customerId: 'cus_2' }),
      aReadableRow({ programme: 'typhoon-home' }),
      aReadableRow({ occurrence: 'older#1', at: '2026-06-01T07:00:00.000Z' }),
    ];
    const args = [
      '--customer',
      'cus_1',
      '--programme',
      'typhoon-motor',
      '--since',
      '2026-07-01T15:00:00+08:00',
    ];
    expect((await outboxOf(args, { rows })).map(({ key }) => key)).toEqual(['cus_1/typhoon-motor/episode#1']);
  });

  it('a state narrows it, so that what is unknown can be listed', async () => {
    const rows = [
      aReadableRow(),
      aReadableRow({ customerId: 'cus_2', state: 'unknown' }),
      aSuppressedRow({ customerId: 'cus_3' }),
    ];
    expect((await outboxOf(['--state', 'unknown'], { rows })).map(({ customerId }) => customerId)).toEqual([
      'cus_2',
    ]);
    expect(await outboxOf(['--state', 'failed'], { rows })).toEqual([]);
  });

  it.each(['lost', 'suppressed'])(
    'a state no message is in, %s, is a misuse, and those are named',
    async (state) => {
      const { code, stdout } = await covercast(['outbox', '--state', state, '--json']);
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toEqual({
        error: {
          code: 'usage',
          message: '--state wants one of deferred, claimed, sent, failed, unknown, delivered',
          field: 'state',
        },
      });
    },
  );

  it('people read who was told what', async () => {
    const { stdout } = await covercast(['outbox'], { rows: [aReadableRow()] });
    expect(stdout).toBe(
      '2026-07-01T07:00:00.000Z  cus_1  138****0042  typhoon-motor  sms, 2 parts, sent\n  东海气象台发布台风橙色预警\n',
    );
  });
});
