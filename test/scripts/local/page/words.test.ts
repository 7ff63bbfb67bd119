import { describe, expect, test } from 'vitest';
import { checks } from '#shared/domain/decide/checks.ts';
import { checkWords } from '../../../../scripts/local/page/check-words.ts';
import { decisionInWords } from '../../../../scripts/local/page/decision-words.ts';
import { ledTo } from '../../../../scripts/local/page/led-to.ts';
import { linesOf } from '../../../../scripts/local/page/lines-of.ts';
import { samplePhones } from '../../../../scripts/local/page/sample-phones.ts';
import { aReadableRow, aSuppressedRow } from '../../covercast/a-readable-row.ts';

describe('a decision in words', () => {
  test('has a statement for every check there is', () => {
    expect(Object.keys(checkWords)).toEqual(checks.map(({ name }) => name));
  });

  test('says which check decided, by which code and rule', () => {
    const { title, checks: said } = decisionInWords(aSuppressedRow(), '沈双', 'local');
    expect(title).toBe('typhoon-motor: not sent');
    expect(said.at(-1)).toEqual({
      statement: checkWords['consent'],
      answer: 'no',
      because: 'refused, rule alerts',
    });
  });

  test('says until when it waits, and how late it comes', () => {
    const until = '2026-07-02T00:00:00.000Z';
    const reasons = [
      { check: 'quiet-hours', outcome: 'defer', code: 'quiet-hours', until } as const,
      { check: 'useful-until', outcome: 'pass', code: 'late', lateBy: 'PT36H5M' } as const,
    ];
    const { title, checks: said } = decisionInWords(aReadableRow({ reasons }), '沈双', 'local');
    expect(title).toBe('typhoon-motor: not sent yet');
    expect(said).toMatchObject([
      { answer: 'not now', because: 'quiet hours', until },
      { answer: 'yes', because: 'late, by 36 h 5 min' },
    ]);
  });
});

describe('what a text led to', () => {
  test('says whose a task is, and until when, and names other events', () => {
    const dueAt = '2026-07-02T00:00:00.000Z';
    const task = { id: 'tsk_1', kind: 'low-score', customerId: 'cus_1', assignee: 'rescuer-7', dueAt };
    const claim = { claimId: 'clm_1', customerId: 'cus_1', policyId: 'pol_1', reportedAt: dueAt };
    const told = [
      { type: 'TaskOpened', version: 1, subject: 'tsk_1', data: task },
      { type: 'ClaimReported', version: 1, subject: 'clm_1', data: claim },
    ];
    expect(ledTo(told)).toEqual([
      { name: 'Task', value: 'low score, for rescuer-7' },
      { name: 'Due', value: dueAt },
      { name: 'Event', value: 'ClaimReported' },
    ]);
  });
});

describe('the lines of a phone', () => {
  test.each([
    ['failed', true],
    ['unknown', true],
    ['sent', false],
    ['delivered', false],
  ] as const)('of a message that is %s: it is trouble, %s', (state, isTrouble) => {
    const [phone] = samplePhones('2026-07-01T08:00:00.000Z');
    const known = { rows: [aReadableRow({ state })], talks: [], typed: [] };
    expect(phone && linesOf(phone, known, 'local')).toMatchObject([{ isTrouble }]);
  });
});

describe('what could be written on a phone', () => {
  test('begins with what its owner proves who they are by, where the sample says', () => {
    const tries = samplePhones('2026-07-01T08:00:00.000Z').map((phone) => phone.tries[0]);
    expect(tries).toEqual(['BDCX4826', 'BDCX417X', 'TJ', 'BDCX7731', 'TJ', 'TJ']);
  });
});
