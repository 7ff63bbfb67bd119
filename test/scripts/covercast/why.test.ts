import { describe, expect, it } from 'vitest';
import { local } from '#shared/config/local.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { Why } from '../../../scripts/covercast/verbs/why.ts';
import { businessNow } from '../../support/clocks.ts';
import { facts } from '../../support/facts.ts';
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
        versions: { rules: '1', config: '1', template: '1' },
        again: { answer: 'not-comparable', because: 'no-inputs' },
      },
    ]);
  });

  it('nobody knows why about a customer who was never a candidate', async () => {
    expect(await whyOf({ rows: [aReadableRow({ customerId: 'cus_2' })] })).toEqual([]);
  });

  it.each([
    ['pass', 'claimed', 'send'],
    ['pass', 'sent', 'send'],
    ['pass', 'failed', 'send'],
    ['pass', 'deferred', 'send'], // the provider throttled
    ['not-yet', 'delivered', 'send'],
    ['defer', 'deferred', 'defer'],
    ['suppress', 'suppressed', 'suppress'],
  ] as const)(
    'a last check that says %s, of a row now %s, was a decision to %s',
    async (last, state, outcome) => {
      const reasons = [
        { check: 'holds', outcome: 'pass' as const },
        { check: 'quiet-hours', outcome: last },
      ];
      expect(await whyOf({ rows: [aReadableRow({ state, reasons })] })).toMatchObject([{ outcome }]);
    },
  );

  it('a programme narrows it', async () => {
    const rows = [aReadableRow(), aReadableRow({ programme: 'typhoon-home' })];
    expect(await whyOf({ rows }, '--programme', 'typhoon-home')).toMatchObject([
      { programme: 'typhoon-home' },
    ]);
  });

  it('a programme there is not is a misuse, and those there are are named', async () => {
    const args = ['why', '--customer', 'cus_1', '--programme', 'typhoon-boat', '--json'];
    const { code, stdout } = await covercast(args, { rows: [aReadableRow()] });
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ code: 'usage', field: 'programme' });
    for (const { name } of programmes) expect(error.message).toContain(name);
  });

  it('a programme that never meant the customer is no misuse', async () => {
    expect(await whyOf({ rows: [aReadableRow()] }, '--programme', 'typhoon-home')).toEqual([]);
  });

  it('people read check by check', async () => {
    const { stdout } = await covercast(['why', '--customer', 'cus_1'], { rows: [aSuppressedRow()] });
    expect(stdout).toContain(
      'typhoon-motor  episode#1  suppress\n  holds    pass\n  consent  suppress  refused, alerts',
    );
  });
});

/** The row that a decision about a warning left, with what it was made from. */
function aDecidedRow(): ReadableRow {
  const at = businessNow('2026-07-01T07:00:00.000Z');
  const of = facts({ usefulUntil: '2026-07-01T13:00:00.000Z', config: local });
  const { reasons, versions } = decide(of, at);
  return aReadableRow({ at, reasons: [...reasons], versions, inputs: inputsOf(of, at) });
}

describe('covercast why, deciding again', () => {
  const halted = { check: 'halted', outcome: 'suppress', code: 'halted', rule: 'all' } as const;
  const planted = (): ReadableRow => ({ ...aDecidedRow(), state: 'suppressed', reasons: [halted] });

  it('says that the answer is the same', async () => {
    const row = aDecidedRow();
    expect(await whyOf({ rows: [row] })).toMatchObject([
      { versions: row.versions, again: { answer: 'same' } },
    ]);
    const { stdout } = await covercast(['why', '--customer', 'cus_1'], { rows: [row] });
    expect(stdout).toContain(`configuration ${local.version}`);
    expect(stdout).toContain('the answer is the same');
  });

  it('says that a planted answer differs, and what it would be', async () => {
    expect(await whyOf({ rows: [planted()] })).toMatchObject([
      { reasons: [halted], again: { answer: 'differs', reasons: aDecidedRow().reasons } },
    ]);
  });

  it('tells people plainly', async () => {
    const { stdout } = await covercast(['why', '--customer', 'cus_1'], { rows: [planted()] });
    const [, , told, ...instead] = stdout.split('\n');
    expect(told).toContain('THE ANSWER DIFFERS');
    expect(instead.join('\n')).toMatch(/halted +pass[\s\S]+template +pass/);
  });

  it.each([
    ['no-inputs', { inputs: undefined }, 'not kept'],
    ['versions', { versions: { rules: '0', config: '0', template: '0' } }, 'another version'],
    ['no-programme', { programme: 'typhoon-boat' }, 'no such programme'],
  ] as const)('says why it cannot be compared: %s', async (because, over, words) => {
    const rows = [{ ...aDecidedRow(), ...over }];
    expect(await whyOf({ rows })).toMatchObject([{ again: { answer: 'not-comparable', because } }]);
    const { stdout } = await covercast(['why', '--customer', 'cus_1'], { rows });
    expect(stdout).toContain(words);
  });
});
