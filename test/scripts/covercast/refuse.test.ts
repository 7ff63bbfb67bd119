import { describe, expect, it } from 'vitest';
import type { Refuser } from '#shared/contracts/refusal.ts';
import { standingAfter } from '#shared/domain/consent/standing.ts';
import { Refused } from '../../../scripts/covercast/verbs/refuse.ts';
import { type MemoryStops, memoryStops } from '../../support/fakes/memory-stops.ts';
import { covercast } from './a-desk.ts';

const NUMBER = '+8613800000042';
const AT = '2026-07-01T08:00:00.000Z';

async function refusalsOf(stops: MemoryStops, by: Refuser) {
  const [customerId, phoneIndex] = [
    'customerId' in by ? by.customerId : '',
    'phoneIndex' in by ? by.phoneIndex : '',
  ];
  const asked = {
    programme: 'offer',
    occurrences: ['spring'],
    refusers: [{ customerId, phoneIndexes: [phoneIndex] }],
  };
  const { ofCustomers, ofNumbers } = await stops.standing(asked);
  return 'customerId' in by ? ofCustomers.get(customerId) : ofNumbers.get(phoneIndex);
}

describe('covercast refuse', () => {
  it('records what a customer refuses, by any channel', async () => {
    const stops = memoryStops();
    const args = ['refuse', '--customer', 'cus_1', '--purpose', 'marketing', '--json'];
    const { code, stdout } = await covercast(args, { stops });
    expect(code).toBe(0);
    expect(Refused.parse(JSON.parse(stdout))).toEqual({
      refused: { customerId: 'cus_1', purpose: 'marketing' },
      at: AT,
    });
    expect(await refusalsOf(stops, { customerId: 'cus_1' })).toEqual([
      { purpose: 'marketing', at: AT, source: 'operator' },
    ]);
  });

  it('is never earlier than what the customer granted, however slow the clock at hand', async () => {
    const stops = memoryStops();
    const later = {
      state: 'granted' as const,
      at: '2026-07-01T08:30:00.000Z',
      source: 'app',
      textVersion: '3',
    };
    const consents = { marketing: [{ ...later, channel: 'sms' as const }], service: 'granted' as const };
    for (const [purpose, channel, at] of [
      ['marketing', 'sms', later.at],
      ['marketing', 'email', AT],
      ['service', 'sms', AT],
    ] as const) {
      const args = ['refuse', '--customer', 'cus_1', '--purpose', purpose, '--channel', channel, '--json'];
      const { stdout } = await covercast(args, { stops, consents });
      expect(Refused.parse(JSON.parse(stdout)).at).toBe(at);
    }
    const refusals = (await refusalsOf(stops, { customerId: 'cus_1' })) ?? [];
    expect(standingAfter(consents, refusals, 'marketing', 'sms', '2026-07-02T00:00:00.000Z')).toBe('refused');
  });

  it('records what a number refuses under every version of its index, and shows it masked', async () => {
    const stops = memoryStops();
    const args = ['refuse', '--number', NUMBER, '--purpose', 'alerts', '--channel', 'sms', '--json'];
    const { code, stdout } = await covercast(args, { stops });
    expect(code).toBe(0);
    expect(Refused.parse(JSON.parse(stdout))).toEqual({
      refused: { number: '138****0042', purpose: 'alerts', channel: 'sms' },
      at: AT,
    });
    for (const version of [1, 2])
      expect(await refusalsOf(stops, { phoneIndex: `${version}.phone.${NUMBER}` })).toEqual([
        { purpose: 'alerts', channel: 'sms', at: AT, source: 'operator' },
      ]);
  });

  it('reads a number from standard input, and says it nowhere in full', async () => {
    const stops = memoryStops();
    const args = ['refuse', '--number', '-', '--purpose', 'marketing'];
    const { code, stdout, stderr } = await covercast(args, { stops, input: `${NUMBER}\n` });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Refused since ${AT}: marketing by any channel, for the number 138****0042. No such text starts any more.\n`,
    );
    expect(stdout + stderr).not.toContain('13800000042');
    expect(await refusalsOf(stops, { phoneIndex: `2.phone.${NUMBER}` })).toHaveLength(1);
  });

  it('returns three seconds after the refusal is written, for texts leave on what was read two seconds before', async () => {
    const stops = memoryStops();
    const { lasted } = await covercast(['refuse', '--customer', 'cus_1', '--purpose', 'service'], { stops });
    expect(lasted).toBeGreaterThanOrEqual(3_000);
    expect(await refusalsOf(stops, { customerId: 'cus_1' })).toMatchObject([{ at: AT }]);
  });

  it('acknowledges nothing that could not be written', async () => {
    const stops = { ...memoryStops(), refuse: () => Promise.reject(new Error('busy')) };
    const { code, stdout, lasted } = await covercast(
      ['refuse', '--customer', 'cus_1', '--purpose', 'service'],
      { stops },
    );
    expect({ code, stdout, lasted }).toEqual({ code: 1, stdout: '', lasted: 0 });
  });
});
