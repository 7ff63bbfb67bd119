import { UnreadableDelivery } from '#shared/errors.ts';
import { eum } from '#shared/sources/inbound/eum.ts';
import type { Told } from '#shared/sources/inbound/inbound-source.ts';

/** What a queue message of AWS End User Messaging tells. Throws UnreadableDelivery naming the field that is wrong. */
export function toldBy(message: unknown): Told {
  const body = Buffer.from(JSON.stringify(message) ?? '');
  const read = eum.read({ as: 'text', contentType: 'application/json', query: '', body });
  if (read.ok) return read.told;
  throw new UnreadableDelivery(read.problem.message);
}
