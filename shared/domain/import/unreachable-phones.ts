import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { valueAt } from './value-at.ts';

/**
 * The fields of a line whose phone number no country's numbering plan has room for, by its length: of a customer the
 * `phone`, of a claim the `phones`. Texts that are no E.164 number at all are the schema's business.
 */
export function unreachablePhones(line: unknown): readonly string[] {
  return phonesIn(line)
    .filter(([, phone]) => typeof phone === 'string' && !isPossible(phone))
    .map(([field]) => field);
}

function phonesIn(line: unknown): readonly (readonly [field: string, phone: unknown])[] {
  switch (valueAt(line, ['type'])) {
    case 'customer':
      return [['phone', valueAt(line, ['phone'])]];
    case 'claim': {
      const phones = valueAt(line, ['phones']);
      return Array.isArray(phones) ? phones.map((phone, at) => [`phones.${at}`, phone]) : [];
    }
    default:
      return [];
  }
}

function isPossible(phone: string): boolean {
  return parsePhoneNumberFromString(phone)?.isPossible() ?? false;
}
