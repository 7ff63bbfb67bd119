import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerState } from '#shared/contracts/ledger-state.ts';
import { type AskingRow, askedBy, askedLast } from '#shared/domain/dialogue/asked-last.ts';
import { programmes } from '#shared/programmes/registry.ts';

const NOW = '2026-09-10T12:00:00.000Z';

function aRow(over: Partial<AskingRow> = {}): AskingRow {
  return {
    customerId: 'cus_1',
    programme: 'survey',
    occurrence: 'srv_1',
    state: 'sent',
    at: '2026-09-10T08:00:00.000Z',
    usefulUntil: '2026-09-17T08:00:00.000Z',
    ...over,
  };
}

const aWarning = (over: Partial<AskingRow> = {}) =>
  aRow({ programme: 'warning', occurrence: 'episode#1', usefulUntil: '2026-09-10T18:00:00.000Z', ...over });

const asks = (programme: string) =>
  programme === 'survey' || programme === 'warning' ? programme : undefined;
const open = (...rows: readonly AskingRow[]) => askedLast(rows, NOW, 24, asks);

describe('the question that a number answers', () => {
  it('is none where nothing was asked', () => expect(open(aRow({ programme: 'offer' }))).toBeUndefined());

  it('is a survey as long as its message is of use', () => {
    expect(open(aRow())).toEqual({
      question: 'survey',
      asked: { customerId: 'cus_1', programme: 'survey', occurrence: 'srv_1' },
    });
    expect(open(aRow({ usefulUntil: NOW }))).toBeUndefined();
  });

  it('is a warning for a day, though it is of no use any more', () => {
    const over = { usefulUntil: '2026-09-10T09:00:00.000Z' };
    expect(open(aWarning(over))?.question).toBe('warning');
    expect(open(aWarning({ ...over, at: '2026-09-09T12:00:00.000Z' }))).toBeUndefined();
  });

  it('is a warning as long as it is of use, though it was sent days ago', () =>
    expect(open(aWarning({ at: '2026-09-07T12:00:00.000Z' }))?.question).toBe('warning'));

  it('is the one asked last', () => {
    const later = '2026-09-10T11:00:00.000Z';
    expect(open(aRow(), aWarning({ at: later }))?.question).toBe('warning');
    expect(open(aRow({ at: later }), aWarning())?.question).toBe('survey');
  });

  it('is no survey after a warning, which closed it, even when that is over itself', () => {
    const warning = aWarning({ at: '2026-09-08T12:00:00.000Z', usefulUntil: '2026-09-08T18:00:00.000Z' });
    expect(open(aRow({ at: '2026-09-08T08:00:00.000Z' }), warning)).toBeUndefined();
  });

  it('belongs to whoever was asked last', () => {
    const other = aRow({ customerId: 'cus_2', at: '2026-09-10T11:00:00.000Z' });
    expect(open(other, aRow())?.asked.customerId).toBe('cus_2');
  });

  it('was asked before it was answered', () =>
    expect(open(aRow({ at: '2026-09-10T12:00:00.001Z' }))).toBeUndefined());

  it.each<LedgerState>(['deferred', 'suppressed', 'failed'])('was not asked by what is %s', (state) =>
    expect(open(aRow({ state }))).toBeUndefined(),
  );

  it.each<LedgerState>(['claimed', 'sent', 'delivered', 'unknown'])(
    'may have been asked by what is %s',
    (state) => expect(open(aRow({ state }))?.question).toBe('survey'),
  );

  it('is the same in whatever order it is looked for', () => {
    const row = fc.record({
      programme: fc.constantFrom('survey', 'warning', 'offer'),
      customerId: fc.constantFrom('cus_1', 'cus_2'),
      occurrence: fc.constantFrom('one', 'two'),
      at: fc.constantFrom('2026-09-10T08:00:00.000Z', '2026-09-10T09:00:00.000Z'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const all = rows.map((one) => aRow(one));
        expect(open(...all.toReversed())).toEqual(open(...all));
      }),
    );
  });
});

describe('a programme', () => {
  it('asks whether somebody is safe if it warns of a hazard', () => {
    const warnings = programmes.filter(({ purpose, tellsEnd }) => purpose === 'alerts' && !tellsEnd);
    expect(warnings.length).toBeGreaterThan(0);
    for (const programme of warnings) expect(askedBy(programme)).toBe('warning');
  });

  it('asks nothing when the hazard is over, nor of anything else', () => {
    const others = programmes.filter(
      ({ purpose, tellsEnd, asks: asked }) => (purpose !== 'alerts' || tellsEnd) && !asked,
    );
    expect(new Set(others.map(askedBy))).toEqual(new Set([undefined]));
  });
});
