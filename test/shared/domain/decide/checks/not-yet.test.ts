import { expect, test } from 'vitest';
import { notYet } from '#shared/domain/decide/checks/not-yet.ts';
import { verdictOf } from './verdict-of.ts';

test('a check whose rules are not in force yet keeps its name and says so', () => {
  expect(notYet('window').name).toBe('window');
  expect(verdictOf(notYet('window'))).toBe('not-yet');
});
