import type { AlertReference } from '../../contracts/hazard-alert.ts';
import { type CapDocument, textOf } from './element.ts';
import { instantFrom } from './read-time.ts';
import { refuse } from './refused.ts';

/**
 * The earlier alerts an alert refers to: `sender,identifier,sent`, parted by white space.
 * Lenient, since the identifier is certain: a bare identifier; a triple whose time cannot be read; `identifier/sender`
 * in CAP 1.0, which wrote it so. Strict: any other number of parts.
 */
export function readReferences({ alert, version }: CapDocument): AlertReference[] {
  const pieces = textOf(alert, 'references')?.split(/\s+/) ?? [];
  return pieces.map((piece) => referenceFrom(piece, version));
}

function referenceFrom(piece: string, version: CapDocument['version']): AlertReference {
  const parts = piece.split(',');
  const [sender, identifier, time = ''] = parts;
  if (parts.length === 1) return version === '1.0' ? slashed(piece) : { identifier: piece };
  if (parts.length !== 3 || !sender || !identifier) {
    return refuse('invalid-reference', 'Give references as sender,identifier,sent.', 'alert/references');
  }
  const sent = instantFrom(time);
  return sent ? { sender, identifier, sent } : { sender, identifier };
}

function slashed(piece: string): AlertReference {
  const [identifier, sender, ...rest] = piece.split('/');
  return identifier && sender && rest.length === 0 ? { sender, identifier } : { identifier: piece };
}
