import type { AlertInfo } from '../contracts/hazard-alert.ts';

/**
 * The lists of event codes we know. `same`: EAS and VTEC codes of the US National Weather Service (NWSI 10-1712),
 * used by Canada too · `cap-cp`: event names of the Canadian profile · `cma`: China, either the type of the national
 * warning system (`11B01`) or the two-digit type of its web services (`01`, or `0103` with the level).
 */
export type CodeScheme = 'same' | 'cap-cp' | 'cma';

/** An event code of a known list, lower case. */
export interface EventCode {
  readonly scheme: CodeScheme;
  readonly code: string;
}

const NATIONAL_TYPE = /^11[a-z]\d{2}$/;

/** A source's event code as one of a list we know, or undefined. */
export function eventCodeOf({ name, value }: AlertInfo['eventCodes'][number]): EventCode | undefined {
  const code = value.trim().toLowerCase();
  if (NATIONAL_TYPE.test(code)) return { scheme: 'cma', code };
  if (/^(same|nationalweatherservice|vtec)$/i.test(name)) return { scheme: 'same', code };
  if (/^profile:cap-cp:event/i.test(name)) return { scheme: 'cap-cp', code };
  if (/^(cma|caiyun|12379|event ?type|事件类型|预警类型)/i.test(name))
    return { scheme: 'cma', code: typeOf(code) };
  return undefined;
}

/** An event that is itself a code of the national warning system (`<event>11B01</event>`). */
export function codeInName(event: string): EventCode | undefined {
  const code = event.trim().toLowerCase();
  return NATIONAL_TYPE.test(code) ? { scheme: 'cma', code } : undefined;
}

function typeOf(code: string): string {
  return /^\d{4}$/.test(code) ? code.slice(0, 2) : code;
}
