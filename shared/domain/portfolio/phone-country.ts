import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** The country of an E.164 number (ISO 3166, `CN`), or `ZZ` when its plan belongs to none or to several alike. */
export function phoneCountry(phone: string): string {
  return parsePhoneNumberFromString(phone)?.country ?? 'ZZ';
}
