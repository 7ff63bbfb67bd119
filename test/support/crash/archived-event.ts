import { s3Archive } from '#shared/adapters/s3-archive.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { START } from './words.ts';

/** The event of an alert that lies in the archive of a place, as matching takes it from its queue. */
export async function archivedEvent(
  place: CrashPlace,
  alert: HazardAlert,
): Promise<EventOf<{ readonly alertKey: string }>> {
  const { clients } = anInstance(place, noEffects());
  const alertKey = await s3Archive({ client: clients.s3, bucket: place.bucket }).keepAlert(alert);
  const event = hazardAlertReceived.of({
    id: `cap-${alert.id}`,
    subject: alert.id,
    occurredAt: alert.sent,
    receivedAt: START,
    correlationId: alert.id,
    causationId: 'webhook-msg_1',
    data: { alertId: alert.id, alertKey, rawKey: 'raw/cap', source: 'cap', sent: alert.sent },
  });
  return hazardAlertReceived.fromBus(JSON.parse(JSON.stringify({ detail: event })));
}
