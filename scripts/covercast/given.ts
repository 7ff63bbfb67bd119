import { Id } from '#shared/contracts/ids.ts';
import { type Instant, OffsetDateTime } from '#shared/contracts/instant.ts';
import { TimeZone } from '#shared/contracts/time-zone.ts';
import { UsageError } from './errors.ts';

/** What was given on the command line after the verb. */
export interface Given {
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** The value of a flag that takes one; undefined when it was not given. */
export function textFlag(given: Given, name: string): string | undefined {
  const value = given.flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The customer of `--customer`. Throws UsageError when it is no id. */
export function customerFlag(given: Given): string | undefined {
  const text = textFlag(given, 'customer');
  if (text === undefined) return undefined;
  const id = Id.safeParse(text);
  if (!id.success) {
    throw new UsageError(
      '--customer wants the insurer’s own id of a customer, 1 to 64 of A-Z a-z 0-9 . _ -',
      'customer',
    );
  }
  return id.data;
}

/** The instant of a flag, written with its offset. Throws UsageError. */
export function instantFlag(given: Given, name: string): Instant | undefined {
  const text = textFlag(given, name);
  if (text === undefined) return undefined;
  const read = OffsetDateTime.safeParse(text);
  if (!read.success) {
    throw new UsageError(`--${name} wants a time with its offset, such as 2026-07-01T08:00:00+08:00`, name);
  }
  return read.data;
}

/** The IANA time zone of `--zone`, UTC when it was not given. Throws UsageError. */
export function zoneFlag(given: Given): string {
  const zone = TimeZone.safeParse(textFlag(given, 'zone') ?? 'UTC');
  if (zone.success) return zone.data;
  throw new UsageError('--zone wants an IANA time zone, such as Asia/Shanghai', 'zone');
}

/** A whole number of seconds, 1 to 86,400. Throws UsageError naming the field. */
export function secondsOf(text: string, field: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds < 1 || seconds > 86_400)
    throw new UsageError(`${field} wants whole seconds, 1 to 86400`, field);
  return seconds;
}

/** Exactly these positional arguments, in order. Throws UsageError naming the first missing or superfluous one. */
export function positionals<const Names extends readonly string[]>(
  given: Given,
  ...names: Names
): { readonly [Index in keyof Names]: string } {
  const missing = names[given.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing`, missing);
  if (given.positionals.length > names.length) {
    throw new UsageError(`Nothing is to follow ${names.at(-1) ?? 'the verb'} but flags`, 'arguments');
  }
  return given.positionals as { readonly [Index in keyof Names]: string }; // cast: the length was compared above
}
