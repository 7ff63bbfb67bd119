import { expect, test } from 'vitest';
import type { TimeSpan } from '#shared/config/stage-config.ts';
import { spanMs } from '#shared/domain/time/span-ms.ts';

test.each([
  ['P7D', 604_800_000],
  ['PT48H', 172_800_000],
  ['PT90M', 5_400_000],
] as const)('%s is %s milliseconds', (span, milliseconds) => expect(spanMs(span)).toBe(milliseconds));

test.each(['P1.5D', 'PT-2H', 'P1e3D'] as const)('%s is refused', (span: TimeSpan) =>
  expect(() => spanMs(span)).toThrow(RangeError),
);
