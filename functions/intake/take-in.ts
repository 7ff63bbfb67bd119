import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { HttpRequest } from '#shared/runtime/http-function.ts';
import type { Source, SourceItem } from '#shared/sources/source.ts';
import { mediaTypeOf } from './refusal.ts';
import type { IntakeServices } from './services.ts';

/** Where an item came from. */
export interface Delivery {
  readonly request: HttpRequest;
  readonly source: Source;
}

/**
 * Archives what came, puts its event on the bus and then marks it published; false for what was published before.
 * A crash in between leaves it `seen`: the sender's repetition publishes it, and consumers recognise repetitions.
 */
export async function takeIn(
  { id, alert }: SourceItem,
  from: Delivery,
  services: IntakeServices,
): Promise<boolean> {
  if ((await services.log.see(from.source.name, id)) === 'published') return false;
  const receivedAt = services.businessClock();
  const { body } = from.request;
  const [rawKey, alertKey] = await Promise.all([
    services.archive.keepRaw(from.source.name, receivedAt, body, mediaTypeOf(from.request)),
    services.archive.keepAlert(alert),
  ]);
  await services.events.publish([eventOf(alert, { rawKey, alertKey, receivedAt }, from)]);
  await services.log.published(from.source.name, id);
  return true;
}

interface Kept {
  readonly rawKey: string;
  readonly alertKey: string;
  readonly receivedAt: string;
}

function eventOf(alert: HazardAlert, { rawKey, alertKey, receivedAt }: Kept, { request, source }: Delivery) {
  return hazardAlertReceived.of({
    id: `${source.name}-${alert.id}`,
    subject: alert.id,
    occurredAt: alert.sent,
    receivedAt,
    correlationId: alert.id,
    causationId: `webhook-${(request.headers['webhook-id'] ?? '').slice(0, 100)}`,
    data: {
      alertId: alert.id,
      alertKey,
      rawKey,
      source: source.name,
      sent: alert.sent,
    },
  });
}
