import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, casesAroundTransitions } from '../../../support/hours/any-case.ts';
import { answerOf, textbookAnswer } from '../../../support/hours/timing-case.ts';
import { runs } from '../../../support/runs.ts';

/** Every transition is tried by `npm run prove:hours`. */
const EVERY_NTH = 48;

test('whatever the zone, the law, the customer and the moment, it goes at the first minute that is allowed', () => {
  fc.assert(
    fc.property(anyCase, (of) => {
      expect(answerOf(of)).toEqual(textbookAnswer(of));
    }),
    { numRuns: runs(80) },
  );
});

test('around the transitions of every zone it goes at the first minute that is allowed', () => {
  const cases = casesAroundTransitions(EVERY_NTH, 1);
  for (const of of cases) expect({ of, ...answerOf(of) }).toEqual({ of, ...textbookAnswer(of) });
  expect(cases.length).toBeGreaterThan(50);
});

test('a window that holds no time of the law is given up at once', () => {
  const now = Date.parse('2026-09-01T16:00:00Z');
  const answer = answerOf({
    ...{ jurisdiction: 'US-ME', zone: 'America/New_York', segment: 'family', phoneState: undefined },
    ...{ messageClass: 'marketing', nightConsent: false },
    now,
    usefulUntil: Date.parse('2027-09-01T16:00:00Z'),
  });
  expect(answer).toEqual({ outcome: 'send', at: now, isWindowDropped: true });
});
