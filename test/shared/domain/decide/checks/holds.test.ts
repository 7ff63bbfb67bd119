import { describe, expect, test } from 'vitest';
import { MessageClass } from '#shared/contracts/message-class.ts';
import { type Hold, HoldKind } from '#shared/contracts/records/customer.ts';
import { holds } from '#shared/domain/decide/checks/holds.ts';
import { stoppedBy } from '#shared/rules/holds.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { businessNow } from '../../../../support/clocks.ts';
import { termsOfCustomer } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

const held = (...some: readonly Omit<Hold, 'source'>[]) => ({
  customer: termsOfCustomer(aCustomer({ holds: some.map((one) => ({ ...one, source: 'claims' })) })),
});
const everyHoldAndClass = HoldKind.options.flatMap((kind) =>
  MessageClass.options.map((messageClass) => ({ kind, messageClass })),
);

describe('holds', () => {
  test.each(everyHoldAndClass)('$kind and a message of class $messageClass', ({ kind, messageClass }) => {
    const stops = stoppedBy[kind].includes(messageClass);
    expect(verdictOf(holds, { ...held({ kind }), messageClass })).toBe(stops ? `hold-${kind}` : 'pass');
  });

  test('pass who is under none, and who is not known', () => {
    expect(verdictOf(holds)).toBe('pass');
    expect(verdictOf(holds, { customer: undefined })).toBe('pass');
  });

  test('last through their last day in the customer’s zone', () => {
    const until = '2026-09-01';
    const lastMinute = businessNow('2026-09-01T15:59:59.999Z');
    const dayAfter = businessNow('2026-09-01T16:00:00.000Z');
    expect(verdictOf(holds, held({ kind: 'deceased', until }), lastMinute)).toBe('hold-deceased');
    expect(verdictOf(holds, held({ kind: 'deceased', until }), dayAfter)).toBe('pass');
  });

  test('end at their instant', () => {
    const until = '2026-09-01T02:30:00.001Z';
    expect(verdictOf(holds, held({ kind: 'deceased', until }))).toBe('hold-deceased');
    expect(verdictOf(holds, held({ kind: 'deceased', until: now }))).toBe('pass');
  });

  test('stop by one that stands beside others that have ended', () => {
    const ended = { kind: 'deceased', until: '2026-08-31' } as const;
    expect(verdictOf(holds, held(ended, { kind: 'wrong-number' }))).toBe('hold-wrong-number');
  });
});
