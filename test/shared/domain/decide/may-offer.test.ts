import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { customerTerms } from '#shared/domain/decide/customer-terms.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts } from '../../../support/facts.ts';

const now = businessNow('2026-09-01T02:30:00.000Z');
const { programme, template } = facts();
const agreed = { state: 'granted', at: '2026-01-01T00:00:00.000Z', source: 'app', textVersion: '1' } as const;
const refused = { purpose: 'marketing', at: '2026-02-01T00:00:00.000Z', source: 'reply' } as const;
const offerTemplate = template && { ...template, id: `${template.id}-offer`, version: 'offer-7' };

/** A customer who agreed to marketing, unless something is said otherwise. */
function customer(
  over: Parameters<typeof aCustomer>[0] = {},
  ofNumber: Parameters<typeof customerTerms>[1] = [],
) {
  const known = aCustomer({ consents: { marketing: agreed }, ...over });
  return customerTerms(known, [], 'service', now, { ofNumber });
}

function decided(over: Partial<Facts> = {}, at = now) {
  return decide(
    facts({
      programme: { ...programme, purpose: 'service', mayOffer: true },
      messageClass: 'service',
      customer: customer(),
      offerTemplate,
      ...over,
    }),
    at,
  );
}

describe('an offer', () => {
  test('is added for those who agreed to marketing, in words of its own', () => {
    expect(decided()).toMatchObject({ withOffer: true, versions: { template: 'offer-7' } });
  });

  const hold = { kind: 'bereavement', source: 'claims' } as const;
  test.each<readonly [string, Partial<Facts>]>([
    ['who have not agreed', { customer: customer({ consents: {} }) }],
    ['whose word has no evidence', { customer: customer({ consents: { marketing: 'granted' } }) }],
    ['whose number refuses marketing', { customer: customer({}, [refused]) }],
    ['with a hold that stops marketing', { customer: customer({ holds: [hold] }) }],
    ['where the law caps marketing', { customer: customer({ jurisdiction: 'US-FL' }) }],
    [
      'whom the law protects at this hour',
      {
        customer: customer({ jurisdiction: 'US-KY', timeZone: 'Asia/Tokyo' }),
        usefulUntil: '2026-09-01T00:45:00.000Z',
        programme: { ...programme, mayOffer: true },
      },
    ],
    ['where there are no words for it', { offerTemplate: undefined }],
    ['of a programme that makes none', { programme: { ...programme, purpose: 'service' } }],
  ])('is left out for those %s, and the news goes all the same', (title, over) => {
    const at = title.includes('this hour') ? businessNow('2026-09-01T00:15:00.000Z') : now;
    const decision = decided(over, at);
    expect(decision).toMatchObject({ outcome: 'send', versions: { template: template?.version } });
    expect(decision).not.toHaveProperty('withOffer');
  });

  test('is left out in an emergency that bars marketing', () => {
    const there = customer({ jurisdiction: 'US-LA' });
    expect(decided({ customer: there })).toMatchObject({ withOffer: true });
    const config = { ...local, emergencies: ['US-LA'] };
    expect(decided({ customer: there, config })).not.toHaveProperty('withOffer');
  });
});
