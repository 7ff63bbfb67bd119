import { expect, test } from 'vitest';
import { alertId } from '#shared/sources/alert-id.ts';

const sent = '2026-09-10T00:00:00.000Z';

test('the same sender, identifier and sent are the same alert', () => {
  expect(alertId('a', 'b', sent)).toBe(alertId('a', 'b', sent));
  expect(alertId('a', 'b', sent)).toMatch(/^[0-9a-f]{32}$/);
});

test('no two triples run into one text', () => {
  expect(alertId('ab', 'c', sent)).not.toBe(alertId('a', 'bc', sent));
});
