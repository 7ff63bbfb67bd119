import type { Parsed, Source } from '../source.ts';
import { decode } from './decode.ts';
import { capExamples } from './examples.ts';
import { limits } from './limits.ts';
import { readAlert } from './read-alert.ts';
import { readDocument } from './read-document.ts';
import { Refused } from './refused.ts';
import { rejectHostile, rejectSize } from './reject-hostile.ts';

/**
 * The OASIS Common Alerting Protocol 1.0, 1.1 and 1.2, one alert a body. What is read leniently stands, with an
 * example, where it is read.
 */
export const cap: Source = {
  name: 'cap',
  contentTypes: ['application/cap+xml', 'application/xml', 'text/xml'],
  maxBytes: limits.bytes,
  parse: parseCap,
  examples: capExamples,
};

function parseCap(bytes: Uint8Array, contentType: string): Parsed {
  try {
    rejectSize(bytes);
    const text = decode(bytes, contentType);
    rejectHostile(text);
    const alert = readAlert(readDocument(text));
    return { ok: true, items: [{ id: alert.id, alert }] };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.refusal };
    throw error;
  }
}
