import type { HttpAnswer } from '#shared/runtime/http-function.ts';
import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import type { PolicyEventRead } from '#shared/sources/policy-admin/read-policy-event.ts';
import { refuse } from '../refusal.ts';
import { applyNews } from './apply-news.ts';
import { archived } from './archived.ts';
import type { Delivery } from './delivery.ts';
import { eventsOf } from './events-of.ts';
import type { PolicyAdminServices } from './services.ts';
import { isUnknown, type Unknown, unknownRecord } from './unknown-record.ts';

/** A refusal or what is called off is read 2 s before a text leaves at most; the rest is for timers that fire early. */
const ACKNOWLEDGED_AFTER_MS = 3_100;

const accepted: HttpAnswer = { status: 202, body: { accepted: 1, duplicates: 0 } };
const duplicate: HttpAnswer = { status: 202, body: { accepted: 0, duplicates: 1 } };

/**
 * Archives an event sealed, does what it says, puts what came of it on the bus, and then marks it published. A crash in
 * between leaves it `seen`: the sender's repetition does all of it again, which changes nothing that was done. What
 * stops messages has been in force for long enough, when this returns, that none starts any more.
 */
export async function takeInEvent(
  read: PolicyEventRead,
  delivery: Delivery,
  services: PolicyAdminServices,
): Promise<HttpAnswer> {
  if ((await services.log.see(policyAdmin.name, read.key)) === 'published') return duplicate;
  const unknown = await unknownRecord(read.news, services.portfolio);
  if (unknown) return refused(unknown);
  await archived(read, delivery, services);
  const applied = await applyNews(read, services);
  if (isUnknown(applied)) return refused(applied);
  const events = eventsOf(read, applied, delivery);
  if (events.length > 0) await services.events.publish(events);
  if (applied.stopsMessages) await services.sleep(ACKNOWLEDGED_AFTER_MS);
  await services.log.published(policyAdmin.name, read.key);
  return accepted;
}

function refused({ unknown, field }: Unknown): HttpAnswer {
  const message = `${field} names no ${unknown} that is known: send ${unknown === 'claim' ? 'claim.opened' : `${unknown}.upserted`} first, then this again.`;
  return refuse(400, 'unknown-record', message, field);
}
