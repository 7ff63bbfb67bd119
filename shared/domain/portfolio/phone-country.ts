import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The country of an E.164 number (ISO 3166, `CN`). A number no subscriber has yet stands for the main country of its
 * calling code (`+1` → `US`); `ZZ` when there is none.
 */
export function phoneCountry(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.country ?? parsed?.getPossibleCountries()[0] ?? 'ZZ';
}
