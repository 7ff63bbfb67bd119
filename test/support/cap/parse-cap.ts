import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import type { Parsed } from '#shared/sources/source.ts';

/** Reads a CAP document given as text. */
export function parseCap(xml: string): Parsed {
  return cap.parse(new TextEncoder().encode(xml), 'application/cap+xml');
}

/** The alert of a CAP document that must be valid. */
export function alertOf(xml: string): HazardAlert {
  const parsed = parseCap(xml);
  if (!parsed.ok) throw new Error(`refused: ${parsed.problem.code} ${parsed.problem.field ?? ''}`);
  const [item] = parsed.items;
  if (!item) throw new Error('no alert');
  return item.alert;
}

/** Why a CAP document is refused, `code field`, or `accepted`. */
export function refusalOf(xml: string): string {
  const parsed = parseCap(xml);
  if (parsed.ok) return 'accepted';
  const { code, field } = parsed.problem;
  return field === undefined ? code : `${code} ${field}`;
}
