import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerKeyOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';

const id = fc.stringMatching(/^[a-z]{3}_[A-Za-z0-9._-]{1,40}$/);
const keys = fc.record({
  customerId: fc.oneof(
    id,
    fc.stringMatching(/^[1-9]\.[A-Za-z0-9_-]{43}$/).map((index) => `sender#${index}`),
  ),
  programme: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
  occurrence: fc.stringMatching(/^[A-Za-z0-9._#:/-]{1,64}$/),
});

describe('a ledger key written as a text', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(ledgerKeyOf(ledgerKeyText(key))).toEqual(key);
      }),
    );
  });

  it.each([
    '',
    'cus_1',
    'cus_1/typhoon-motor',
    'cus_1/typhoon-motor/',
    '/typhoon-motor/1',
    'cus_1//1',
    'cus_1/Typhoon/1',
    'cus 1/typhoon-motor/1',
    '+12025550143/typhoon-motor/1',
    '13800138000/typhoon-motor/1',
    'sender#/reply-help/1',
    'sender#+12025550143/reply-help/1',
    'number#1.abc/reply-help/1',
    'cus_1/typhoon-motor/1\n2',
    `cus_1/typhoon-motor/${'x'.repeat(257)}`,
  ])('is not %j', (text) => {
    expect(ledgerKeyOf(text)).toBeUndefined();
  });
});
