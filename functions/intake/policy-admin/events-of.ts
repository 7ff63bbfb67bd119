import type { EventOf } from '#shared/contracts/events/event.ts';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { MOST_TRIGGERED, programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import type { Notice } from '#shared/domain/notices/notice.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import type { TriggerAsked } from '#shared/sources/policy-admin/policy-news.ts';
import type { PolicyEventRead } from '#shared/sources/policy-admin/read-policy-event.ts';
import type { Applied } from './apply-news.ts';
import type { Delivery } from './delivery.ts';

type Envelope = Omit<EventOf<unknown>, 'type' | 'version' | 'data' | 'id' | 'subject'>;

/** What goes on the bus of an event: the same, with the same ids, however often it comes. Ids and codes only. */
export function eventsOf(
  { key, news, occurredAt, receivedAt }: PolicyEventRead,
  { changed, notice }: Applied,
  { request }: Delivery,
): readonly EventOf<unknown>[] {
  const causationId = `webhook-${idDigest(request.headers['webhook-id'] ?? '')}`;
  const about = { occurredAt, receivedAt, correlationId: key, causationId };
  return [
    ...changedIn(changed, key, about),
    ...(notice ? [noticed(notice, key, about)] : []),
    ...(news.kind === 'trigger' ? triggered(news.trigger, key, about) : []),
    ...(news.kind === 'service'
      ? [
          serviceCompleted.of({
            ...about,
            id: `${key}-service`,
            subject: news.service.serviceId,
            data: news.service,
          }),
        ]
      : []),
  ];
}

function changedIn([first, ...others]: readonly string[], key: string, about: Envelope) {
  if (first === undefined) return [];
  const data = { customerIds: [first, ...others] };
  return [portfolioChanged.of({ ...about, id: `${key}-changed`, subject: first, data })];
}

function noticed({ customerId, policyIds, claimId, ...terms }: Notice, key: string, about: Envelope) {
  const recipient = { customerId, policyIds: [...policyIds], ...(claimId !== undefined && { claimId }) };
  const data = { ...terms, tellsNews: true as const, recipients: [recipient] };
  return programmeTriggered.of({ ...about, id: `${key}-notice`, subject: terms.programme, data });
}

function triggered({ customerIds, ...terms }: TriggerAsked, key: string, about: Envelope) {
  return chunksOf(customerIds, MOST_TRIGGERED).map((some, nth) =>
    programmeTriggered.of({
      ...about,
      id: `${key}-triggered-${nth}`,
      subject: terms.programme,
      data: { ...terms, recipients: some.map((customerId) => ({ customerId, policyIds: [] })) },
    }),
  );
}
