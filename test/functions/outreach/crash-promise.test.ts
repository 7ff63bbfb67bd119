import { expect, test } from 'vitest';
import { isPromised } from '../../support/crash/outreach.ts';

const alert = { messageClass: 'property-alert' } as const;

test.each([
  ['sent, and received once', 1, { state: 'sent', attempts: 1 }, true],
  ['unknown after every attempt, received by nobody', 0, { state: 'unknown', attempts: 3 }, true],
  ['unknown after one attempt, received by nobody', 0, { state: 'unknown', attempts: 1 }, false],
  ['unknown after one attempt, received once', 1, { state: 'unknown', attempts: 1 }, true],
  ['sent, and received by nobody', 0, { state: 'sent', attempts: 1 }, false],
  ['received four times', 4, { state: 'sent', attempts: 3 }, false],
] as const)('whether an alert keeps its promise through crashes: %s', (_, copies, row, isKept) => {
  expect(isPromised(alert, copies, row)).toBe(isKept);
});

test('a notice that is unknown may have been received by nobody', () => {
  expect(isPromised({ messageClass: 'service' }, 0, { state: 'unknown', attempts: 1 })).toBe(true);
});

test.each([
  ['sent, and received once', 1, 'sent', true],
  ['sent, and received by nobody', 0, 'sent', false],
  ['unknown, and received by nobody', 0, 'unknown', true],
  ['unknown, and received once', 1, 'unknown', true],
  ['received twice', 2, 'sent', false],
  ['too late, and received by nobody', 0, 'suppressed', true],
  ['too late, and received once', 1, 'suppressed', false],
  ['claimed', 0, 'claimed', false],
] as const)('whether a reply keeps its promise through crashes: %s', (_, copies, state, isKept) => {
  expect(isPromised({ messageClass: 'reply' }, copies, { state, attempts: 1 })).toBe(isKept);
});
