import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import type { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { recordedAt } from '#shared/domain/surveys/recorded-at.ts';
import type { SurveyServices } from './services.ts';

type Completed = ReturnType<typeof serviceCompleted.fromBus>;

/**
 * Keeps a service that is over, the first word of it that comes, and tells the bus that there is news of the customer: who
 * is asked when is worked out from there. It may die in between and be done again: it tells again.
 */
export async function keepService(event: Completed, { services, events, businessClock }: SurveyServices) {
  const { id, data, correlationId } = event;
  const { customerId, serviceId } = data;
  const others = await services.ofCustomer(customerId);
  const isKept = others.some((one) => one.serviceId === serviceId);
  const now = businessClock();
  if (!isKept) await services.keep({ ...data, recordedAt: recordedAt(others, now) });
  await events.publish([
    portfolioChanged.of({
      id: `${id}-kept`,
      subject: customerId,
      occurredAt: event.occurredAt,
      receivedAt: now,
      correlationId,
      causationId: id,
      data: { customerIds: [customerId] },
    }),
  ]);
}
