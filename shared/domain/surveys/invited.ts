import type { SurveyTerms } from '../../config/stage-config.ts';
import { type Instant, millisecondsOf, plus } from '../../contracts/instant.ts';
import type { ServiceFacts } from '../../contracts/service-facts.ts';
import { spanMs } from '../time/span-ms.ts';

/** What tells when somebody is asked about a service. */
export type Asked = Pick<ServiceFacts, 'serviceId' | 'completedAt' | 'recordedAt'>;

/** A service that its customer is asked about, and from when on. */
export interface Invitation<Service extends Asked> {
  readonly service: Service;
  readonly dueAt: Instant;
}

/** Nobody is asked about what ends after this. */
const LAST_ASKED: Instant = '9998-01-01T00:00:00.000Z';

/**
 * Which of a customer's services they are asked about, in order: of all as they fall due (two at one moment by id, the one
 * we learn of just then last), each that is due long enough after the last. A service falls due when it has been over for
 * a while, and never before we learn of it: so one that we learn of later comes after all that have been due by then, and
 * takes nobody's place.
 *
 *     over ──2 h──▶ due                 recorded in time
 *     over ─────────────▶ due           recorded late: due at once
 */
export function invited<Service extends Asked>(
  services: readonly Service[],
  { inviteAfter, atMostEvery }: SurveyTerms,
): readonly Invitation<Service>[] {
  const [wait, apart] = [spanMs(inviteAfter), spanMs(atMostEvery)];
  const inOrder = services
    .filter(({ completedAt, recordedAt }) => completedAt < LAST_ASKED && recordedAt < LAST_ASKED)
    .map((service) => ({ service, dueAt: later(plus(service.completedAt, wait), service.recordedAt) }))
    .toSorted(byDue);
  const chosen: Invitation<Service>[] = [];
  for (const one of inOrder) {
    const last = chosen.at(-1);
    if (!last || millisecondsOf(one.dueAt) - millisecondsOf(last.dueAt) >= apart) chosen.push(one);
  }
  return chosen;
}

function byDue(one: Invitation<Asked>, other: Invitation<Asked>): number {
  return (
    compared(one.dueAt, other.dueAt) ||
    Number(isLate(one)) - Number(isLate(other)) ||
    compared(one.service.serviceId, other.service.serviceId)
  );
}

function isLate({ service, dueAt }: Invitation<Asked>): boolean {
  return service.recordedAt === dueAt;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
