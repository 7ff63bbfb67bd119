import type { AlertInfo } from '../contracts/hazard-alert.ts';

/**
 * The lists of event codes we know.
 * - `same`: event codes of the US Emergency Alert System (47 CFR 11.31(e)) and NOAA Weather Radio (NWSI 10-1712), which
 *   Canada uses too.
 * - `nws`: phenomena of VTEC (NWSI 10-1703), of whatever significance: `LE` of `LEW`. A list of its own, for some mean
 *   something else in `same`: LEW is there a Law Enforcement Warning, LSW a landslide.
 * - `cap-cp`: event names of the Canadian profile (CAP-CP Event References 1.0), which Taiwan's profile shares.
 * - `cma`: China; types of the national warning system (`11B01`), and the two-digit types of its web services.
 */
export const codeSchemes = ['same', 'nws', 'cap-cp', 'cma'] as const;
export type CodeScheme = (typeof codeSchemes)[number];

/** An event code of a known list, lower case. */
export interface EventCode {
  readonly scheme: CodeScheme;
  readonly code: string;
}

type Reader = readonly [names: RegExp, scheme: CodeScheme, code: RegExp];

/** No name and no value of a code we know is longer, in characters. */
const LONGEST = 100;
const NATIONAL_TYPE = /^11[a-z]\d{2}$/;

/** By the name of the code: which list it is of, and what of it is the code. */
const readers: readonly Reader[] = [
  [/^same$/, 'same', /^([a-z]{3})$/],
  [/^(?:nationalweatherservice|nws)$/, 'nws', /^([a-z]{2})[waysfon]$/],
  // `/O.NEW.KBOU.HW.W.0001.260101T0000Z-260102T0000Z/`
  [/^(?:p-?)?vtec$/, 'nws', /^\/?[oetx]\.[a-z]{3}\.[a-z]{4}\.([a-z]{2})\.[waysfon]\./],
  [/^(?:p-?)?vtec$/, 'nws', /^([a-z]{2})\.?[waysfon]$/],
  [/^profile:cap-(?:cp|tw[a-z]*):event/, 'cap-cp', /^([a-z]+)$/],
  // The type, alone or before the level (00 white, 01 blue to 04 red; 91 white in Guangdong).
  [/^(?:cma|caiyun|12379)/, 'cma', /^(\d{2})(?:0[0-4]|91)?$/],
];

/** A source's event code as one of a list we know, or undefined. */
export function eventCodeOf({ name, value }: AlertInfo['eventCodes'][number]): EventCode | undefined {
  if (Math.max(name.length, value.length) > LONGEST) return undefined;
  const [list, code] = [name.trim().toLowerCase(), value.trim().toLowerCase()];
  if (NATIONAL_TYPE.test(code)) return { scheme: 'cma', code };
  for (const [names, scheme, pattern] of readers) {
    const found = names.test(list) ? pattern.exec(code)?.[1] : undefined;
    if (found) return { scheme, code: found };
  }
  return undefined;
}

/** An event that is itself a code of the national warning system (`<event>11B01</event>`). */
export function codeInName(event: string): EventCode | undefined {
  const code = event.slice(0, LONGEST).trim().toLowerCase();
  return NATIONAL_TYPE.test(code) ? { scheme: 'cma', code } : undefined;
}
