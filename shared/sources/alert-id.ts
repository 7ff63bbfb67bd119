import { createHash } from 'node:crypto';
import type { Instant } from '../contracts/instant.ts';

/**
 * The id of an alert, by which two deliveries are known for the same: 32 hexadecimal digits of SHA-256 over sender,
 * identifier and sent, each preceded by its length in bytes so that no two triples run into one text.
 */
export function alertId(sender: string, identifier: string, sent: Instant): string {
  const hash = createHash('sha256');
  for (const part of [sender, identifier, sent]) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest('hex').slice(0, 32);
}
