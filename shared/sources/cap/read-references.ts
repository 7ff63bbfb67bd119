import type { AlertReference } from '../../contracts/hazard-alert.ts';
import { type CapDocument, textOf } from './element.ts';
import { bounded } from './read-list.ts';
import { instantFrom } from './read-time.ts';
import { refuse } from './refused.ts';

/**
 * The earlier alerts an alert refers to: `sender,identifier,sent`, parted by white space.
 * Lenient, since the identifier is certain: a bare identifier; a triple whose time cannot be read; blanks after commas
 * (`sender, identifier, sent`); `identifier/sender` in CAP 1.0, which wrote it so. Strict: any other number of parts.
 */
export function readReferences(document: CapDocument): AlertReference[] {
  const text = textOf(document.alert, 'references');
  if (text === undefined) return [];
  const pieces = text.split(/\s+/);
  const isSound = pieces.every((piece) => [1, 3].includes(piece.split(',', 4).length));
  const whole = isSound ? pieces : text.replaceAll(/,\s+/g, ',').split(/\s+/);
  const references = whole.map((piece) => referenceFrom(piece, document));
  return bounded(references, document.alert, 'references');
}

function referenceFrom(piece: string, { alert, version }: CapDocument): AlertReference {
  const parts = piece.split(',', 4);
  const [sender, identifier, time = ''] = parts;
  if (parts.length === 1) return version === '1.0' ? slashed(piece) : { identifier: piece };
  if (parts.length !== 3 || !sender || !identifier) {
    return refuse('invalid-reference', 'Give references as sender,identifier,sent.', alert, 'references');
  }
  const sent = instantFrom(time);
  return sent ? { sender, identifier, sent } : { sender, identifier };
}

function slashed(piece: string): AlertReference {
  const [identifier, sender, ...rest] = piece.split('/', 3);
  return identifier && sender && rest.length === 0 ? { sender, identifier } : { identifier: piece };
}
