import { describe, expect, test } from 'vitest';
import { eumOutcomes } from '#shared/channels/outcomes/eum-outcomes.ts';
import { snsOutcomes } from '#shared/channels/outcomes/sns-outcomes.ts';
import { meaningOfStatus, twilioOutcomes } from '#shared/channels/outcomes/twilio-outcomes.ts';

describe.each([
  ['SNS', snsOutcomes],
  ['AWS End User Messaging', eumOutcomes],
  ['Twilio', twilioOutcomes],
])('the answers of %s', (_, table) => {
  test('each mean one thing', () => {
    const meanings = new Map(table.map(({ code, means }) => [code, means]));
    for (const { code, means } of table) expect([code, means]).toEqual([code, meanings.get(code)]);
  });

  test('each have a source', () => {
    for (const { source } of table)
      expect(source).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|www\.twilio\.com|nodejs\.org)\//);
  });
});

describe('an answer of Twilio without a number that is known', () => {
  test.each([
    [307, 'refused'],
    [400, 'refused'],
    [408, 'ambiguous'],
    [429, 'throttled'],
    [500, 'ambiguous'],
    [504, 'ambiguous'],
  ])('and with the status %d is %s', (status, means) => expect(meaningOfStatus(status)).toBe(means));
});
