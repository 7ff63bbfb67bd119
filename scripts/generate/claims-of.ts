import { type ClaimRecord, ClaimStage } from '#shared/contracts/records/claim.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import { dayFrom, instantFrom } from './days.ts';
import type { Person } from './person.ts';
import { ownPhone } from './phone-of.ts';

const CLAIMED = 0.08;

/** A customer's claims: some customers have one on their first policy, at any stage. */
export function claimsOf(person: Person, policies: readonly PolicyRecord[]): readonly ClaimRecord[] {
  const { random, id, now, number, town } = person;
  const [policy] = policies;
  if (!policy || !random.chance(CLAIMED)) return [];
  const stage = random.pick(ClaimStage.options);
  return [
    {
      type: 'claim',
      id: id.replace('cus_', 'clm_'),
      customerId: id,
      policyId: policy.id,
      reportedAt: instantFrom(now, -random.below(60) - 1),
      stage,
      ...(random.chance(0.4) ? { missingDocuments: [photos] } : {}),
      ...(random.chance(0.5) ? { expected: { payment: dayFrom(now, random.below(30)) } } : {}),
      ...(random.chance(0.3) ? { phones: [ownPhone(number, town)] } : {}),
    },
  ];
}

const photos = { code: 'photos', name: { 'zh-CN': '现场照片', en: 'Photos of the scene' } };
