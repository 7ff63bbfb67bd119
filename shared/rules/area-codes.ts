import { PhoneState } from '../contracts/jurisdiction.ts';

/**
 * The area codes of the states whose law presumes from them where somebody is (Fla. Stat. 501.616(6), 15 O.S. 775C.4),
 * overlays included, as the North American Numbering Plan Administrator lists
 * them (secondary: read in public copies of its list). As of 2026-11-22.
 */
const areaCodes: Readonly<Record<PhoneState, string>> = {
  'US-FL': '239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
  'US-OK': '405 539 572 580 918',
};

const states: ReadonlyMap<string, PhoneState> = new Map(
  PhoneState.options.flatMap((state) =>
    areaCodes[state].split(' ').map((code): [string, PhoneState] => [code, state]),
  ),
);

/** The state (`US-FL`) whose law presumes that whoever has a number of this area code is there; else undefined. */
export function stateOfAreaCode(areaCode: string): PhoneState | undefined {
  return states.get(areaCode);
}
