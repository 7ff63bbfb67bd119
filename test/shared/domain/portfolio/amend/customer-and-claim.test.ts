import { describe, expect, test } from 'vitest';
import type { ConsentChanged } from '#shared/contracts/changes/customer-changes.ts';
import type { Consents } from '#shared/contracts/records/customer.ts';
import { standingOf } from '#shared/domain/consent/standing.ts';
import { advanceClaim } from '#shared/domain/portfolio/amend/advance-claim.ts';
import { changeConsent } from '#shared/domain/portfolio/amend/change-consent.ts';
import { clearHold, setHold } from '#shared/domain/portfolio/amend/change-holds.ts';
import { aClaimRecord, aCustomerRecord } from '../../../../support/records.ts';

const NOW = '2026-11-22T02:00:00.000Z';
const at = '2026-11-20T02:00:00.000Z';
const evidence = { at, source: 'app', textVersion: '3' };

function said(over: Partial<ConsentChanged> = {}): ConsentChanged {
  return { customerId: 'cus_1', purpose: 'marketing', state: 'granted', ...evidence, ...over };
}

const consentsAfter = (consents: Consents, changed: ConsentChanged) =>
  changeConsent(aCustomerRecord({ consents }), changed).consents;

describe('a consent that was changed', () => {
  test('stands with its evidence, where nothing was said before', () => {
    expect(consentsAfter({ alerts: 'granted' }, said())).toEqual({
      alerts: 'granted',
      marketing: { state: 'granted', ...evidence },
    });
  });

  test('takes the place of what was said of all channels before, a bare word too', () => {
    const refused = said({ state: 'refused' });
    for (const before of ['granted', { state: 'granted', ...evidence }] as const)
      expect(consentsAfter({ marketing: before }, refused)).toEqual({
        marketing: { state: 'refused', ...evidence },
      });
  });

  test('for one channel leaves what was said of others', () => {
    const email = { state: 'refused', ...evidence, channel: 'email' } as const;
    expect(consentsAfter({ marketing: email }, said({ channel: 'sms' }))).toEqual({
      marketing: [email, { state: 'granted', ...evidence, channel: 'sms' }],
    });
  });

  test('gives way to what was said later of the same channel', () => {
    const later = { state: 'refused', ...evidence, at: NOW } as const;
    expect(consentsAfter({ marketing: later }, said())).toEqual({ marketing: later });
  });

  test('for one channel leaves a bare refusal of all standing for the others', () => {
    const consents = consentsAfter({ alerts: 'refused' }, said({ purpose: 'alerts', channel: 'sms' }));
    expect(standingOf(consents, 'alerts', 'sms', NOW)).toBe('granted');
    expect(standingOf(consents, 'alerts', 'email', NOW)).toBe('refused');
  });

  test('makes no evidence of a bare word for marketing', () => {
    const consents = consentsAfter({ marketing: 'granted' }, said({ state: 'refused', channel: 'sms' }));
    expect(standingOf(consents, 'marketing', 'email', NOW)).toBe('absent');
    expect(standingOf(consents, 'marketing', 'sms', NOW)).toBe('refused');
  });
});

describe('a hold', () => {
  const hold = { kind: 'litigation', source: 'court' } as const;
  const other = { kind: 'litigation', source: 'branch' } as const;

  test('takes the place of the same kind from the same source, and of no other', () => {
    const customer = aCustomerRecord({ holds: [hold, other] });
    expect(setHold(customer, { ...hold, until: '2027-01-31' }).holds).toEqual([
      other,
      { ...hold, until: '2027-01-31' },
    ]);
  });

  test('is cleared whoever set it, and leaves those of another kind', () => {
    const deceased = { kind: 'deceased', source: 'core' } as const;
    expect(clearHold(aCustomerRecord({ holds: [hold, deceased, other] }), 'litigation').holds).toEqual([
      deceased,
    ]);
  });

  test('that was never set is cleared without harm', () => {
    expect(clearHold(aCustomerRecord(), 'deceased').holds).toEqual([]);
  });
});

describe('a claim that has advanced', () => {
  const documents = [{ code: 'invoice', name: { en: 'invoice' } }];
  const claim = aClaimRecord({ missingDocuments: documents, expected: { approval: '2026-12-01' } });
  const advanced = { claimId: 'clm_1', stage: 'approval', at } as const;

  test('is at its stage, and keeps what nothing was said of', () => {
    expect(advanceClaim(claim, advanced)).toEqual({ ...claim, stage: 'approval' });
  });

  test('lacks what it is said to lack: nothing, where the list is empty', () => {
    expect(advanceClaim(claim, { ...advanced, missingDocuments: [] }).missingDocuments).toEqual([]);
  });

  test('is expected when it is said to be', () => {
    expect(advanceClaim(claim, { ...advanced, expected: { payment: '2026-12-20' } }).expected).toEqual({
      payment: '2026-12-20',
    });
  });
});
