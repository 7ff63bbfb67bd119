import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../records.ts';
import type { TextbookPerson } from './person.ts';

const areaCodes: Readonly<Record<string, string>> = { 'US-FL': '305', 'US-OK': '405' };
const agreedAt = '2020-01-01T00:00:00.000Z';

/** Somebody of the textbook as lines of a portfolio. */
export function linesOf(person: TextbookPerson, number: number) {
  const { id, zone, jurisdiction, state, segment, birth, marketing, refusesService, hold } = person;
  const last = String(1_000_000 + number).slice(1);
  const { birthDate: _birthDate, ...known } = aCustomerRecord();
  const evidence = { at: agreedAt, source: 'app', textVersion: '1' };
  const customer = {
    ...known,
    id,
    phone: jurisdiction === 'CN' ? `+86138${last}00` : `+1${areaCodes[state ?? ''] ?? '212'}5${last}`,
    email: `${id}@example.com`,
    locale: jurisdiction === 'CN' ? 'zh-CN' : 'en',
    timeZone: zone,
    jurisdiction,
    consents: {
      ...(marketing !== 'absent' && { marketing: { state: marketing, ...evidence } }),
      ...(refusesService && { service: { state: 'refused' as const, ...evidence } }),
    },
    ...(segment && { segment }),
    ...(birth !== undefined && { birthDate: birth }),
    ...(hold && { holds: [{ kind: hold, source: 'office' }] }),
  };
  const policies = person.policies.map((policy) => {
    const { premiumDue: _due, ...usual } = aPolicyRecord();
    const amount = { minor: 100, currency: 'CNY' };
    return {
      ...usual,
      ...{ id: policy.id, customerId: id, number: `N${policy.id}`, line: policy.line, status: policy.status },
      ...{ effectiveFrom: policy.from, effectiveTo: policy.to },
      ...(policy.zone !== undefined && { timeZone: policy.zone }),
      ...(policy.inspection !== undefined && { inspectionDue: policy.inspection }),
      ...(policy.premium !== undefined && { premiumDue: { on: policy.premium, amount } }),
    };
  });
  const claims = person.claims.map((claim) => ({
    ...aClaimRecord({ id: claim.id, customerId: id, policyId: claim.policyId }),
    missingDocuments: [{ code: 'photos', name: { 'zh-CN': '照片', en: 'photos' } }],
    asOf: claim.missingSince,
  }));
  return [customer, ...policies, ...claims];
}
