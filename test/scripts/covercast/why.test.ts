import { describe, expect, it } from 'vitest';
import { Why } from '../../../scripts/covercast/verbs/why.ts';
import { covercast, type World } from './a-desk.ts';
import { aReadableRow, aSuppressedRow } from './a-readable-row.ts';

async function whyOf(world: World, ...args: readonly string[]): Promise<Why> {
  const { code, stdout } = await covercast(['why', '--customer', 'cus_1', ...args, '--json'], world);
  expect(code).toBe(0);
  return Why.parse(JSON.parse(stdout));
}

describe('covercast why', () => {
  it('tells each decision with every check up to the one that decided', async () => {
    expect(await whyOf({ rows: [aSuppressedRow()] })).toEqual([
      {
        programme: 'typhoon-motor',
        occurrence: 'episode#1',
        outcome: 'suppress',
        at: '2026-07-01T07:00:00.000Z',
        reasons: [
          { check: 'holds', outcome: 'pass' },
          { check: 'consent', outcome: 'suppress', code: 'refused', rule: 'alerts' },
        ],
      },
    ]);
  });

  it('nobody knows why about a customer who was never a candidate', async () => {
    expect(await whyOf({ rows: [aReadableRow({ customerId: 'cus_2' })] })).toEqual([]);
  });

  it.each([
    ['claimed', 'send'],
    ['sent', 'send'],
    ['delivered', 'send'],
    ['failed', 'send'],
    ['unknown', 'send'],
    ['deferred', 'defer'],
    ['suppressed', 'suppress'],
  ] as const)('a row that is %s was a decision to %s', async (state, outcome) => {
    expect(await whyOf({ rows: [aReadableRow({ state })] })).toMatchObject([{ outcome }]);
  });

  it('a programme narrows it', async () => {
    const rows = [aReadableRow(), aReadableRow({ programme: 'typhoon-home' })];
    expect(await whyOf({ rows }, '--programme', 'typhoon-home')).toMatchObject([
      { programme: 'typhoon-home' },
    ]);
  });

  it('people read check by check', async () => {
    const { stdout } = await covercast(['why', '--customer', 'cus_1'], { rows: [aSuppressedRow()] });
    expect(stdout).toContain(
      'typhoon-motor  episode#1  suppress\n  holds    pass\n  consent  suppress  refused, alerts',
    );
  });
});
