/**
 * The numbers that the authorities of a country answer in an emergency: in China the police, the fire brigade and the
 * ambulance have one each. Elsewhere 112, which mobile networks connect everywhere (3GPP TS 22.101 §10.1). As of
 * 2026-11-22, from the pages of the authorities; unverified beyond that, like the other rules of this folder.
 */
const byCountry: Readonly<Record<string, readonly string[]>> = {
  CN: ['110', '119', '120'],
  HK: ['999'],
  MO: ['999'],
  TW: ['110', '119'],
  JP: ['110', '119'],
  KR: ['112', '119'],
  SG: ['999', '995'],
  MY: ['999'],
  US: ['911'],
  CA: ['911'],
  MX: ['911'],
  GB: ['999'],
  IE: ['112', '999'],
  AU: ['000'],
  NZ: ['111'],
};
const elsewhere: readonly string[] = ['112'];

/** Whom to call in an emergency where a law holds (ISO 3166, `CN`, `US-FL`). */
export function emergencyNumbers(jurisdiction: string): readonly string[] {
  return byCountry[jurisdiction.slice(0, 2)] ?? elsewhere;
}
