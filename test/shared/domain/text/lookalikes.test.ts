import { expect, test } from 'vitest';
import { asLatin } from '#shared/domain/text/lookalikes.ts';

test.each([
  ['st0p', 'stop'],
  ['стор', 'ctop'],
  ['$top', 'stop'],
  ['5t0р', 'stop'],
  ['退订', '退订'],
])('%s looks like %s', (typed, latin) => expect(asLatin(typed)).toBe(latin));
