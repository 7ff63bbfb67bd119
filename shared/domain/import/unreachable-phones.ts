import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { valueAt } from './value-at.ts';

/**
 * The fields of a line whose phone number no country's numbering plan has room for, by its length.
 * Texts that are no E.164 number at all are the schema's business.
 */
export function unreachablePhones(input: unknown): readonly string[] {
  const phones = valueAt(input, ['phones']);
  const listed = Array.isArray(phones) ? phones.map((phone, at) => [`phones.${at}`, phone] as const) : [];
  return [['phone', valueAt(input, ['phone'])] as const, ...listed]
    .filter(([, phone]) => typeof phone === 'string' && !isPossible(phone))
    .map(([field]) => field);
}

function isPossible(phone: string): boolean {
  return parsePhoneNumberFromString(phone)?.isPossible() ?? false;
}
