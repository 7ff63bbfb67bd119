import { hash } from 'node:crypto';
import type { Instant } from '../contracts/instant.ts';

/**
 * The id of an alert, by which two deliveries are known for the same: 32 hexadecimal digits of SHA-256 over sender,
 * identifier and sent, each preceded by its length in bytes so that no two triples run into one text.
 */
export function alertId(sender: string, identifier: string, sent: Instant): string {
  const parts = [sender, identifier, sent].map((part) => `${Buffer.byteLength(part)}:${part}`);
  return hash('sha256', parts.join(''), 'hex').slice(0, 32);
}
