import * as z from 'zod/mini';

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false; // Intl says "unknown zone" only by throwing
  }
}

const known = new Map<string, boolean>();

function isKnownCached(zone: string): boolean {
  const cached = known.get(zone) ?? isKnown(zone);
  if (known.size < 1000) known.set(zone, cached);
  return cached;
}

/** An IANA time zone name, `Asia/Shanghai`. Offsets such as `+08:00` are refused: they know no daylight saving. */
export const TimeZone = z
  .string()
  .check(
    z.regex(/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/, { abort: true }),
    z.refine(isKnownCached, { params: { reason: 'unknown-value' } }),
  );
export type TimeZone = z.infer<typeof TimeZone>;
